// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorddelegate.h"

#include "digits.h"
#include "elidedline.h"
#include "icons.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "rowpainter.h"
#include "theme.h"
#include "valuetext.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace samverkan {

using Model = RecordTableModel;

static bool isNumber(const QModelIndex &index)
{
    return index.data(Model::ValueKindRole).toInt() == int(ValueKind::Number);
}

bool RecordDelegate::isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->horizontalHeader()->visualIndex(index.column()) == 0;
}

// A font that is made anew has to find its letters anew.
const QFont &RecordDelegate::fontOf(const Theme &theme, bool isFirst) const
{
    if (!m_fonts || m_fonts->of != theme)
        m_fonts = Fonts{theme, theme.font(Theme::NameType), theme.font(Theme::TextType)};
    return isFirst ? m_fonts->name : m_fonts->text;
}

static QRect textBox(const QStyleOptionViewItem &option, const Theme &theme)
{
    return option.rect.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
}

// Found parts are tinted and underlined: the line says it where the tint cannot be told.
static void paintMatches(QPainter *painter, const QRectF &box, const ElidedLine &line, const QModelIndex &index, const Theme &theme)
{
    const auto parts = index.data(Model::MatchesRole).value<QList<int>>();
    if (parts.isEmpty())
        return;
    const QString shown = line.text();
    const QFontMetricsF metrics(line.font());
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        if (parts[i] >= shown.size())
            continue;
        const qreal from = box.left() + metrics.horizontalAdvance(shown.left(parts[i]));
        const qreal width = metrics.horizontalAdvance(shown.mid(parts[i], parts[i + 1]));
        const qreal height = metrics.height();
        const QRectF found(from, box.center().y() - height / 2, width, height);
        painter->fillRect(found, theme.color(Theme::NoteGround));
        painter->fillRect(QRectF(from, found.bottom() - 2, width, 2), theme.color(Theme::Accent));
    }
}

static void paintWarning(QPainter *painter, QRect &box, const Theme &theme)
{
    const int side = theme.px(16);
    paintIcon(painter, QRectF(box.left(), box.center().y() - side / 2.0 + 0.5, side, side), u"warn"_s, theme.color(Theme::Warning));
    box.setLeft(box.left() + side + theme.px(6));
}

// Behind the text.
static void paintLock(QPainter *painter, const QRect &box, const ElidedLine &line, const Theme &theme)
{
    const int side = theme.px(14);
    const qreal at = qMin(box.left() + line.width() + theme.px(8), qreal(box.right() - side));
    paintIcon(painter, QRectF(at, box.center().y() - side / 2.0, side, side), u"lock"_s, theme.color(Theme::Text2));
}

QStyleOptionViewItem RecordDelegate::inRow(const QStyleOptionViewItem &given, const QModelIndex &index)
{
    QStyleOptionViewItem option = given;
    option.index = index; // the table leaves it out; the ground asks for the column
    if (const auto *table = qobject_cast<const RecordTable *>(option.widget))
        option.state.setFlag(QStyle::State_MouseOver, table->hoveredRow() == index.row());
    return option;
}

// Two hundred of these are painted after a jump: what the model says is asked for once, and the painter's font is
// set for numbers only.
void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    if (index.data(Model::HeadingRole).toBool())
        return; // drawn as one, over all columns
    const QStyleOptionViewItem option = inRow(given, index);
    const Theme theme = themeOf(option.widget);
    paintRowGround(painter, option, theme);
    paintText(painter, option, theme);
    paintFocus(painter, option);
}

void RecordDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme) const
{
    const QModelIndex &index = option.index;
    QString text = index.data().toString();
    const bool standsIn = text.isEmpty();
    if (standsIn)
        text = index.data(Model::StandInRole).toString();
    if (text.isEmpty())
        return;
    const QFont &font = fontOf(theme, !standsIn && isFirstColumn(option, index));
    const auto mark = Model::Mark(index.data(Model::MarkRole).toInt());
    QRect box = textBox(option, theme);
    const QPen pen = painter->pen();
    if (mark == Model::Mark::Warning)
        paintWarning(painter, box, theme);
    painter->setPen(theme.color(mark == Model::Mark::Warning ? Theme::Warning : standsIn ? Theme::Text2 : Theme::Text));
    if (isNumber(index)) {
        const QFont before = painter->font();
        painter->setFont(font);
        drawDigitText(painter, box, Qt::AlignRight | Qt::AlignVCenter, text);
        painter->setFont(before);
    } else {
        const ElidedLine &line = m_lines.line(font, painter->device(), text, box.width());
        paintMatches(painter, box, line, index, theme);
        line.draw(painter, box);
        if (mark == Model::Mark::Locked)
            paintLock(painter, box, line, theme);
    }
    painter->setPen(pen);
}

void RecordDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
}

qreal RecordDelegate::widthOf(const QString &text, const QFont &font, bool isNumber) const
{
    static constexpr qsizetype most = 2000; // texts
    auto &widths = isNumber ? m_digitWidths : m_widths;
    const auto known = widths.constFind({text, font});
    if (known != widths.cend())
        return *known;
    if (widths.size() >= most)
        widths.clear();
    return *widths.insert({text, font}, isNumber ? digitTextWidth(text, font) : QFontMetricsF(font).horizontalAdvance(text));
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const qreal width = widthOf(Model::shownText(index), fontOf(theme, isFirstColumn(option, index)), isNumber(index));
    const bool marked = index.data(Model::MarkRole).toInt() != int(Model::Mark::None);
    return {int(width) + 2 * theme.px(cellPadding) + (marked ? theme.px(24) : 0) + 1, theme.px(32)};
}

// The whole text of a cell that is cut off, or what the model wants to say of it.
bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        tip = index.data().toString();
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace samverkan
