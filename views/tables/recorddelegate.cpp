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

// What the model says of a cell, asked for in one go: two hundred are painted after a jump.
struct RecordDelegate::Cell
{
    explicit Cell(const QModelIndex &index)
    {
        QModelRoleData roles[]{QModelRoleData(Qt::DisplayRole), QModelRoleData(Model::HeadingRole), QModelRoleData(Model::StandInRole),
                               QModelRoleData(Model::MarkRole), QModelRoleData(Model::ValueKindRole), QModelRoleData(Model::MatchesRole)};
        index.multiData(roles);
        text = roles[0].data().toString();
        isHeading = roles[1].data().toBool();
        standsIn = text.isEmpty();
        if (standsIn)
            text = roles[2].data().toString();
        mark = Model::Mark(roles[3].data().toInt());
        isNumber = roles[4].data().toInt() == int(ValueKind::Number);
        matches = roles[5].data().value<QList<int>>();
    }

    QString text; // as painted
    QList<int> matches; // start, length, start, length …
    Model::Mark mark;
    bool isHeading;
    bool standsIn; // the text, for a name that is not known
    bool isNumber;
};

bool RecordDelegate::isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->horizontalHeader()->visualIndex(index.column()) == 0;
}

// A font that is made anew has to find its letters anew.
ShapedLetters &RecordDelegate::lettersOf(const Theme &theme, bool isFirst) const
{
    if (!m_letters || m_letters->of != theme)
        m_letters.emplace(theme);
    return isFirst ? m_letters->names : m_letters->texts;
}

static QRect textBox(const QStyleOptionViewItem &option, const Theme &theme)
{
    return option.rect.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
}

// Found parts are tinted and underlined: the line says it where the tint cannot be told.
static void paintMatches(QPainter *painter, const QRectF &box, const ElidedLine &line, ShapedLetters &letters, const QList<int> &parts,
                         const Theme &theme)
{
    if (parts.isEmpty())
        return;
    const QString shown = line.text();
    const auto widthOf = [&](const QString &part) { return letters.line(painter->device(), part).width; };
    const qreal height = QFontMetricsF(letters.font()).height();
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        if (parts[i] >= shown.size())
            continue;
        const qreal from = box.left() + widthOf(shown.left(parts[i]));
        const qreal width = widthOf(shown.mid(parts[i], parts[i + 1]));
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

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const Cell cell(index);
    if (cell.isHeading)
        return; // drawn as one, over all columns
    const QStyleOptionViewItem option = inRow(given, index);
    const Theme theme = themeOf(option.widget);
    paintRowGround(painter, option, theme);
    if (!cell.text.isEmpty())
        paintText(painter, option, cell, theme);
    paintFocus(painter, option);
}

void RecordDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const Cell &cell, const Theme &theme) const
{
    ShapedLetters &letters = lettersOf(theme, !cell.standsIn && isFirstColumn(option, option.index));
    const bool isWarning = cell.mark == Model::Mark::Warning;
    QRect box = textBox(option, theme);
    const QPen pen = painter->pen();
    if (isWarning)
        paintWarning(painter, box, theme);
    painter->setPen(theme.color(isWarning ? Theme::Warning : cell.standsIn ? Theme::Text2 : Theme::Text));
    if (cell.isNumber) {
        drawDigits(painter, box, Qt::AlignRight, letters.digits(painter->device(), cell.text));
    } else {
        const ElidedLine line(letters, painter->device(), cell.text, box.width());
        paintMatches(painter, box, line, letters, cell.matches, theme);
        line.draw(painter, box);
        if (cell.mark == Model::Mark::Locked)
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

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const Cell cell(index);
    ShapedLetters &letters = lettersOf(theme, !cell.standsIn && isFirstColumn(option, index));
    const ShapedText shaped = cell.isNumber ? letters.digits(option.widget, cell.text) : letters.line(option.widget, cell.text);
    const int icon = cell.mark == Model::Mark::None ? 0 : theme.px(24);
    return {int(shaped.width) + 2 * theme.px(cellPadding) + icon + 1, theme.px(32)};
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
