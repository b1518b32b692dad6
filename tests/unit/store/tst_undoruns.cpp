// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "door.h"
#include "filecontent.h"
#include "history.h"
#include "testmain.h"
#include "undo.h"

#include <QSignalSpy>

#include <limits>

using namespace samverkan;
using namespace Qt::StringLiterals;

static const Sentence step{u"Test"_s, u"Step"_s, {}, -1};

// Taking a long run of new rows back together, against taking them back one by one.
class UndoRunsTest : public QObject
{
    Q_OBJECT

    static RowId insertMany(Change &change, const Kind &kind, const QStringList &keys, int count,
                            const std::function<void(int, QVariantList &)> &fill)
    {
        QList<int> fields;
        for (const QString &key : keys)
            fields.append(kind.indexOf(key));
        int next = 0;
        return change.insertMany(kind, fields, [&](QVariantList &row) {
            if (next < count)
                fill(next, row);
            return next++ < count;
        });
    }

    // A list read into a project that has people already: new organisations, people, a course, presence.
    static void readList(ProjectFile &file)
    {
        const RowId old = file.add(u"organisation", {{u"name"_s, u"Äldre"_s}});
        QVERIFY(file.store->transact(step, [&](Change &change) {
            const RowId organisation = insertMany(change, file.kind(u"organisation"), {u"name"_s, u"country"_s}, 150, [](int i, QVariantList &row) {
                row[0] = u"Nr %1 [null,\"å\"],\\"_s.arg(i);
                row[1] = i % 3 ? QVariant(u"SE"_s) : QVariant();
            });
            const RowId person = insertMany(change, file.kind(u"participant"),
                                            {u"given_name"_s, u"organisation"_s, u"age_at_start"_s, u"protected_identity"_s, u"remark"_s}, 2300,
                                            [&](int i, QVariantList &row) {
                                                row[0] = u"Cecilia %1"_s.arg(i);
                                                row[1] = i % 5 ? organisation + i % 150 : old;
                                                row[2] = i % 90;
                                                row[3] = i % 2 == 0;
                                                row[4] = i % 7 ? QVariant() : QVariant(u"rad 1\nrad 2"_s);
                                            });
            const Kind &indicator = file.kind(u"indicator");
            insertMany(change, indicator, {u"name"_s, u"target"_s}, 120, [](int i, QVariantList &row) {
                row[0] = u"Mål %1"_s.arg(i);
                row[1] = i / 8.0;
            });
            const RowId course = insertMany(change, file.kind(u"activity"), {u"name"_s}, 3, [](int, QVariantList &row) { row[0] = u"Kurs"_s; });
            insertMany(change, file.kind(u"attendance"), {u"participant"_s, u"activity"_s, u"minutes"_s}, 400, [&](int i, QVariantList &row) {
                row[0] = person + i;
                row[1] = course + i % 3;
                row[2] = 90;
            });
            return Outcome::done();
        }));
    }

