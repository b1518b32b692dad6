// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "language.h"
#include "newproject.h"
#include "overviewwords.h"
#include "projectfile.h"
#include "referencedata.h"
#include "samplegenerator.h"
#include "testmain.h"

#include <QSet>

using namespace samverkan;
using namespace Qt::StringLiterals;

using Task = OverviewTask::What;
using Figure = OverviewFigure::What;

// The overview's figures against plain counting, record by record.
class OverviewTest : public QObject
{
    Q_OBJECT

    const ReferenceData m_reference;
    std::unique_ptr<ProjectFile> m_sample;
    const QDate m_today{2013, 5, 14}; // the sample lies in 2011 to 2014
    Overview m_overview;

    QList<Record> all(const ProjectFile &file, QStringView kind) const
    {
        return file.store->records(file.kind(kind), file.store->ids(file.kind(kind)));
    }
    QList<Record> all(QStringView kind) const { return all(*m_sample, kind); }

    static const OverviewTask *find(const Overview &overview, Task what)
    {
        for (const OverviewTask &task : overview.tasks) {
            if (task.what == what)
                return &task;
        }
        return nullptr;
    }
    OverviewTask task(Task what) const
    {
        const OverviewTask *found = find(m_overview, what);
        return found ? *found : OverviewTask{what, 0, {}};
    }

    Overview fresh(ProjectFile &file) const
    {
        if (!fillNewProject(*file.store, {}, m_reference))
            qFatal("no project");
        return overviewOf(*file.store, m_reference, m_today);
    }

    static RowId insert(ProjectFile &file, QStringView kind, const QVariantMap &fields)
    {
        RowId id = 0;
        const auto done = file.store->transact(sentence("Test", "Add"), [&](Change &change) {
            Values values;
            for (auto it = fields.cbegin(); it != fields.cend(); ++it)
                values.insert(file.kind(kind).indexOf(it.key()), it.value());
            id = change.insert(file.kind(kind), values);
            return id ? Outcome::done() : Outcome::failed(change.fault());
        });
        return done ? id : 0;
    }

private slots:
    void initTestCase()
    {
        m_sample = std::make_unique<ProjectFile>();
        SampleOptions options;
        options.participants = 300;
        QVERIFY(fillSample(*m_sample->store, options, m_reference));
        m_overview = overviewOf(*m_sample->store, m_reference, m_today);
    }

    void init() { failOnUnexpectedWarnings(); }

    void figuresAreWhatOneCounts()
    {
        qint64 held = 0;
        for (const Record &activity : all(u"activity"))
            held += activity.text(u"state"_s) == u"held";
        QCOMPARE(m_overview.figure(Figure::Activities)->value, held);
        qint64 minutes = 0;
        for (const Record &attendance : all(u"attendance")) {
            const QString role = attendance.text(u"role"_s);
            const QString state = attendance.text(u"state"_s);
            if ((role.isEmpty() || role == u"participant") && (state.isEmpty() || state == u"present" || state == u"late"))
                minutes += attendance.value(u"minutes"_s).toLongLong();
        }
        QCOMPARE(m_overview.figure(Figure::Hours)->value, minutes);
        qint64 out = 0, in = 0;
        QSet<QString> countries;
        for (const Record &trip : all(u"mobility")) {
            const QString direction = trip.text(u"direction"_s);
            out += direction == u"out";
            in += direction == u"in";
            const QString other = trip.text(direction == u"out" ? u"receiving_country"_s : u"sending_country"_s);
            if (!direction.isEmpty() && !other.isEmpty() && other != u"SE")
                countries.insert(other);
        }
        QCOMPARE(m_overview.figure(Figure::TripsOut)->value, out);
        QCOMPARE(m_overview.figure(Figure::TripsIn)->value, in);
        QCOMPARE(m_overview.figure(Figure::Countries)->value, countries.size());
        QCOMPARE(m_overview.figure(Figure::Organisations)->value, all(u"organisation").size());
        QVERIFY(m_overview.people.women > 0 && m_overview.people.men > 0);
        QVERIFY(m_overview.people.total() <= all(u"participant").size());
    }

