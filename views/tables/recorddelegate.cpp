// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorddelegate.h"

#include "digits.h"
#include "elidedline.h"
#include "icons.h"
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

QFont RecordDelegate::fontOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return themeOf(option.widget).font(isFirstColumn(option, index) ? Theme::NameType : Theme::TextType);
}

static QRect textBox(const QStyleOptionViewItem &option, const Theme &theme)
{
    return option.rect.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
}

// Found parts are tinted and underlined: the line says it where the tint cannot be told.
void RecordDelegate::paintMatches(QPainter *painter, const QRectF &box, const QString &shown, const QModelIndex &index) const
{
    const auto parts = index.data(Model::MatchesRole).value<QList<int>>();
    const QFontMetricsF metrics(painter->font());
    const Theme theme = themeOf(qobject_cast<QWidget *>(parent()));
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

static void paintMark(QPainter *painter, QRect &box, const QModelIndex &index, const Theme &theme)
{
    const int side = theme.px(16);
    if (index.data(Model::MarkRole).toInt() != int(Model::Mark::Warning))
        return;
    paintIcon(painter, QRectF(box.left(), box.center().y() - side / 2.0 + 0.5, side, side), u"warn"_s, theme.color(Theme::Warning));
    painter->setPen(theme.color(Theme::Warning));
    box.setLeft(box.left() + side + theme.px(6));
}

// Behind the text.
static void paintLock(QPainter *painter, const QRect &box, const ElidedLine &line, const QModelIndex &index, const Theme &theme)
{
    if (index.data(Model::MarkRole).toInt() != int(Model::Mark::Locked))
        return;
    const int side = theme.px(14);
    const qreal at = qMin(box.left() + line.width() + theme.px(8), qreal(box.right() - side));
    paintIcon(painter, QRectF(at, box.center().y() - side / 2.0, side, side), u"lock"_s, theme.color(Theme::Text2));
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    if (index.data(Model::HeadingRole).toBool())
        return; // drawn as one, over all columns
    QStyleOptionViewItem option = given;
    option.index = index; // the table leaves it out; the ground asks for the column
    const Theme theme = themeOf(option.widget);
    paintRowGround(painter, option, theme);
    const QString text = Model::shownText(index);
    painter->save();
    painter->setFont(fontOf(option, index));
    painter->setPen(theme.color(Theme::Text));
    if (!text.isEmpty() && index.data().toString().isEmpty()) { // it stands in
        painter->setFont(theme.font(Theme::TextType));
        painter->setPen(theme.color(Theme::Text2));
    }
    QRect box = textBox(option, theme);
    paintMark(painter, box, index, theme);
    if (isNumber(index)) {
        drawDigitText(painter, box, Qt::AlignRight | Qt::AlignVCenter, text);
    } else {
        const ElidedLine &line = m_lines.line(*painter, text, box.width());
        paintMatches(painter, box, line.text(), index);
        line.draw(painter, box);
        paintLock(painter, box, line, index, theme);
    }
    painter->restore();
    paintFocus(painter, option);
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
    const qreal width = widthOf(Model::shownText(index), fontOf(option, index), isNumber(index));
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
