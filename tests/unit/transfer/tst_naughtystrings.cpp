// SPDX-License-Identifier: GPL-3.0-or-later
#include "countries.h"
#include "importapply.h"
#include "language.h"
#include "listexport.h"
#include "projectfile.h"
#include "referencedata.h"
#include "testmain.h"
#include "textfold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Texts that break other programs: stored, written out and read in again as they are.
class NaughtyStringsTest : public QObject
{
    Q_OBJECT

    const ReferenceData m_reference;
    QStringList m_strings;

    qint64 withControls() const
    {
        return std::count_if(m_strings.cbegin(), m_strings.cend(), [](const QString &text) {
            return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' ' && c != u'\n' && c != u'\t' && c != u'\r'; });
        });
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void initTestCase()
    {
        QFile file(QString::fromUtf8(SAMVERKAN_SHARED_DATA) + u"/naughty-strings/blns.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared lists are not here");
        for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QString text = cleanText(value.toString());
            if (!text.isEmpty() && text.size() < 30'000 && !m_strings.contains(text))
                m_strings.append(text);
        }
        QVERIFY(m_strings.size() > 400);
    }

    void comeBackFromEveryFormat_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
        QTest::newRow("ods") << u"ods"_s;
    }
    void comeBackFromEveryFormat()
    {
        QFETCH(QString, suffix);
        ProjectFile file;
        const Kind &kind = file.kind(u"organisation");
        QVERIFY(file.store->transact({u"Test"_s, u"Add"_s, {}, -1}, [&](Change &change) {
            int number = 0;
            for (const QString &text : std::as_const(m_strings))
                change.insert(kind, {{kind.indexOf(u"name"_s), text}, {kind.indexOf(u"code"_s), u"C%1"_s.arg(++number)}});
            return Outcome::done();
        }));
        QStringList stored;
        for (const Record &record : file.store->records(kind, file.store->ids(kind)))
            stored.append(record.text(u"name"_s));
        QCOMPARE(stored, m_strings);

        QTemporaryDir folder;
        const QString path = folder.filePath(u"out."_s + suffix);
        const Language words(u"en"_s);
        const Sentence fault = exportList(*file.store, {kind, {u"name"_s, u"code"_s}, file.store->ids(kind), ExportValues::Labels},
                                          m_reference.countries(), words, path);
        QVERIFY2(fault.isEmpty(), qPrintable(fault.source));
        const ImportPlan plan = planImport(*file.store, m_reference, {path, {}, &kind, {}});
        QVERIFY2(plan.isUsable(), qPrintable(plan.fault.source));
        QCOMPARE(plan.counts().read, m_strings.size());
        // XML has no place for control characters, and ODS no spelling of its own for them as XLSX has.
        const qint64 impossible = suffix == u"ods" ? withControls() : 0;
        QCOMPARE(plan.counts().unchanged, m_strings.size() - impossible);
    }
};

SAMVERKAN_TEST_MAIN(NaughtyStringsTest)
#include "tst_naughtystrings.moc"
