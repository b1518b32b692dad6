// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "importpage.h"
#include "importplanmodel.h"
#include "mainwindow.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "testmain.h"
#include "themecontroller.h"
#include "windowcontroller.h"

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

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<WindowLanguage> m_language;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<ScriptedAsker> m_asker;
    std::unique_ptr<WindowController> m_controller;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    MainWindow *window() const { return m_controller->window(); }
    Store &store() const { return m_controller->session()->store(); }
    qint64 people() const { return store().count(m_program->catalogue.at(u"participant")); }
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
        m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
        m_program = std::make_unique<Program>(u"en"_s);
        m_language = std::make_unique<WindowLanguage>(u"en"_s);
        m_theme = std::make_unique<ThemeController>(qApp);
        m_theme->setChoice(ThemeController::Choice::Light);
        m_asker = std::make_unique<ScriptedAsker>();
        m_controller = std::make_unique<WindowController>(*m_program, *m_settings, *m_theme, *m_language, m_asker.get());
        window()->resize(1280, 800);
        window()->show();
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        QVERIFY(m_controller->makeProject(path(u"project.samverkan"_s), false));
    }

    void cleanup()
    {
        m_controller.reset();
        m_asker.reset();
        m_theme.reset();
        m_language.reset();
        m_program.reset();
    }

    void aListIsReadShownAndTakenBack()
    {
        m_asker->willChoose(list("Namn;Födelsedatum;Kön;Organisation\n"
                                 "Ines Mönster;1990-01-01;K;Ny Förening\nBo Provberg;1980-05-01;M;\n"));
        window()->showPage(u"participant"_s);
        m_controller->actions()["import"]->trigger();
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
        m_controller->actions()["undo"]->trigger();
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

    void anotherLanguageReachesThePage()
    {
        emit window()->filesDropped({list("Namn;Land\nInes Mönster;Sverige\n")});
        goToReview();
        m_language->choose(u"sv"_s);
        QTRY_COMPARE(page()->model()->index(0, ImportPlanModel::SecondColumn).data().toString(), u"Sverige"_s);
        m_language->choose(u"en"_s);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowImportTest)

#include "tst_windowimport.moc"
