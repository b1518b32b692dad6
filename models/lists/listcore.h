// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "columnset.h"
#include "computedcolumn.h"
#include "searchindex.h"
#include "titlecache.h"
#include "valuetext.h"

#include <QObject>
#include <map>
#include <memory>

namespace samverkan {

class ChangeSet;
class Store;

// The inside of a ListSource: what the models of this folder share, and the one place that hears of
// changes first. Views cannot reach what it gives: the store's headers are not theirs.
class ListCore : public QObject
{
    Q_OBJECT

public:
    ListCore(Store &store, const Language &language, const ReferenceData &reference);
    ~ListCore() override;

    Store &store() const { return m_store; }
    const Catalogue &catalogue() const;
    const ReferenceData &reference() const { return m_reference; }
    const Language &language() const { return *m_language; }
    void setLanguage(const Language &language);
    const ValueText &valueText() const { return *m_valueText; }
    QString title(const Kind &kind, RowId id) const { return m_titles.title(kind, id); }

    // All rows of a kind, read when first used, shared by everybody.
    ColumnSet &columns(const Kind &kind) const;
    SearchIndex &search(const Kind &kind) const;

    void addComputed(std::unique_ptr<ComputedColumn> column);
    QList<ComputedColumn *> computedOf(const Kind &kind) const;
    ComputedColumn *computed(const Kind &kind, const QString &key) const; // null if none

    // Computed columns of a kind that are other now for rows not touched themselves; while changed()
    // is told.
    QStringList staleColumns(const Kind &kind) const;

signals:
    // All that is shared is up to date already.
    void changed(const samverkan::ChangeSet &changes);
    void languageChanged();

private:
    void patch(const ChangeSet &changes);

    Store &m_store;
    const Language *m_language;
    const ReferenceData &m_reference;
    std::unique_ptr<ValueText> m_valueText;
    mutable TitleCache m_titles;
    mutable std::map<const Kind *, std::unique_ptr<ColumnSet>> m_columns;
    mutable std::map<const Kind *, std::unique_ptr<SearchIndex>> m_search;
    std::vector<std::unique_ptr<ComputedColumn>> m_computed;
    QList<ComputedColumn *> m_stale;
};

} // namespace samverkan
