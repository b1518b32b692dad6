// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewcontroller.h"

#include "actions.h"
#include "icons.h"
#include "overviewpage.h"
#include "overviewwords.h"
#include "session.h"

#include <QAction>
#include <chrono>

using namespace Qt::StringLiterals;

namespace samverkan {

// Several changes in a row are counted once.
static constexpr std::chrono::milliseconds quiet{350};

OverviewController::OverviewController(Session &session, const Actions &actions, std::function<bool(const QString &)> hasPage, QDate today)
    : m_session(session)
    , m_actions(actions)
    , m_hasPage(std::move(hasPage))
    , m_day(today)
    , m_add(new QAction(icon(u"plus"_s, Theme::OnAccent), {}, this))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(quiet);
    connect(&m_delay, &QTimer::timeout, this, &OverviewController::count);
    connect(&session.store(), &Store::changed, this, &OverviewController::wish);
    connect(m_add, &QAction::triggered, this, [this] { emit newRequested(u"activity"_s); });
}

OverviewController::~OverviewController()
{
    if (m_job)
        m_job->cancel();
}

Page *OverviewController::makePage()
{
    m_page = new OverviewPage(m_actions["import"], m_add);
    connect(m_page, &OverviewPage::rowChosen, this, &OverviewController::chooseRow);
    connect(m_page, &OverviewPage::resultChosen, this, &OverviewController::chooseResult);
    connect(m_page, &OverviewPage::peopleChosen, this, &OverviewController::choosePeople);
    connect(m_page, &OverviewPage::shown, this, [this] {
        // Another day may have come since.
        if (m_stale || m_overview.today != (m_day.isValid() ? m_day : QDate::currentDate()))
            count();
    });
    retranslate();
    return m_page;
}

void OverviewController::setWritable(bool writable)
{
    m_add->setEnabled(writable);
}

void OverviewController::retranslate()
{
    m_add->setText(tr("New activity"));
    if (m_page)
        show();
}

void OverviewController::wish()
{
    m_stale = true;
    if (m_job)
        m_job->cancel();
    if (m_page && m_page->isVisible())
        m_delay.start();
}

void OverviewController::count()
{
    if (m_job)
        m_job->cancel();
    m_delay.stop();
    m_stale = false;
    const ReferenceData &reference = m_session.program().reference;
    const QDate today = m_day.isValid() ? m_day : QDate::currentDate();
    Job *job = m_session.jobs().read(
        m_page, [&reference, today](const Store &store, const JobHooks &) { return overviewOf(store, reference, today); },
        [this](const JobAnswer<Overview> &answer) {
            if (!answer.isWhole() || m_stale)
                return; // taken up again by the next change, or when the page is seen
            m_overview = *answer.value;
            m_known = true;
            show();
            emit counted();
        });
    m_job = job;
}

void OverviewController::show()
{
    const Language &language = m_session.lists().language();
    m_page->setStand(m_known ? standText(m_overview, language) : tr("Counting…"));
    showLists();
    showResults();
    showBalance();
}

// How to begin, for a project with nobody in it.
static OverviewGroup beginning(const Overview &overview, bool writable)
{
    const auto line = [](const QString &icon, const QString &first, const QString &second, bool done = false) {
        return OverviewLine{done ? u"checkcircle"_s : icon, first, second};
    };
    OverviewGroup group{OverviewController::tr("How to begin"), {}};
    if (writable) {
        group.rows = {
            {u"do:project"_s, line(u"project"_s, OverviewController::tr("Check the project's name and dates"),
                                   OverviewController::tr("They stand on every report"), overview.end.isValid())},
            {u"do:import"_s, line(u"import"_s, OverviewController::tr("Read a list that you have"),
                                  OverviewController::tr("Participants from Excel, LibreOffice or text: nothing is written before you have seen it"))},
            {u"do:participant"_s, line(u"person"_s, OverviewController::tr("Add the first participant"), OverviewController::tr("What you write is stored as you go"))},
            {u"do:activity"_s, line(u"calendar"_s, OverviewController::tr("Plan the first activity"), OverviewController::tr("It will then be seen here when it is near"))},
        };
    }
    group.rows.append({u"do:sample"_s, line(u"flask"_s, OverviewController::tr("Look at a sample project"),
                                            OverviewController::tr("900 invented people; nothing in it can be broken"))});
    return group;
}

