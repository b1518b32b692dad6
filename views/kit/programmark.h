// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;

namespace samverkan {

// The program's mark: two rings linked, white on the accent colour. Always in the light colours.
void paintProgramMark(QPainter *painter, const QRectF &box);
QIcon programIcon();

} // namespace samverkan
