// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace samverkan {

// F6: the focus goes to the next of the parts that is visible (back: the one before), into the first
// widget of it that takes it.
void focusNextPart(const QList<QWidget *> &parts, bool back);

} // namespace samverkan