void OverviewController::showLists()
{
    const Language &language = m_session.lists().language();
    const Catalogue &catalogue = m_session.program().catalogue;
    QList<OverviewGroup> groups;
    if (m_known && m_overview.isFresh())
        groups.append(beginning(m_overview, !m_session.store().isReadOnly()));
    const auto add = [&groups](const QString &title, const QString &key, auto &&things, auto &&lineFor, auto &&leads) {
        OverviewGroup group{title, {}};
        for (qsizetype i = 0; i < things.size(); ++i)
            group.rows.append({leads(things[i]) ? key + u':' + QString::number(i) : QString(), lineFor(things[i])});
        if (!group.rows.isEmpty())
            groups.append(group);
    };
    const auto always = [](const auto &) { return true; };
    add(tr("To be done"), u"task"_s, m_overview.tasks, [&](const OverviewTask &task) { return lineOf(task, m_overview.today, catalogue, language); }, always);
    add(tr("The next %1 days").arg(language.number(qint64(Overview::comingDays))), u"coming"_s, m_overview.coming,
        [&](const OverviewComing &coming) { return lineOf(coming, m_overview.today, language); }, always);
    add(tr("Done last"), u"step"_s, m_overview.steps, [&](const OverviewStep &step) { return lineOf(step, m_overview.today, language); },
        [this](const OverviewStep &step) { return (step.id && m_hasPage(step.kind)) || m_hasPage(u"history"_s); });
    if (m_known && m_overview.tasks.isEmpty() && !m_overview.isFresh())
        groups.prepend({tr("To be done"), {{{}, {u"checkcircle"_s, tr("Nothing is left lying"), tr("No list lacks attendance, and nobody lacks what reports need")}}}});
    m_page->setGroups(groups);
}

void OverviewController::showResults()
{
    const Language &language = m_session.lists().language();
    QList<OverviewResult> figures;
    for (qsizetype i = 0; i < m_overview.figures.size(); ++i) {
        const OverviewFigure &figure = m_overview.figures[i];
        figures.append({u"figure:"_s + QString::number(i), wordsOf(figure, m_overview, language), figure.months});
    }
    QList<OverviewResult> targets;
    for (qsizetype i = 0; i < m_overview.targets.size(); ++i)
        targets.append({u"target:"_s + QString::number(i), wordsOf(m_overview.targets[i], language)});
    m_page->setResults(figures, targets);
}

static BalanceView gaugeOf(const GenderCount &count, const Language &language, bool withSentence)
{
    const GenderBalance balance = balanceOf(count);
    BalanceView view;
    view.women = count.women;
    view.men = count.men;
    view.verdict = balance.verdict == GenderVerdict::Balanced ? BalanceView::Verdict::Even
        : balance.verdict == GenderVerdict::SmallBase         ? BalanceView::Verdict::Few
        : balance.verdict == GenderVerdict::NoData            ? BalanceView::Verdict::None
                                                              : BalanceView::Verdict::Uneven;
    view.word = language.text(balance.label());
    if (withSentence)
        view.sentence = balanceText(count, language);
    return view;
}