    // What people did with it afterwards: things hang on some of the rows, others have been changed,
    // are gone, or have been gone and came back.
    static void workOn(ProjectFile &file)
    {
        const Kind &participant = file.kind(u"participant");
        const Kind &organisation = file.kind(u"organisation");
        const QList<RowId> people = file.store->ids(participant);
        const RowId later = file.add(u"activity", {{u"name"_s, u"Senare"_s}});
        file.add(u"attendance", {{u"participant"_s, people[700]}, {u"activity"_s, later}});
        file.add(u"network", {{u"name"_s, u"EURoma"_s}, {u"representative"_s, people[2200]}});
        file.add(u"same_person", {{u"first"_s, people[10]}, {u"second"_s, people[11]}, {u"verdict"_s, u"same"_s}});
        file.add(u"evidence", {{u"record_kind"_s, u"participant"_s}, {u"kept_at"_s, u"Pärm 1"_s},
                               {u"record_uuid"_s, file.store->uuidOf(participant, people[1500]).toString(QUuid::Id128)}});
        file.add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"organisation"_s, file.store->ids(organisation)[5]}});
        QVERIFY(file.store->transact(step, [&](Change &change) {
            for (int i = 900; i < 960; ++i)
                change.update(participant, people[i], {{participant.indexOf(u"given_name"_s), u"Annan %1"_s.arg(i)}});
            return Outcome::done();
        }));
        const auto remove = [&](int person) {
            QVERIFY(file.store->transact(step, [&](Change &change) {
                change.remove(participant, people[person]);
                return Outcome::done();
            }));
        };
        remove(1200);
        remove(1300);
        QVERIFY(file.store->undo()); // 1300 is back
    }

    static qint64 stepOfTheList(ProjectFile &file)
    {
        return file.store->database().single(u"SELECT step FROM log_entry GROUP BY step ORDER BY COUNT(*) DESC LIMIT 1"_s).toLongLong();
    }

    static ChangeSet takeListBack(ProjectFile &file, qint64 longRunFrom)
    {
        Database &database = file.store->database();
        const qint64 list = stepOfTheList(file);
        if (!database.begin())
            return {};
        ChangeSet changes;
        {
            Door door(database, file.catalogue, {"{}", u"Test"_s, u"undo"_s, {}});
            const Outcome outcome = takeBack(door, database, file.catalogue, list, longRunFrom);
            if (!outcome || door.hasFailed() || !door.finish()) {
                database.rollback();
                return {};
            }
            changes = door.changes();
        }
        return database.commit() ? changes : ChangeSet();
    }

    // The newest step's entries without their own ids: what a cause was is said by its row.
    static QStringList lastEntries(const ProjectFile &file)
    {
        const QList<LogEntry> entries = entriesOf(*file.store, history(*file.store, 1).first());
        QHash<QUuid, QUuid> rows;
        for (const LogEntry &entry : entries)
            rows.insert(entry.id, entry.row);
        QStringList texts;
        for (const LogEntry &entry : entries) {
            QStringList values;
            for (const LoggedValue &value : entry.values)
                values.append(value.field + u'=' + value.before.toString() + u'>' + value.after.toString());
            values.sort();
            QStringList parents;
            for (const QUuid &parent : entry.parents)
                parents.append(parent.toString());
            texts.append(QStringList{QString::number(entry.n), entry.kind, entry.row.toString(), entry.operation, parents.join(u','),
                                     rows.value(entry.cause).toString(), values.join(u';')}
                             .join(u'|'));
        }
        return texts;
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void bothWaysWriteTheSame()
    {
        ProjectFile quick;
        readList(quick);
        workOn(quick);
        ProjectFile slow(quick);
        QCOMPARE(stepOfTheList(quick), stepOfTheList(slow));

        const ChangeSet quickChanges = takeListBack(quick, 100);
        const ChangeSet slowChanges = takeListBack(slow, std::numeric_limits<qint64>::max());
        QVERIFY(!quickChanges.isEmpty());
        QCOMPARE(lastEntries(quick), lastEntries(slow));
        QCOMPARE(quickChanges.rows.keys().size(), slowChanges.rows.keys().size());
        for (auto it = slowChanges.rows.cbegin(); it != slowChanges.rows.cend(); ++it) {
            QCOMPARE(quickChanges.rows[it.key()].removed, it->removed);
            QCOMPARE(quickChanges.rows[it.key()].updated, it->updated);
        }
        for (ProjectFile *file : {&quick, &slow}) {
            verifySound(*file);
            QCOMPARE(file->store->count(file->kind(u"participant")), 1); // Bo, who came later
            QCOMPARE(file->store->count(file->kind(u"attendance")), 0);
            QCOMPARE(file->store->count(file->kind(u"evidence")), 0);
        }
    }

    void undoAndRedoOfALongList()
    {
        ProjectFile file;
        readList(file);
        const Kind &participant = file.kind(u"participant");
        const Record before = file.store->record(participant, file.store->ids(participant)[1234]);
        QVERIFY(file.store->undo());
        QCOMPARE(file.store->count(participant), 0);
        QCOMPARE(file.store->count(file.kind(u"organisation")), 1);
        QVERIFY(file.store->redo());
        const Record after = file.store->record(participant, file.store->findUuid(participant, before.uuid));
        for (const Field *field : participant.storedFields()) {
            if (field->type != FieldType::Reference)
                QCOMPARE(after.value(field->key), before.value(field->key));
        }
        QVERIFY(file.store->undo()); // now each row has a history
        QCOMPARE(file.store->count(participant), 0);
        verifySound(file);
    }

    void cancelLeavesAllAsItWas()
    {
        ProjectFile file;
        readList(file);
        std::atomic_bool cancel = false;
        file.store->setCancelFlag(&cancel);
        file.store->setProgress([&](double share) { cancel = share > 0.5; });
        QVERIFY(file.store->undo().outcome.isCancelled());
        file.store->setCancelFlag(nullptr);
        QCOMPARE(file.store->count(file.kind(u"participant")), 2300);
        verifySound(file);
    }
};

SAMVERKAN_TEST_MAIN(UndoRunsTest)
#include "tst_undoruns.moc"
