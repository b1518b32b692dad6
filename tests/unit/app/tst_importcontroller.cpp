// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "importcontroller.h"
#include "importpage.h"
#include "newproject.h"
#include "session.h"
#include "settings.h"
#include "testmain.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace samverkan;
using namespace Qt::StringLiterals;

using Step = ImportPage::Step;

// The import's page with real work behind it: jobs, the project, what is remembered, what is asked.
class ImportControllerTest : public QObject
{
    Q_OBJECT

    const Program m_program{u"en"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedAsker> m_asker;
    std::unique_ptr<ImportController> m_controller;
    std::unique_ptr<ImportPage> m_page;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString list(const QByteArray &content, const QString &name = u"list.csv"_s) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no list");
        return file.fileName();
    }

    std::unique_ptr<Store> openStore(bool readOnly = false) const
    {
        OpenReport report;
        OpenOptions options;
        options.readOnly = readOnly;
        auto store = Store::open(path(u"project.samverkan"_s), m_program.catalogue, report, options);
        if (!store)
            qFatal("no project");
        return store;
    }

    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    const Kind &people() const { return m_program.catalogue.at(u"participant"); }
    qint64 count() const { return m_session->store().count(people()); }

    void goToReview()
    {
        QTRY_VERIFY(button("importPrimary")->isEnabled());
        button("importPrimary")->click();
        button("importPrimary")->click();
        QTRY_COMPARE(m_page->step(), Step::Review);
    }

private slots:
    void init()
    {
        failOnUnexpectedWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        {
            OpenReport report;
            const auto store = Store::create(path(u"project.samverkan"_s), m_program.catalogue, report);
            NewProjectFacts facts;
            facts.language = u"en"_s;
            QVERIFY(store && fillNewProject(*store, facts, m_program.reference));
        }
        m_session = std::make_unique<Session>(m_program, openStore(), m_program.language);
        m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
        m_asker = std::make_unique<ScriptedAsker>();
        m_controller = std::make_unique<ImportController>(*m_session, *m_asker, *m_settings);
        connect(m_controller.get(), &ImportController::pageWanted, this, [this](ImportPage *page) {
            m_page.reset(page);
            m_page->show();
        });
    }

    void cleanup()
    {
        m_page.reset();
        m_controller.reset();
        m_session.reset();
    }

    void aListGoesInAndCanBeTakenBack()
    {
        QSignalSpy imported(m_controller.get(), &ImportController::imported);
        QSignalSpy done(m_controller.get(), &ImportController::pageDone);
        m_controller->open(list("Namn;Födelsedatum;Kön;Land;Organisation\n"
                                "Ines Mönster;1990-01-01;K;Sverige;Ny Förening\n"
                                "Bo Provberg;1980-05-01;M;Finland;\n"
                                "Eva Påhitt;1985-01-01;K;Utopia;\n"));
        QVERIFY(m_page);
        goToReview();
        QCOMPARE(m_page->request().kind, &people()); // guessed
        QCOMPARE(button("importPrimary")->text(), u"Read in 2 rows"_s);
        QCOMPARE(count(), 0);
        button("importPrimary")->click();
        QVERIFY(imported.wait());
        QCOMPARE(done.size(), 1);
        const auto summary = imported.first().first().value<ImportSummary>();
        QCOMPARE(summary.kind, &people());
        QCOMPARE(summary.fresh.size(), 2);
        QCOMPARE(summary.changed.size(), 0);
        QCOMPARE(summary.skipped, 1);
        QCOMPARE(summary.text, u"2 new were read in. 1 rows were skipped."_s);
        QCOMPARE(count(), 2);
        QVERIFY(m_session->store().undo());
        QCOMPARE(count(), 0);
    }

    void theSameListAgainChangesNothing()
    {
        const QString path = list("Namn;Födelsedatum\nInes Mönster;1990-01-01\n");
        QSignalSpy imported(m_controller.get(), &ImportController::imported);
        QSignalSpy done(m_controller.get(), &ImportController::pageDone);
        m_controller->open(path, &people());
        goToReview();
        button("importPrimary")->click();
        QVERIFY(imported.wait());
        m_controller->open(path, &people());
        goToReview();
        QCOMPARE(button("importPrimary")->text(), u"Close"_s);
        button("importPrimary")->click();
        QCOMPARE(done.size(), 2);
        QCOMPARE(imported.size(), 1);
    }

