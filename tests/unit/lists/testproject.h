// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"
#include "listsource.h"
#include "projectfile.h"
#include "referencedata.h"

#include <QRandomGenerator>

namespace samverkan {

// A project file of invented records, with the code lists of a new project. Everything random comes
// from one seed.
class TestProject
{
public:
    explicit TestProject(quint32 seed = 1);

    Store &store() { return *m_file.store; }
    ListSource &source() { return *m_source; }
    const Kind &kind(QStringView key) const { return m_file.kind(key); }
    const Kind &participants() const { return kind(u"participant"); }
    const Kind &organisations() const { return kind(u"organisation"); }
    const Kind &attendances() const { return kind(u"attendance"); }

    // Many at once; through the door, as an import does it.
    void addOrganisations(int count);
    void addParticipants(int count);
    void addActivities(int count);
    // `each` for every participant, of different activities.
    void addAttendances(int each);

    RowId add(QStringView kind, const QHash<QString, QVariant> &values) { return m_file.add(kind, values); }
    void set(const Kind &kind, RowId id, const QString &field, const QVariant &value);
    void remove(const Kind &kind, RowId id);
    RowId anyOf(const Kind &kind); // 0 if there is none
    // One change of a random sort, undo or redo.
    void disturb();
    QVariant anyValue(const Field &field);
    int random(int below) { return int(m_random.bounded(below)); }

    ReferenceData reference;
    Language swedish{QStringLiteral("sv")};
    Language english{QStringLiteral("en")};

private:
    void addCodeLists();
    void addMany(const Kind &kind, const QStringList &fields, int count, const std::function<void(int, QVariantList &)> &fill);

    ProjectFile m_file;
    QRandomGenerator m_random;
    std::unique_ptr<ListSource> m_source;
};

} // namespace samverkan
