// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The program as scripts run it: words in, codes and JSON out, exit 0, 1 or 2.
class CommandLineTest : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int exit = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
        QJsonObject error() const { return QJsonDocument::fromJson(err).object().value("error"_L1).toObject(); }
    };

    QTemporaryDir m_folder;

    Answer run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QString::fromUtf8(SAMVERKAN_PROGRAM), arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static QByteArray hashOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) : QByteArray();
    }

    static QHash<QString, int> countsOf(const Answer &answer)
    {
        QHash<QString, int> counts;
        for (const auto &cell : answer.object().value("cells"_L1).toArray()) {
            QStringList keys;
            for (const auto &key : cell.toObject().value("key"_L1).toArray())
                keys.append(key.toString());
            counts.insert(keys.join(u'/'), cell.toObject().value("count"_L1).toInt());
        }
        return counts;
    }

    static QString shared(const QString &name) { return QString::fromUtf8(SAMVERKAN_SHARED_DATA) + u'/' + name; }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void initTestCase()
    {
        QCOMPARE(run({u"new"_s, file(u"sample.samverkan"_s), u"--sample"_s, u"--language"_s, u"sv"_s}).exit, 0);
        QCOMPARE(run({u"new"_s, file(u"empty.samverkan"_s)}).exit, 0);
    }

    void wrongWordsAreUsageFaults_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList{u"nonsense"_s, u"--json"_s} ;
        QTest::newRow("too few words") << QStringList{u"check"_s};
        QTest::newRow("no such option") << QStringList{u"check"_s, u"empty.samverkan"_s, u"--loud"_s};
        QTest::newRow("no value") << QStringList{u"list"_s, u"empty.samverkan"_s, u"--kind"_s};
        QTest::newRow("no such kind") << QStringList{u"list"_s, u"empty.samverkan"_s, u"--kind"_s, u"horse"_s};
        QTest::newRow("no such field") << QStringList{u"list"_s, u"empty.samverkan"_s, u"--kind"_s, u"participant"_s, u"--columns"_s, u"hoof"_s};
        QTest::newRow("no such subject") << QStringList{u"count"_s, u"empty.samverkan"_s, u"--of"_s, u"horses"_s};
        QTest::newRow("no such variable") << QStringList{u"count"_s, u"empty.samverkan"_s, u"--of"_s, u"participants"_s, u"--by"_s, u"hoof"_s};
        QTest::newRow("no such report") << QStringList{u"report"_s, u"empty.samverkan"_s, u"R99"_s, u"--to"_s, u"x.pdf"_s};
        QTest::newRow("no such format") << QStringList{u"report"_s, u"empty.samverkan"_s, u"R7"_s, u"--to"_s, u"x.doc"_s};
        QTest::newRow("no such language") << QStringList{u"new"_s, u"x.samverkan"_s, u"--language"_s, u"fi"_s};
    }
    void wrongWordsAreUsageFaults()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = run(arguments);
        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count('\n'), 1);
        if (arguments.contains(u"--json"_s))
            QCOMPARE(answer.error().value("code"_L1).toString(), u"usage"_s);
    }

    void badProjectsAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QFile sample(file(u"sample.samverkan"_s));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const QByteArray whole = sample.readAll();
        QTest::newRow("text") << QByteArray("Anna;Berg\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << whole.first(whole.size() / 2);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("zip") << QByteArray("PK\x03\x04 something");
    }
    void badProjectsAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        const QString path = write(u"bad.samverkan"_s, content);
        const QByteArray before = hashOf(path);
        for (const QStringList &arguments : {QStringList{u"check"_s, path, u"--json"_s}, {u"undo"_s, path, u"--json"_s},
                                             {u"list"_s, path, u"--kind"_s, u"participant"_s, u"--json"_s}}) {
            const Answer answer = run(arguments);
            QCOMPARE(answer.exit, 1);
            QVERIFY(!answer.error().value("message"_L1).toString().isEmpty());
        }
        QCOMPARE(hashOf(path), before);
    }

    void badListsAreRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << u"a.csv"_s << QByteArray();
        QTest::newRow("one column that says nothing") << u"b.csv"_s << QByteArray("x\n1\n2\n");
        QTest::newRow("a workbook that is no zip") << u"c.xlsx"_s << QByteArray("PK\x03\x04 not a zip");
        QTest::newRow("NUL bytes") << u"d.csv"_s << QByteArray("Namn;Land\nA\0B;SE\n", 18);
        QTest::newRow("ten megabytes in a cell") << u"e.csv"_s << "Namn\n\"" + QByteArray(10'000'000, 'x') + "\"\n";
        QByteArray wide;
        for (int i = 0; i < 1000; ++i)
            wide += "c" + QByteArray::number(i) + ',';
        QTest::newRow("a thousand columns") << u"f.csv"_s << wide + "z\n" + wide + "z\n";
    }
    void badListsAreRefusedWithASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QByteArray before = hashOf(file(u"empty.samverkan"_s));
        const Answer answer = run({u"import"_s, write(name, content), u"--into"_s, file(u"empty.samverkan"_s), u"--as"_s,
                                   u"participant"_s, u"--json"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY(!answer.error().value("message"_L1).toString().isEmpty());
        QCOMPARE(hashOf(file(u"empty.samverkan"_s)), before);
    }

    void importSaysWhatItDid()
    {
        const QString project = file(u"people.samverkan"_s);
        QCOMPARE(run({u"new"_s, project}).exit, 0);
        const QString list = write(u"people.csv"_s, "Namn;Kön;Land;Född;Startdatum\n"
                                                    "Anna Exempel;Kvinna;Lettland;1979-03-02;2012-03-01\n"
                                                    "Bo Provberg;M;SE;1980;2012-13-01\n"
                                                    "Cecilia Mall;K;Utopia;;\n");
        const QStringList call{u"import"_s, list, u"--into"_s, project, u"--as"_s, u"participant"_s, u"--json"_s};
        QJsonObject dry = run(call + QStringList{u"--dry-run"_s}).object();
        QCOMPARE(dry.value("new"_L1).toInt(), 1);
        QCOMPARE(run({u"list"_s, project, u"--kind"_s, u"participant"_s, u"--json"_s}).array().size(), 0);

        const QString rejects = file(u"rejects.xlsx"_s);
        const Answer answer = run(call + QStringList{u"--rejects"_s, rejects});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.object().value("read"_L1).toInt(), 3);
        QCOMPARE(answer.object().value("new"_L1).toInt(), 1);
        QCOMPARE(answer.object().value("faulty"_L1).toInt(), 2);
        const QJsonArray faults = answer.object().value("faults"_L1).toArray();
        QCOMPARE(faults.first().toObject().value("line"_L1).toInt(), 3);
        QCOMPARE(faults.first().toObject().value("field"_L1).toString(), u"start_date"_s);
        QCOMPARE(faults.last().toObject().value("value"_L1).toString(), u"Utopia"_s);
        // The faulty lines can be read again as they are, and are still faulty, none of them taken.
        const QJsonObject again = run({u"import"_s, rejects, u"--into"_s, project, u"--as"_s, u"participant"_s, u"--json"_s}).object();
        QCOMPARE(again.value("read"_L1).toInt(), 2);
        QCOMPARE(again.value("faulty"_L1).toInt(), 2);

        const QJsonObject person = run({u"list"_s, project, u"--kind"_s, u"participant"_s, u"--json"_s}).array().first().toObject();
        QCOMPARE(person.value("gender"_L1).toString(), u"woman"_s);
        QCOMPARE(person.value("country"_L1).toString(), u"LV"_s);
        QCOMPARE(person.value("name"_L1).toString(), u"Anna Exempel"_s);
        QCOMPARE(run(call).object().value("unchanged"_L1).toInt(), 1);
        QCOMPARE(run({u"undo"_s, project}).exit, 0);
        QCOMPARE(run({u"list"_s, project, u"--kind"_s, u"participant"_s, u"--json"_s}).array().size(), 0);
        QCOMPARE(run({u"redo"_s, project}).exit, 0);
        QCOMPARE(run({u"check"_s, project}).exit, 0);
        const QJsonArray history = run({u"history"_s, project, u"--json"_s}).array();
        QVERIFY(history.size() >= 3);
        QCOMPARE(history.first().toObject().value("sort"_L1).toString(), u"redo"_s);
    }

    void exportCanBeReadAgain_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
        QTest::newRow("ods") << u"ods"_s;
    }
    void exportCanBeReadAgain()
    {
        QFETCH(QString, suffix);
        const QString sample = file(u"sample.samverkan"_s);
        const QString out = file(u"organisations."_s + suffix);
        QCOMPARE(run({u"export"_s, sample, u"--kind"_s, u"organisation"_s, u"--to"_s, out}).exit, 0);
        const QJsonObject again = run({u"import"_s, out, u"--into"_s, sample, u"--as"_s, u"organisation"_s, u"--json"_s, u"--dry-run"_s}).object();
        QCOMPARE(again.value("read"_L1).toInt(), 60);
        QCOMPARE(again.value("unchanged"_L1).toInt(), 60);
    }

    void countsAgreeWithLists()
    {
        const QString sample = file(u"sample.samverkan"_s);
        const QJsonObject count = run({u"count"_s, sample, u"--of"_s, u"participants"_s, u"--by"_s, u"country"_s, u"--json"_s}).object();
        QCOMPARE(count.value("of"_L1).toString(), u"participants"_s);
        QCOMPARE(count.value("by"_L1).toArray(), QJsonArray{u"country"_s});
        QVERIFY(count.value("total"_L1).toInt() > 800);
        const qsizetype women = run({u"list"_s, sample, u"--kind"_s, u"participant"_s, u"--where"_s, u"gender=woman;country=LV"_s, u"--json"_s}).array().size();
        const QJsonObject latvia = run({u"count"_s, sample, u"--of"_s, u"participants"_s, u"--where"_s, u"gender=woman;country=LV"_s, u"--json"_s}).object();
        QCOMPARE(latvia.value("total"_L1).toInt(), women);
        QVERIFY(women > 0);
    }

    void reportsAndChartsAreMade_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QByteArray>("beginning");
        for (const auto &id : {u"R7"_s, u"R8"_s}) {
            QTest::addRow("%s pdf", qPrintable(id)) << QStringList{u"report"_s, id, u"pdf"_s} << QByteArray("%PDF");
            QTest::addRow("%s xlsx", qPrintable(id)) << QStringList{u"report"_s, id, u"xlsx"_s} << QByteArray("PK");
            QTest::addRow("%s odt", qPrintable(id)) << QStringList{u"report"_s, id, u"odt"_s} << QByteArray("PK");
            QTest::addRow("%s html", qPrintable(id)) << QStringList{u"report"_s, id, u"html"_s} << QByteArray("<!DOCTYPE");
            QTest::addRow("%s csv", qPrintable(id)) << QStringList{u"report"_s, id, u"csv"_s} << QByteArray("\xEF\xBB\xBF");
            QTest::addRow("%s png", qPrintable(id)) << QStringList{u"chart"_s, id, u"png"_s} << QByteArray("\x89PNG");
            QTest::addRow("%s svg", qPrintable(id)) << QStringList{u"chart"_s, id, u"svg"_s} << QByteArray("<?xml");
            QTest::addRow("%s chart pdf", qPrintable(id)) << QStringList{u"chart"_s, id, u"pdf"_s} << QByteArray("%PDF");
        }
    }
    void reportsAndChartsAreMade()
    {
        QFETCH(QStringList, call);
        QFETCH(QByteArray, beginning);
        const QString out = file(call[0] + call[1] + u'.' + call[2]);
        const Answer answer = run({call[0], file(u"sample.samverkan"_s), call[1], u"--to"_s, out, u"--language"_s, u"sv"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.err, QByteArray());
        QFile made(out);
        QVERIFY(made.open(QIODevice::ReadOnly));
        QVERIFY2(made.read(9).startsWith(beginning), "not the format its name says");
        QVERIFY(made.size() > 400);
    }

    void aPeriodIsTheSecondTo()
    {
        const QString sample = file(u"sample.samverkan"_s);
        const QString out = file(u"period.csv"_s);
        QCOMPARE(run({u"report"_s, sample, u"R7"_s, u"--to"_s, out, u"--from"_s, u"2012-03-01"_s, u"--to"_s, u"2012-12-31"_s, u"--language"_s, u"sv"_s}).exit, 0);
        QFile made(out);
        QVERIFY(made.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(made.readAll()).contains(u"31 december 2012"_s));
    }

    void figuresOf2014()
    {
        const QString list = shared(u"mobilities-youth-2014/Erasmus_crlf.csv"_s);
        if (!QFile::exists(list))
            QSKIP("the shared lists are not here");
        const QString project = file(u"youth.samverkan"_s);
        QCOMPARE(run({u"new"_s, project}).exit, 0);
        QCOMPARE(run({u"import"_s, list, u"--into"_s, project, u"--as"_s, u"mobility"_s, u"--json"_s}).object().value("new"_L1).toInt(), 3184);
        const auto sent = countsOf(run({u"count"_s, project, u"--of"_s, u"mobilities"_s, u"--by"_s, u"sending_country"_s, u"--json"_s}));
        QCOMPARE(sent.size(), 50);
        QCOMPARE(sent.value(u"DE"_s), 334);
        QCOMPARE(sent.value(u"GB"_s), 118);
        QCOMPARE(sent.value(u"SE"_s), 67);
        const auto received = countsOf(run({u"count"_s, project, u"--of"_s, u"mobilities"_s, u"--by"_s, u"receiving_country"_s, u"--json"_s}));
        QCOMPARE(received.size(), 30);
        QCOMPARE(received.value(u"FR"_s), 539);
        QCOMPARE(received.value(u"GR"_s), 111);
        const auto bands = countsOf(run({u"count"_s, project, u"--of"_s, u"mobilities"_s, u"--by"_s, u"age_band"_s, u"--json"_s}));
        QCOMPARE(bands.value(u"15_24"_s), 2005);
        QCOMPARE(run({u"list"_s, project, u"--kind"_s, u"exchange"_s, u"--json"_s}).array().size(), 178);
    }

    void institutionsOf2013()
    {
        const QString list = shared(u"institutions-2013/euc_institutions_2013-14.csv"_s);
        if (!QFile::exists(list))
            QSKIP("the shared lists are not here");
        const QString project = file(u"institutions.samverkan"_s);
        QCOMPARE(run({u"new"_s, project}).exit, 0);
        QCOMPARE(run({u"import"_s, list, u"--into"_s, project, u"--as"_s, u"organisation"_s, u"--json"_s}).object().value("new"_L1).toInt(), 4919);
        const auto all = countsOf(run({u"count"_s, project, u"--of"_s, u"organisations"_s, u"--by"_s, u"country"_s, u"--json"_s}));
        QCOMPARE(all.value(u"ES"_s), 1248);
        QCOMPARE(all.value(u"FR"_s), 1216);
        QCOMPARE(all.value(u"TR"_s), 157);
    }

    void damagedDatabasesAreRefused()
    {
        const QDir folder(shared(u"damaged-sqlite"_s));
        if (!folder.exists())
            QSKIP("the shared files are not here");
        for (const QString &name : folder.entryList({u"*.db"_s}, QDir::Files)) {
            const Answer answer = run({u"check"_s, folder.filePath(name), u"--json"_s});
            QCOMPARE(answer.exit, 1);
            QVERIFY(!answer.error().value("message"_L1).toString().isEmpty());
        }
    }

    // One line of the catalogue and one migration made this field; nothing else names it.
    void aNewFieldIsEverywhere()
    {
        const QString project = file(u"field.samverkan"_s);
        QCOMPARE(run({u"new"_s, project}).exit, 0);
        const QString list = write(u"field.csv"_s, "Namn;Förkortning;Land\nProvförbundet;PF;SE\nÖvningsrådet;ÖR;SE\n");
        QCOMPARE(run({u"import"_s, list, u"--into"_s, project, u"--as"_s, u"organisation"_s, u"--json"_s}).object().value("new"_L1).toInt(), 2);
        const QJsonArray found = run({u"list"_s, project, u"--kind"_s, u"organisation"_s, u"--where"_s, u"abbreviation=ÖR"_s, u"--json"_s}).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject().value("abbreviation"_L1).toString(), u"ÖR"_s);
        QCOMPARE(countsOf(run({u"count"_s, project, u"--of"_s, u"organisations"_s, u"--by"_s, u"abbreviation"_s, u"--json"_s})).value(u"PF"_s), 1);
        const QString out = file(u"field-out.csv"_s);
        QCOMPARE(run({u"export"_s, project, u"--kind"_s, u"organisation"_s, u"--to"_s, out, u"--json"_s}).exit, 0);
        QFile exported(out);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QVERIFY(exported.readLine().contains("abbreviation"));
        const QString uuid = found.first().toObject().value("uuid"_L1).toString();
        const QJsonObject entry = run({u"history"_s, project, u"--record"_s, uuid, u"--json"_s}).array().first().toObject();
        QCOMPARE(entry.value("fields"_L1).toObject().value("abbreviation"_L1).toArray().last().toString(), u"ÖR"_s);
    }

    void anOlderProjectIsBroughtUpToDateAndKept()
    {
        const QString old = file(u"old.samverkan"_s);
        QVERIFY(QFile::copy(QString::fromUtf8(SAMVERKAN_TEST_DATA) + u"/projects/version-1.samverkan"_s, old));
        QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
        const Answer answer = run({u"list"_s, old, u"--kind"_s, u"organisation"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.array().size() >= 13);
        QCOMPARE(QDir(m_folder.path()).entryList({u"old (*).samverkan"_s}).size(), 1);
        QCOMPARE(run({u"check"_s, old}).exit, 0);
    }

    void theSampleListShowsEveryOutcome()
    {
        const QString project = file(u"list.samverkan"_s);
        QVERIFY(QFile::copy(file(u"sample.samverkan"_s), project));
        const QJsonObject counts = run({u"import"_s, QString::fromUtf8(SAMVERKAN_SAMPLE_LIST), u"--into"_s, project, u"--as"_s, u"participant"_s, u"--json"_s}).object();
        for (const auto &outcome : {"new"_L1, "changed"_L1, "unchanged"_L1, "doubtful"_L1, "faulty"_L1})
            QVERIFY2(counts.value(outcome).toInt() > 0, outcome.data());
    }

    void kindsAndReportsAreNamed()
    {
        QStringList kinds;
        for (const auto &kind : run({u"kinds"_s, u"--json"_s}).array())
            kinds.append(kind.toObject().value("kind"_L1).toString());
        for (const auto &expected : {u"participant"_s, u"organisation"_s, u"activity"_s, u"attendance"_s, u"working_group"_s,
                                     u"exchange"_s, u"mobility"_s, u"partner_search"_s, u"network"_s})
            QVERIFY2(kinds.contains(expected), qPrintable(expected));
        QCOMPARE(run({u"reports"_s, u"--json"_s}).array().first().toObject().value("id"_L1).toString(), u"R7"_s);
        QVERIFY(run({u"help"_s}).out.contains("samverkan import LIST"));
        QVERIFY(run({u"--version"_s}).out.startsWith("samverkan 0."));
    }
};

SAMVERKAN_TEST_MAIN(CommandLineTest)
#include "tst_commandline.moc"