    void whatWasSaidOfColumnsIsRemembered()
    {
        const QString path = list("Vem;Namn;Mobilnr\nInes Mönster;x;0701740605\n");
        m_controller->open(path, &people());
        QTRY_VERIFY(button("importPrimary")->isEnabled());
        button("importPrimary")->click();
        auto *columns = m_page->findChild<QTableView *>(u"importColumns"_s)->model();
        columns->setData(columns->index(0, 2), people().indexOf(u"name"_s));
        columns->setData(columns->index(2, 2), people().indexOf(u"phone"_s));
        button("importPrimary")->click();
        QTRY_COMPARE(m_page->step(), Step::Review);

        m_controller->open(path, &people());
        goToReview();
        QCOMPARE(m_page->request().columns, (QStringList{u"name"_s, QString(), u"phone"_s}));
        // Back at the proposal it is forgotten.
        button("importBack")->click();
        columns = m_page->findChild<QTableView *>(u"importColumns"_s)->model();
        columns->setData(columns->index(1, 2), people().indexOf(u"name"_s));
        columns->setData(columns->index(2, 2), -1);
        button("importPrimary")->click();
        QTRY_COMPARE(m_page->step(), Step::Review);
        QVERIFY(m_settings->columnField(u"participant"_s, u"namn"_s).isNull());
        QVERIFY(m_settings->columnField(u"participant"_s, u"mobilnr"_s).isNull());
    }

    void startAsksForTheFile()
    {
        m_asker->willChoose(list("Namn\nInes Mönster\n"));
        m_controller->start(&people());
        QTRY_VERIFY(button("importPrimary")->isEnabled());
        QCOMPARE(m_asker->fileRequests().size(), 1);
        QCOMPARE(m_page->request().kind, &people());
    }

    void faultyRowsAreSaved()
    {
        m_controller->open(list("Namn;Land\nEva Påhitt;Utopia\nInes Mönster;Sverige\n"), &people());
        goToReview();
        m_asker->willChoose(path(u"faulty.csv"_s));
        button("importRejects")->click();
        QTRY_VERIFY(QFile::exists(path(u"faulty.csv"_s)));
        QFile file(path(u"faulty.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"Utopia"_s) && !text.contains(u"Ines"_s));
        auto *message = m_page->findChild<QWidget *>(u"importMessage"_s);
        QTRY_VERIFY(message->accessibleName().contains(u"faulty.csv"_s));
    }

    void doubtsShowWhatTellsThemApart()
    {
        for (const char *birth : {"1979-01-01", "1985-01-01"}) {
            const auto result = m_session->store().transact({u"Test"_s, u"Add"_s, {}, -1}, [&](Change &change) {
                change.insert(people(), {{people().indexOf(u"given_name"_s), u"Anna"_s}, {people().indexOf(u"family_name"_s), u"Exempel"_s},
                                         {people().indexOf(u"email"_s), u"anna@example.org"_s},
                                         {people().indexOf(u"birth_date"_s), QString::fromLatin1(birth)}});
                return Outcome::done();
            });
            QVERIFY(result);
        }
        m_controller->open(list("Namn;E-post;Telefon\nAnna Exempel;anna@example.org;0701740605\n"), &people());
        goToReview();
        auto *answer = m_page->findChild<QWidget *>(u"doubtAnswer0"_s);
        QVERIFY(answer && answer->isVisible());
        QVERIFY(answer->accessibleDescription().contains(u"born 1979"_s));
    }

    void aListThatIsNoneSaysSo()
    {
        m_controller->open(list("\x89PNG\r\n\x1a\n____", u"picture.csv"_s));
        auto *fault = m_page->findChild<QWidget *>(u"importFileFault"_s);
        QTRY_VERIFY(!fault->accessibleName().isEmpty());
        QVERIFY(!button("importPrimary")->isEnabled());
    }

    void aPageThatGoesTakesItsQuestionAlong()
    {
        QByteArray rows = "Namn;Födelsedatum\n";
        for (int i = 0; i < 3000; ++i)
            rows += "Person " + QByteArray::number(i) + ";1990-01-01\n";
        m_controller->open(list(rows), &people());
        QTRY_VERIFY(button("importPrimary")->isEnabled());
        button("importPrimary")->click();
        button("importPrimary")->click();
        m_page.reset();
        QTRY_VERIFY(!m_session->jobs().isBusy());
        QCOMPARE(count(), 0);
    }

    void aCancelledReadingChangesNothing()
    {
        QByteArray rows = "Namn;Födelsedatum\n";
        for (int i = 0; i < 3000; ++i)
            rows += "Person " + QByteArray::number(i) + ";1990-01-01\n";
        QSignalSpy imported(m_controller.get(), &ImportController::imported);
        m_controller->open(list(rows), &people());
        goToReview();
        button("importPrimary")->click();
        QVERIFY(m_page->isWorking());
        button("importCancel")->click();
        QTRY_VERIFY(!m_page->isWorking());
        QCOMPARE(m_page->step(), Step::Review);
        QCOMPARE(imported.size(), 0);
        QCOMPARE(count(), 0);
        button("importPrimary")->click(); // and once more
        QVERIFY(imported.wait());
        QCOMPARE(count(), 3000);
    }

    void aProjectForReadingOnlyTakesNoList()
    {
        m_controller.reset();
        m_session.reset();
        m_session = std::make_unique<Session>(m_program, openStore(true), m_program.language);
        m_controller = std::make_unique<ImportController>(*m_session, *m_asker, *m_settings);
        QSignalSpy failed(m_controller.get(), &ImportController::failed);
        m_controller->open(list("Namn\nInes Mönster\n"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!m_controller->page());
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, ImportControllerTest)

#include "tst_importcontroller.moc"
