// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "codelists.h"
#include "importapply.h"
#include "projectfile.h"
#include "referencedata.h"
#include "testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Lists in: understood, planned, written; the same list again changes nothing.
class ImportTest : public QObject
{
    Q_OBJECT

    const ReferenceData m_reference;
    QTemporaryDir m_folder;
    int m_lists = 0;

    QString list(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"list%1.csv"_s.arg(++m_lists)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no list");
        return file.fileName();
    }

    ImportPlan plan(ProjectFile &file, const QString &path, QStringView kind, const QString &map = {}) const
    {
        return planImport(*file.store, m_reference, {path, {}, &file.kind(kind), map});
    }

    static void tell(const ImportPlan &plan)
    {
        for (const PlannedLine &line : plan.lines) {
            qInfo() << line.line << int(line.outcome) << line.title << line.doubt.source;
            for (const LineFault &fault : line.faults)
                qInfo() << "  " << fault.field << fault.value << fault.reason.source << fault.reason.arguments;
        }
    }

    // Plans, writes, and answers with the plan.
    ImportPlan read(ProjectFile &file, const QString &path, QStringView kind, const QString &map = {}) const
    {
        const ImportPlan planned = plan(file, path, kind, map);
        if (planned.isUsable()) {
            const auto result = applyImport(*file.store, planned);
            if (!result)
                qWarning() << result.outcome.fault().source << result.outcome.fault().arguments;
        } else {
            qWarning() << planned.fault.source << planned.fault.arguments;
        }
        return planned;
    }

    static QList<qint64> numbers(const ImportPlan &plan)
    {
        const ImportCounts counts = plan.counts();
        return {counts.read, counts.fresh, counts.changed, counts.unchanged, counts.doubtful, counts.faulty};
    }

    // The code lists of a new project, which choices are read by.
    void addCodes(ProjectFile &file) const
    {
        for (const auto &value : {std::pair{u"woman"_s, u"Kvinna"_s}, {u"man"_s, u"Man"_s}})
            file.add(u"code_value", {{u"list"_s, u"gender"_s}, {u"code"_s, value.first}, {u"label_sv"_s, value.second}});
    }

