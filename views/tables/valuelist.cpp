// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuelist.h"

#include "digits.h"
#include "filtervaluesmodel.h"
#include "recordtablemodel.h"
#include "searchfield.h"
#include "theme.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// A check box with its word, and the count at the right in text 2.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const QString count = QLocale().toString(index.data(FilterValuesModel::CountRole).toInt());
        const int width = int(digitTextWidth(count, theme.font())) + theme.px(8);
        QStyleOptionViewItem words = option;
        words.rect.setRight(words.rect.right() - width - theme.px(8));
        QStyledItemDelegate::paint(painter, words, index);
        painter->save();
        painter->setFont(theme.font());
        painter->setPen(theme.color(Theme::Text2));
        const QRect box = option.rect.adjusted(0, 0, -theme.px(12), 0);
        drawDigitText(painter, QRectF(box.right() - width, box.top(), width, box.height()), Qt::AlignRight | Qt::AlignVCenter, count);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        return {QStyledItemDelegate::sizeHint(option, index).width() + theme.px(56), theme.px(32)};
    }
};

} // namespace

ValueList::ValueList(RecordTableModel &table, const QString &field, QWidget *parent)
    : QWidget(parent)
    , m_values(new FilterValuesModel(table, field, this))
    , m_search(new SearchField({}, this))
    , m_list(new QListView(this))
{
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_search->setPlaceholderText(tr("Search among the values"));
    m_search->setAccessibleName(tr("Search among the values"));
    m_search->setRest(0);
    m_list->setObjectName(u"filterValues"_s);
    m_list->setAccessibleName(RecordTableModel::columnLabel(table.source(), table.kind(), field));
    m_list->setModel(m_values);
    m_list->setItemDelegate(new ValueDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    connect(m_search, &SearchField::searched, m_values, &FilterValuesModel::setSearch);
    m_search->setVisible(m_values->rowCount() > 8);
}

QSize ValueList::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int rows = qBound(2, m_values->rowCount(), 10);
    const int search = m_search->isHidden() ? 0 : theme.px(40);
    return {qBound(theme.px(220), m_list->sizeHintForColumn(0) + theme.px(40), theme.px(360)),
            rows * theme.px(32) + search + theme.px(20)};
}

} // namespace samverkan
