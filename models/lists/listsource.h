// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "record.h"

#include <QObject>
#include <memory>

namespace samverkan {

class ComputedColumn;
class Language;
class ListCore;
class ReferenceData;
class Store;
class ValueText;

// What all lists and forms of one open project share: titles of records, columns held in memory for
// ordering and filtering, the search texts, the words of the window's language. Made by the
// application once a project file is open; models keep a reference, so it must outlive them.
// Window's thread only. The store, language and reference data stay the caller's.
class ListSource : public QObject
{
    Q_OBJECT

public:
    ListSource(Store &store, const Language &language, const ReferenceData &reference, QObject *parent = nullptr);
    ~ListSource() override;

    const Catalogue &catalogue() const;
    const ReferenceData &reference() const;
    const Language &language() const;
    // Another language while running: all models show the new words.
    void setLanguage(const Language &language);
    // Values as people read them, in the present language.
    const ValueText &valueText() const;
    bool isReadOnly() const;

    // What a record is called on screen; empty if there is none.
    QString title(const Kind &kind, RowId id) const;

    // Columns that are worked out rather than stored (hours of a participant, what is missing).
    // The ones of the house are there from the start; a later one with the same key replaces.
    void addComputed(std::unique_ptr<ComputedColumn> column);
    QList<const ComputedColumn *> computedOf(const Kind &kind) const;

    // Reads these fields of all rows into memory, for whoever will order or count by them: together, since
    // each reading goes through the whole list. Unknown ones are left out.
    void readAhead(const Kind &kind, const QStringList &fields);

    // For the models of this folder.
    ListCore &core() const { return *m_core; }

signals:
    void languageChanged();

private:
    std::unique_ptr<ListCore> m_core;
};

} // namespace samverkan
