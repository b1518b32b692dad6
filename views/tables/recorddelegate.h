// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shapedletters.h"
#include "theme.h"

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
    struct Cell;
    struct Letters
    {
        explicit Letters(const Theme &theme)
            : of(theme)
            , names(theme.font(Theme::NameType))
            , texts(theme.font(Theme::TextType))
        {
        }

        Theme of;
        ShapedLetters names; // of the first column
        ShapedLetters texts;
    };
    ShapedLetters &lettersOf(const Theme &theme, bool isFirst) const;
    bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const Cell &cell, const Theme &theme) const;

    // Drawing and measuring change nothing that is seen.
    mutable std::optional<Letters> m_letters;
};

} // namespace samverkan
