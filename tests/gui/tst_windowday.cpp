// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwidget.h"
#include "importpage.h"
#include "recordform.h"
#include "testmain.h"
#include "windowharness.h"

#include <QPushButton>

using namespace samverkan;
using namespace Qt::StringLiterals;

// A day's work by keyboard alone: every key goes to whatever has the focus, and nothing gets it but by
// keys. Where a step needs a control, Tab must lead there.
class WindowDayTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<WindowHarness> m;

    QWidget *focus() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup; // it has the keys, wherever the focus is
        QWidget *focused = QApplication::focusWidget();
        return focused ? focused : m->window();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}, int times = 1) const
    {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(focus(), which, modifiers);
            QCoreApplication::processEvents(); // nobody is so quick that nothing comes between two keys
        }
    }
    void type(const QString &text) const
    {
        for (QChar letter : text) {
            QTest::keyClick(focus(), letter.toLatin1());
            QCoreApplication::processEvents();
        }
    }
    void typeOver(const QString &text) const
    {
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    // By Tab; it must be reached in one round.
    bool tabTo(const QString &name, Qt::KeyboardModifiers modifiers = {}) const
    {
        for (int i = 0; i < 80; ++i) {
            for (const QWidget *each = focus(); each; each = each->parentWidget()) {
                if (each->objectName() == name)
                    return true;
            }
            key(modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        }
        qWarning("Tab does not lead to %s", qPrintable(name));
        return false;
    }
    void goTo(const QString &page) const
    {
        key(Qt::Key_K, Qt::ControlModifier);
        type(page);
        key(Qt::Key_Return);
    }
    RecordPage *page(const QString &key) const { return qobject_cast<RecordPage *>(m->window()->madePage(key)); }
    RecordTableModel *people() const { return page(u"participant"_s)->model(); }
    QList<RowId> withEmail(const QString &email) const { return m->store().find(m->kind(u"participant"), u"email"_s, email); }

    void writeList(const QByteArray &content) const
    {
        QFile file(m->path(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void findAPerson()
    {
        goTo(u"participants"_s);
        QCOMPARE(m->window()->currentPage(), u"participant"_s);
        key(Qt::Key_F, Qt::ControlModifier);
        type(u"hugo utk"_s);
        QTRY_COMPARE(people()->rowCount(), 1);
    }

    void correctAnAddress()
    {
        key(Qt::Key_Down); // into the list
        key(Qt::Key_Return); // into the form
        QCOMPARE(page(u"participant"_s)->form()->title(), u"Hugo Utkast"_s);
        QVERIFY(tabTo(u"field_email"_s));
        typeOver(u"hugo@example.org"_s);
        key(Qt::Key_Tab);
        QTRY_COMPARE(withEmail(u"hugo@example.org"_s).size(), 1);
        key(Qt::Key_Escape); // back to the list
        key(Qt::Key_F, Qt::ControlModifier);
        key(Qt::Key_Escape); // no search
        QTRY_COMPARE(people()->rowCount(), 900);
    }

    void addAPersonToAnOrganisationThatIsNotThereYet()
    {
        const qint64 before = m->store().count(m->kind(u"organisation"));
        key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(tabTo(u"field_given_name"_s));
        type(u"Nora"_s);
        key(Qt::Key_Tab);
        type(u"Prov"_s);
        QVERIFY(tabTo(u"field_organisation"_s));
        type(u"Third Place"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Return); // Create "Third Place"
        QVERIFY(tabTo(u"field_email"_s));
        type(u"nora@example.org"_s);
        key(Qt::Key_Tab);
        QTRY_COMPARE(withEmail(u"nora@example.org"_s).size(), 1);
        QCOMPARE(m->store().count(m->kind(u"organisation")), before + 1);
        const RowId organisation = m->store().record(m->kind(u"participant"), withEmail(u"nora@example.org"_s).first()).value(u"organisation"_s).toLongLong();
        QCOMPARE(m->store().record(m->kind(u"organisation"), organisation).text(u"name"_s), u"Third Place"_s);
    }

    void readIn()
    {
        m->asker.willChoose(m->path(u"list.csv"_s));
        key(Qt::Key_I, Qt::ControlModifier);
        auto *import = m->window()->findChild<ImportPage *>();
        QVERIFY(import);
        for (const auto step : {ImportPage::Step::Columns, ImportPage::Step::Review}) {
            QTRY_VERIFY(m->find<QPushButton>(u"importPrimary"_s)->isEnabled());
            QVERIFY(tabTo(u"importPrimary"_s));
            key(Qt::Key_Space);
            QTRY_COMPARE(import->step(), step);
        }
        QTRY_VERIFY(m->find<QPushButton>(u"importPrimary"_s)->isEnabled());
        QVERIFY(tabTo(u"importPrimary"_s));
        key(Qt::Key_Space);
        QTRY_VERIFY(!m->window()->isShowingInstead());
    }

    void readAListWithFaultsCorrectItTakeItBack()
    {
        writeList("Name;Birth date;E-mail;Country\nIna Mall;1990-01-01;ina@example.org;Latvia\nBo Mall;1990-13-01;bo@example.org;Latvia\n");
        readIn();
        QTRY_COMPARE(withEmail(u"ina@example.org"_s).size(), 1);
        QVERIFY(withEmail(u"bo@example.org"_s).isEmpty()); // no such month
        writeList("Name;Birth date;E-mail;Country\nIna Mall;1990-01-01;ina@example.org;Latvia\nBo Mall;1990-12-01;bo@example.org;Latvia\n");
        readIn();
        QTRY_COMPARE(withEmail(u"bo@example.org"_s).size(), 1);
        QCOMPARE(withEmail(u"ina@example.org"_s).size(), 1);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(withEmail(u"bo@example.org"_s).isEmpty());
        QCOMPARE(withEmail(u"ina@example.org"_s).size(), 1);
    }

    void filterByCountry()
    {
        key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(tabTo(u"addFilter"_s));
        key(Qt::Key_Space);
        type(u"country"_s);
        key(Qt::Key_Return); // the field
        type(u"latvia"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        key(Qt::Key_Escape);
        QTRY_VERIFY(people()->rowCount() >= 12 && people()->rowCount() < 100);
        for (RowId id : people()->ids())
            QCOMPARE(m->store().record(m->kind(u"participant"), id).text(u"country"_s), u"LV"_s);
    }

    void changeAFieldOfTwelve()
    {
        QVERIFY(tabTo(u"recordTable"_s));
        key(Qt::Key_Home, Qt::ControlModifier);
        key(Qt::Key_Down, Qt::ShiftModifier, 11);
        const QList<RowId> twelve = page(u"participant"_s)->chosenIds();
        QCOMPARE(twelve.size(), 12);
        key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(tabTo(u"changeField"_s));
        type(u"Remark"_s);
        QVERIFY(tabTo(u"changeValue"_s));
        type(u"Asked by telephone"_s);
        QVERIFY(tabTo(u"changeNow"_s));
        key(Qt::Key_Space);
        const auto isChanged = [this](RowId id) {
            return m->store().record(m->kind(u"participant"), id).text(u"remark"_s) == u"Asked by telephone";
        };
        QTRY_VERIFY(std::all_of(twelve.begin(), twelve.end(), isChanged));
        QVERIFY(m->action("undo")->text().contains(u"12"_s));
    }

    void lookAtAChartAndItsPeople()
    {
        goTo(u"statistics"_s);
        auto *chart = m->find<ChartWidget>(u"statisticsChart"_s);
        QTRY_VERIFY(chart->isVisible() && !chart->data().categories.isEmpty());
        QVERIFY(tabTo(u"statisticsChart"_s));
        const double first = chart->data().value(0, 0);
        key(Qt::Key_Home);
        key(Qt::Key_Return);
        QCOMPARE(m->window()->currentPage(), u"participant"_s);
        QCOMPARE(people()->rowCount(), int(first));
    }

    void saveAReport()
    {
        goTo(u"reports"_s);
        const QString out = m->path(u"day.pdf"_s);
        m->asker.willChoose(out);
        QVERIFY(tabTo(u"savePdf"_s));
        key(Qt::Key_Space);
        QTRY_VERIFY(QFile::exists(out));
    }

private slots:
    void init()
    {
        failOnUnexpectedWarnings();
        m = std::make_unique<WindowHarness>(m_folder, u"en"_s);
        QVERIFY(m->openSample());
    }

    void cleanup() { m.reset(); }

    void aDay()
    {
        using Step = void (WindowDayTest::*)();
        for (const Step step : {&WindowDayTest::findAPerson, &WindowDayTest::correctAnAddress,
                                &WindowDayTest::addAPersonToAnOrganisationThatIsNotThereYet,
                                
                                &WindowDayTest::readAListWithFaultsCorrectItTakeItBack, &WindowDayTest::filterByCountry,
                                &WindowDayTest::changeAFieldOfTwelve,
                                &WindowDayTest::lookAtAChartAndItsPeople,
                                &WindowDayTest::saveAReport}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(m->asker.unanswered(), 0);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowDayTest)
#include "tst_windowday.moc"
