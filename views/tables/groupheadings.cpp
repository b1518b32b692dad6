// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupheadings.h"

#include "icons.h"
#include "language.h"
#include "listsource.h"
#include "paint.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "rowpainter.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

GroupHeadings::GroupHeadings(RecordTable &table)
    : m_table(table)
{
}

void GroupHeadings::paintOne(QPainter *painter, const QRect &box, int row, const Theme &theme) const
{
    painter->fillRect(box, theme.color(Theme::Base));
    drawHairline(painter, box, Qt::BottomEdge, theme.color(Theme::Outline));
    const RecordTableModel &records = *m_table.records();
    const QModelIndex index = records.index(row, 0);
    const QString count = records.source().language().number(index.data(RecordTableModel::GroupCountRole).value<qint64>());
    QRect words = box.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    const int side = theme.px(16);
    paintIcon(painter, QRectF(words.left() - theme.px(2), box.center().y() - side / 2.0 + 0.5, side, side),
              records.isCollapsed(row) ? u"right"_s : u"down"_s, theme.color(Theme::Text2));
    words.setLeft(words.left() + side + theme.px(4));
    const QFont plain = theme.font(Theme::SecondType);
    const int room = words.width() - QFontMetrics(plain).horizontalAdvance(count) - theme.px(8);
    painter->setFont(theme.font(Theme::StrongType));
    painter->setPen(theme.color(Theme::Text));
    const QString name = painter->fontMetrics().elidedText(index.data(RecordTableModel::GroupRole).toString(), Qt::ElideRight, room);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(name) + theme.px(8));
    painter->setFont(plain);
    painter->setPen(theme.color(Theme::Text2));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, count);
    if (row != m_table.currentIndex().row() || !m_table.hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(&m_table);
    focus.rect = box;
    m_table.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, &m_table);
}

void GroupHeadings::paint(QPainter *painter, const QRect &exposed) const
{
    const Theme theme = themeOf(&m_table);
    const int width = m_table.viewport()->width();
    const QList<int> headings = m_table.records()->headings();
    const int first = qMax(0, m_table.rowAt(exposed.top()));
    for (auto row = std::lower_bound(headings.cbegin(), headings.cend(), first); row != headings.cend(); ++row) {
        const int top = m_table.rowViewportPosition(*row);
        if (top > exposed.bottom())
            break;
        paintOne(painter, QRect(0, top, width, m_table.rowHeight(*row)), *row, theme);
    }
}

int GroupHeadings::rowAt(const QPoint &position) const
{
    const int row = m_table.rowAt(position.y());
    return m_table.records()->isHeading(row) ? row : -1;
}

// Nothing is chosen on a heading.
void GroupHeadings::go(int row)
{
    const QModelIndex heading = m_table.records()->index(row, qMax(0, m_table.currentIndex().column()));
    m_table.selectionModel()->setCurrentIndex(heading, QItemSelectionModel::Clear);
    m_table.scrollTo(heading);
}

void GroupHeadings::toggle(int row)
{
    setCollapsed(row, !m_table.records()->isCollapsed(row));
}

// First to the heading: what is current would go with the rows.
void GroupHeadings::setCollapsed(int row, bool collapsed)
{
    go(row);
    m_table.records()->setCollapsed(row, collapsed);
}

void GroupHeadings::setAllCollapsed(bool collapsed)
{
    if (const int row = m_table.records()->headingOf(m_table.currentIndex().row()); row >= 0)
        go(row);
    m_table.records()->setAllCollapsed(collapsed);
    m_table.scrollTo(m_table.currentIndex());
}

bool GroupHeadings::takeKey(QKeyEvent *event)
{
    const RecordTableModel &records = *m_table.records();
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid() || records.groupedBy().isEmpty())
        return false;
    if (event->modifiers() == Qt::AltModifier)
        return (event->key() == Qt::Key_PageDown && step(1)) || (event->key() == Qt::Key_PageUp && step(-1));
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (records.isHeading(current.row()))
        return takeHeadingKey(event->key(), current.row());
    if (event->key() != Qt::Key_Left || m_table.horizontalHeader()->visualIndex(current.column()) > 0)
        return false;
    go(records.headingOf(current.row()));
    return true;
}

bool GroupHeadings::takeHeadingKey(int key, int row)
{
    RecordTableModel &records = *m_table.records();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggle(row);
        return true;
    case Qt::Key_Left:
        setCollapsed(row, true);
        return true;
    case Qt::Key_Right:
        if (records.isCollapsed(row))
            setCollapsed(row, false);
        else
            m_table.show(records.idAt(row + 1));
        return true;
    default:
        return false;
    }
}

// From the middle of a group first up to its own heading.
bool GroupHeadings::step(int groups)
{
    const QList<int> headings = m_table.records()->headings();
    const int row = m_table.currentIndex().row();
    const auto after = std::upper_bound(headings.cbegin(), headings.cend(), row);
    const auto before = std::lower_bound(headings.cbegin(), headings.cend(), row);
    if (groups > 0 ? after == headings.cend() : before == headings.cbegin())
        return false;
    go(groups > 0 ? *after : *(before - 1));
    return true;
}

void GroupHeadings::chooseRows(int row)
{
    setCollapsed(row, false);
    const RecordTableModel &records = *m_table.records();
    const int last = row + records.index(row, 0).data(RecordTableModel::GroupCountRole).toInt();
    m_table.show(records.idAt(row + 1));
    m_table.selectionModel()->select(QItemSelection(records.index(row + 1, 0), records.index(last, records.columnCount() - 1)),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void GroupHeadings::fillMenu(QMenu &menu, int row)
{
    const auto add = [&](const char *name, const char *text, auto &&act) {
        QAction *action = menu.addAction(QCoreApplication::translate("GroupMenu", text));
        action->setObjectName(QString::fromLatin1(name));
        QObject::connect(action, &QAction::triggered, &m_table, act);
    };
    if (m_table.records()->isCollapsed(row))
        add("expandGroup", QT_TRANSLATE_NOOP("GroupMenu", "&Expand the group"), [this, row] { setCollapsed(row, false); });
    else
        add("collapseGroup", QT_TRANSLATE_NOOP("GroupMenu", "&Collapse the group"), [this, row] { setCollapsed(row, true); });
    add("collapseAll", QT_TRANSLATE_NOOP("GroupMenu", "Collapse &all groups"), [this] { setAllCollapsed(true); });
    add("expandAll", QT_TRANSLATE_NOOP("GroupMenu", "E&xpand all groups"), [this] { setAllCollapsed(false); });
    menu.addSeparator();
    add("chooseGroup", QT_TRANSLATE_NOOP("GroupMenu", "C&hoose its rows"), [this, row] { chooseRows(row); });
    add("endGrouping", QT_TRANSLATE_NOOP("GroupMenu", "&No groups"), [this] { m_table.records()->setGroupedBy({}); });
}

} // namespace samverkan