    static QString shared(const QString &name)
    {
        return QString::fromUtf8(SAMVERKAN_SHARED_DATA) + u'/' + name;
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void peopleAreNewThenUnchangedThenChanged()
    {
        ProjectFile file;
        addCodes(file);
        const QByteArray head = "Namn;Födelsedatum;Kön;Land;Organisation;E-post\n";
        const QString first = list(head + "Anna Exempel;1979-03-02;K;Sverige;Exempelkommunen;anna@example.org\n"
                                          "Bo Provberg;1.5.1980;M;Finland;Exempelkommunen;\n");
        ImportPlan planned = read(file, first, u"participant");
        QCOMPARE(numbers(planned), (QList<qint64>{2, 2, 0, 0, 0, 0}));
        QCOMPARE(planned.made.value(u"organisation"_s), 1);
        QCOMPARE(file.store->count(file.kind(u"participant")), 2);
        QCOMPARE(file.store->count(file.kind(u"organisation")), 1);

        QCOMPARE(numbers(read(file, first, u"participant")), (QList<qint64>{2, 0, 0, 2, 0, 0}));
        const QString second = list(head + "Anna Exempel;1979-03-02;K;Lettland;Exempelkommunen;anna@example.org\n"
                                           "Bo Provberg;1980-05-01;;;;\n");
        planned = read(file, second, u"participant");
        QCOMPARE(numbers(planned), (QList<qint64>{2, 0, 1, 1, 0, 0}));
        QCOMPARE(planned.lines[0].changes.size(), 1);
        const RowId bo = file.store->find(file.kind(u"participant"), u"given_name"_s, u"Bo"_s).value(0);
        QCOMPARE(file.store->record(file.kind(u"participant"), bo).text(u"country"_s), u"FI"_s); // a blank empties nothing
        QVERIFY(file.store->undo());
        QCOMPARE(numbers(plan(file, first, u"participant")), (QList<qint64>{2, 0, 0, 2, 0, 0}));
        QCOMPARE(check(*file.store).faults.size(), 0);
    }

    // As forms read them: what the project itself calls so comes first, what it does not offer is no value.
    void otherWordsForChoicesAreRead()
    {
        ProjectFile file;
        for (const auto &[code, label] : {std::pair{u"competence"_s, u"Kompetensutveckling"_s}, {u"evening"_s, u"Workshop"_s}})
            file.add(u"code_value", {{u"list"_s, u"activity_kind"_s}, {u"code"_s, code}, {u"label_sv"_s, label}});
        QCOMPARE(m_reference.codeLists().find(u"activity_kind"_s, u"rådgivning"_s), u"advice"_s);
        const ImportPlan planned = read(file, list("Titel;Aktivitetstyp\nEtt;KURS\nTvå;workshop\nTre;rådgivning\n"), u"activity");
        QCOMPARE(numbers(planned), (QList<qint64>{3, 2, 0, 0, 0, 1}));
        QCOMPARE(planned.lines[2].faults.first().field, u"kind"_s);
        const Kind &kind = file.kind(u"activity");
        for (const auto &[name, code] : {std::pair{u"Ett"_s, u"competence"_s}, {u"Två"_s, u"evening"_s}})
            QCOMPARE(file.store->record(kind, file.store->find(kind, u"name"_s, name).value(0)).text(u"kind"_s), code);
    }

    void faultyLinesAreLeftOutWhole()
    {
        ProjectFile file;
        addCodes(file);
        const QString path = list("Förnamn,Efternamn,Personnummer,Land,Organisation,Startdatum,Slutdatum\n"
                                  "A,A,19090527-1474,Sverige,Ny Ett,2012-01-01,2012-02-30\n" // no such day
                                  "B,B,19700428-9895,Sverige,Ny Två,2012-01-01,\n" // wrong check digit
                                  "C,C,,Utopia,Ny Tre,2012-01-01,\n" // no such country
                                  "D,D,,SE,Ny Fyra,2012-05-01,2012-01-01\n" // end before start
                                  "E,E,20000229-2399,SE,Ny Fem,2012-01-01,2012-02-01\n");
        const ImportPlan planned = read(file, path, u"participant");
        QCOMPARE(numbers(planned), (QList<qint64>{5, 1, 0, 0, 0, 4}));
        QCOMPARE(planned.lines[0].faults.first().field, u"end_date"_s);
        QCOMPARE(planned.lines[1].faults.first().field, u"identity_number"_s);
        QCOMPARE(planned.lines[2].faults.first().value, u"Utopia"_s);
        QCOMPARE(planned.lines[3].faults.first().field, u"end_date"_s);
        QCOMPARE(file.store->count(file.kind(u"participant")), 1);
        QCOMPARE(file.store->count(file.kind(u"organisation")), 1); // none of the faulty lines' organisations
        const Record person = file.store->record(file.kind(u"participant"), file.store->ids(file.kind(u"participant")).first());
        QCOMPARE(person.text(u"birth_date"_s), u"2000-02-29"_s); // proposed by the number, the list said nothing
    }

    void namelessLinesAreDifferentPeople()
    {
        ProjectFile file;
        const QString path = list("Project Reference;Participant Age;Sending Country;Receiving Country;Days\n"
                                  "P1;18;SE;EL;2\nP1;18;SE;EL;2\nP1;19;XK;UK;3\n");
        ImportPlan planned = read(file, path, u"mobility");
        QCOMPARE(numbers(planned), (QList<qint64>{3, 3, 0, 0, 0, 0}));
        QCOMPARE(planned.made.value(u"exchange"_s), 1);
        QCOMPARE(planned.made.value(u"participant"_s), 3);
        QCOMPARE(numbers(read(file, path, u"mobility")), (QList<qint64>{3, 0, 0, 3, 0, 0}));
        const QString more = list("Project Reference;Participant Age;Sending Country;Receiving Country;Days\n"
                                  "P1;18;SE;EL;2\nP1;18;SE;EL;2\nP1;18;SE;EL;2\n");
        QCOMPARE(numbers(read(file, more, u"mobility")), (QList<qint64>{3, 1, 0, 2, 0, 0}));
        QCOMPARE(file.store->count(file.kind(u"participant")), 4);
        QCOMPARE(file.store->count(file.kind(u"exchange")), 1);
        QVERIFY(file.store->undo());
        QVERIFY(file.store->undo());
        QCOMPARE(file.store->count(file.kind(u"participant")), 0);
        QCOMPARE(file.store->count(file.kind(u"exchange")), 0);
    }

    void doubtIsAskedNeverGuessed()
    {
        ProjectFile file;
        read(file, list("Namn;Organisation\nAnna Exempel;Ett\nAnna Exempel;Två\n"), u"participant");
        QCOMPARE(file.store->count(file.kind(u"participant")), 2);
        ImportPlan planned = plan(file, list("Namn;Telefon\nAnna Exempel;08-465 004 01\n"), u"participant");
        QCOMPARE(numbers(planned), (QList<qint64>{1, 0, 0, 0, 1, 0}));
        QCOMPARE(planned.lines[0].candidates.size(), 2);
        QCOMPARE(planned.toWrite(), 0);
        planned.lines[0].decision = {DoubtDecision::What::ThisRecord, planned.lines[0].candidates[1]};
        QVERIFY(applyImport(*file.store, planned));
        QCOMPARE(file.store->count(file.kind(u"participant")), 2);
        QVERIFY(!file.store->record(file.kind(u"participant"), planned.lines[0].candidates[1]).value(u"phone"_s).isNull());
        planned.lines[0].decision = {DoubtDecision::What::AnotherRecord, 0};
        QVERIFY(applyImport(*file.store, planned));
        QCOMPARE(file.store->count(file.kind(u"participant")), 3);
    }

    void whatCameMeanwhileIsNotMadeAgain()
    {
        ProjectFile file;
        const ImportPlan planned = plan(file, list("Namn;Organisation\nAnna Exempel;Ett\nBo Exempel;Två\n"), u"participant");
        QCOMPARE(planned.made.value(u"organisation"_s), 2);
        const RowId one = file.add(u"organisation", {{u"name"_s, u"Ett"_s}});
        QVERIFY(applyImport(*file.store, planned));
        QCOMPARE(file.store->count(file.kind(u"organisation")), 2);
        const Kind &kind = file.kind(u"participant");
        QCOMPARE(file.store->record(kind, file.store->ids(kind).first()).value(u"organisation"_s).toLongLong(), one);
    }

    void whatWentMeanwhileStopsTheWriting()
    {
        ProjectFile file;
        const RowId one = file.add(u"organisation", {{u"name"_s, u"Ett"_s}});
        const ImportPlan planned = plan(file, list("Namn;Organisation\nAnna Exempel;Ett\n"), u"participant");
        QVERIFY(file.store->transact({}, [&](Change &change) {
            change.remove(file.kind(u"organisation"), one);
            return Outcome::done();
        }));
        QVERIFY(!applyImport(*file.store, planned));
        QCOMPARE(file.store->count(file.kind(u"participant")), 0);
    }

    void aListThatChangedMeanwhileIsNotWritten()
    {
        ProjectFile file;
        const QString path = list("Namn\nAnna\n");
        const ImportPlan planned = plan(file, path, u"participant");
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("Bo\n");
        changed.close();
        QVERIFY(!applyImport(*file.store, planned));
        QCOMPARE(file.store->count(file.kind(u"participant")), 0);
    }

    void mobilitiesOf2014_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"Erasmus_crlf.csv", "Erasmus_lf_underscore_header.csv", "erasmus_lf_no_final_newline.csv"})
            QTest::addRow("%s", name) << shared(u"mobilities-youth-2014/"_s + QString::fromUtf8(name));
    }
    void mobilitiesOf2014()
    {
        QFETCH(QString, name);
        if (!QFile::exists(name))
            QSKIP("the shared lists are not here");
        ProjectFile file;
        QElapsedTimer timer;
        timer.start();
        const ImportPlan planned = read(file, name, u"mobility");
        qInfo() << timer.elapsed() << "ms";
        for (const PlannedLine &line : planned.lines) {
            if (line.outcome == LineOutcome::Faulty)
                qInfo() << line.line << line.faults.first().value << line.faults.first().reason.source;
        }
        QCOMPARE(numbers(planned), (QList<qint64>{3184, 3184, 0, 0, 0, 0}));
        QCOMPARE(file.store->count(file.kind(u"exchange")), 178);
        QCOMPARE(file.store->count(file.kind(u"mobility")), 3184);
        QCOMPARE(numbers(read(file, name, u"mobility")), (QList<qint64>{3184, 0, 0, 3184, 0, 0}));
    }

    void institutionsOf2013()
    {
        const QString name = shared(u"institutions-2013/euc_institutions_2013-14.csv"_s);
        if (!QFile::exists(name))
            QSKIP("the shared lists are not here");
        ProjectFile file;
        const ImportPlan planned = read(file, name, u"organisation");
        for (const PlannedLine &line : planned.lines) {
            if (line.outcome != LineOutcome::New)
                qInfo() << line.line << int(line.outcome) << line.title << line.doubt.source << (line.faults.isEmpty() ? Sentence() : line.faults.first().reason).source;
        }
        QCOMPARE(numbers(planned), (QList<qint64>{4919, 4919, 0, 0, 0, 0}));
        QCOMPARE(numbers(read(file, name, u"organisation")), (QList<qint64>{4919, 0, 0, 4919, 0, 0}));
    }
};

SAMVERKAN_TEST_MAIN(ImportTest)
#include "tst_import.moc"
