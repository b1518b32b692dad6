// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcore.h"

#include "changeset.h"
#include "hourscolumn.h"
#include "language.h"
#include "missingcolumn.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace samverkan {

ListCore::ListCore(Store &store, const Language &language, const ReferenceData &reference)
    : m_store(store)
    , m_language(&language)
    , m_reference(reference)
    , m_titles(*this)
{
    setLanguage(language);
    addComputed(std::make_unique<MissingColumn>());
    addComputed(std::make_unique<HoursColumn>());
    connect(&store, &Store::changed, this, &ListCore::patch);
}

ListCore::~ListCore() = default;

const Catalogue &ListCore::catalogue() const
{
    return m_store.catalogue();
}

void ListCore::setLanguage(const Language &language)
{
    m_language = &language;
    m_valueText = std::make_unique<ValueText>(
        language, m_reference, [this]() -> const CodeBook & { return m_store.codes(); },
        [this](const QString &kind, qint64 id) { return title(catalogue().at(kind), id); });
    m_titles.forget();
    for (const auto &[kind, columns] : m_columns)
        columns->forgetOrder();
    for (const auto &[kind, search] : m_search)
        search->forgetLabels();
    emit languageChanged();
}

ColumnSet &ListCore::columns(const Kind &kind) const
{
    std::unique_ptr<ColumnSet> &columns = m_columns[&kind];
    if (!columns)
        columns = std::make_unique<ColumnSet>(const_cast<ListCore &>(*this), kind);
    return *columns;
}

SearchIndex &ListCore::search(const Kind &kind) const
{
    std::unique_ptr<SearchIndex> &search = m_search[&kind];
    if (!search)
        search = std::make_unique<SearchIndex>(const_cast<ListCore &>(*this), columns(kind));
    return *search;
}

void ListCore::addComputed(std::unique_ptr<ComputedColumn> column)
{
    std::erase_if(m_computed, [&](const auto &other) {
        return other->key() == column->key() && other->kind() == column->kind();
    });
    m_computed.push_back(std::move(column));
}

QList<ComputedColumn *> ListCore::computedOf(const Kind &kind) const
{
    QList<ComputedColumn *> columns;
    for (const auto &column : m_computed) {
        if ((column->kind().isEmpty() || column->kind() == kind.key) && column->appliesTo(kind))
            columns.append(column.get());
    }
    // Numbers stand beside the fields, warnings at the end of the row.
    std::stable_sort(columns.begin(), columns.end(),
                     [](const auto *a, const auto *b) { return a->isWarning() < b->isWarning(); });
    return columns;
}

ComputedColumn *ListCore::computed(const Kind &kind, const QString &key) const
{
    for (ComputedColumn *column : computedOf(kind)) {
        if (column->key() == key)
            return column;
    }
    return nullptr;
}

QStringList ListCore::staleColumns(const Kind &kind) const
{
    QStringList keys;
    for (const ComputedColumn *column : m_stale) {
        if ((column->kind().isEmpty() || column->kind() == kind.key) && column->appliesTo(kind))
            keys.append(column->key());
    }
    return keys;
}

void ListCore::patch(const ChangeSet &changes)
{
    m_stale.clear();
    for (const auto &column : m_computed) {
        if (column->patch(*this, changes))
            m_stale.append(column.get());
    }
    m_titles.patch(changes);
    for (const auto &[kind, columns] : m_columns) {
        for (const QString &key : staleColumns(*kind))
            columns->forget(key);
    }
    for (const auto &[kind, columns] : m_columns)
        columns->patch(changes);
    for (const auto &[kind, search] : m_search)
        search->patch(changes);
    emit changed(changes);
    m_stale.clear();
}

} // namespace samverkan
