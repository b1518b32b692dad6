// SPDX-License-Identifier: GPL-3.0-or-later
#include "importplandelegate.h"

#include "digits.h"
#include "icons.h"
#include "importoutcomes.h"
#include "importplanmodel.h"
#include "rowpainter.h"
#include "theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace samverkan {

using Model = ImportPlanModel;

namespace {

LineOutcome outcomeOf(const QModelIndex &index)
{
    return LineOutcome(index.data(Model::OutcomeRole).toInt());
}

// Writes one piece after the other along a line, until there is no room; with no painter it only
// measures.
class Line
{
public:
    Line(QPainter *painter, const QRectF &box, const Theme &theme) : m_painter(painter), m_box(box), m_theme(theme), m_x(box.left()) {}

    void write(const QString &text, Theme::Type type, Theme::Token token, bool struck = false)
    {
        QFont font = m_theme.font(type);
        font.setStrikeOut(struck);
        const QFontMetricsF metrics(font);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal room = m_box.right() - m_x;
        if (m_painter && room > 0) {
            m_painter->setFont(font);
            m_painter->setPen(m_theme.color(token));
            m_painter->drawText(QRectF(m_x, m_box.top(), room, m_box.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                                width > room ? metrics.elidedText(text, Qt::ElideRight, room) : text);
        }
        m_x += width;
    }
    void draw(const QString &iconName, Theme::Token token)
    {
        const qreal side = m_theme.px(12);
        if (m_painter && m_x + side <= m_box.right())
            paintIcon(m_painter, QRectF(m_x, m_box.center().y() - side / 2 + 0.5, side, side), iconName, m_theme.color(token));
        m_x += side;
    }
    void skip(int at100) { m_x += m_theme.px(at100); }
    qreal used() const { return m_x - m_box.left(); }

private:
    QPainter *m_painter;
    QRectF m_box;
    const Theme &m_theme;
    qreal m_x;
};

void writeChanges(Line &line, const QList<ChangeText> &changes)
{
    for (const ChangeText &change : changes) {
        if (line.used() > 0)
            line.skip(16);
        line.write(change.label + u": "_s, Theme::TextType, Theme::Text2);
        line.write(change.before, Theme::TextType, Theme::Text2, true);
        line.skip(6);
        line.draw(u"right"_s, Theme::Text2);
        line.skip(6);
        line.write(change.after, Theme::NameType, Theme::Text);
    }
}

Theme::Token whatInk(const QModelIndex &index)
{
    if (index.data(Model::SettledRole).toBool())
        return Theme::Text;
    const LineOutcome outcome = outcomeOf(index);
    return outcome == LineOutcome::Faulty || outcome == LineOutcome::Doubtful ? lookOf(outcome).ink : Theme::Text2;
}

void writeWhat(Line &line, const QModelIndex &index)
{
    const auto changes = index.data(Model::ChangesRole).value<QList<ChangeText>>();
    const QString remark = index.data(Model::RemarkRole).toString();
    QString text = index.data().toString();
    if (changes.isEmpty()) {
        if (!remark.isEmpty() && text.endsWith(remark)) // said apart, in its own colour
            text = text.chopped(remark.size() + 2);
        line.write(text, Theme::TextType, whatInk(index));
    } else {
        writeChanges(line, changes);
    }
    if (remark.isEmpty())
        return;
    line.skip(12);
    line.draw(u"warn"_s, Theme::Warning);
    line.skip(4);
    line.write(remark, Theme::TextType, Theme::Warning);
}

void writeOutcome(Line &line, const QModelIndex &index)
{
    const OutcomeLook look = lookOf(outcomeOf(index));
    const bool isSettled = index.data(Model::SettledRole).toBool();
    line.skip(16 + 5);
    line.write(index.data().toString(), Theme::TextType, isSettled ? Theme::Text : look.wordInk);
}

void write(Line &line, const QModelIndex &index)
{
    switch (index.column()) {
    case Model::OutcomeColumn: return writeOutcome(line, index);
    case Model::TitleColumn: return line.write(index.data().toString(), Theme::NameType, Theme::Text);
    case Model::SecondColumn: return line.write(index.data().toString(), Theme::TextType, Theme::Text);
    case Model::WhatColumn: return writeWhat(line, index);
    default: return line.write(index.data().toString(), Theme::TextType, Theme::Text2);
    }
}

// Rows are chosen, not cells: so the ring goes round the row, each cell drawing its part.
void paintRowFocus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table || !table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    const int width = theme.px(2);
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    const QColor accent = theme.color(Theme::Accent);
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), width), accent);
    painter->fillRect(QRect(cell.left(), cell.bottom() - width + 1, cell.width(), width), accent);
    if (index.column() == Model::WhatColumn)
        painter->fillRect(QRect(cell.right() - width + 1, cell.top(), width, cell.height()), accent);
}

} // namespace

void ImportPlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    QStyleOptionViewItem ground = option;
    ground.index = index;
    paintRowGround(painter, ground, theme);
    painter->save();
    const QRectF box = option.rect.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    if (index.column() == Model::LineColumn) {
        painter->setFont(theme.font());
        painter->setPen(theme.color(Theme::Text2));
        drawDigitText(painter, box, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    } else {
        Line line(painter, box, theme);
        write(line, index);
    }
    if (index.column() == Model::OutcomeColumn) {
        const OutcomeLook look = lookOf(outcomeOf(index));
        const bool isSettled = index.data(Model::SettledRole).toBool();
        const qreal side = theme.px(16);
        paintIcon(painter, QRectF(box.left(), box.center().y() - side / 2 + 0.5, side, side), isSettled ? u"checkcircle"_s : look.iconName,
                  theme.color(isSettled ? Theme::Done : look.ink));
    }
    painter->restore();
    paintRowFocus(painter, option, index, theme);
}

QSize ImportPlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    qreal width = 0;
    if (index.column() == Model::LineColumn) {
        width = digitTextWidth(index.data().toString(), theme.font());
    } else {
        Line line(nullptr, QRectF(0, 0, QWIDGETSIZE_MAX, 1), theme);
        write(line, index);
        width = line.used();
    }
    return {qCeil(width) + 2 * theme.px(cellPadding) + 1, theme.px(32)};
}

// The whole of a cell that is cut off.
bool ImportPlanDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = index.isValid() && sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? index.data().toString() : QString(), view);
    return true;
}

} // namespace samverkan
