// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace samverkan {

class Navigation;

// Draws the rows of Navigation.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit NavigationDelegate(Navigation *navigation);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QRect &box, const QModelIndex &index, bool chosen) const;

    Navigation *m_navigation;
};

}
