// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpage.h"
#include "importplanmodel.h"
#include "importplans.h"
#include "testmain.h"
#include "themecontroller.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace samverkan;
using namespace Qt::StringLiterals;

using Step = ImportPage::Step;

// The import's page with made-up answers: its steps, what it asks for, what it says, the keyboard.
class ImportPageTest : public QObject
{
    Q_OBJECT

    const ImportPlans m_plans;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<ImportPage> m_page;

    template <typename Widget>
    Widget *part(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no part %s", name);
        return found;
    }
    QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    QString note() const
    {
        auto *message = part<QWidget>("importMessage");
        return (message->isHidden() ? part<QWidget>("importNote") : message)->accessibleName();
    }
    ImportPlanModel *model() const { return m_page->model(); }

    void giveFile()
    {
        m_page->setFile(u"/somewhere/deltagarlista-maj.csv"_s);
        m_page->setPreview(m_plans.preview(), &m_plans.kind(), m_plans.mapping());
    }
    void goToReview(const ImportPlan &plan)
    {
        giveFile();
        button("importPrimary")->click();
        button("importPrimary")->click();
        m_page->setPlan(plan);
    }
    void chooseLine(const QString &title)
    {
        auto *table = part<QTableView>("importLines");
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->index(row, ImportPlanModel::TitleColumn).data().toString() == title)
                table->setCurrentIndex(model()->index(row, ImportPlanModel::TitleColumn));
        }
    }
    QRadioButton *answer(const QString &text) const
    {
        for (auto *radio : m_page->findChildren<QRadioButton *>()) {
            if (radio->text() == text && !radio->objectName().isEmpty() && radio->objectName().startsWith(u"doubtAnswer"))
                return radio;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(qApp);
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void init()
    {
        failOnUnexpectedWarnings();
        m_page = std::make_unique<ImportPage>(m_plans.words(), QList<const Kind *>{&m_plans.kind(), &m_plans.catalogue.at(u"organisation")});
        m_page->resize(1072, 768);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { m_theme.reset(); }

    void withoutAFileItAsksForOne()
    {
        QSignalSpy wanted(m_page.get(), &ImportPage::fileWanted);
        QSignalSpy finished(m_page.get(), &ImportPage::finished);
        QVERIFY(!button("importPrimary")->isEnabled());
        m_page->enter();
        auto *focus = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(focus);
        QTest::keyClick(focus, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        button("importBack")->click(); // "Cancel"
        QCOMPARE(finished.size(), 1);
    }

    void theFileStepShowsWhatWasGuessed()
    {
        QSignalSpy wanted(m_page.get(), &ImportPage::previewWanted);
        giveFile();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ImportRequest>().path, u"/somewhere/deltagarlista-maj.csv"_s);
        QCOMPARE(part<QLineEdit>("importFile")->text(), u"deltagarlista-maj.csv"_s);
        QCOMPARE(part<QComboBox>("importKind")->currentText(), u"Participants"_s);
        QCOMPARE(part<QComboBox>("importEncoding")->currentText(), u"Windows-1252"_s);
        QVERIFY(part<QComboBox>("importSheet")->isHidden() || !part<QComboBox>("importSheet")->isVisible());
        auto *preview = part<QTableView>("importPreview");
        QCOMPARE(preview->model()->rowCount(), 2);
        QCOMPARE(preview->model()->headerData(1, Qt::Horizontal).toString(), u"Organisation"_s);
        QVERIFY(button("importPrimary")->isEnabled());
    }

    void whatWasGuessedCanBeCorrected()
    {
        giveFile();
        QSignalSpy wanted(m_page.get(), &ImportPage::previewWanted);
        auto *encoding = part<QComboBox>("importEncoding");
        encoding->setFocus();
        QTest::keyClick(encoding, Qt::Key_End);
        QCOMPARE(wanted.size(), 1);
        auto request = wanted.first().first().value<ImportRequest>();
        QCOMPARE(request.table.encoding, allTextEncodings().last());
        QVERIFY(!request.table.separator);
        auto *kind = part<QComboBox>("importKind");
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(wanted.last().first().value<ImportRequest>().kind->key, u"organisation"_s);
        m_page->setFile(u"/somewhere/other.csv"_s); // forgets it
        QVERIFY(!wanted.last().first().value<ImportRequest>().table.encoding);
    }

    void aListThatCannotBeReadSaysWhy()
    {
        ListPreview preview;
        preview.fault = sentence("Table", "The file is empty.");
        m_page->setFile(u"/somewhere/nothing.csv"_s);
        m_page->setPreview(preview, nullptr, {});
        QVERIFY(!button("importPrimary")->isEnabled());
        QVERIFY(part<QWidget>("importFileFault")->isVisible());
        QCOMPARE(part<QWidget>("importFileFault")->accessibleName(), u"The file is empty."_s);
        QVERIFY(!part<QTableView>("importPreview")->isVisible());
    }

    void columnsAreMappedByKeyboard()
    {
        giveFile();
        button("importPrimary")->click();
        QCOMPARE(m_page->step(), Step::Columns);
        auto *table = part<QTableView>("importColumns");
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->model()->index(3, 2).data().toString(), u"Left out"_s);
        QCOMPARE(table->model()->index(2, 1).data().toString(), u"Annan · Projektledare"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        auto *choices = table->viewport()->findChild<QComboBox *>();
        QVERIFY(choices);
        QCOMPARE(choices->accessibleName(), u"Mobilnr"_s);
        choices->setCurrentIndex(choices->findText(u"Telephone"_s));
        emit choices->activated(choices->currentIndex());
        QCOMPARE(table->model()->index(3, 2).data().toString(), u"Telephone"_s);
        QCOMPARE(m_page->request().columns, (QStringList{u"name"_s, u"organisation"_s, u"role"_s, u"phone"_s}));
        // A field takes one column only.
        table->model()->setData(table->model()->index(0, 2), m_plans.kind().indexOf(u"phone"_s));
        QCOMPARE(m_page->request().columns, (QStringList{u"phone"_s, u"organisation"_s, u"role"_s, QString()}));
        for (int row = 0; row < 3; ++row)
            table->model()->setData(table->model()->index(row, 2), -1);
        QVERIFY(!button("importPrimary")->isEnabled());
    }

    void requiredFieldsWithoutAColumnAreNamed()
    {
        const Kind &organisation = m_plans.catalogue.at(u"organisation");
        ListPreview preview;
        preview.headers = {u"Land"_s};
        m_page->setFile(u"/somewhere/list.csv"_s, &organisation);
        m_page->setPreview(preview, &organisation, ColumnMapping::proposed(organisation, preview.headers, {&m_plans.language}));
        button("importPrimary")->click();
        QVERIFY(part<QWidget>("importColumnsMissing")->isVisible());
        QVERIFY(part<QWidget>("importColumnsMissing")->accessibleName().contains(u"Name"_s));
    }

    void planningCanBeCancelled()
    {
        giveFile();
        button("importPrimary")->click();
        QSignalSpy planned(m_page.get(), &ImportPage::planWanted);
        QSignalSpy cancelled(m_page.get(), &ImportPage::cancelWanted);
        button("importPrimary")->click();
        QCOMPARE(planned.size(), 1);
        QVERIFY(m_page->isWorking());
        QVERIFY(!button("importPrimary")->isVisible());
        QCOMPARE(QApplication::focusWidget(), button("importCancel"));
        m_page->setProgress(0.5);
        QTest::keyClick(button("importCancel"), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        m_page->setFault({});
        QVERIFY(!m_page->isWorking());
        QCOMPARE(m_page->step(), Step::Columns);
        QCOMPARE(QApplication::focusWidget(), button("importPrimary"));
        button("importPrimary")->click();
        ImportPlan bad;
        bad.fault = sentence("Import", "The list has no lines.");
        m_page->setPlan(bad);
        QCOMPARE(m_page->step(), Step::Columns);
        QCOMPARE(note(), u"The list has no lines."_s);
    }

    void theReviewSaysWhatWillHappen()
    {
        goToReview(m_plans.plan());
        QCOMPARE(m_page->step(), Step::Review);
        QCOMPARE(button("importPrimary")->text(), u"Read in 3 rows"_s);
        QCOMPARE(note(), u"Nothing has changed yet. 2 doubtful and 1 faulty rows are skipped."_s);
        QVERIFY(button("importRejects")->isVisible());
        QSignalSpy rejects(m_page.get(), &ImportPage::rejectsWanted);
        button("importRejects")->click();
        QCOMPARE(rejects.size(), 1);
        QCOMPARE(part<QTableView>("importLines")->currentIndex().row(), 1); // the first doubt
        const auto segments = part<QWidget>("importOutcomes")->findChildren<QRadioButton *>();
        QCOMPARE(segments.size(), 6);
        QCOMPARE(segments[4]->accessibleName(), u"Doubtful 2"_s);
        segments[1]->click();
        QCOMPARE(model()->rowCount(), 2);
        segments[0]->click();
        QTest::keyClicks(part<QLineEdit>("importSearch"), u"mall"_s);
        QTRY_COMPARE(model()->rowCount(), 2);
    }

    void doubtsAreSettledInTheCard()
    {
        QSignalSpy wanted(m_page.get(), &ImportPage::candidatesWanted);
        connect(m_page.get(), &ImportPage::candidatesWanted, m_page.get(), [this](int line) {
            QList<CandidateText> texts;
            for (RowId id : m_page->plan().lines[line].candidates)
                texts.append({u"Anna Exempel, %1"_s.arg(id, 4, 10, QChar(u'0')), u"Exempelkommunen · born 1979"_s});
            m_page->setCandidates(line, texts);
        });
        goToReview(m_plans.plan());
        QCOMPARE(wanted.size(), 1);
        auto *card = part<QWidget>("doubtCard");
        QVERIFY(card->isVisible());
        QCOMPARE(card->accessibleName(), u"Row 5: is Anna Exempel in the list the same person as one of these?"_s);
        QVERIFY(answer(u"Decide later"_s)->isChecked());
        QTest::keyClick(part<QTableView>("importLines"), Qt::Key_Return); // into the card
        QCOMPARE(QApplication::focusWidget(), answer(u"Decide later"_s));
        answer(u"Anna Exempel, 0231"_s)->click();
        QCOMPARE(m_page->plan().lines[2].decision.record, 231);
        QCOMPARE(button("importPrimary")->text(), u"Read in 4 rows"_s);
        QCOMPARE(note(), u"Nothing has changed yet. 1 doubtful and 1 faulty rows are skipped."_s);
        answer(u"Neither"_s)->click();
        QCOMPARE(m_page->plan().lines[2].decision.what, DoubtDecision::What::AnotherRecord);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // to the next doubt
        QCOMPARE(card->accessibleName(), u"Row 17: is Jonas Exempel in the list the same person as this one?"_s);
        QVERIFY(!answer(u"None of them"_s)->isEnabled()); // it would break a rule
        QVERIFY(answer(u"None of them"_s)->accessibleDescription().contains(u"before the start"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), part<QTableView>("importLines"));
        chooseLine(u"Leila Demo"_s);
        QVERIFY(!card->isVisible());
        chooseLine(u"Anna Exempel"_s);
        QVERIFY(answer(u"Neither"_s)->isChecked());
    }

    void writingIsAskedForLast()
    {
        QSignalSpy write(m_page.get(), &ImportPage::writeWanted);
        QSignalSpy finished(m_page.get(), &ImportPage::finished);
        goToReview(m_plans.plan());
        QCOMPARE(write.size(), 0);
        button("importPrimary")->click();
        QCOMPARE(write.size(), 1);
        QVERIFY(m_page->isWorking());
        m_page->setFault(sentence("Import", "The list has changed since it was looked at. Look at it again."));
        QCOMPARE(m_page->step(), Step::Review);
        QVERIFY(note().startsWith(u"The list has changed"_s));
        button("importPrimary")->click();
        m_page->setWritten();
        QCOMPARE(m_page->step(), Step::Done);
        QCOMPARE(finished.size(), 1);
    }

    void nothingNewIsSaidAndNotWritten()
    {
        ImportPlan plan = m_plans.plan();
        plan.lines = {plan.lines[5]};
        QSignalSpy write(m_page.get(), &ImportPage::writeWanted);
        QSignalSpy finished(m_page.get(), &ImportPage::finished);
        goToReview(plan);
        QCOMPARE(note(), u"Everything is here already. Nothing will change."_s);
        QCOMPARE(button("importPrimary")->text(), u"Close"_s);
        QVERIFY(!button("importRejects")->isVisible());
        button("importPrimary")->click();
        QCOMPARE(write.size(), 0);
        QCOMPARE(finished.size(), 1);
    }

    void goingBackLosesNothing()
    {
        goToReview(m_plans.plan());
        answer(u"Neither"_s)->click();
        QSignalSpy planned(m_page.get(), &ImportPage::planWanted);
        button("importBack")->click();
        QCOMPARE(m_page->step(), Step::Columns);
        button("importPrimary")->click(); // nothing was changed: the same review
        QCOMPARE(planned.size(), 0);
        QCOMPARE(m_page->step(), Step::Review);
        QCOMPARE(m_page->plan().toWrite(), 4);
        button("importBack")->click();
        auto *columns = part<QTableView>("importColumns")->model();
        columns->setData(columns->index(2, 2), -1);
        button("importBack")->click();
        QCOMPARE(m_page->step(), Step::File);
        button("importPrimary")->click();
        QCOMPARE(m_page->request().columns.value(2), QString());
        button("importPrimary")->click();
        QCOMPARE(planned.size(), 1);
    }

    void everyPartIsNamedAndReached_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("file") << 0;
        QTest::newRow("columns") << 1;
        QTest::newRow("review") << 2;
    }
    void everyPartIsNamedAndReached()
    {
        QFETCH(int, step);
        giveFile();
        for (int i = 0; i < step; ++i)
            button("importPrimary")->click();
        if (step == 2)
            m_page->setPlan(m_plans.plan());
        m_page->enter();
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(reached.contains(button("importPrimary")));
        for (auto *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *asButton = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (asButton && !asButton->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
            const bool isOneOfSeveral = asButton && asButton->group() && !asButton->isChecked();
            if (!isOneOfSeveral && widget->focusProxy() == nullptr)
                QVERIFY2(reached.contains(widget), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }

    void largeTextKeepsEverythingInSight()
    {
        m_theme->setTextScale(2);
        goToReview(m_plans.plan());
        QTRY_VERIFY(button("importPrimary")->isVisible());
        QTest::qWait(20);
        QCOMPARE(m_page->size(), QSize(1072, 768)); // it has not pushed the window larger
        for (const char *name : {"importPrimary", "importBack", "importRejects", "importSearch"}) {
            const QWidget *widget = part<QWidget>(name);
            const QRect box(widget->mapTo(m_page.get(), QPoint()), widget->size());
            QVERIFY2(m_page->rect().contains(box), name);
            QVERIFY2(widget->width() >= qMin(widget->minimumSizeHint().width(), widget->sizeHint().width()), name);
        }
        QVERIFY(part<QWidget>("importOutcomeChoice")->isVisible()); // the segments have no room
        m_theme->setTextScale(1);
    }

    // Pictures to look at: SAMVERKAN_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("SAMVERKAN_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures was named");
        connect(m_page.get(), &ImportPage::candidatesWanted, m_page.get(), [this](int line) {
            QList<CandidateText> texts;
            for (RowId id : m_page->plan().lines[line].candidates)
                texts.append({u"Anna Exempel, %1"_s.arg(id, 4, 10, QChar(u'0')), u"Exempelkommunen · born 1979 · 6 activities"_s});
            m_page->setCandidates(line, texts);
        });
        m_page->setAutoFillBackground(true); // the window's paper
        m_page->setBackgroundRole(QPalette::Base);
        const auto take = [&](const QString &name) {
            QCoreApplication::sendPostedEvents();
            QTest::qWait(20);
            QVERIFY(m_page->grab().save(folder + u'/' + name + u".png"_s));
        };
        for (const bool dark : {false, true}) {
            for (const int percent : {100, 200}) {
                m_theme->setChoice(dark ? ThemeController::Choice::Dark : ThemeController::Choice::Light);
                m_theme->setTextScale(percent / 100.0);
                const QString tail = u"-%1-%2"_s.arg(percent).arg(dark ? u"dark"_s : u"light"_s);
                m_page->setFile({});
                take(u"import-0-empty"_s + tail);
                giveFile();
                take(u"import-1-file"_s + tail);
                button("importPrimary")->click();
                take(u"import-2-columns"_s + tail);
                button("importPrimary")->click();
                m_page->setProgress(0.4);
                take(u"import-2-working"_s + tail);
                m_page->setPlan(m_plans.plan());
                take(u"import-3-review"_s + tail);
            }
        }
        m_theme->setTextScale(1);
        m_theme->setChoice(ThemeController::Choice::Light);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, ImportPageTest)

#include "tst_importpage.moc"
