// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpage.h"
#include "importplanmodel.h"
#include "testmain.h"
#include "windowharness.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Reading a list in the real window: from the action to the notice, back again, and from a drop.
class WindowImportTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder; // of each test
    std::unique_ptr<WindowHarness> m;

    MainWindow *window() const { return m->window(); }
    Store &store() const { return m->store(); }
    QString path(const QString &name) const { return m->path(name); }
    qint64 people() const { return store().count(m->program.catalogue.at(u"participant")); }
    ImportPage *page() const { return window()->findChild<ImportPage *>(); }
    QPushButton *button(const char *name) const { return page()->findChild<QPushButton *>(QString::fromLatin1(name)); }

    QString list(const QByteArray &content) const
    {
        QFile file(path(u"list.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no list");
        return file.fileName();
    }

    void goToReview()
    {
        QTRY_VERIFY(page() && button("importPrimary")->isEnabled());
        button("importPrimary")->click();
        button("importPrimary")->click();
        QTRY_COMPARE(page()->step(), ImportPage::Step::Review);
    }

    void followLink(const QString &text)
    {
        for (auto *link : window()->noticeBar()->findChildren<QAbstractButton *>()) {
            if (link->isVisible() && link->text().startsWith(text))
                return link->click();
        }
        QFAIL(qPrintable(text));
    }

private slots:
    void init()
    {
        failOnUnexpectedWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m = std::make_unique<WindowHarness>(*m_folder, u"en"_s);
        QVERIFY(m->openEmpty());
    }

    void cleanup() { m.reset(); }

    void aListIsReadShownAndTakenBack()
    {
        m->asker.willChoose(list("Namn;Födelsedatum;Kön;Organisation\n"
                                 "Ines Mönster;1990-01-01;K;Ny Förening\nBo Provberg;1980-05-01;M;\n"));
        window()->showPage(u"participant"_s);
        m->action("import")->trigger();
        goToReview();
        QVERIFY(window()->isShowingInstead());
        button("importPrimary")->click();
        QTRY_COMPARE(people(), 2);
        QTRY_VERIFY(window()->noticeBar()->isVisible());
        QVERIFY(!window()->isShowingInstead());
        QCOMPARE(window()->currentPage(), u"participant"_s);
        auto *list = qobject_cast<RecordPage *>(window()->madePage(u"participant"_s));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        followLink(u"Show them"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(!list->model()->filter().isEmpty());
        m->action("undo")->trigger();
        QCOMPARE(people(), 0);
    }

    void aDroppedListIsOpened()
    {
        emit window()->filesDropped({list("Förnamn;Efternamn;Kön\nInes;Mönster;K\n")});
        goToReview();
        QCOMPARE(page()->request().kind->key, u"participant"_s);
        button("importPrimary")->click();
        QTRY_COMPARE(people(), 1);
        QTRY_VERIFY(window()->noticeBar()->isVisible());
        followLink(u"Undo"_s);
        QCOMPARE(people(), 0);
    }

    void leavingThePageReadsNothing()
    {
        emit window()->filesDropped({list("Namn\nInes Mönster\n")});
        QTRY_VERIFY(button("importPrimary")->isEnabled());
        window()->showPage(u"organisation"_s);
        QVERIFY(!window()->isShowingInstead());
        QTRY_VERIFY(!page());
        QCOMPARE(people(), 0);
    }

    // Lists nobody here wrote, dropped on the window and read with nothing but "Next".
    void realListsNeedNoHelp_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rows");
        QTest::newRow("mobilities") << u"mobilities-youth-2014/Erasmus_crlf.csv"_s << u"mobility"_s << 3184;
        QTest::newRow("institutions") << u"institutions-2013/euc_institutions_2013-14.csv"_s << u"organisation"_s << 4919;
    }
    void realListsNeedNoHelp()
    {
        QFETCH(QString, name);
        QFETCH(QString, kind);
        QFETCH(int, rows);
        const QString path = QString::fromUtf8(SAMVERKAN_SHARED_DATA) + u'/' + name;
        if (!QFile::exists(path))
            QSKIP("the shared lists are not here");
        const Kind &read = m->program.catalogue.at(kind);
        const qint64 before = store().count(read);
        emit window()->filesDropped({path});
        goToReview();
        QCOMPARE(page()->request().kind, &read);
        QCOMPARE(page()->model()->counts().read, rows);
        const qint64 written = page()->plan().toWrite();
        QVERIFY(written > rows * 9 / 10);
        button("importPrimary")->click();
        QTRY_VERIFY_WITH_TIMEOUT(window()->noticeBar()->isVisible(), 60'000);
        QVERIFY(!window()->isShowingInstead());
        QVERIFY(store().count(read) > before + rows * 9 / 10);
        m->action("undo")->trigger(); // a job, as the reading was
        QTRY_COMPARE_WITH_TIMEOUT(store().count(read), before, 60'000);
    }

    // Pictures to look at: SAMVERKAN_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("SAMVERKAN_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures was named");
        const auto take = [&](const QString &name) {
            QTest::qWait(50);
            QVERIFY(window()->grab().save(folder + u'/' + name + u".png"_s));
        };
        m->language.choose(u"sv"_s);
        QVERIFY(m->controller->makeProject(path(u"sample.samverkan"_s), true));
        const Kind &kind = m->program.catalogue.at(u"participant");
        QByteArray rows = "Namn;Personnummer;Födelsedatum;Kön;Land;Organisation;Roll;Slutdatum\n"
                          "Bo Provberg;19700428-9895;;M;Sverige;Provköpings stad;;\n"
                          "Eva Påhitt;;1985-13-01;K;Sverige;Region Skiss;;\n"
                          "Utan Land;;1985-01-01;K;Utopia;Föreningen Mall;;\n";
        const QList<RowId> ids = store().ids(kind);
        for (int i = 0; i < 12; ++i) {
            const Record record = store().record(kind, ids[i]);
            rows += record.text(u"name"_s).toUtf8() + ";;" + record.text(u"birth_date"_s).toUtf8() + ";;;;" + (i % 3 ? "" : "Annan") + ";2013-04-30\n";
        }
        for (const char *name : {"Ines Mönster", "Karin Provsten", "Leila Demo", "Mikael Fiktiv", "Nadia Mallgren", "Olle Skissfors"})
            rows += QByteArray(name) + ";;1990-02-03;;SE;" + (name[0] == 'K' ? "Föreningen Mall" : "Exempelkommunen") + ";;\n";
        rows += store().record(kind, ids[20]).text(u"name"_s).toUtf8() + ";;;;;;;\n";
        emit window()->filesDropped({list(rows)});
        QTRY_VERIFY(button("importPrimary")->isEnabled());
        take(u"window-import-1"_s);
        button("importPrimary")->click();
        take(u"window-import-2"_s);
        button("importPrimary")->click();
        QTRY_COMPARE(page()->step(), ImportPage::Step::Review);
        take(u"window-import-3-light"_s);
        m->theme.setChoice(ThemeController::Choice::Dark);
        take(u"window-import-3-dark"_s);
        m->theme.setTextScale(2);
        take(u"window-import-3-dark-200"_s);
        m->theme.setTextScale(1);
        m->theme.setChoice(ThemeController::Choice::Light);
        button("importPrimary")->click();
        QTRY_VERIFY(window()->noticeBar()->isVisible());
        take(u"window-import-4"_s);
        m->language.choose(u"en"_s);
    }

    void anotherLanguageReachesThePage()
    {
        emit window()->filesDropped({list("Namn;Land\nInes Mönster;Sverige\n")});
        goToReview();
        m->language.choose(u"sv"_s);
        QTRY_COMPARE(page()->model()->index(0, ImportPlanModel::SecondColumn).data().toString(), u"Sverige"_s);
        m->language.choose(u"en"_s);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowImportTest)

#include "tst_windowimport.moc"
