// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "popover.h"

class QAction;

namespace samverkan {

// Tells of the project's file: when all was stored, where it is, and what can be done with it.
class FilePlace : public Popover
{
    Q_OBJECT
public:
    // `place` as the system writes paths; the actions are the caller's and outlive it.
    FilePlace(const QString &state, const QString &place, const QList<QAction *> &actions, QWidget *over);
};

} // namespace samverkan
