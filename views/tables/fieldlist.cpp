// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldlist.h"

#include "filterform.h"
#include "language.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "searchfield.h"
#include "searchwords.h"
#include "textfold.h"
#include "theme.h"
#include "twolinelist.h"

#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int FieldRole = Qt::UserRole + 1;

FieldList::FieldList(const RecordTableModel &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_search(new SearchField(tr("Search among the fields"), this))
    , m_list(new TwoLineList(32, 16, this))
    , m_fields(new QStandardItemModel(this))
{
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_search->setObjectName(u"fieldSearch"_s);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"filterFields"_s);
    m_list->setAccessibleName(tr("Fields"));
    m_list->setModel(m_fields);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows work from the search
    connect(m_search, &SearchField::searched, this, &FieldList::showFound);
    connect(m_list, &QListView::clicked, this, &FieldList::choose);
    showFound({});
}

// Fields that have a filter already are on their chips.
void FieldList::showFound(const QString &typed)
{
    const QList<SearchWord> words = searchWords(typed);
    const ListSource &source = m_table.source();
    m_fields->clear();
    QString heading;
    for (const QString &key : filterFields(source, m_table.kind())) {
        const QString label = RecordTableModel::columnLabel(source, m_table.kind(), key);
        const QByteArray folded = foldedUtf8(label);
        if (m_table.filter().term(key)
            || !std::all_of(words.cbegin(), words.cend(), [&](const SearchWord &word) { return word.isIn(folded); }))
            continue;
        const Field *field = m_table.kind().field(key);
        const QString group = field ? source.language().group(*field) : tr("Worked out");
        if (group != std::exchange(heading, group))
            m_fields->appendRow(groupItem(group));
        auto *item = new QStandardItem(label);
        item->setData(key, FieldRole);
        item->setAccessibleText(label + u", "_s + group);
        m_fields->appendRow(item);
    }
    if (m_fields->rowCount() == 0)
        m_fields->appendRow(groupItem(tr("No field is called that")));
    chooseFirst(foldedUtf8(typed.trimmed()));
}

// What begins with the words is meant more often than what holds them.
void FieldList::chooseFirst(const QByteArray &beginning)
{
    step(1);
    m_list->scrollToTop();
    for (int row = 0; row < m_fields->rowCount() && !beginning.isEmpty(); ++row) {
        if (m_fields->item(row)->isEnabled() && foldedUtf8(m_fields->item(row)->text()).startsWith(beginning)) {
            m_list->setCurrentIndex(m_fields->index(row, 0));
            return;
        }
    }
}

void FieldList::step(int rows)
{
    for (int row = m_list->currentIndex().row() + rows; row >= 0 && row < m_fields->rowCount(); row += rows) {
        if (m_fields->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_fields->index(row, 0));
            return;
        }
    }
}

void FieldList::choose()
{
    const QString field = m_list->currentIndex().data(FieldRole).toString();
    if (!field.isEmpty())
        emit chosen(field);
}

bool FieldList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Escape: emit closeRequested(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_search->announce();
        choose();
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

QSize FieldList::sizeHint() const
{
    const Theme theme = themeOf(this);
    return {theme.px(280), theme.px(420)};
}

} // namespace samverkan
