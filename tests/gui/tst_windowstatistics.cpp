// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowharness.h"

#include "chartwidget.h"
#include "chip.h"
#include "elidedlabel.h"
#include "figuretable.h"
#include "noticebar.h"
#include "statisticspage.h"
#include "testmain.h"

#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The page of statistics in the real window: chosen, opened, kept, copied, saved.
class WindowStatisticsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<WindowHarness> m;

    StatisticsPage *page() const
    {
        m->window()->showPage(u"statistics"_s);
        return qobject_cast<StatisticsPage *>(m->window()->madePage(u"statistics"_s));
    }

    void pick(const QString &box, const QString &key) const
    {
        auto *combo = m->find<QComboBox>(box);
        const int index = combo->findData(key);
        QVERIFY2(index >= 0, qPrintable(box + u' ' + key));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    ChartWidget *chart() const { return m->find<ChartWidget>(u"statisticsChart"_s); }
    FigureTable *table() const { return m->find<FigureTable>(u"figureTable"_s); }
    QString sentence() const { return m->find<WrappedLabel>(u"statisticsSentence"_s)->text(); }

    const doc::Row *rowOf(const QString &key) const
    {
        for (const doc::Row &row : table()->table().rows) {
            if (row.key == key)
                return &row;
        }
        return nullptr;
    }

    // What a menu shows, by the name of its action; the menu closes.
    void trigger(const QString &menuName, const QString &actionName) const
    {
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = m->window()->findChild<QMenu *>(menuName)) && menu->isVisible());
        QAction *action = nullptr;
        QList<QMenu *> menus = menu->findChildren<QMenu *>();
        menus.append(menu);
        for (QMenu *each : std::as_const(menus)) {
            for (QAction *one : each->actions())
                action = one->objectName() == actionName ? one : action;
        }
        QVERIFY2(action, qPrintable(actionName));
        action->trigger();
        menu->close();
    }

