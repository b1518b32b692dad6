// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QListView>
#include <QStyledItemDelegate>

class QStandardItem;

namespace samverkan {

// Rows of two lines with an icon left and something right: work lists, reports, welcome, the palette.
// The model gives, per row: the first line as display role, and what it has of these roles.
enum TwoLineRole {
    SecondLineRole = Qt::UserRole + 100, // QString
    RowIconRole,                         // QString, a name of icons.h
    RowIconTokenRole,                    // int, Theme::Token; Text2 when absent
    RightTextRole,                       // QString: a count, a date, a shortcut
    RightStrongRole,                     // bool: the right text is a figure, in weight
    RightTokenRole,                      // int, Theme::Token
    ArrowRole,                           // bool: "›" at the end
    FadedRole,                           // bool: of what is not there any more; its words say so too
    GroupRole,                           // bool: a group's name; make the row neither enabled nor selectable
};

class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // rowHeight and iconSide at 100 %: 52 and 20 in work lists, 48 compact, 60 on the welcome page.
    explicit TwoLineDelegate(int rowHeight = 52, int iconSide = 20, QObject *parent = nullptr);

    // Left of icon and group names inside the row, at 100 %: 12.
    void setIndent(int indent) { m_indent = indent; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme) const;
    int paintRight(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme) const;
    void paintLines(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme, bool enabled) const;

    int m_rowHeight;
    int m_iconSide;
    int m_indent = 12;
};

// The row of a group's name.
QStandardItem *groupItem(const QString &text);

// A list view dressed for TwoLineDelegate: no frame, hover, one choice, rows of their own heights.
class TwoLineList : public QListView
{
    Q_OBJECT
public:
    explicit TwoLineList(int rowHeight = 52, int iconSide = 20, QWidget *parent = nullptr);

    // As high as all its rows, for a list that shall not scroll by itself.
    void setWhole(bool whole);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    int rowsHeight() const;

    bool m_whole = false;
};

}
