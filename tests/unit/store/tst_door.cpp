// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecontent.h"
#include "history.h"
#include "testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace samverkan;
using namespace Qt::StringLiterals;

static const Sentence step{u"Test"_s, u"Step"_s, {}, -1};

// The one door for change, its log, undo and redo.
class DoorTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void writesCleanedValuesAndTellsOnce()
    {
        ProjectFile file;
        QSignalSpy spy(file.store.get(), &Store::changed);
        const RowId id = file.add(u"organisation", {{u"name"_s, u"  Södertälje\0 kommun "_s}, {u"place"_s, u"  "_s},
                                                    {u"focus_areas"_s, u"roma employment roma"_s}});
        QVERIFY(id);
        const Record record = file.store->record(file.kind(u"organisation"), id);
        QVERIFY(!record.text(u"name"_s).contains(QChar::Null));
        QVERIFY(record.value(u"place"_s).isNull());
        QCOMPARE(record.text(u"focus_areas"_s), u"employment roma"_s);
        QCOMPARE(spy.size(), 1);
        verifySound(file);
    }

    void aStepThatChangesNothingLeavesNoTrace()
    {
        ProjectFile file;
        const Kind &kind = file.kind(u"organisation");
        const RowId id = file.add(u"organisation", {{u"name"_s, u"A"_s}});
        QSignalSpy spy(file.store.get(), &Store::changed);
        QVERIFY(file.store->transact(step, [&](Change &change) {
            change.update(kind, id, {{kind.indexOf(u"name"_s), u"A"_s}});
            return Outcome::done();
        }));
        QCOMPARE(spy.size(), 0);
        QCOMPARE(history(*file.store, 10).size(), 1);
    }

    void aFailedBodyChangesNothing()
    {
        ProjectFile file;
        const auto before = contentOf(file);
        QVERIFY(!file.store->transact(step, [&](Change &change) {
            change.insert(file.kind(u"organisation"), {{0, u"A"_s}});
            return Outcome::failed(step);
        }));
        const Kind &participant = file.kind(u"participant");
        QVERIFY(!file.store->transact(step, [&](Change &change) {
            change.insert(participant, {{participant.indexOf(u"given_name"_s), u"A"_s}});
            change.insert(participant, {{participant.indexOf(u"age_at_start"_s), 900}}); // refused by a CHECK
            return Outcome::done();
        }));
        QCOMPARE(contentOf(file), before);
        QCOMPARE(history(*file.store, 10).size(), 0);
    }

    void aPairIsOneRowAgainAfterRemoval()
    {
        ProjectFile file;
        const RowId person = file.add(u"participant", {{u"given_name"_s, u"Cecilia"_s}});
        const RowId activity = file.add(u"activity", {{u"name"_s, u"Kurs"_s}});
        const QHash<QString, QVariant> pair{{u"participant"_s, person}, {u"activity"_s, activity}};
        const Kind &attendance = file.kind(u"attendance");
        const QUuid uuid = file.store->uuidOf(attendance, file.add(u"attendance", pair));
        QVERIFY(file.store->undo());
        QCOMPARE(file.store->count(attendance), 0);
        QCOMPARE(file.store->uuidOf(attendance, file.add(u"attendance", pair)), uuid);
        QCOMPARE(file.add(u"attendance", pair), 0); // the same tick twice is refused
        verifySound(file);
    }

    void removingTakesAndEmptiesWhatHangsOnIt()
    {
        ProjectFile file;
        const RowId office = file.add(u"organisation", {{u"name"_s, u"Kontoret"_s}});
        const RowId person = file.add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"organisation"_s, office}});
        const RowId activity = file.add(u"activity", {{u"name"_s, u"Kurs"_s}, {u"responsible"_s, office}});
        file.add(u"attendance", {{u"participant"_s, person}, {u"activity"_s, activity}, {u"organisation"_s, office}});
        const auto whole = contentOf(file);

        const auto removeRow = [&](QStringView kind, RowId id) {
            return file.store->transact(step, [&](Change &change) {
                change.remove(file.kind(kind), id);
                return Outcome::done();
            });
        };
        QVERIFY(removeRow(u"organisation", office));
        QCOMPARE(file.store->count(file.kind(u"attendance")), 1);
        QVERIFY(file.store->record(file.kind(u"participant"), person).value(u"organisation"_s).isNull());
        verifySound(file);
        QVERIFY(removeRow(u"participant", person));
        QCOMPARE(file.store->count(file.kind(u"attendance")), 0);
        verifySound(file);
        QVERIFY(file.store->undo());
        QVERIFY(file.store->undo());
        QCOMPARE(contentOf(file), whole);
        verifySound(file);
    }

    void aUnitIsLoggedWhole()
    {
        ProjectFile file;
        const Kind &kind = file.kind(u"participant");
        const RowId id = file.add(u"participant", {{u"start_date"_s, u"2012-03-01"_s}, {u"end_date"_s, u"2012-05-01"_s}});
        QVERIFY(file.store->transact(step, [&](Change &change) {
            change.update(kind, id, {{kind.indexOf(u"end_date"_s), u"2012-06-01"_s}});
            return Outcome::done();
        }));
        const auto entries = historyOf(*file.store, file.store->uuidOf(kind, id));
        QCOMPARE(entries.first().second.values.size(), 2);
        QCOMPARE(entries.first().second.parents, QList<QUuid>{entries.last().second.id});
    }

    void undoHasNamesAndOutlivesARestart()
    {
        ProjectFile file;
        file.add(u"network", {{u"name"_s, u"EURoma"_s}});
        const auto whole = contentOf(file);
        file.reopen();
        QCOMPARE(file.store->undoState().undo.source, u"Add"_s);
        QVERIFY(file.store->undoState().redo.isEmpty());
        QVERIFY(file.store->undo());
        file.reopen();
        QVERIFY(file.store->undoState().undo.isEmpty());
        QCOMPARE(file.store->undoState().redo.source, u"Add"_s);
        QVERIFY(file.store->redo());
        QCOMPARE(contentOf(file), whole);
    }

    void manyRowsInOneGo()
    {
        ProjectFile file;
        file.add(u"network", {{u"name"_s, u"EURoma"_s}}); // rows of the log and of the table count apart
        const Kind &kind = file.kind(u"organisation");
        int made = 0;
        RowId first = 0;
        const auto result = file.store->transact(step, [&](Change &change) {
            first = change.insertMany(kind, {kind.indexOf(u"name"_s), kind.indexOf(u"country"_s)}, [&](QVariantList &row) {
                row[0] = u"Nr %1 \"\\\n å"_s.arg(made);
                row[1] = made % 2 ? QVariant(u"SE"_s) : QVariant();
                return made++ < 500;
            });
            return Outcome::done();
        });
        QVERIFY(result);
        const QList<RowId> ids = file.store->ids(kind);
        QCOMPARE(first, ids.first());
        QCOMPARE(result.changes.rows[u"organisation"_s].inserted, QSet<RowId>(ids.cbegin(), ids.cend()));
        QCOMPARE(file.store->count(kind), 500);
        QCOMPARE(file.store->record(kind, first + 1).text(u"name"_s), u"Nr 1 \"\\\n å"_s);
        verifySound(file);
        QVERIFY(file.store->undo());
        QCOMPARE(file.store->count(kind), 0);
        QVERIFY(file.store->redo());
        QCOMPARE(file.store->count(kind), 500);
        verifySound(file);
    }

    void cancelLeavesNothing()
    {
        ProjectFile file;
        std::atomic_bool cancel = false;
        file.store->setCancelFlag(&cancel);
        const Kind &kind = file.kind(u"organisation");
        int made = 0;
        const auto result = file.store->transact(step, [&](Change &change) {
            change.insertMany(kind, {0}, [&](QVariantList &row) {
                row[0] = u"x"_s;
                cancel = ++made == 50;
                return made < 100;
            });
            return Outcome::done();
        });
        file.store->setCancelFlag(nullptr);
        QVERIFY(result.outcome.isCancelled());
        QCOMPARE(file.store->count(kind), 0);
    }

    void randomEditsUndoneAndRedone_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed : {1u, 2u, 3u, 4u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomEditsUndoneAndRedone()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        ProjectFile file;
        QList<QMap<QString, QString>> states{contentOf(file)};
        qsizetype now = 0;
        for (int i = 0; i < 120; ++i) {
            const int what = random.bounded(10);
            if (what < 2 && now > 0) {
                QVERIFY(file.store->undo());
                --now;
            } else if (what == 2 && now + 1 < states.size()) {
                QVERIFY(file.store->redo());
                ++now;
            } else if (edit(file, random)) {
                states.resize(now + 1);
                states.append(contentOf(file));
                ++now;
            }
            QCOMPARE(contentOf(file), states[now]);
        }
        verifySound(file);
        while (now > 0) {
            QVERIFY(file.store->undo());
            QCOMPARE(contentOf(file), states[--now]);
        }
        QVERIFY(file.store->undoState().undo.isEmpty());
        while (now + 1 < states.size()) {
            QVERIFY(file.store->redo());
            QCOMPARE(contentOf(file), states[++now]);
        }
        verifySound(file);
    }

