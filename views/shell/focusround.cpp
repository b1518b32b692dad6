// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusround.h"

#include <QApplication>
#include <QWidget>

namespace samverkan {

static QWidget *firstFocusable(QWidget *part)
{
    QWidget *inside = part->focusPolicy() == Qt::NoFocus ? part->nextInFocusChain() : part;
    while (inside != part && !(part->isAncestorOf(inside) && inside->isVisible() && inside->isEnabled() && (inside->focusPolicy() & Qt::TabFocus)))
        inside = inside->nextInFocusChain();
    return inside;
}

void focusNextPart(const QList<QWidget *> &parts, bool back)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype present = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i] == focus || (focus && parts[i]->isAncestorOf(focus)))
            present = i;
    }
    const qsizetype count = parts.size();
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *part = parts[(qMax<qsizetype>(present, back ? 0 : -1) + (back ? -step : step) + 2 * count) % count];
        if (!part->isVisible())
            continue;
        firstFocusable(part)->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace samverkan
