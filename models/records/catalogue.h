// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derived.h"
#include "kind.h"

#include <QStringView>
#include <memory>
#include <vector>

namespace samverkan {

class CodeBook;

// Every kind of record and every field of it, described once. Made once by the application and
// passed to whoever needs it; never changes afterwards, so all threads may read it. Pointers to
// kinds and fields stay good as long as the catalogue lives.
class Catalogue
{
public:
    // With the age bands that came with the program.
    Catalogue();
    explicit Catalogue(const AgeBandSet &ageBands);
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    // Null if there is no such kind.
    const Kind *kind(QStringView key) const;
    // For keys written in the program itself: the kind must exist.
    const Kind &at(QStringView key) const;
    // In an order in which every kind comes after those its required references point to.
    const std::vector<std::unique_ptr<Kind>> &kinds() const { return m_kinds; }
    // What hangs on records of `kind`, in catalogue order.
    QList<Relation> relationsOf(const Kind &kind) const;
    // The field a Via field finally shows, followed through references; the field itself if stored.
    const Field &origin(const Kind &kind, const Field &field) const;

    // The bands that `age_band` uses.
    const AgeBandSet &ageBands() const { return m_ageBands; }
    // Lists of the fund's, which no project changes: those of worked-out fields.
    void addOwnLists(CodeBook &codes) const;

private:
    void add(Kind kind);
    void describeVia(Kind &kind);
    std::vector<std::unique_ptr<Kind>> m_kinds;
    QHash<QString, const Kind *> m_byKey;
    AgeBandSet m_ageBands;
};

} // namespace samverkan
