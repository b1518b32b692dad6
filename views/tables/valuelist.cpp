// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuelist.h"

#include "digits.h"
#include "filtervaluesmodel.h"
#include "recordtablemodel.h"
#include "searchfield.h"
#include "style.h"
#include "surfaces.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
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
        words.state &= ~QStyle::State_HasFocus; // drawn round the whole row
        words.rect.setRight(words.rect.right() - width - theme.px(8));
        QStyledItemDelegate::paint(painter, words, index);
        painter->save();
        painter->setFont(theme.font());
        painter->setPen(theme.color(Theme::Text2));
        const QRect box = option.rect.adjusted(0, 0, -theme.px(12), 0);
        drawDigitText(painter, QRectF(box.right() - width, box.top(), width, box.height()), Qt::AlignRight | Qt::AlignVCenter, count);
        painter->restore();
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
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
    , m_table(table)
    , m_field(field)
    , m_values(new FilterValuesModel(table, field, this))
    , m_search(new SearchField({}, this))
    , m_list(new QListView(this))
    , m_remove(new QPushButton(tr("Take the filter away"), this))
    , m_count(new QLabel(this))
{
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(m_count);
    foot->setContentsMargins(0, 0, theme.px(8), 0);
    column->addLayout(foot);
    setButtonKind(m_remove, ButtonKind::Quiet);
    m_remove->setObjectName(u"removeFilter"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(theme.font(Theme::SecondType));
    m_search->setPlaceholderText(tr("Search among the values"));
    m_search->setAccessibleName(tr("Search among the values"));
    m_list->setObjectName(u"filterValues"_s);
    m_list->setAccessibleName(RecordTableModel::columnLabel(table.source(), table.kind(), field));
    m_list->setModel(m_values);
    m_list->setItemDelegate(new ValueDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the popover's ground
    m_list->setUniformItemSizes(true);
    connect(m_search, &SearchField::searched, m_values, &FilterValuesModel::setSearch);
    m_search->setVisible(m_values->rowCount() > 8);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        RecordFilter filter = m_table.filter();
        filter.remove(m_field);
        m_table.setFilter(filter);
        emit closeRequested();
    });
    connect(&table, &RecordTableModel::filterChanged, this, &ValueList::showCount);
    connect(&table, &RecordTableModel::countsChanged, this, &ValueList::showCount);
    showCount();
}

void ValueList::showCount()
{
    m_remove->setEnabled(m_table.filter().term(m_field));
    m_count->setText(tr("%1 shown").arg(QLocale().toString(m_table.rowCount())));
}

QSize ValueList::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int rows = qBound(2, m_values->rowCount(), 10);
    const int search = m_search->isHidden() ? 0 : theme.px(40);
    const int foot = theme.px(49);
    return {qBound(theme.px(260), m_list->sizeHintForColumn(0) + theme.px(40), theme.px(360)),
            rows * theme.px(32) + search + foot + theme.px(20)};
}

} // namespace samverkan