    void monthsEndWithTheLast()
    {
        QCOMPARE(m_overview.months.size(), 12);
        QCOMPARE(m_overview.months.last(), u"2013-05"_s);
        QMap<QString, qint64> held;
        for (const Record &activity : all(u"activity")) {
            if (activity.text(u"state"_s) == u"held")
                ++held[activity.text(u"month"_s)];
        }
        const QList<qint64> months = m_overview.figure(Figure::Activities)->months;
        for (int i = 0; i < 12; ++i)
            QCOMPARE(months.at(i), held.value(m_overview.months[i]));
    }

    // Nine indicators with a filter, two that are figures of the page.
    void targetsAreCounted()
    {
        QVERIFY(m_overview.figure(Figure::Participants)->target > 0);
        QVERIFY(m_overview.figure(Figure::Activities)->target > 0);
        QCOMPARE(m_overview.targets.size(), 9);
        for (const TargetFigure &target : m_overview.targets) {
            QVERIFY2(target.fault.isEmpty(), qPrintable(target.fault.source));
            QVERIFY2(!target.question.where.isEmpty(), qPrintable(target.nameSv));
        }
        qint64 partners = 0;
        for (const Record &organisation : all(u"organisation"))
            partners += QStringList{u"partner"_s, u"transnational_partner"_s}.contains(organisation.text(u"role"_s));
        bool found = false;
        for (const TargetFigure &target : m_overview.targets) {
            if (target.question.of == Subject::Organisations && target.question.where.first().variable == u"role") {
                QCOMPARE(target.value, partners);
                QCOMPARE(target.share(), double(partners) / target.target);
                found = true;
            }
        }
        QVERIFY(found);
    }

    void lacksAreWhatTheListsShow()
    {
        qint64 email = 0, informed = 0, lacking = 0;
        const Kind &kind = m_sample->kind(u"participant");
        for (const Record &participant : all(u"participant")) {
            email += participant.value(u"email"_s).isNull();
            informed += participant.value(u"informed_on"_s).isNull();
            bool lacks = false;
            for (int i = 0; i < kind.fields.size(); ++i)
                lacks |= *kind.fields[i].neededFor && participant.isEmpty(i);
            lacking += lacks;
        }
        QCOMPARE(task(Task::WithoutEmail).count, email);
        QCOMPARE(task(Task::NotInformed).count, informed);
        QCOMPARE(task(Task::LacksForReports).count, lacking);
    }

    void unsignedAttendancesAreAtTheirActivities()
    {
        QHash<RowId, bool> held;
        for (const Record &activity : all(u"activity"))
            held.insert(activity.id, activity.text(u"state"_s) == u"held");
        qint64 missing = 0;
        QSet<RowId> activities, written;
        for (const Record &attendance : all(u"attendance")) {
            const RowId activity = attendance.value(u"activity"_s).toLongLong();
            written.insert(activity);
            const QString state = attendance.text(u"state"_s);
            if (held.value(activity) && (state == u"present" || state == u"late" || state.isEmpty()) && !attendance.value(u"signed"_s).toBool()) {
                ++missing;
                activities.insert(activity);
            }
        }
        QCOMPARE(task(Task::Unsigned).count, missing);
        const QList<RowId> rows = task(Task::Unsigned).rows;
        QCOMPARE(QSet<RowId>(rows.cbegin(), rows.cend()), activities);
        for (RowId id : task(Task::HeldWithoutAttendance).rows)
            QVERIFY(held.value(id) && !written.contains(id));
    }

    void whatIsNearIsComing()
    {
        ProjectFile file;
        QVERIFY(fresh(file).coming.isEmpty());
        insert(file, u"activity", {{u"name"_s, u"Late"_s}, {u"start_date"_s, u"2013-05-28"_s}, {u"state"_s, u"planned"_s}});
        const RowId near = insert(file, u"activity", {{u"name"_s, u"Near"_s}, {u"start_date"_s, u"2013-05-14"_s},
                                                      {u"start_time"_s, u"09:00"_s}, {u"end_time"_s, u"12:00"_s}, {u"place"_s, u"Room 4"_s}});
        insert(file, u"activity", {{u"name"_s, u"Too late"_s}, {u"start_date"_s, u"2013-05-29"_s}});
        insert(file, u"activity", {{u"name"_s, u"Cancelled"_s}, {u"start_date"_s, u"2013-05-20"_s}, {u"state"_s, u"cancelled"_s}});
        insert(file, u"activity", {{u"name"_s, u"Yesterday"_s}, {u"start_date"_s, u"2013-05-13"_s}, {u"state"_s, u"planned"_s}});
        const RowId person = insert(file, u"participant", {{u"given_name"_s, u"Anna"_s}});
        insert(file, u"attendance", {{u"participant"_s, person}, {u"activity"_s, near}, {u"state"_s, u"invited"_s}});
        const Overview overview = overviewOf(*file.store, m_reference, m_today);
        QCOMPARE(overview.coming.size(), 2);
        QCOMPARE(overview.coming[0].id, near);
        QCOMPARE(overview.coming[0].people.value(), 1);
        QCOMPARE(overview.coming[1].name, u"Late"_s);
        QVERIFY(!overview.isFresh());
        const OverviewTask *passed = find(overview, Task::StillPlanned);
        QVERIFY(passed);
        QCOMPARE(passed->count, 1);
        QCOMPARE(passed->first, u"Yesterday"_s);
        const OverviewLine line = lineOf(overview.coming[0], m_today, Language(u"en"_s));
        QCOMPARE(line.second, u"Tue 14 May 09:00–12:00 · Room 4"_s);
        QCOMPARE(line.right, u"1 on the list"_s);
    }

