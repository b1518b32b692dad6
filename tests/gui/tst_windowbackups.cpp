// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupfolder.h"
#include "noticebar.h"
#include "testmain.h"
#include "windowharness.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

// Backups in the real window: made when asked and before large changes, opened only for looking.
class WindowBackupsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m_window;

    WindowHarness &w() const { return *m_window; }
    Jobs &jobs() const { return w().controller->session()->jobs(); }
    QString said() const { return w().window()->noticeBar()->notice().text; }
    QList<Backup> backups() const { return backupsOf(w().store().path()); }

private slots:
    void initTestCase() { m_folder = std::make_unique<QTemporaryDir>(); }

    void init()
    {
        failOnUnexpectedWarnings();
        m_window = std::make_unique<WindowHarness>(*m_folder, u"en"_s);
        QVERIFY(w().openSample());
    }

    void cleanup() { m_window.reset(); }

    void isMadeWhenAskedAndOpenedForLooking()
    {
        QCOMPARE(backups().size(), 0);
        w().action("back_up")->trigger();
        QTRY_COMPARE(backups().size(), 1);
        QTRY_VERIFY(!jobs().isBusy());
        QVERIFY(said().contains(backups().first().path.section(u'/', -1)));
        w().action("back_up")->trigger(); // there is nothing new
        QTRY_VERIFY(!jobs().isBusy());
        QCOMPARE(backups().size(), 1);

        const QString project = w().store().path();
        const QString backup = backups().first().path;
        const QStringList recent = w().settings.recentFiles();
        w().asker.willChoose(backup);
        w().action("open_backup")->trigger();
        QTRY_COMPARE(w().store().path(), backup);
        QVERIFY(w().store().isReadOnly());
        QVERIFY(said().contains(u"This is a backup"_s));
        QVERIFY(!w().action("back_up")->isEnabled() && !w().action("add")->isEnabled());
        QCOMPARE(w().settings.recentFiles(), recent);
        QVERIFY(w().recordPage(u"participant"_s)->model()->rowCount() == 900);
        QVERIFY(w().controller->openProject(project));
        QVERIFY(!w().store().isReadOnly());
    }

    void isMadeBeforeALargeChange()
    {
        const Kind &note = w().kind(u"note");
        QVERIFY(w().store().transact({u"Test"_s, u"Add notes"_s, {}, -1}, [&](Change &change) {
            for (int i = 0; i < manyEntries + 1; ++i)
                change.insert(note, {{note.indexOf(u"content"_s), u"Note %1"_s.arg(i)}});
            return Outcome::done();
        }));
        const qint64 before = w().store().count(note);
        w().action("undo")->trigger();
        QTRY_VERIFY(!jobs().isBusy());
        QVERIFY(w().store().count(note) < before);
        QCOMPARE(backups().size(), 1);
        OpenReport report;
        const auto backup = Store::open(backups().first().path, w().program.catalogue, report, {true, false, {}});
        QVERIFY(backup);
        QCOMPARE(backup->count(note), before);
    }

    void whereNoneCanBeMadeTheChangeIsMadeAndItIsSaid()
    {
        QFile inTheWay(backupFolder(w().store().path()));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        w().action("back_up")->trigger();
        QTRY_VERIFY(said().startsWith(u"No backup could be made."_s));
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowBackupsTest)
#include "tst_windowbackups.moc"
