// SPDX-License-Identifier: GPL-3.0-or-later
#include "countries.h"
#include "importapply.h"
#include "importplanmodel.h"
#include "kindguess.h"
#include "language.h"
#include "projectfile.h"
#include "referencedata.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace samverkan;
using namespace Qt::StringLiterals;

using Model = ImportPlanModel;

// The review of a list before it is written: order, filter, words, decisions.
class ImportPlanModelTest : public QObject
{
    Q_OBJECT

    const ReferenceData m_reference;
    const Language m_language{u"en"_s};
    std::unique_ptr<ProjectFile> m_file;
    QTemporaryDir m_folder;

    QString list(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"list.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no list");
        return file.fileName();
    }

    ImportPlan plan(const QByteArray &content, QStringView kind = u"participant", const QStringList &columns = {})
    {
        return planImport(*m_file->store, m_reference, {list(content), {}, &m_file->kind(kind), {}, columns});
    }

    PlanWords words() const
    {
        return {&m_language, &m_file->catalogue, &m_reference.countries(), m_file->store->codes(),
                [this](const Kind &kind, RowId id) { return m_file->store->title(kind, id, m_language); }};
    }

    static QString text(const Model &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    static QStringList column(const Model &model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(text(model, row, column));
        return texts;
    }

    // One line of each outcome against what the project holds.
    ImportPlan mixedPlan()
    {
        return plan("Namn;Födelsedatum;Kön;Land;Organisation;Slutdatum\n"
                    "Ines Mönster;1990-01-01;K;Sverige;Region Skiss;\n" // new, with its organisation
                    "Anna Exempel;;K;Sverige;;\n" // like two that are there
                    "Bo Provberg;1980-05-01;M;Sverige;Exempelkommunen;2013-04-30\n" // changed
                    "Cecilia Mall;1985-01-01;K;Sverige;Exempelkommunen;\n" // there already
                    "Eva Påhitt;1985-01-01;K;Utopia;Exempelkommunen;\n"); // no such country
    }

private slots:
    void init()
    {
        failOnUnexpectedWarnings();
        m_file = std::make_unique<ProjectFile>();
        for (const auto &value : {std::pair{u"woman"_s, u"Woman"_s}, {u"man"_s, u"Man"_s}})
            m_file->add(u"code_value", {{u"list"_s, u"gender"_s}, {u"code"_s, value.first}, {u"label_en"_s, value.second}, {u"label_sv"_s, value.second}});
        const qint64 place = m_file->add(u"organisation", {{u"name"_s, u"Exempelkommunen"_s}});
        m_file->add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"family_name"_s, u"Provberg"_s}, {u"birth_date"_s, u"1980-05-01"_s},
                                     {u"gender"_s, u"man"_s}, {u"country"_s, u"FI"_s}, {u"organisation"_s, place}});
        m_file->add(u"participant", {{u"given_name"_s, u"Cecilia"_s}, {u"family_name"_s, u"Mall"_s}, {u"birth_date"_s, u"1985-01-01"_s},
                                     {u"gender"_s, u"woman"_s}, {u"country"_s, u"SE"_s}, {u"organisation"_s, place}});
        for (int i = 0; i < 2; ++i)
            m_file->add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"family_name"_s, u"Exempel"_s}});
    }

    void worstComesFirst()
    {
        Model model(words());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setPlan(mixedPlan());
        QCOMPARE(column(model, Model::OutcomeColumn), (QStringList{u"Faulty"_s, u"Doubtful"_s, u"Changed"_s, u"New"_s, u"Unchanged"_s}));
        QCOMPARE(column(model, Model::LineColumn), (QStringList{u"6"_s, u"3"_s, u"4"_s, u"2"_s, u"5"_s}));
        QCOMPARE(text(model, 3, Model::TitleColumn), u"Ines Mönster"_s);
        QCOMPARE(text(model, 3, Model::SecondColumn), u"Region Skiss"_s);
        QCOMPARE(text(model, 1, Model::SecondColumn), u"Sweden"_s); // no organisation: the country, by its name
        QCOMPARE(model.headerData(Model::SecondColumn, Qt::Horizontal).toString(), u"Organisation"_s);
        QCOMPARE(model.index(0, 0).data(Model::OutcomeRole).toInt(), int(LineOutcome::Faulty));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhatHappens()
    {
        Model model(words());
        model.setPlan(mixedPlan());
        QCOMPARE(text(model, 0, Model::WhatColumn), u"Utopia is not a country that is known. Write its name or its code."_s);
        QCOMPARE(text(model, 2, Model::WhatColumn), u"Country: Finland → Sweden; End: empty → 2013-04-30"_s);
        const auto changes = model.index(2, Model::WhatColumn).data(Model::ChangesRole).value<QList<ChangeText>>();
        QCOMPARE(changes, (QList<ChangeText>{{u"Country"_s, u"Finland"_s, u"Sweden"_s}, {u"End"_s, u"empty"_s, u"2013-04-30"_s}}));
        QVERIFY(!model.index(3, Model::WhatColumn).data(Model::ChangesRole).isValid());
        QCOMPARE(text(model, 3, Model::WhatColumn), u"Is added, the organisation too"_s);
        QCOMPARE(text(model, 4, Model::WhatColumn), u"Is there already"_s);
    }

    void referencesAreNamed()
    {
        Model model(words());
        model.setPlan(plan("Namn;Födelsedatum;Organisation\nBo Provberg;1980-05-01;Ny Förening\n"));
        QCOMPARE(text(model, 0, Model::WhatColumn), u"Organisation: Exempelkommunen → Ny Förening"_s);
    }

    void aSecretNumberThatWasThereStaysSecret()
    {
        m_file->add(u"participant", {{u"given_name"_s, u"Eva"_s}, {u"identity_number"_s, u"200002292399"_s}, {u"email"_s, u"eva@example.org"_s}});
        ImportPlan made = plan("Förnamn;E-post\nEva;eva@example.org\n");
        const Kind &kind = m_file->kind(u"participant");
        made.lines.first().outcome = LineOutcome::Changed;
        made.lines.first().changes = {{kind.indexOf(u"identity_number"_s), u"200002292399"_s, u"195704289999"_s, {}}};
        Model model(words());
        model.setPlan(made);
        const QString what = text(model, 0, Model::WhatColumn);
        QVERIFY(!what.contains(u"2399"_s));
        QVERIFY(what.contains(u"19570428-9999"_s));
    }

    void filtersByOutcomeAndWords()
    {
        Model model(words());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(mixedPlan());
        model.setShown(LineOutcome::New);
        QCOMPARE(column(model, Model::TitleColumn), QStringList{u"Ines Mönster"_s});
        model.setShown({});
        model.setSearch(u"EXEMPELK bo"_s);
        QCOMPARE(column(model, Model::TitleColumn), QStringList{u"Bo Provberg"_s});
        QCOMPARE(model.lineOf(0), 2);
        QCOMPARE(model.rowOf(2), 0);
        QCOMPARE(model.rowOf(0), -1);
        QCOMPARE(model.lineOf(7), -1);
        model.setSearch(u"monster"_s); // without accents
        QCOMPARE(model.rowCount(), 1);
        model.setSearch(u"utopia"_s); // in the reason
        QCOMPARE(column(model, Model::LineColumn), QStringList{u"6"_s});
        model.setSearch({});
        QCOMPARE(model.rowCount(), 5);
    }

    void anotherLanguageSaysItAnew()
    {
        Model model(words());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(mixedPlan());
        const Language swedish(u"sv"_s);
        QSignalSpy changed(&model, &Model::dataChanged);
        model.setLanguage(swedish);
        QCOMPARE(changed.size(), 1);
        QVERIFY(text(model, 2, Model::WhatColumn).contains(u"Finland → Sverige"_s));
    }

    void doubtsAreDecided()
    {
        Model model(words());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(mixedPlan());
        QCOMPARE(model.doubts(), QList<int>{1});
        QCOMPARE(model.undecided(), 1);
        QCOMPARE(model.plan().toWrite(), 2);
        const PlannedLine &line = model.plan().lines[1];
        QCOMPARE(line.candidates.size(), 2);
        QVERIFY(line.mayBeNew);
        QSignalSpy changed(&model, &Model::dataChanged);
        QSignalSpy decided(&model, &Model::decided);
        model.decide(1, {DoubtDecision::What::ThisRecord, line.candidates.first()});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(model.undecided(), 0);
        QCOMPARE(model.plan().toWrite(), 3);
        QCOMPARE(text(model, 1, Model::WhatColumn), u"Is read into Anna Exempel"_s);
        QVERIFY(model.index(1, 0).data(Model::SettledRole).toBool());
        model.decide(1, {DoubtDecision::What::AnotherRecord, 0});
        QCOMPARE(text(model, 1, Model::WhatColumn), u"Is added as a new one"_s);
        QVERIFY(applyImport(*m_file->store, model.plan()));
        QCOMPARE(m_file->store->count(m_file->kind(u"participant")), 6);
        model.decide(1, {});
        QCOMPARE(model.undecided(), 1);
    }

    void aDoubtfulLineThatBreaksARuleCannotBeNew()
    {
        const ImportPlan made = plan("Namn;Startdatum;Slutdatum\nAnna Exempel;2013-02-01;2013-01-01\n");
        QCOMPARE(made.lines.first().outcome, LineOutcome::Doubtful);
        QVERIFY(!made.lines.first().mayBeNew);
        Model model(words());
        model.setPlan(made);
        QVERIFY(model.text().whyNotNew(made.lines.first()).contains(u"2013-01-01"_s));
        // Whoever decides so all the same is told, and nothing is written.
        model.decide(0, {DoubtDecision::What::AnotherRecord, 0});
        const auto result = applyImport(*m_file->store, model.plan());
        QVERIFY(!result);
        QCOMPARE(m_file->store->count(m_file->kind(u"participant")), 4);
    }

    void columnsMayBeSaidOneByOne()
    {
        const ImportPlan made = plan("a;b;c;c\nInes;Mönster;x;1990-01-01\n", u"participant",
                                     {u"given_name"_s, u"family_name"_s, QString(), u"birth_date"_s});
        QVERIFY(made.isUsable());
        QCOMPARE(made.mapping.keys(m_file->kind(u"participant")),
                 (QStringList{u"given_name"_s, u"family_name"_s, QString(), u"birth_date"_s}));
        QCOMPARE(made.lines.first().outcome, LineOutcome::New);
        QCOMPARE(made.lines.first().title, u"Ines Mönster"_s);
    }

    void requiredColumnsAreMissed()
    {
        const Kind &kind = m_file->kind(u"organisation");
        const ColumnMapping mapping = ColumnMapping::proposed(kind, {u"Land"_s}, {&m_language});
        QCOMPARE(requiredWithoutColumn(kind, mapping), QList<int>{kind.indexOf(u"name"_s)});
        const Kind &mobility = m_file->kind(u"mobility");
        const ColumnMapping days = ColumnMapping::proposed(mobility, {u"exchange"_s, u"days"_s}, {&m_language});
        QVERIFY(!requiredWithoutColumn(mobility, days).contains(mobility.indexOf(u"participant"_s)));
    }

    void theKindIsGuessedByTheHeaders()
    {
        QList<const Kind *> kinds;
        for (const auto &key : {u"participant"_s, u"organisation"_s, u"activity"_s, u"mobility"_s})
            kinds.append(&m_file->kind(key));
        const auto guess = [&](const QStringList &headers) {
            const Kind *kind = guessKind(kinds, headers, {&m_language});
            return kind ? kind->key : QString();
        };
        QCOMPARE(guess({u"Förnamn"_s, u"Efternamn"_s, u"Kön"_s, u"Organisation"_s}), u"participant"_s);
        QCOMPARE(guess({u"Organisation"_s, u"Org.nr"_s, u"Ort"_s, u"Land"_s}), u"organisation"_s);
        QCOMPARE(guess({u"Project Reference"_s, u"Participant Age"_s, u"Sending Country"_s, u"Receiving Country"_s}), u"mobility"_s);
        QCOMPARE(guess({u"x"_s, u"y"_s}), QString());
    }
};

SAMVERKAN_TEST_MAIN(ImportPlanModelTest)

#include "tst_importplanmodel.moc"
