// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecontent.h"
#include "machine.h"
#include "testmain.h"
#include "trash.h"
#include "uuids.h"

#include <QRandomGenerator>

using namespace samverkan;
using namespace Qt::StringLiterals;

static const Sentence step{u"Test"_s, u"Step"_s, {}, -1};

// What was removed, and how it comes back.
class TrashTest : public QObject
{
    Q_OBJECT

    static bool remove(ProjectFile &file, QStringView kind, RowId id)
    {
        return bool(file.store->transact(step, [&](Change &change) {
            return change.remove(file.kind(kind), id) ? Outcome::done() : Outcome::failed(change.fault());
        }));
    }
    static bool set(ProjectFile &file, QStringView kind, RowId id, const QString &field, const QVariant &value)
    {
        return bool(file.store->transact(step, [&](Change &change) {
            const Kind &of = file.kind(kind);
            return change.update(of, id, {{of.indexOf(field), value}}) ? Outcome::done() : Outcome::failed(change.fault());
        }));
    }
    static QList<RemovedRecord> trash(const ProjectFile &file)
    {
        return removedRecords(*file.store, QDateTime::currentDateTimeUtc().addDays(-trashDays));
    }
    static QList<QUuid> rowsOf(const QList<RemovedRecord> &records)
    {
        QList<QUuid> rows;
        for (const RemovedRecord &record : records)
            rows.append(record.removed.row);
        return rows;
    }
    static RowId idOf(const ProjectFile &file, QStringView kind, const QUuid &row) { return file.store->findUuid(file.kind(kind), row); }

