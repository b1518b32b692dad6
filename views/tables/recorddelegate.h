// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "elidedline.h"
#include "theme.h"

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

#include <optional>

namespace samverkan {

// Draws one cell of a record table: the first column heavier, numbers right and digit by digit, what
// the search found underlined on a tint, a warning or lock with its icon and word.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    // The cell as part of its row, which the pointer is over as a whole.
    static QStyleOptionViewItem inRow(const QStyleOptionViewItem &given, const QModelIndex &index);
    // The cell the keys are in.
    static void paintFocus(QPainter *painter, const QStyleOptionViewItem &option);

private:
    struct Fonts
    {
        Theme of;
        QFont name; // of the first column
        QFont text;
    };
    const QFont &fontOf(const Theme &theme, bool isFirst) const;
    bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme) const;
    qreal widthOf(const QString &text, const QFont &font, bool isNumber) const;

    // Drawing and measuring change nothing that is seen. A table measures what is in sight again whenever it is
    // resized.
    mutable std::optional<Fonts> m_fonts;
    mutable ElidedLines m_lines;
    mutable QHash<std::pair<QString, QFont>, qreal> m_widths; // of texts
    mutable QHash<std::pair<QString, QFont>, qreal> m_digitWidths; // of numbers, digit below digit
};

} // namespace samverkan