private:
    // One random step over several kinds; false if it came to nothing.
    static bool edit(ProjectFile &file, QRandomGenerator &random)
    {
        static const QStringList kinds{u"organisation"_s, u"participant"_s, u"activity"_s, u"attendance"_s,
                                       u"working_group"_s, u"group_member"_s, u"note"_s, u"evidence"_s};
        const auto result = file.store->transact(step, [&](Change &change) {
            for (int i = random.bounded(1, 4); i > 0; --i)
                editOnce(file, random, change, file.kind(kinds[random.bounded(kinds.size())]));
            return Outcome::done();
        });
        return result && !result.changes.isEmpty();
    }

    static void editOnce(ProjectFile &file, QRandomGenerator &random, Change &change, const Kind &kind)
    {
        const QList<RowId> rows = file.store->ids(kind);
        const int what = rows.isEmpty() ? 0 : random.bounded(4);
        if (what == 0) {
            const Values values = randomValues(file, random, kind);
            if (!kind.isPair() || (values.size() && !change.findPair(kind, values.value(kind.indexOf(kind.pair[0])).toLongLong(),
                                                                     values.value(kind.indexOf(kind.pair[1])).toLongLong())))
                if (!values.isEmpty())
                    change.insert(kind, values);
        } else if (const RowId row = rows[random.bounded(rows.size())]; what == 1) {
            change.remove(kind, row);
        } else {
            Values values = randomValues(file, random, kind);
            for (const QString &half : kind.pair)
                values.remove(kind.indexOf(half));
            if (change.record(kind, row).id)
                change.update(kind, row, values);
        }
    }

    static Values randomValues(ProjectFile &file, QRandomGenerator &random, const Kind &kind)
    {
        Values values;
        for (const Field *field : kind.storedFields()) {
            const int index = kind.indexOf(field->key);
            const bool wanted = field->is(FieldFlag::Required) || random.bounded(3) == 0;
            if (!wanted)
                continue;
            if (field->type == FieldType::Reference) {
                const QList<RowId> rows = file.store->ids(file.kind(field->target));
                if (!rows.isEmpty())
                    values.insert(index, QVariant::fromValue(rows[random.bounded(rows.size())]));
                else if (field->is(FieldFlag::Required))
                    return {};
            } else if (field->type == FieldType::Date) {
                values.insert(index, random.bounded(4) ? QVariant(u"2012-0%1-11"_s.arg(random.bounded(1, 10))) : QVariant());
            } else if (field->type == FieldType::Country) {
                values.insert(index, u"SE"_s);
            } else if (field->isNumber()) {
                values.insert(index, random.bounded(100));
            } else if (field->type == FieldType::YesNo) {
                values.insert(index, random.bounded(2) == 1);
            } else if (field->type != FieldType::Data) {
                values.insert(index, u"t%1"_s.arg(random.bounded(30)));
            }
        }
        return values;
    }
};

SAMVERKAN_TEST_MAIN(DoorTest)
#include "tst_door.moc"