private slots:
    void init()
    {
        failOnUnexpectedWarnings();
        m = std::make_unique<WindowHarness>(m_folder);
        QVERIFY(m->openSample());
        QVERIFY(page());
    }
    void cleanup() { m.reset(); }

    void rowsAndColumnsAreChosenFreely()
    {
        pick(u"statisticsSubject"_s, u"participants"_s);
        pick(u"statisticsRows"_s, u"country"_s);
        pick(u"statisticsColumns"_s, u"attendance.kind"_s);
        QTRY_VERIFY(chart()->data().series.size() > 2);
        QCOMPARE(m->find<QComboBox>(u"statisticsView"_s)->currentData().toString(), QString());
        const ChartData &data = chart()->data();
        for (qsizetype category = 0; category < data.categories.size(); ++category) {
            const doc::Row *row = rowOf(data.categories[category].key);
            QVERIFY(row);
            for (qsizetype series = 0; series < data.series.size(); ++series)
                QCOMPARE(std::get<double>(row->cells[series + 1].value), data.value(category, series));
            QCOMPARE(std::get<double>(row->cells[data.series.size() + 1].value), data.shownTotal(category));
        }
        // The sentence says the table's total, and that people are counted once in it.
        const doc::Row &total = table()->table().rows.last();
        const auto people = qint64(std::get<double>(total.cells[data.series.size() + 1].value));
        QVERIFY2(sentence().contains(QLocale(u"sv"_s).toString(people)), qPrintable(sentence()));
        QCOMPARE(chart()->accessibleName(), sentence());
        QVERIFY(data.grandTotal() > double(people));
        QVERIFY(sentence().contains(u"en gång"_s) || sentence().contains(u"once"_s));
    }

    void aCellOpensItsPeople()
    {
        pick(u"statisticsView"_s, u"gender_role"_s);
        const QString key = chart()->data().categories[0].key;
        const auto women = int(chart()->data().value(0, 0));
        QVERIFY(women > 0);
        const QModelIndex cell = table()->model()->index(0, 1);
        QCOMPARE(cell.data().toString(), QLocale(u"sv"_s).toString(women));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
        auto *people = qobject_cast<RecordPage *>(m->window()->madePage(u"participant"_s));
        QVERIFY(people && people->isVisible());
        QCOMPARE(people->model()->rowCount(), women);
        for (int row = 0; row < women; row += 23) {
            QCOMPARE(people->model()->recordAt(row).text(u"gender"_s), u"woman"_s);
            QCOMPARE(people->model()->recordAt(row).text(u"role"_s), key);
        }
    }

    void enterOpensThePeopleOfHoursToo()
    {
        pick(u"statisticsView"_s, u"hours_theme"_s);
        chart()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!chart()->marks().isEmpty());
        QTest::keyClick(chart(), Qt::Key_Home);
        QTest::keyClick(chart(), Qt::Key_Return);
        auto *people = qobject_cast<RecordPage *>(m->window()->madePage(u"participant"_s));
        QVERIFY(people && people->isVisible()); // of attendances, which have no list of their own
        QVERIFY(people->model()->rowCount() > 0);
        QVERIFY(people->model()->rowCount() < 900);
    }

    void aFilterIsChosenByItsValues()
    {
        pick(u"statisticsView"_s, u"age_bands"_s);
        const double all = chart()->data().grandTotal();
        m->find<QPushButton>(u"addCondition"_s)->click();
        trigger(u"conditionMenu"_s, u"conditionOn_country"_s);
        auto *values = m->find<QListView>(u"conditionValues"_s);
        QTRY_VERIFY(values->isVisible());
        values->model()->setData(values->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole);
        QTRY_VERIFY(chart()->data().grandTotal() < all);
        QVERIFY(m->find<Chip>(u"condition_country"_s)->isVisible());
        const double some = chart()->data().grandTotal();
        pick(u"statisticsPeriod"_s, u"own"_s);
        auto *from = m->find<QLineEdit>(u"statisticsFrom"_s);
        QTRY_VERIFY(from->isVisible());
        QTest::keyClicks(from, u"2013"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QTRY_VERIFY(chart()->data().grandTotal() < some || chart()->data().isEmpty());
        m->find<QPushButton>(u"clearConditions"_s)->click();
        pick(u"statisticsPeriod"_s, u"all"_s);
        QTRY_COMPARE(chart()->data().grandTotal(), all);
    }

    void aSavedSearchIsAFilter()
    {
        const Kind &kind = m->kind(u"saved_search");
        const QString content = u"{\"filter\":{\"words\":\"\",\"terms\":[{\"field\":\"country\",\"test\":\"any_of\",\"values\":[\"LV\"]}]}}"_s;
        RowId search = 0;
        const auto stored = m->store().transact(samverkan::sentence("Test", "Test"), [&](Change &change) {
            search = change.insert(kind, {{kind.indexOf(u"name"_s), u"Från Lettland"_s}, {kind.indexOf(u"record_kind"_s), u"participant"_s}, {kind.indexOf(u"content"_s), content}});
            return search ? Outcome::done() : Outcome::failed(change.fault());
        });
        QVERIFY(stored);
        const qsizetype latvian = m->store().find(m->kind(u"participant"), u"country"_s, u"LV"_s).size();
        pick(u"statisticsView"_s, u"age_bands"_s);
        emit page()->filters()->searchChosen(m->store().uuidOf(kind, search).toString(QUuid::WithoutBraces));
        // Of a person who stands there twice, one counts.
        QTRY_VERIFY(chart()->data().grandTotal() > 0 && chart()->data().grandTotal() <= double(latvian));
        QCOMPARE(m->find<Chip>(u"condition_(search)"_s)->value(), u"Från Lettland"_s);
    }

    void aViewIsKeptRenamedRemovedAndBack()
    {
        pick(u"statisticsRows"_s, u"country"_s);
        auto *views = m->find<QComboBox>(u"statisticsView"_s);
        const int before = views->count();
        page()->keep()->trigger();
        auto *line = m->find<QLineEdit>(u"nameLine"_s);
        QTRY_VERIFY(line->isVisible());
        line->setText(u"Länder i vår"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(views->currentText(), u"Länder i vår"_s);
        QCOMPARE(views->count(), before + 2); // with the name of its group
        QTRY_VERIFY(m->window()->noticeBar()->isVisible());
        pick(u"statisticsView"_s, u"gender_role"_s);
        QVERIFY(!m->find<QToolButton>(u"statisticsViewMenu"_s)->isVisible());
        views->setCurrentIndex(views->count() - 1);
        emit views->activated(views->count() - 1);
        QTRY_COMPARE(m->find<QComboBox>(u"statisticsRows"_s)->currentData().toString(), u"country"_s);
        page()->rename()->trigger();
        QTRY_VERIFY((line = m->window()->findChild<QLineEdit *>(u"nameLine"_s)) && line->isVisible());
        line->setText(u"Länder"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(views->currentText(), u"Länder"_s);
        page()->remove()->trigger();
        QTRY_COMPARE(views->count(), before);
        m->action("undo")->trigger();
        QTRY_COMPARE(views->count(), before + 2);
        QTRY_COMPARE(views->currentText(), u"Länder"_s); // what it shows is that view again
    }

    void figuresFollowTheData()
    {
        pick(u"statisticsView"_s, u"gender_role"_s);
        const double before = chart()->data().grandTotal();
        const Kind &kind = m->kind(u"participant");
        const Values values{{kind.indexOf(u"family_name"_s), u"Ny"_s}, {kind.indexOf(u"gender"_s), u"woman"_s}, {kind.indexOf(u"role"_s), u"other"_s}};
        QVERIFY(m->store().transact(samverkan::sentence("Test", "Test"), [&](Change &change) {
            return change.insert(kind, values) ? Outcome::done() : Outcome::failed(change.fault());
        }));
        QTRY_COMPARE(chart()->data().grandTotal(), before + 1);
    }

    void figuresAreCopied()
    {
        page()->copyTable()->trigger();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text().count(u'\n'), table()->table().rows.size() + 1);
        QVERIFY(data->html().contains(u"<table>"_s));
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_C, Qt::ControlModifier);
        data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->imageData().value<QImage>().width() > 600);
        QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
    }

    void figuresAreSaved_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    }

    void figuresAreSaved()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        const QString out = m->path(u"figures."_s + suffix);
        m->asker.willChoose(out);
        page()->save()->trigger();
        QFile made(out);
        QTRY_VERIFY(made.exists());
        QVERIFY(made.open(QIODevice::ReadOnly));
        QVERIFY(made.readAll().startsWith(begin));
        QVERIFY(m->asker.informed().isEmpty());
    }

    void anEmptyProjectSaysWhatIsMissing()
    {
        QVERIFY(m->openEmpty());
        page();
        QTRY_VERIFY(!chart()->isVisible());
        pick(u"statisticsView"_s, u"gender_role"_s);
        QVERIFY(!chart()->isVisible());
        QVERIFY(m->find<QPushButton>(u"addCondition"_s)->isVisible());
    }

    void theLastChoiceIsThereAtTheNextStart()
    {
        page();
        pick(u"statisticsSubject"_s, u"participants"_s);
        pick(u"statisticsRows"_s, u"country"_s);
        pick(u"statisticsColumns"_s, u"attendance.kind"_s);
        QTRY_VERIFY(chart()->data().series.size() > 2);
        const QString path = m->store().path();
        const QString said = sentence();
        const auto chosen = [this] {
            QStringList keys;
            for (const QString &box : {u"statisticsSubject"_s, u"statisticsRows"_s, u"statisticsColumns"_s, u"statisticsPeriod"_s})
                keys.append(m->find<QComboBox>(box)->currentData().toString());
            return keys;
        };
        const QStringList before = chosen();
        m->controller->closeProject();
        QVERIFY(m->controller->openProject(path));
        page();
        QCOMPARE(chosen(), before);
        QTRY_COMPARE(sentence(), said);
        m->controller->closeProject();
        QVERIFY(m->openSample()); // another project begins as ever
        page();
        QVERIFY(chosen() != before);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowStatisticsTest)
#include "tst_windowstatistics.moc"