void OverviewController::showBalance()
{
    const Language &language = m_session.lists().language();
    m_page->setBalance(gaugeOf(m_overview.people, language, true), gaugeOf(m_overview.leaders, language, true),
                       m_overview.people.other + m_overview.people.unknown);
    ChartData chart;
    chart.kind = ChartData::Kind::Line;
    chart.unit = FigureKind::Percent;
    chart.band = ChartBand{};
    chart.showTotals = false;
    chart.showSums = false;
    ChartSeries women{tr("Women"), SeriesRole::Women, {}, u"woman"_s};
    for (const MonthlyBalance &month : std::as_const(m_overview.balance)) {
        chart.categories.append({monthText(month.month, language), month.month});
        women.values.append(double(month.count.women) / double(month.count.base()));
    }
    chart.series = {women};
    QString sentence;
    if (!m_overview.balance.isEmpty()) {
        sentence = tr("Share of women by month: %1 in %2, %3 in %4.")
                       .arg(language.percent(women.values.first()), chart.categories.first().label,
                            language.percent(women.values.last()), chart.categories.last().label);
    }
    m_page->setBalanceChart(chart, sentence, language.locale());
}

void OverviewController::chooseRow(const QString &key)
{
    const QString what = key.section(u':', 0, 0);
    const QString which = key.section(u':', 1);
    const Language &language = m_session.lists().language();
    if (what == u"do") {
        if (which == u"import" || which == u"sample")
            m_actions[which.toLatin1().constData()]->trigger();
        else if (which == u"project")
            emit pageRequested(which);
        else
            emit newRequested(which);
    } else if (what == u"task") {
        const OverviewTask task = m_overview.tasks.value(which.toInt());
        if (task.emptyField.isEmpty()) {
            emit rowsRequested(task.kind, task.rows, lineOf(task, m_overview.today, m_session.program().catalogue, language).first);
        } else {
            RecordFilter filter;
            // What is missing is a column of what is lacked: empty where nothing is.
            filter.set(task.what == OverviewTask::What::LacksForReports ? FilterTerm::notEmpty(task.emptyField) : FilterTerm::empty(task.emptyField));
            emit listRequested(task.kind, filter);
        }
    } else if (what == u"coming") {
        const OverviewComing coming = m_overview.coming.value(which.toInt());
        emit recordRequested(coming.kind, coming.id);
    } else if (what == u"step") {
        const OverviewStep step = m_overview.steps.value(which.toInt());
        if (step.id && m_hasPage(step.kind))
            emit recordRequested(step.kind, step.id);
        else
            emit pageRequested(u"history"_s);
    }
}

void OverviewController::chooseResult(const QString &key)
{
    const int at = key.section(u':', 1).toInt();
    const Language &language = m_session.lists().language();
    if (key.startsWith(u"target:"_s)) {
        const TargetFigure &target = m_overview.targets[at];
        openBehind(target.question, target.name(language.code()));
        return;
    }
    const OverviewFigure &figure = m_overview.figures[at];
    if (figure.question == Question{figure.question.of, {}, {}, {}, {}, false} && m_hasPage(recordKindOf(figure.question.of)))
        emit listRequested(recordKindOf(figure.question.of), {});
    else
        openBehind(figure.question, behindText(figure, language));
}

void OverviewController::choosePeople(const QString &who)
{
    if (who == u"leaders") {
        openBehind({Subject::GroupLeaders}, tr("Leaders of working groups"));
        return;
    }
    RecordFilter filter;
    if (who == u"other")
        filter.set(FilterTerm::anyOf(u"gender"_s, {QVariant(), u"other"_s, u"unknown"_s}));
    else
        filter.set(FilterTerm::anyOf(u"gender"_s, {who}));
    emit listRequested(u"participant"_s, filter);
}

// Who they are is asked of a job: it may take a while for a great many.
void OverviewController::openBehind(const Question &question, const QString &name)
{
    m_session.jobs().read(
        m_page, [question](const Store &store, const JobHooks &) { return rowsBehind(store, question); },
        [this, name](const JobAnswer<CountedRows> &answer) {
            if (answer.isWhole())
                emit rowsRequested(answer.value->kind, answer.value->rows, name);
        });
}

} // namespace samverkan
