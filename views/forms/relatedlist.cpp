// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedlist.h"

#include "language.h"
#include "listsource.h"
#include "recordtable.h"
#include "recordtablemodel.h"

#include <QVBoxLayout>

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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
    connect(m_model, &RecordTableModel::countsChanged, this, &RelatedList::countChanged);
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
