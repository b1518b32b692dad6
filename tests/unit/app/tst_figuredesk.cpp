// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuredesk.h"
#include "readyviews.h"
#include "renderdocument.h"
#include "samplegenerator.h"
#include "session.h"
#include "testmain.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Figures counted at once, and by a job, are the same; what is overtaken is never told.
class FigureDeskTest : public QObject
{
    Q_OBJECT

    const Program m_program{u"en"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FigureDesk> m_desk;

    Question questionFor(const ReadyView &view) const { return questionOf(view.choice, {}, {}); }

    QByteArray written(const Document &document) const
    {
        const QString path = m_folder.filePath(u"report.csv"_s);
        QString error;
        if (!renderDocument(document, DocumentFormat::Csv, path, &error))
            return error.toUtf8();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        failOnUnexpectedWarnings();
        static int number = 0;
        OpenReport report;
        auto store = Store::create(m_folder.filePath(u"%1.samverkan"_s.arg(++number)), m_program.catalogue, report);
        QVERIFY(store);
        SampleOptions options;
        options.participants = 60;
        options.language = u"en"_s;
        QVERIFY(fillSample(*store, options, m_program.reference));
        m_session = std::make_unique<Session>(m_program, std::move(store), m_program.language);
        m_desk = std::make_unique<FigureDesk>(*m_session);
    }
    void cleanup()
    {
        m_desk.reset();
        m_session.reset();
    }

    void aJobCountsTheSame()
    {
        QVERIFY(m_desk->countsDirectly());
        QHash<QString, ShownFigure> direct;
        for (const ReadyView &view : readyViews())
            m_desk->ask(view.choice, questionFor(view), [&](const ShownFigure &figure) { direct.insert(view.key, figure); });
        QCOMPARE(direct.size(), readyViews().size());
        m_desk->tabulator().apply([] { ChangeSet all; all.everything = true; return all; }()); // as nothing were read
        QCOMPARE(m_desk->tabulator().size(), size_t(0));
        m_desk->setDirectLimit(0);
        QVERIFY(!m_desk->countsDirectly());
        for (const ReadyView &view : readyViews()) {
            std::optional<ShownFigure> answer;
            m_desk->ask(view.choice, questionFor(view), [&](const ShownFigure &figure) { answer = figure; });
            QVERIFY(!answer); // the window goes on
            QTRY_VERIFY(answer);
            QCOMPARE(answer->figure.sentence, direct[view.key].figure.sentence);
            QCOMPARE(answer->table.allRecords(), direct[view.key].table.allRecords());
            QCOMPARE(answer->table.total, direct[view.key].table.total);
        }
        QVERIFY(m_desk->tabulator().size() > 0); // what jobs read stays
    }

    void aReportByAJobIsTheSame()
    {
        const auto language = std::make_shared<const Language>(u"sv"_s); // not the window's
        for (const Report &report : reports()) {
            const auto build = [&report](const ReportBase &base) { return report.build(base, {}); };
            Document direct;
            m_desk->setDirectLimit(20'000);
            m_desk->askReport(language, build, [&](const Document &document) { direct = document; });
            QVERIFY(!direct.title.isEmpty());
            m_desk->setDirectLimit(0);
            std::optional<Document> answer;
            m_desk->askReport(language, build, [&](const Document &document) { answer = document; });
            QVERIFY(!answer); // the window goes on
            QTRY_VERIFY(answer);
            QCOMPARE(written(*answer), written(direct));
        }
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        m_desk->setDirectLimit(0);
        QStringList told;
        for (const ReadyView &view : readyViews())
            m_desk->ask(view.choice, questionFor(view), [&](const ShownFigure &) { told.append(view.key); });
        QSignalSpy idle(&m_session->jobs(), &Jobs::idle);
        QVERIFY(idle.wait());
        QCOMPARE(told, QStringList{readyViews().last().key});
    }

    void aChangeOvertakesTheAnswer()
    {
        m_desk->setDirectLimit(0);
        int told = 0;
        const ReadyView &view = readyViews().first();
        m_desk->ask(view.choice, questionFor(view), [&](const ShownFigure &) { ++told; });
        ChangeSet changes;
        changes.everything = true;
        emit m_session->store().changed(changes);
        QSignalSpy idle(&m_session->jobs(), &Jobs::idle);
        QVERIFY(idle.wait());
        QCOMPARE(told, 0);
    }

    void attendancesLeadToTheirPeople()
    {
        const Kind &kind = m_program.catalogue.at(u"attendance");
        QList<RowId> people;
        for (const Record &record : m_session->store().records(kind, m_session->store().ids(kind))) {
            const RowId person = record.value(u"participant"_s).toLongLong();
            if (!people.contains(person))
                people.append(person);
        }
        std::sort(people.begin(), people.end());
        QString what = u"attendance"_s;
        QCOMPARE(m_desk->withPage(what, m_session->store().ids(kind)), people);
        QCOMPARE(what, u"participant"_s);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, FigureDeskTest)
#include "tst_figuredesk.moc"
