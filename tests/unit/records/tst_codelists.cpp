// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "referencedata.h"
#include "testmain.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace samverkan;

class TestCodeLists : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void everyListOfTheCatalogueIsThere();
    void everyValueIsWhole();
    void understands_data();
    void understands();
    void theBookKnowsTheSame();

private:
    const ReferenceData m_data;
    const CodeLists &m_lists = m_data.codeLists();
};

void TestCodeLists::everyListOfTheCatalogueIsThere()
{
    const Catalogue catalogue;
    CodeBook own;
    catalogue.addOwnLists(own);
    QSet<QString> used;
    for (const auto &kind : catalogue.kinds()) {
        for (const Field &field : kind->fields) {
            if (field.list.isEmpty())
                continue;
            used.insert(field.list);
            QVERIFY2(bool(m_lists.list(field.list)) != !own.values(field.list).isEmpty(), qPrintable(field.list)); // in one of the two
        }
    }
    for (const CodeList &list : m_lists.all())
        QVERIFY2(used.contains(list.key), qPrintable(list.key));
}

void TestCodeLists::everyValueIsWhole()
{
    // A code goes into columns of several codes with a space between, into the log and into scripts.
    static const QRegularExpression code(u"^[a-z][a-z0-9_]*$"_s);
    for (const CodeList &list : m_lists.all()) {
        QVERIFY2(list.values.size() >= 2, qPrintable(list.key));
        QSet<QString> seen;
        int position = 0;
        for (const CodeValue &value : list.values) {
            QVERIFY2(code.match(value.code).hasMatch(), qPrintable(value.code));
            QVERIFY2(!seen.contains(value.code), qPrintable(value.code));
            seen.insert(value.code);
            QVERIFY(!value.labelSv.isEmpty() && !value.labelEn.isEmpty());
            QVERIFY(value.position > position);
            position = value.position;
        }
    }
}

void TestCodeLists::understands_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &list, const QString &text, const QString &code) {
        QTest::addRow("%s %s", qPrintable(list), qPrintable(text)) << list << text << code;
    };
    row(u"gender"_s, u"K"_s, u"woman"_s);
    row(u"gender"_s, u"kvinna"_s, u"woman"_s);
    row(u"gender"_s, u"F"_s, u"woman"_s);
    row(u"gender"_s, u"M"_s, u"man"_s);
    row(u"gender"_s, u"Male"_s, u"man"_s);
    row(u"gender"_s, u"X"_s, u"other"_s);
    row(u"gender"_s, u"vill ej uppge"_s, u"unknown"_s);
    row(u"gender"_s, u"Q"_s, QString());
    row(u"activity_kind"_s, u"Utbyte & nätverkande mellan länder"_s, u"exchange"_s);
    row(u"activity_kind"_s, u"Partnersök"_s, u"partner_search"_s);
    row(u"mobilisation_stage"_s, u"tackat nej"_s, u"declined"_s);
    row(u"organisation_kind"_s, u"Studieförbund"_s, u"popular_education"_s);
    row(u"organisation_kind"_s, u"fackförbund"_s, u"social_partner"_s);
    row(u"participant_role"_s, u"PROJEKTLEDARE"_s, u"project_manager"_s);
    row(u"attendance_state"_s, u"x"_s, u"present"_s);
    row(u"yes_partly_no"_s, u"Nej"_s, u"no"_s);
    row(u"no such list"_s, u"Nej"_s, QString());
}

void TestCodeLists::understands()
{
    QFETCH(QString, list);
    QFETCH(QString, text);
    QTEST(m_lists.find(list, text).value_or(QString()), "code");
}

void TestCodeLists::theBookKnowsTheSame()
{
    const CodeBook book = m_lists.asCodeBook();
    for (const CodeList &list : m_lists.all()) {
        QCOMPARE(book.values(list.key).size(), list.values.size());
        for (const CodeValue &value : list.values) {
            for (const QString &text : {value.code, value.labelSv, value.labelEn}) {
                QCOMPARE(m_lists.find(list.key, text), std::optional(value.code));
                QCOMPARE(book.find(list.key, text), std::optional(value.code));
            }
        }
    }
}

SAMVERKAN_TEST_MAIN(TestCodeLists)
#include "tst_codelists.moc"
