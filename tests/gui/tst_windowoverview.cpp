// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurebutton.h"
#include "overviewpage.h"
#include "recordform.h"
#include "testmain.h"
#include "windowharness.h"

#include <QListView>
#include <QPushButton>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The overview in the real window: what it says leads to what it speaks of.
class WindowOverviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m;

    QListView *list() const { return m->find<QListView>(u"overviewList"_s); }

    QModelIndex rowOf(const QString &words) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data().toString().contains(words))
                return index;
        }
        return {};
    }

    // The line's number, as it stands at the right.
    static int figureOf(const QModelIndex &index)
    {
        QString digits;
        for (QChar sign : index.data(Qt::AccessibleTextRole).toString().section(u", "_s, 1, 1)) {
            if (sign.isDigit())
                digits.append(sign);
        }
        return digits.toInt();
    }

    void chooseByKey(const QModelIndex &index) const
    {
        QVERIFY(index.isValid());
        list()->setFocus();
        list()->setCurrentIndex(index);
        QTest::keyClick(list(), Qt::Key_Return);
    }

private slots:
    void initTestCase() { m_folder = std::make_unique<QTemporaryDir>(); }

    void init()
    {
        failOnUnexpectedWarnings();
        m = std::make_unique<WindowHarness>(*m_folder, u"en"_s);
        QVERIFY(m->openSample());
    }

    void cleanup() { m.reset(); }
    void cleanupTestCase() { m_folder.reset(); }

    void itIsThePageShownFirst()
    {
        QCOMPARE(m->window()->currentPage(), u"overview"_s);
        QCOMPARE(m->window()->pageKeys().first(), u"overview"_s);
        QTRY_VERIFY(rowOf(u"without e-mail"_s).isValid());
    }

    void aLackOpensItsList()
    {
        QTRY_VERIFY(rowOf(u"without e-mail"_s).isValid());
        const int lacking = figureOf(rowOf(u"without e-mail"_s));
        QVERIFY(lacking > 0);
        chooseByKey(rowOf(u"without e-mail"_s));
        QCOMPARE(m->window()->currentPage(), u"participant"_s);
        QTRY_COMPARE(m->recordPage(u"participant"_s)->model()->rowCount(), lacking);
        m->window()->showPage(u"overview"_s);
        const int needed = figureOf(rowOf(u"lack what reports need"_s));
        chooseByKey(rowOf(u"lack what reports need"_s));
        QTRY_COMPARE(m->recordPage(u"participant"_s)->model()->rowCount(), needed);
    }

    void aFigureOpensWhatWasCounted()
    {
        QTRY_VERIFY(m->window()->findChild<FigureButton *>(u"result_figure:2"_s));
        auto *held = m->find<FigureButton>(u"result_figure:2"_s);
        QCOMPARE(held->text(), u"Activities held"_s);
        held->setFocus();
        QTest::keyClick(held, Qt::Key_Space);
        QTRY_COMPARE(m->window()->currentPage(), u"activity"_s);
        RecordPage *page = m->recordPage(u"activity"_s);
        QVERIFY(page->model()->rowCount() > 0);
        QCOMPARE(page->model()->rowCount(), held->accessibleDescription().section(u' ', 0, 0).toInt());
        for (int row = 0; row < page->model()->rowCount(); row += 17)
            QCOMPARE(page->model()->recordAt(row).text(u"state"_s), u"held"_s);
    }

    void thePeopleOfTheBalanceAreOpened()
    {
        auto *women = m->find<QPushButton>(u"overview_woman"_s);
        QTRY_VERIFY(women->isVisible());
        women->click();
        RecordPage *page = m->recordPage(u"participant"_s);
        QVERIFY(page->model()->rowCount() > 0 && page->model()->rowCount() < 900);
        QCOMPARE(page->model()->recordAt(0).text(u"gender"_s), u"woman"_s);
        m->window()->showPage(u"overview"_s);
        m->find<QPushButton>(u"overview_leaders"_s)->click();
        QTRY_VERIFY(page->model()->rowCount() < 30);
    }

    void itFollowsChanges()
    {
        QTRY_VERIFY(rowOf(u"without e-mail"_s).isValid());
        const int lacking = figureOf(rowOf(u"without e-mail"_s));
        const Kind &kind = m->kind(u"participant");
        QVERIFY(m->store().transact(sentence("Step", "Add a nameless one"), [&](Change &change) {
            return change.insert(kind, {{kind.indexOf(u"given_name"_s), u"Nova"_s}}) ? Outcome::done() : Outcome::failed(change.fault());
        }));
        QTRY_COMPARE(figureOf(rowOf(u"without e-mail"_s)), lacking + 1);
        // What was done last is on top, and leads to the record.
        const QModelIndex done = rowOf(u"Add a nameless one"_s);
        QVERIFY(done.isValid());
        QVERIFY(done.data(Qt::AccessibleTextRole).toString().contains(u"can be undone"_s));
        chooseByKey(done);
        QCOMPARE(m->window()->currentPage(), u"participant"_s);
        QCOMPARE(m->recordPage(u"participant"_s)->form()->title(), u"Nova"_s);
    }

    void anEmptyProjectSaysHowToBegin()
    {
        QVERIFY(m->openEmpty());
        QCOMPARE(m->window()->currentPage(), u"overview"_s);
        QTRY_VERIFY(rowOf(u"Read a list"_s).isValid());
        QVERIFY(rowOf(u"sample project"_s).isValid());
        QVERIFY(!m->find<QPushButton>(u"overview_woman"_s)->isVisible());
        chooseByKey(rowOf(u"Add the first participant"_s));
        QCOMPARE(m->window()->currentPage(), u"participant"_s);
        QVERIFY(m->recordPage(u"participant"_s)->form()->isNew());
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowOverviewTest)
#include "tst_windowoverview.moc"
