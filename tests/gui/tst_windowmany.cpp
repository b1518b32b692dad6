// SPDX-License-Identifier: GPL-3.0-or-later
#include "changepanel.h"
#include "fieldchangeplan.h"
#include "fieldchanging.h"
#include "importpage.h"
#include "importplanmodel.h"
#include "noticebar.h"
#include "recordform.h"
#include "recordtable.h"
#include "tablereader.h"
#include "testmain.h"
#include "windowharness.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>

using namespace samverkan;
using namespace Qt::StringLiterals;

// What can be done with several chosen rows, by the keys and menus of the real window.
class WindowManyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m_harness;
    QList<QUrl> m_letters;

    RecordPage *page(const QString &key = u"participant"_s) const { return m_harness->recordPage(key); }
    Record record(RowId id, QStringView kind = u"participant") const { return m_harness->store().record(m_harness->kind(kind), id); }
    QString notice() const
    {
        const NoticeBar *bar = m_harness->window()->noticeBar();
        return bar->isVisible() ? bar->notice().text : QString();
    }
    void followLink(const QString &text) const
    {
        QAbstractButton *found = nullptr;
        const auto find = [&] { // a link of a bar that was there already is shown a moment later
            for (auto *link : m_harness->window()->noticeBar()->findChildren<QAbstractButton *>()) {
                if (link->isVisible() && link->text().startsWith(text))
                    found = link;
            }
            return found != nullptr;
        };
        QVERIFY2(QTest::qWaitFor(find, 1000), qPrintable(text + u" in "_s + notice()));
        found->click();
    }
    // Rows from the first, by keys, with the current cell in `column`.
    QList<RowId> choose(RecordPage *page, int rows, const QString &column) const
    {
        RecordTable *table = page->table();
        table->setFocus();
        const int at = page->model()->columnOf(column);
        table->selectionModel()->setCurrentIndex(page->model()->index(0, at), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (int i = 1; i < rows; ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        return page->chosenIds();
    }
    static void setClipboard(const QString &text) { QApplication::clipboard()->setText(text); }

public slots:
    void openLetter(const QUrl &url) { m_letters.append(url); }

private slots:
    void initTestCase() { m_folder = std::make_unique<QTemporaryDir>(); }

    void init()
    {
        failOnUnexpectedWarnings();
        m_letters.clear();
        m_harness = std::make_unique<WindowHarness>(*m_folder, u"en"_s);
        QVERIFY(m_harness->openSample());
    }

    void cleanup() { m_harness.reset(); }

    void aFieldOfTwelveIsChangedAndTakenBack()
    {
        RecordPage *people = page();
        const QList<RowId> ids = choose(people, 12, u"role"_s);
        QCOMPARE(ids.size(), 12);
        QList<QVariant> before;
        for (RowId id : ids)
            before.append(record(id).value(u"role"_s));
        QTest::keyClick(people->table(), Qt::Key_E, Qt::ControlModifier);
        auto *panel = m_harness->find<ChangePanel>(u"changePanel"_s);
        QVERIFY(panel && panel->isVisible());
        QVERIFY(!m_harness->find<QWidget>(u"recordPanel"_s)->isVisible());
        QCOMPARE(m_harness->find<QComboBox>(u"changeField"_s)->currentText(), u"Role"_s); // the column the keys are in
        auto *value = m_harness->find<QComboBox>(u"changeValue"_s);
        QVERIFY(value->hasFocus());
        auto *now = m_harness->find<QPushButton>(u"changeNow"_s);
        QVERIFY(!now->isEnabled());
        QTest::keyClick(value, Qt::Key_Down);
        const QVariant wanted = panel->plan().value();
        QVERIFY(!wanted.isNull());
        QCOMPARE(panel->plan().changing().size() + panel->plan().same(), 12);
        QCOMPARE(record(ids[0]).value(u"role"_s), before[0]); // nothing is written yet
        const auto changing = panel->plan().changing().size();
        QVERIFY(changing > 0);
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(now->hasFocus());
        QTest::keyClick(now, Qt::Key_Return);
        for (RowId id : ids)
            QCOMPARE(record(id).value(u"role"_s), wanted);
        QVERIFY(notice().startsWith(u"Role changed for %1 participant"_s.arg(changing)));
        QVERIFY(!people->changePanel());
        QVERIFY(people->table()->hasFocus());
        followLink(u"Undo"_s); // one step
        for (int i = 0; i < ids.size(); ++i)
            QCOMPARE(record(ids[i]).value(u"role"_s), before[i]);
    }

    void whatARuleStandsAgainstIsLeftOutAndShown()
    {
        RecordPage *people = page();
        const QList<RowId> ids = choose(people, 3, u"role"_s);
        const Kind &kind = m_harness->kind(u"participant");
        QVERIFY(m_harness->store().transact({}, [&](Change &change) {
            for (int i = 0; i < 3; ++i) {
                if (!change.update(kind, ids[i], {{kind.indexOf(u"start_date"_s), i == 1 ? u"2013-05-01"_s : u"2012-05-01"_s}, {kind.indexOf(u"end_date"_s), {}}}))
                    return Outcome::failed(change.fault());
            }
            return Outcome::done();
        }));
        m_harness->action("change_field")->trigger();
        ChangePanel *panel = people->changePanel();
        QVERIFY(panel);
        panel->begin(u"end_date"_s);
        panel->enter();
        auto *value = panel->findChild<QLineEdit *>(u"changeValue"_s);
        QVERIFY(value);
        QTest::keyClicks(value, u"2012-02-30"_s); // no such day
        QVERIFY(!m_harness->find<QPushButton>(u"changeNow"_s)->isEnabled());
        value->selectAll();
        QTest::keyClicks(value, u"2012-12-31"_s);
        QCOMPARE(panel->plan().changing().size(), 2);
        QCOMPARE(panel->plan().leftOut(), QList<RowId>{ids[1]});
        m_harness->find<QPushButton>(u"changeNow"_s)->click();
        QCOMPARE(record(ids[0]).text(u"end_date"_s), u"2012-12-31"_s);
        QVERIFY(record(ids[1]).value(u"end_date"_s).isNull());
        QVERIFY2(notice().contains(u"Left out: 1. "_s), qPrintable(notice()));
        followLink(u"Show them"_s);
        QCOMPARE(people->model()->ids(), QList<RowId>{ids[1]});
    }

    void aFieldIsEmptiedOnlyBySayingSo()
    {
        RecordPage *people = page();
        const QList<RowId> ids = choose(people, 4, u"role"_s);
        m_harness->action("change_field")->trigger();
        ChangePanel *panel = people->changePanel();
        QCOMPARE(panel->plan().field(), -1);
        m_harness->find<QCheckBox>(u"changeClear"_s)->click();
        QVERIFY(panel->plan().isDone());
        m_harness->find<QPushButton>(u"changeNow"_s)->click();
        for (RowId id : ids)
            QVERIFY(record(id).value(u"role"_s).isNull());
        m_harness->action("undo")->trigger();
        choose(people, 2, u"role"_s);
        m_harness->action("change_field")->trigger();
        QTest::keyClick(people->changePanel()->findChild<QWidget *>(u"changeValue"_s), Qt::Key_Escape);
        QVERIFY(!people->changePanel());
        QVERIFY(m_harness->find<QWidget>(u"recordPanel"_s)->isVisible());
        m_harness->action("change_field")->trigger();
        m_harness->action("add")->trigger(); // the form wants its place
        QVERIFY(!people->changePanel());
        QVERIFY(people->form()->isNew());
        QVERIFY(m_harness->find<QWidget>(u"recordPanel"_s)->isVisible());
    }

    void aLongSelectionIsChangedByAJob()
    {
        RecordPage *people = page();
        choose(people, 1, u"role"_s);
        people->table()->selectAll();
        QCOMPARE(people->table()->chosenCount(), 900);
        m_harness->action("change_field")->trigger();
        ChangePanel *panel = people->changePanel();
        QTest::keyClick(panel->findChild<QComboBox *>(u"changeValue"_s), Qt::Key_End);
        QTRY_VERIFY(panel->plan().isDone());
        const QString wanted = panel->plan().value().toString();
        const auto before = panel->plan().same();
        QVERIFY(panel->plan().changing().size() > FieldChanging::AtOnce);
        m_harness->find<QPushButton>(u"changeNow"_s)->click();
        QVERIFY(panel->isWorking());
        QVERIFY(m_harness->find<QPushButton>(u"changeCancel"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!people->changePanel(), 20000);
        const Kind &kind = m_harness->kind(u"participant");
        QCOMPARE(m_harness->store().find(kind, u"role"_s, wanted).size(), 900);
        QVERIFY2(notice().startsWith(u"Role changed for"_s), qPrintable(notice()));
        m_harness->action("undo")->trigger(); // one step, though another thread has done it
        QCOMPARE(m_harness->store().find(kind, u"role"_s, wanted).size(), before);
    }

    void rowsAreCopiedAsTextAndTable()
    {
        RecordPage *people = page();
        choose(people, 3, u"role"_s);
        QTest::keyClick(people->table(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].count(u'\t') + 1, people->model()->columnCount());
        QCOMPARE(lines[1].section(u'\t', 0, 0), people->model()->index(1, 0).data().toString());
        QVERIFY(data->html().contains(u"<th>"_s + people->model()->headerData(0, Qt::Horizontal).toString().toHtmlEscaped() + u"</th>"_s));
        QCOMPARE(data->html().count(u"<tr>"_s), 4);
    }

    void theValueOfTheFirstRowIsFilledDown()
    {
        RecordPage *people = page();
        const QList<RowId> ids = choose(people, 5, u"organisation"_s);
        const QVariant wanted = record(ids[0]).value(u"organisation"_s);
        QTest::keyClick(people->table(), Qt::Key_D, Qt::ControlModifier);
        for (RowId id : ids)
            QCOMPARE(record(id).value(u"organisation"_s), wanted);
        QVERIFY2(notice().startsWith(u"Organisation changed for"_s), qPrintable(notice()));
        followLink(u"Undo"_s);
        choose(people, 2, u"name"_s); // worked out: no cell to fill
        QTest::keyClick(people->table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(notice().contains(u"cannot be written"_s), qPrintable(notice()));
    }

    void onePastedRowFillsTheCellsFromTheCurrentOneOn()
    {
        RecordPage *organisations = page(u"organisation"_s);
        const QList<RowId> ids = choose(organisations, 1, u"country"_s);
        const QStringList shown = organisations->table()->shownColumns();
        QCOMPARE(shown.mid(shown.indexOf(u"country"_s), 2), (QStringList{u"country"_s, u"place"_s}));
        setClipboard(u"Latvia\tRīga\r\n"_s);
        QTest::keyClick(organisations->table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(record(ids[0], u"organisation").text(u"country"_s), u"LV"_s);
        QCOMPARE(record(ids[0], u"organisation").text(u"place"_s), u"Rīga"_s);
        QVERIFY2(notice().startsWith(u"2 fields of"_s), qPrintable(notice()));
        followLink(u"Undo"_s);
        QVERIFY(record(ids[0], u"organisation").text(u"place"_s) != u"Rīga"_s);

        setClipboard(u"Atlantis\tRīga"_s); // all or nothing
        QTest::keyClick(organisations->table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(notice().contains(u"Atlantis"_s));
        QVERIFY(record(ids[0], u"organisation").text(u"place"_s) != u"Rīga"_s);

        const QList<RowId> three = choose(organisations, 3, u"place"_s); // one cell into all of them
        setClipboard(u"Rīga"_s);
        QTest::keyClick(organisations->table(), Qt::Key_V, Qt::ControlModifier);
        for (RowId id : three)
            QCOMPARE(record(id, u"organisation").text(u"place"_s), u"Rīga"_s);
    }

    void aPastedBlockGoesThroughTheImport_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("heading of its own") << u"Förnamn\tEfternamn\tKön\nIxa\tKlistrad\tK\nUlo\tInklistrad\tM\n"_s;
        QTest::newRow("as the list shows it") << u"Ixa Klistrad\tWoman\tNy Förening\nUlo Inklistrad\tMan\tNy Förening\n"_s;
    }
    void aPastedBlockGoesThroughTheImport()
    {
        QFETCH(QString, text);
        RecordPage *people = page();
        const int before = people->model()->totalCount();
        choose(people, 1, u"name"_s);
        setClipboard(text);
        QTest::keyClick(people->table(), Qt::Key_V, Qt::ControlModifier);
        auto *reading = m_harness->window()->findChild<ImportPage *>();
        QVERIFY(reading && reading->isVisible());
        auto *next = reading->findChild<QPushButton *>(u"importPrimary"_s);
        QTRY_VERIFY(next->isEnabled());
        const QString file = reading->request().path;
        QVERIFY(QFile::exists(file));
        QCOMPARE(reading->request().kind, &m_harness->kind(u"participant"));
        next->click();
        next->click();
        QTRY_COMPARE(reading->step(), ImportPage::Step::Review);
        QCOMPARE(reading->model()->counts().fresh, 2);
        QCOMPARE(people->model()->totalCount(), before); // nothing before it is accepted
        next->click();
        QTRY_COMPARE(m_harness->store().count(m_harness->kind(u"participant")), before + 2);
        QTRY_VERIFY(!QFile::exists(file)); // personal data does not stay behind
    }

    void aClipboardWithoutCellsIsSaid()
    {
        RecordPage *people = page();
        choose(people, 1, u"role"_s);
        QApplication::clipboard()->clear();
        QTest::keyClick(people->table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(notice().startsWith(u"The clipboard holds no cells"_s), qPrintable(notice()));
    }

    void addressesAreCopiedAndHandedOn()
    {
        RecordPage *people = page();
        const QList<RowId> ids = choose(people, 3, u"role"_s);
        const Kind &kind = m_harness->kind(u"participant");
        const int mail = kind.indexOf(u"email"_s);
        QVERIFY(m_harness->store().transact({}, [&](Change &change) {
            return change.update(kind, ids[0], {{mail, u"a@example.org"_s}}) && change.update(kind, ids[1], {{mail, {}}})
                    && change.update(kind, ids[2], {{mail, u"c@example.org"_s}})
                ? Outcome::done() : Outcome::failed(change.fault());
        }));
        m_harness->action("copy_mail")->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"a@example.org; c@example.org"_s);
        QCOMPARE(notice(), u"2 e-mail addresses copied. Without an address: 1."_s);
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "openLetter");
        m_harness->action("write_mail")->trigger();
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        QCOMPARE(m_letters, QList<QUrl>{QUrl(u"mailto:?bcc=a@example.org,c@example.org"_s)});
        followLink(u"Show those without"_s);
        QCOMPARE(people->model()->ids(), QList<RowId>{ids[1]});

        people->model()->setFilter({});
        people->table()->setFocus();
        people->table()->selectAll(); // more than a link can hold
        QApplication::clipboard()->clear();
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "openLetter");
        m_harness->action("write_mail")->trigger();
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"c@example.org"_s));
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        QCOMPARE(m_letters.size(), 1);
    }

    void aDuplicateIsOpenedInTheForm()
    {
        RecordPage *people = page();
        const QList<RowId> ids = choose(people, 1, u"role"_s);
        QTest::keyClick(people->table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(people->model()->totalCount(), 901);
        QVERIFY(people->form()->id() != ids[0]);
        QCOMPARE(record(people->form()->id()).text(u"name"_s), record(ids[0]).text(u"name"_s));
        QVERIFY(m_harness->find<QWidget>(u"recordPanel"_s)->isAncestorOf(QApplication::focusWidget()));
        followLink(u"Undo"_s);
        QCOMPARE(people->model()->totalCount(), 900);
    }

    void whatIsShownIsExported()
    {
        RecordPage *people = page();
        people->model()->setSearch(u"anna"_s);
        const int rows = people->model()->rowCount();
        QVERIFY(rows > 0 && rows < 900);
        QStringList lines;
        const auto exportTo = [&](const QString &name, bool all) {
            m_harness->asker.willChoose(m_harness->path(name));
            m_harness->action("export")->trigger();
            auto *choice = m_harness->find<QWidget>(u"exportChoice"_s);
            if (all)
                choice->findChild<QRadioButton *>(u"exportAll"_s)->click();
            choice->findChild<QPushButton *>(u"exportGo"_s)->click();
            QTRY_VERIFY(notice().contains(name));
            QFile made(m_harness->path(name));
            QVERIFY(made.open(QIODevice::ReadOnly));
            lines = QString::fromUtf8(made.readAll()).split(u'\n', Qt::SkipEmptyParts);
        };
        exportTo(u"shown.csv"_s, false);
        const QStringList shown = lines;
        QCOMPARE(shown.size(), rows + 1);
        QCOMPARE(shown[0].count(u';') + 1, people->model()->columnCount());
        QVERIFY(shown[0].contains(people->model()->headerData(0, Qt::Horizontal).toString()));
        QVERIFY(shown[1].contains(people->model()->index(0, 0).data().toString()));
        exportTo(u"all.csv"_s, true);
        QVERIFY(lines[0].count(u';') > shown[0].count(u';'));
        exportTo(u"list.xlsx"_s, false);
        TableOptions behind; // what the list is stands on a sheet behind it
        behind.sheet = u"About the list"_s;
        OpenedTable about = openTable(m_harness->path(u"list.xlsx"_s), behind);
        QVERIFY(about.reader);
        QHash<QString, QString> facts;
        for (Row row; about.reader->next(row);)
            facts.insert(row.cells[0].toText(), row.cells[1].toText());
        QCOMPARE(facts[u"Filter"_s], u"Search: anna"_s);
        QCOMPARE(facts[u"Rows"_s], u"%1 of 900 participants"_s.arg(rows));
        QVERIFY(facts[u"Exported"_s].startsWith(QDate::currentDate().toString(Qt::ISODate)));
        // A worked-out column is a number, as the list shows it.
        OpenedTable list = openTable(m_harness->path(u"list.xlsx"_s));
        Row row;
        QVERIFY(list.reader && list.reader->next(row) && list.reader->next(row));
        const int hours = int(people->table()->shownColumns().indexOf(u"hours"_s));
        QCOMPARE(row.cells[size_t(hours)].toText(), people->model()->index(0, people->model()->columnOf(u"hours"_s)).data().toString());
    }

    void commandsAreOnlyThereForWhatTheyCanDo()
    {
        RecordPage *people = page();
        choose(people, 2, u"role"_s);
        QVERIFY(m_harness->action("fill_down")->isEnabled());
        QVERIFY(!m_harness->action("duplicate")->isEnabled());
        choose(people, 1, u"role"_s);
        QVERIFY(!m_harness->action("fill_down")->isEnabled());
        QVERIFY(m_harness->action("duplicate")->isEnabled());
        people->model()->setSearch(u"nobody is called so"_s);
        for (const char *key : {"copy", "copy_mail", "change_field", "duplicate", "remove", "export"})
            QVERIFY2(!m_harness->action(key)->isEnabled(), key);
        m_harness->window()->showPage(u"statistics"_s);
        QVERIFY(!m_harness->action("paste")->isEnabled());
        m_harness->controller->closeProject();
        QVERIFY(!m_harness->action("export")->isEnabled());
    }

    // Pictures to look at: SAMVERKAN_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("SAMVERKAN_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures was named");
        const auto take = [&](const QString &name) {
            QTest::qWait(60);
            QVERIFY(m_harness->window()->grab().save(folder + u'/' + name + u".png"_s));
        };
        RecordPage *people = page();
        const QList<RowId> ids = choose(people, 12, u"role"_s);
        take(u"many-cell"_s);
        m_harness->action("change_field")->trigger();
        take(u"many-begin"_s);
        QTest::keyClick(m_harness->find<QComboBox>(u"changeValue"_s), Qt::Key_Down);
        take(u"many-light"_s);
        people->changePanel()->begin(u"end_date"_s);
        QTest::keyClicks(people->changePanel()->findChild<QLineEdit *>(u"changeValue"_s), u"2012-01-31"_s);
        m_harness->theme.setChoice(ThemeController::Choice::Dark);
        take(u"many-dark"_s);
        m_harness->theme.setTextScale(2);
        take(u"many-dark-200"_s);
        m_harness->theme.setTextScale(1);
        m_harness->theme.setChoice(ThemeController::Choice::Light);
        people->closeChange();
        m_harness->action("export")->trigger();
        take(u"many-export"_s);
        m_harness->find<QWidget>(u"exportChoice"_s)->close();
        m_harness->window()->showNotice({Notice::Kind::Note, u"Writing the list …"_s, {{u"x"_s, u"Cancel"_s, {}}}, u"clock"_s, false});
        m_harness->window()->noticeBar()->setProgress(0.4);
        take(u"many-progress"_s);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowManyTest)

#include "tst_windowmany.moc"
