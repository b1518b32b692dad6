// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "paperstyle.h"

namespace samverkan {

/// A row broken into the lines that each cell needs in its column.
struct RowLines {
    QList<QStringList> cells;
    qsizetype most = 1; ///< lines of the tallest cell
};

/// How wide the columns of a table are on paper, and what its rows look like in them. Numbers are never
/// broken; texts give way to each other by how much they have to give.
class TableLayout
{
public:
    TableLayout(const doc::Table &table, const QLocale &locale, const PaperStyle &style, qreal width);

    bool fits() const { return m_fits; } ///< false when words had to be torn to get it onto the page
    qreal width() const { return m_width; }
    qreal left(qsizetype column) const { return m_lefts.at(column); }
    qreal columnWidth(qsizetype column) const { return m_widths.at(column); }

    const QList<QStringList> &titles() const { return m_titles; }
    qsizetype titleLines() const { return m_titleLines; }

    RowLines lines(const doc::Row &row) const;
    static PaperText textKind(const doc::Row &row);

private:
    struct Wish {
        qreal least = 0;
        qreal natural = 0;
        bool isText = false;
    };

    Wish wishOf(qsizetype column) const;
    void wishOfCell(Wish &wish, const doc::Row &row, qsizetype column) const;
    void share(const QList<Wish> &wishes);
    void spread(const QList<Wish> &wishes, qreal extra);
    void shrink(const QList<Wish> &wishes, qreal lacking);
    QString shownText(const doc::Cell &cell, qsizetype column) const;

    const doc::Table &m_table;
    QLocale m_locale;
    const PaperStyle &m_style;
    qreal m_width;
    bool m_fits = true;
    QList<qreal> m_lefts;
    QList<qreal> m_widths;
    QList<QStringList> m_titles;
    qsizetype m_titleLines = 1;
};

/// @return whether a text is one of figures, which are never broken over lines
bool isFigures(const QString &text);

/// Step of the first cell's indent.
inline constexpr qreal indentStep = 10 * pt;

} // namespace samverkan
