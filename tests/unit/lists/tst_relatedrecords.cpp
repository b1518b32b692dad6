// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedrecords.h"
#include "testmain.h"
#include "testproject.h"

#include "catalogue.h"
#include "store.h"

#include <QSet>

using namespace samverkan;
using namespace Qt::StringLiterals;

class RelatedRecordsTest : public QObject
{
    Q_OBJECT

    static const RelatedKind *way(const QList<RelatedKind> &ways, QStringView kind)
    {
        for (const RelatedKind &each : ways) {
            if (each.kind->key == kind)
                return &each;
        }
        return nullptr;
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void waysFollowFromTheCatalogue()
    {
        const Catalogue catalogue;
        const QStringList listed{u"participant"_s, u"organisation"_s, u"activity"_s, u"exchange"_s};
        const auto ways = relatedKinds(catalogue, catalogue.at(u"exchange"), listed);
        const RelatedKind *people = way(ways, u"participant");
        QVERIFY(people);
        QCOMPARE(people->through->key, u"mobility"_s);
        QVERIFY(!way(ways, u"mobility")); // has no list of its own
        const auto ofOrganisations = relatedKinds(catalogue, catalogue.at(u"organisation"), listed);
        QVERIFY(way(ofOrganisations, u"participant"));
        QVERIFY(way(ofOrganisations, u"participant")->to.isEmpty());
    }

    // Against looking at every row.
    void findsEachOnce()
    {
        TestProject project;
        project.addOrganisations(12);
        project.addParticipants(80);
        project.addActivities(20);
        project.addAttendances(5);
        const Catalogue &catalogue = project.store().catalogue();
        const Kind &activity = catalogue.at(u"activity");
        const auto ways = relatedKinds(catalogue, activity, {u"participant"_s});
        const RelatedKind *people = way(ways, u"participant");
        QVERIFY(people);
        QCOMPARE(people->through->key, u"attendance"_s);
        const QList<RowId> activities = project.store().ids(activity).mid(3, 4);
        QSet<RowId> expected;
        for (RowId id : project.store().ids(*people->through)) {
            const Record row = project.store().record(*people->through, id);
            if (activities.contains(row.value(u"activity"_s).toLongLong()))
                expected.insert(row.value(u"participant"_s).toLongLong());
        }
        QVERIFY(expected.size() > 3);
        const QList<RowId> found = relatedRecords(project.source(), *people, activities);
        QCOMPARE(QSet<RowId>(found.begin(), found.end()), expected);
        QCOMPARE(found.size(), expected.size());
        QVERIFY(std::is_sorted(found.begin(), found.end()));
        QVERIFY(relatedRecords(project.source(), *people, {}).isEmpty());
    }
};

SAMVERKAN_TEST_MAIN(RelatedRecordsTest)
#include "tst_relatedrecords.moc"
