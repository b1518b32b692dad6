// SPDX-License-Identifier: GPL-3.0-or-later
#include "listsource.h"

#include "fieldorder.h"
#include "listcore.h"
#include "store.h"

namespace samverkan {

ListSource::ListSource(Store &store, const Language &language, const ReferenceData &reference, QObject *parent)
    : QObject(parent)
    , m_core(std::make_unique<ListCore>(store, language, reference))
{
    connect(m_core.get(), &ListCore::languageChanged, this, &ListSource::languageChanged);
}

ListSource::~ListSource() = default;

const Catalogue &ListSource::catalogue() const
{
    return m_core->catalogue();
}

const ReferenceData &ListSource::reference() const
{
    return m_core->reference();
}

const Language &ListSource::language() const
{
    return m_core->language();
}

void ListSource::setLanguage(const Language &language)
{
    m_core->setLanguage(language);
}

const ValueText &ListSource::valueText() const
{
    return m_core->valueText();
}

bool ListSource::isReadOnly() const
{
    return m_core->store().isReadOnly();
}

QString ListSource::title(const Kind &kind, RowId id) const
{
    return m_core->title(kind, id);
}

void ListSource::addComputed(std::unique_ptr<ComputedColumn> column)
{
    m_core->addComputed(std::move(column));
}

QList<const ComputedColumn *> ListSource::computedOf(const Kind &kind) const
{
    const QList<ComputedColumn *> columns = m_core->computedOf(kind);
    return {columns.cbegin(), columns.cend()};
}

void ListSource::readAhead(const Kind &kind, const QStringList &fields)
{
    QStringList known;
    for (const QString &key : fields) {
        if (kind.field(key))
            known += orderedBy(kind, key);
    }
    m_core->columns(kind).load(known);
}

} // namespace samverkan