    // A small project: one organisation, its people, a course they came to, a group, a network, a paper.
    struct World
    {
        RowId organisation, anna, bo, course, attendance, group, member, network, paper;
        QUuid organisationRow, annaRow, courseRow, attendanceRow, paperRow;
    };
    static World makeWorld(ProjectFile &file)
    {
        World w{};
        w.organisation = file.add(u"organisation", {{u"name"_s, u"Föreningen Mall"_s}});
        w.anna = file.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"organisation"_s, w.organisation}, {u"protected_identity"_s, true}});
        w.bo = file.add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"organisation"_s, w.organisation}});
        w.course = file.add(u"activity", {{u"name"_s, u"Kurs"_s}, {u"responsible"_s, w.organisation}});
        w.attendance = file.add(u"attendance", {{u"participant"_s, w.anna}, {u"activity"_s, w.course}, {u"minutes"_s, 90}});
        w.group = file.add(u"working_group", {{u"name"_s, u"Grupp"_s}});
        w.member = file.add(u"group_member", {{u"working_group"_s, w.group}, {u"participant"_s, w.anna}});
        w.network = file.add(u"network", {{u"name"_s, u"Nät"_s}, {u"representative"_s, w.anna}});
        w.organisationRow = file.store->uuidOf(file.kind(u"organisation"), w.organisation);
        w.annaRow = file.store->uuidOf(file.kind(u"participant"), w.anna);
        w.courseRow = file.store->uuidOf(file.kind(u"activity"), w.course);
        w.attendanceRow = file.store->uuidOf(file.kind(u"attendance"), w.attendance);
        w.paper = file.add(u"evidence", {{u"record_kind"_s, u"participant"_s}, {u"record_uuid"_s, QString::fromLatin1(toHex(w.annaRow))},
                                         {u"kept_at"_s, u"Pärm 3"_s}, {u"content"_s, QByteArray("\x00\x01ö", 4)}});
        w.paperRow = file.store->uuidOf(file.kind(u"evidence"), w.paper);
        return w;
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void aPersonComesBackWithAllThatHungOnHer()
    {
        ProjectFile file;
        const World w = makeWorld(file);
        const auto before = contentOf(file);
        QVERIFY(remove(file, u"participant", w.anna));
        const QList<RemovedRecord> removed = trash(file);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0].removed.row, w.annaRow);
        QCOMPARE(removed[0].person, u"Test"_s);
        QStringList hung;
        for (const auto &[kind, count] : removed[0].hanging)
            hung.append(kind->key + u' ' + QString::number(count));
        QCOMPARE(hung, (QStringList{u"group_member 1"_s, u"attendance 1"_s, u"evidence 1"_s}));

        // After other changes, and a restart.
        QVERIFY(set(file, u"participant", w.bo, u"email"_s, u"bo@example.org"_s));
        file.reopen();
        QVERIFY(set(file, u"participant", w.bo, u"email"_s, QVariant()));
        RestorePlan plan;
        QVERIFY(restoreRemoved(*file.store, {w.annaRow}, step, &plan));
        QCOMPARE(plan.rows.size(), 4);
        QCOMPARE(plan.links.size(), 1);
        QVERIFY(plan.emptied.isEmpty() && plan.left.isEmpty() && plan.along.isEmpty());
        QCOMPARE(contentOf(file), before);
        QVERIFY(trash(file).isEmpty());
        verifySound(file);

        // One step: undone in one, and then in the trash again.
        QVERIFY(file.store->undo());
        QCOMPARE(trash(file).size(), 1);
        QCOMPARE(trash(file)[0].removed.row, w.annaRow);
        QCOMPARE(trash(file)[0].hanging.size(), 3);
        QVERIFY(file.store->redo());
        QCOMPARE(contentOf(file), before);
        verifySound(file);
    }

    void aLinkToWhatIsGoneTooStaysEmptyAndIsTold()
    {
        ProjectFile file;
        const World w = makeWorld(file);
        const auto before = contentOf(file);
        QVERIFY(remove(file, u"participant", w.anna));
        QVERIFY(remove(file, u"organisation", w.organisation));
        RestorePlan plan;
        QVERIFY(restoreRemoved(*file.store, {w.annaRow}, step, &plan));
        QCOMPARE(plan.emptied.size(), 1);
        QCOMPARE(plan.emptied[0].field, u"organisation"_s);
        QCOMPARE(plan.emptied[0].target, w.organisationRow);
        QVERIFY(file.store->record(file.kind(u"participant"), idOf(file, u"participant", w.annaRow)).value(u"organisation"_s).isNull());
        verifySound(file);
        // Both at once lack nothing.
        QVERIFY(file.store->undo());
        QVERIFY(restoreRemoved(*file.store, {w.annaRow, w.organisationRow}, step, &plan));
        QVERIFY(plan.emptied.isEmpty());
        QCOMPARE(contentOf(file), before);
        verifySound(file);
    }

    void theLinksOfAnOrganisationLeadToItAgain()
    {
        ProjectFile file;
        const World w = makeWorld(file);
        const RowId other = file.add(u"organisation", {{u"name"_s, u"Andra"_s}});
        const auto before = contentOf(file);
        QVERIFY(remove(file, u"organisation", w.organisation));
        RestorePlan plan;
        QVERIFY(restoreRemoved(*file.store, {w.organisationRow}, step, &plan));
        QCOMPARE(plan.links.size(), 3);
        QCOMPARE(contentOf(file), before);

        // Where somebody chose another meanwhile, that stays.
        QVERIFY(remove(file, u"organisation", idOf(file, u"organisation", w.organisationRow)));
        QVERIFY(set(file, u"participant", w.anna, u"organisation"_s, other));
        QVERIFY(restoreRemoved(*file.store, {w.organisationRow}, step, &plan));
        QCOMPARE(plan.links.size(), 2);
        QCOMPARE(file.store->record(file.kind(u"participant"), w.anna).value(u"organisation"_s).toLongLong(), other);
        verifySound(file);
    }

    void whatHangsOnTwoComesBackWithTheSecond()
    {
        ProjectFile file;
        const World w = makeWorld(file);
        const auto before = contentOf(file);
        QVERIFY(remove(file, u"participant", w.anna)); // and her attendance
        QVERIFY(remove(file, u"activity", w.course));
        RestorePlan plan;
        QVERIFY(restoreRemoved(*file.store, {w.annaRow}, step, &plan));
        QCOMPARE(plan.left.size(), 1);
        QCOMPARE(plan.left[0].row.row, w.attendanceRow);
        QCOMPARE(plan.left[0].target, w.courseRow);
        // It is not lost: it stands in the trash for itself, and brings the course with it.
        QVERIFY(rowsOf(trash(file)).contains(w.attendanceRow));
        QVERIFY(restoreRemoved(*file.store, {w.attendanceRow}, step, &plan));
        QCOMPARE(plan.along.size(), 1);
        QCOMPARE(plan.along[0].row, w.courseRow);
        QCOMPARE(contentOf(file), before);
        QVERIFY(trash(file).isEmpty());
        verifySound(file);
    }

    void aPaperBringsItsRecord()
    {
        ProjectFile file;
        const World w = makeWorld(file);
        const auto before = contentOf(file);
        QVERIFY(remove(file, u"evidence", w.paper));
        QVERIFY(remove(file, u"participant", w.anna));
        RestorePlan plan;
        QVERIFY(restoreRemoved(*file.store, {w.paperRow}, step, &plan));
        QCOMPARE(plan.along.size(), 1);
        QCOMPARE(contentOf(file), before);
        verifySound(file);
    }

    void takingBackAnAdditionIsNoRemoval()
    {
        ProjectFile file;
        makeWorld(file);
        QVERIFY(file.store->undo());
        QVERIFY(trash(file).isEmpty());
    }

    void doingARemovalAgainRemovesTheSame()
    {
        ProjectFile file;
        const World w = makeWorld(file);
        const auto before = contentOf(file);
        QVERIFY(remove(file, u"participant", w.anna));
        QVERIFY(file.store->undo());
        QVERIFY(trash(file).isEmpty());
        QVERIFY(file.store->redo());
        QCOMPARE(trash(file).size(), 1);
        QCOMPARE(trash(file)[0].hanging.size(), 3);
        QVERIFY(restoreRemoved(*file.store, {w.annaRow}, step));
        QCOMPARE(contentOf(file), before);
        verifySound(file);
    }

    void afterItsTimeTheListShowsItNoMore()
    {
        ProjectFile file;
        const World w = makeWorld(file);
        QVERIFY(remove(file, u"participant", w.anna));
        QCOMPARE(removedRecords(*file.store, QDateTime::currentDateTimeUtc().addSecs(60)).size(), 0);
        QVERIFY(newestRemoval(*file.store, w.annaRow).kind); // the log keeps it
        QVERIFY(!newestRemoval(*file.store, w.courseRow).kind);
    }

    void thereIsSomebodyAtTheKeyboardWithoutAnEnvironment()
    {
        const QByteArray user = qgetenv("USER");
        const QByteArray name = qgetenv("USERNAME");
        qunsetenv("USER");
        qunsetenv("USERNAME");
        const QString account = systemUser();
        if (!user.isNull())
            qputenv("USER", user);
        if (!name.isNull())
            qputenv("USERNAME", name);
        QVERIFY(!account.isEmpty());
    }

    void anyOrderOfRemovingAndRestoring_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    // Removes, restores, undoes, does again, links and adds at random. At any moment the file is what its
    // log says; nothing that was removed is lost: all of it is in the trash or hangs on what is there, and
    // restoring all leaves nothing behind and is undone in one step.
    void anyOrderOfRemovingAndRestoring()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        ProjectFile file;
        makeWorld(file);
        const QStringList kinds{u"organisation"_s, u"participant"_s, u"activity"_s, u"attendance"_s, u"working_group"_s, u"group_member"_s, u"network"_s};
        const auto any = [&](const QString &kind) {
            const QList<RowId> ids = file.store->ids(file.kind(kind));
            return ids.isEmpty() ? RowId(0) : ids[int(random.bounded(quint32(ids.size())))];
        };
        const auto orNull = [](RowId id) { return id ? QVariant::fromValue(id) : QVariant(); };
        for (int round = 0; round < 60; ++round) {
            const auto before = contentOf(file);
            switch (random.bounded(9)) {
            case 0: {
                const RowId person = file.add(u"participant", {{u"given_name"_s, u"Nr %1"_s.arg(round)}, {u"organisation"_s, orNull(any(u"organisation"_s))}});
                const RowId course = any(u"activity"_s);
                if (course)
                    QVERIFY(file.add(u"attendance", {{u"participant"_s, person}, {u"activity"_s, course}, {u"minutes"_s, round}}));
                break;
            }
            case 1:
                QVERIFY(file.add(u"activity", {{u"name"_s, u"Kurs %1"_s.arg(round)}, {u"working_group"_s, orNull(any(u"working_group"_s))}}));
                break;
            case 2:
                if (const RowId network = any(u"network"_s))
                    QVERIFY(set(file, u"network", network, u"representative"_s, orNull(any(u"participant"_s))));
                break;
            case 3:
                QVERIFY(file.store->undo());
                break;
            case 4:
                QVERIFY(file.store->redo());
                break;
            case 5: {
                const QList<RemovedRecord> removed = trash(file);
                if (removed.isEmpty())
                    break;
                const RemovedRecord &one = removed[int(random.bounded(quint32(removed.size())))];
                RestorePlan plan;
                QVERIFY(restoreRemoved(*file.store, {one.removed.row}, step, &plan));
                QVERIFY(idOf(file, one.removed.kind->key, one.removed.row));
                QVERIFY(!rowsOf(trash(file)).contains(one.removed.row));
                break;
            }
            default: {
                const QString kind = kinds[int(random.bounded(quint32(kinds.size())))];
                const RowId id = any(kind);
                if (!id)
                    break;
                const QUuid row = file.store->uuidOf(file.kind(kind), id);
                QVERIFY(remove(file, kind, id));
                QVERIFY(rowsOf(trash(file)).contains(row));
                // At once, restoring is undoing.
                if (random.bounded(3) == 0) {
                    QVERIFY(restoreRemoved(*file.store, {row}, step));
                    QCOMPARE(contentOf(file), before);
                }
            }
            }
        }
        verifySound(file);
        const auto before = contentOf(file);
        QVERIFY(restoreRemoved(*file.store, rowsOf(trash(file)), step));
        QCOMPARE(rowsOf(trash(file)), QList<QUuid>());
        verifySound(file);
        if (contentOf(file) != before)
            QVERIFY(file.store->undo());
        QCOMPARE(contentOf(file), before);
        verifySound(file);
    }
};

SAMVERKAN_TEST_MAIN(TrashTest)
#include "tst_trash.moc"
