// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedlist.h"

#include "catalogue.h"
#include "emptystate.h"
#include "language.h"
#include "listsource.h"
#include "recordtable.h"
#include "recordtablemodel.h"

#include <QEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

RelatedList::RelatedList(ListSource &source, const Kind &kind, const QString &field, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_field(field)
    , m_model(new RecordTableModel(source, kind, field, 0, this))
{
    // The record itself need not be named on each of its rows.
    QStringList columns = m_model->columns();
    columns.removeOne(field);
    m_model->setColumns(columns.mid(0, 4));
    auto *table = new RecordTable(m_model, this);
    table->setObjectName(u"related_"_s + kind.key);
    table->setAccessibleName(source.language().plural(kind));
    m_empty = new EmptyState(this);
    m_empty->setIconName(QString::fromLatin1(shownKind().icon));
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(table);
    m_stack->addWidget(m_empty);
    connect(m_model, &RecordTableModel::countsChanged, this, [this] {
        showEmptiness();
        emit countChanged();
    });
    showEmptiness();
}

const Kind &RelatedList::shownKind() const
{
    for (const QString &half : m_kind.pair) {
        if (half != m_field)
            return m_model->source().catalogue().at(m_kind.field(half)->target);
    }
    return m_kind;
}

void RelatedList::showEmptiness()
{
    //: %1 is a kind of record in the plural, without a capital: "exchanges"
    m_empty->setTitle(tr("No %1 yet").arg(m_model->source().language().plural(shownKind()).toLower()));
    m_stack->setCurrentIndex(count() ? 0 : 1);
}

void RelatedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showEmptiness();
}

void RelatedList::setTarget(RowId target)
{
    m_model->setTarget(target);
}

int RelatedList::count() const
{
    return m_model->totalCount();
}

} // namespace samverkan