    void aNewProjectSaysHowToBegin()
    {
        ProjectFile file;
        const Overview overview = fresh(file);
        QVERIFY(overview.isFresh());
        QVERIFY(overview.tasks.isEmpty());
        QVERIFY(overview.targets.isEmpty()); // none is set
        QVERIFY(overview.steps.isEmpty());
        QVERIFY(overview.months.isEmpty());
        QVERIFY(!m_overview.isFresh());
    }

    void theLastStepLeadsToItsRecord()
    {
        ProjectFile file;
        fresh(file);
        const RowId person = insert(file, u"participant", {{u"given_name"_s, u"Anna"_s}});
        const Overview overview = overviewOf(*file.store, m_reference, m_today);
        QCOMPARE(overview.steps.size(), 1);
        QCOMPARE(overview.steps[0].kind, u"participant"_s);
        QCOMPARE(overview.steps[0].id, person);
        QVERIFY(overview.steps[0].canUndo);
    }

    void behindAFigureAreAsManyAsItSays()
    {
        const auto behind = [this](Figure what) { return rowsBehind(*m_sample->store, m_overview.figure(what)->question); };
        QCOMPARE(behind(Figure::Activities).kind, u"activity"_s);
        QCOMPARE(behind(Figure::Activities).rows.size(), m_overview.figure(Figure::Activities)->value);
        // Of trips and hours the people they are of, each once.
        QSet<RowId> travellers;
        for (const Record &trip : all(u"mobility")) {
            if (trip.text(u"direction"_s) == u"out")
                travellers.insert(trip.value(u"participant"_s).toLongLong());
        }
        const CountedRows out = behind(Figure::TripsOut);
        QCOMPARE(out.kind, u"participant"_s);
        QCOMPARE(QSet<RowId>(out.rows.cbegin(), out.rows.cend()), travellers);
        QCOMPARE(behind(Figure::Hours).kind, u"participant"_s);
        QVERIFY(behind(Figure::Hours).rows.size() > 100);
    }

    void theDayIsPlacedInTheProject()
    {
        const Language english(u"en"_s);
        QCOMPARE(standText(m_overview, english), u"Tuesday 14 May 2013 · implementation, month 15 of 28"_s);
        Overview later = m_overview;
        later.today = QDate(2015, 1, 2);
        QCOMPARE(standText(later, english), u"Friday 2 January 2015 · the project ended on 30 June 2014"_s);
        later.today = QDate(2011, 7, 1);
        QCOMPARE(standText(later, english), u"Friday 1 July 2011 · mobilisation, month 2 of 9"_s);
        later.today = QDate(2011, 1, 1);
        QVERIFY(standText(later, english).contains(u"begins on 14 June"_s));
    }

    void everyLineHasWords()
    {
        for (const QString &code : {u"sv"_s, u"en"_s}) {
            const Language language(code);
            for (const OverviewTask &task : m_overview.tasks) {
                const OverviewLine line = lineOf(task, m_today, m_sample->catalogue, language);
                QVERIFY(!line.first.isEmpty() && !line.second.isEmpty() && !line.right.isEmpty());
            }
            for (const OverviewFigure &figure : m_overview.figures)
                QVERIFY(!wordsOf(figure, m_overview, language).tip.isEmpty());
        }
    }
};

SAMVERKAN_TEST_MAIN(OverviewTest)
#include "tst_overview.moc"
