// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuelist.h"

#include "digits.h"
#include "filtervaluesmodel.h"
#include "recordtablemodel.h"
#include "searchfield.h"
#include "theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int ManyValues = 8; // more are searched

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
    , m_values(new FilterValuesModel(table, field, this))
    , m_search(new SearchField(tr("Search among the values"), this))
    , m_list(new QListView(this))
{
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_search->setObjectName(u"valueSearch"_s);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"filterValues"_s);
    m_list->setAccessibleName(RecordTableModel::columnLabel(table.source(), table.kind(), field));
    m_list->setModel(m_values);
    m_list->setItemDelegate(new ValueDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the popover's ground
    m_list->setUniformItemSizes(true);
    connect(m_search, &SearchField::searched, m_values, &FilterValuesModel::setSearch);
    const bool many = m_values->rowCount() > ManyValues;
    m_search->setVisible(many);
    setFocusProxy(many ? static_cast<QWidget *>(m_search) : m_list);
    if (m_values->rowCount() > 0)
        m_list->setCurrentIndex(m_values->index(0)); // Space checks at once
}

// From the search down into its list.
bool ValueList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    m_list->setFocus(Qt::TabFocusReason);
    if (m_values->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_values->index(0));
    return true;
}

QSize ValueList::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int rows = qBound(2, m_values->rowCount(), 10);
    const int search = m_search->isHidden() ? 0 : theme.px(40);
    // A long list is measured by its first rows; the others are elided.
    int width = theme.px(244);
    for (int row = 0; row < qMin(50, m_values->rowCount()); ++row)
        width = qMax(width, m_list->sizeHintForIndex(m_values->index(row)).width() + theme.px(24));
    return {qMin(width, theme.px(344)), rows * theme.px(32) + search + 2};
}

} // namespace samverkan
