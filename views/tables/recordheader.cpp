// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordheader.h"

#include "recordtablemodel.h"
#include "rowpainter.h"
#include "theme.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace samverkan {

static constexpr int ArrowWidth = 16; // as the style draws it
static constexpr int NumberWidth = 9;

RecordHeader::RecordHeader(RecordTableModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_records(model)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setResizeContentsPrecision(50); // rows: a page; 0 would ask every row while the table is not shown
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

int RecordHeader::keyOf(int section) const
{
    const QList<SortKey> keys = m_records->sortKeys();
    const QString field = m_records->columns().value(section);
    for (int key = 0; key < keys.size(); ++key) {
        if (keys[key].field == field)
            return key;
    }
    return -1;
}

int RecordHeader::orderWidth() const
{
    return themeOf(this).px(ArrowWidth + (m_records->sortKeys().size() > 1 ? NumberWidth : 0));
}

QString RecordHeader::titleOf(int section, int width) const
{
    const Theme theme = themeOf(this);
    const QString title = m_records->headerData(section, Qt::Horizontal).toString();
    const int room = width - 2 * theme.px(cellPadding) - (keyOf(section) >= 0 ? orderWidth() : 0);
    return QFontMetrics(theme.font(Theme::HeaderType)).elidedText(title, Qt::ElideRight, qMax(0, room));
}

void RecordHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int key = keyOf(section);
    option->sortIndicator = key < 0                                                        ? QStyleOptionHeader::None
                            : m_records->sortKeys()[key].order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                                     : QStyleOptionHeader::SortUp;
    option->text = titleOf(section, sectionSize(section));
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QHeaderView::paintSection(painter, rect, section);
    const int key = keyOf(section);
    if (key < 0 || m_records->sortKeys().size() < 2)
        return;
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(theme.font(Theme::HeaderType));
    const int words = metrics.horizontalAdvance(titleOf(section, rect.width())) + theme.px(ArrowWidth + 1);
    const bool right = m_records->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const int at = right ? rect.right() - theme.px(cellPadding) - words - theme.px(NumberWidth) : rect.left() + theme.px(cellPadding) + words;
    painter->save();
    painter->setFont(theme.font(Theme::AxisType));
    painter->setPen(theme.color(Theme::Link));
    painter->drawText(QRect(at, rect.top(), theme.px(NumberWidth), rect.height()), Qt::AlignCenter, locale().toString(key + 1));
    painter->restore();
}

} // namespace samverkan
