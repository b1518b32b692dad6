// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionlist.h"

#include "digits.h"
#include "searchfield.h"
#include "style.h"
#include "surfaces.h"
#include "theme.h"

#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

enum Role { KeyRole = Qt::UserRole + 1, CountRole };

// A check box with its word, and the count at the right in text 2.
class CountedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const QString count = QLocale().toString(index.data(CountRole).toLongLong());
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

ConditionList::ConditionList(const QString &name, const QList<ConditionValue> &values, QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new SearchField({}, this))
    , m_list(new QListView(this))
    , m_remove(new QPushButton(tr("Take the filter away"), this))
{
    for (const ConditionValue &value : values) {
        auto *item = new QStandardItem(value.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(value.checked ? Qt::Checked : Qt::Unchecked);
        item->setData(value.key, KeyRole);
        item->setData(value.count, CountRole);
        item->setData(value.text + u", "_s + QLocale().toString(value.count), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    const Theme theme = themeOf(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setObjectName(u"conditionValues"_s);
    m_list->setAccessibleName(name);
    m_list->setItemDelegate(new CountedDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the popover's ground
    m_list->setUniformItemSizes(true);
    m_search->setPlaceholderText(tr("Search among the values"));
    m_search->setAccessibleName(tr("Search among the values"));
    m_search->setRest(0);
    m_search->setVisible(values.size() > 8);
    m_remove->setObjectName(u"removeCondition"_s);
    setButtonKind(m_remove, ButtonKind::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_search, &SearchField::searched, m_found, [this](const QString &text) { m_found->setFilterFixedString(text); });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        m_remove->setEnabled(!checked().isEmpty());
        emit valuesChecked(checked());
    });
    connect(m_remove, &QPushButton::clicked, this, &ConditionList::removeRequested);
    m_remove->setEnabled(!checked().isEmpty());
}

QStringList ConditionList::checked() const
{
    QStringList keys;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row);
        if (item->checkState() == Qt::Checked)
            keys.append(item->data(KeyRole).toString());
    }
    return keys;
}

QSize ConditionList::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int rows = qBound(2, m_model->rowCount(), 10);
    const int search = m_search->isHidden() ? 0 : theme.px(40);
    return {qBound(theme.px(260), m_list->sizeHintForColumn(0) + theme.px(40), theme.px(380)),
            rows * theme.px(32) + search + theme.px(69)};
}

} // namespace samverkan
