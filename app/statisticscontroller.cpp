// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticscontroller.h"

#include "datetext.h"
#include "periodchoice.h"
#include "readyviews.h"
#include "session.h"
#include "statisticspage.h"
#include "storedsearches.h"
#include "variable.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace samverkan {

StatisticsController::StatisticsController(Session &session, Asker &asker, Settings &settings)
    : m_session(session)
    , m_asker(asker)
    , m_settings(settings)
    , m_desk(session)
    , m_choice(readyViews().first().choice)
    , m_view(readyViews().first().key)
{
    restoreLast();
    connect(&session.store(), &Store::changed, this, &StatisticsController::take);
}

StatisticsController::~StatisticsController() = default;

const Language &StatisticsController::language() const
{
    return m_session.lists().language();
}

Page *StatisticsController::makePage()
{
    m_page = new StatisticsPage;
    connectPage();
    connectActions();
    retranslate();
    return m_page;
}

void StatisticsController::connectPage()
{
    connect(m_page, &StatisticsPage::shown, this, [this] {
        if (m_stale)
            refresh();
    });
    connect(m_page, &StatisticsPage::peopleRequested, this, &StatisticsController::showPeople);
    connect(m_page, &StatisticsPage::formChosen, this, [this](FigureForm form) {
        FigureChoice choice = m_choice;
        choice.form = form;
        choose(choice);
    });
    connect(m_page->chooser(), &FigureChooser::viewChosen, this, &StatisticsController::showView);
    connect(m_page->chooser(), &FigureChooser::choiceMade, this, &StatisticsController::choose);
    connect(m_page->chooser(), &FigureChooser::daysTyped, this, &StatisticsController::readDays);
    connect(m_page->filters(), &FigureFilters::valuesRequested, this, &StatisticsController::openValues);
    connect(m_page->filters(), &FigureFilters::valuesChosen, this, &StatisticsController::setCondition);
    connect(m_page->filters(), &FigureFilters::removeRequested, this, [this](const QString &key) { setCondition(key, {}); });
    connect(m_page->filters(), &FigureFilters::clearRequested, this, [this] {
        FigureChoice choice = m_choice;
        choice.where.clear();
        choice.search = {};
        choose(choice);
    });
    connect(m_page->filters(), &FigureFilters::searchChosen, this, [this](const QString &key) {
        FigureChoice choice = m_choice;
        choice.search = QUuid::fromString(key);
        choose(choice);
    });
}

void StatisticsController::connectActions()
{
    const auto on = [this](QAction *action, auto &&act) { connect(action, &QAction::triggered, this, act); };
    on(m_page->keep(), [this] { keep(); });
    on(m_page->rename(), [this] { renameKept(); });
    on(m_page->remove(), [this] { removeKept(); });
    on(m_page->save(), [this] { save(); });
    on(m_page->copyPicture(), [this] { copyPicture(); });
    on(m_page->clear(), [this] { clear(); });
    on(m_page->readList(), [this] { emit importRequested(); });
    on(m_page->openReport(), [this] {
        if (const ReadyView *view = findReadyView(m_view))
            emit reportRequested(view->report);
    });
}

// Kept views are changed on the page itself and change no figure.
void StatisticsController::take(const ChangeSet &changes)
{
    if (changes.touches(u"saved_search"_s) && m_page)
        fillOptions();
    if (!changes.everything && changes.rows.size() == 1 && changes.rows.contains(u"saved_search"_s) && m_choice.search.isNull())
        return;
    m_stale = true;
    if (m_page && m_page->isVisible())
        refresh();
}

void StatisticsController::retranslate()
{
    if (!m_page)
        return;
    QStringList forms;
    for (const FigureForm form : figureForms())
        forms.append(language().text(labelOf(form)));
    m_page->setForms(forms);
    m_page->setWritable(!m_session.store().isReadOnly());
    fillOptions();
    m_stale = true;
    if (m_page->isVisible())
        refresh();
}

void StatisticsController::fillOptions()
{
    m_kept = keptViews(m_session.store(), language().locale());
    const QList<FigureOption> views = QList<FigureOption>{{{}, tr("A choice of your own")}} + this->views();
    QList<FigureOption> subjects;
    for (const Subject subject : samverkan::subjects())
        subjects.append({keyOf(subject), language().text(labelOf(subject))});
    QList<FigureOption> periods;
    for (const FigurePeriod &period : periodChoices(m_session.store().project()))
        periods.append({period.key, nameOf(period, language())});
    periods.append({u"own"_s, nameOf({u"own"_s}, language())});
    if (!m_choice.period.isEmpty() && std::none_of(periods.cbegin(), periods.cend(), [&](const auto &each) { return each.key == m_choice.period; }))
        periods.append({m_choice.period, m_choice.period});
    m_page->chooser()->setOptions(FigureChooser::View, views);
    m_page->chooser()->setOptions(FigureChooser::Subject, subjects);
    m_page->chooser()->setOptions(FigureChooser::Period, periods);
    fillVariables();
    m_view = viewOf(m_choice);
    showChoice();
}

// What the subject can be split and filtered by, and the saved searches that lead to it.
void StatisticsController::fillVariables()
{
    const Catalogue &catalogue = m_session.store().catalogue();
    QList<FigureOption> rows;
    QList<FigureOption> conditions;
    for (const Variable &variable : variablesOf(m_choice.of, catalogue)) {
        rows.append({variable.key, titleOf(variable, language())});
        conditions.append({variable.key, language().text(variable.label), language().text(variable.thing)});
    }
    // A ready view may use another name of the same: "activity.kind" for "attendance.kind".
    for (const QString &key : {m_choice.rows, m_choice.columns}) {
        const auto used = findVariable(m_choice.of, key, catalogue);
        if (used && std::none_of(rows.cbegin(), rows.cend(), [&](const FigureOption &each) { return each.key == key; }))
            rows.append({key, titleOf(*used, language())});
    }
    QList<FigureOption> searches;
    for (const StoredSearch &search : storedSearches(m_session.lists())) {
        if (wayTo(m_choice.of, search.kind, catalogue))
            searches.append({search.uuid.toString(QUuid::WithoutBraces), search.name});
    }
    m_page->chooser()->setOptions(FigureChooser::Rows, rows);
    rows.prepend({{}, tr("nothing more")});
    m_page->chooser()->setOptions(FigureChooser::Columns, rows);
    m_page->filters()->setVariables(conditions);
    m_page->filters()->setSearches(searches);
}

// ---- the choice -------------------------------------------------------------------------------------

void StatisticsController::showView(const QString &key)
{
    if (const ReadyView *view = findReadyView(key))
        m_choice = view->choice;
    else if (const KeptView *kept = keptView(key))
        m_choice = kept->choice;
    m_view = key; // one's own choice begins with what is there
    if (!m_page)
        return;
    fillVariables();
    showChoice();
    refresh();
}

void StatisticsController::choose(const FigureChoice &choice)
{
    const FigureChoice fit = madeFit(choice, m_session.store().catalogue());
    m_choice = fit;
    if (const QString view = viewOf(m_choice); m_view != view)
        m_view = view;
    if (!m_page)
        return;
    fillVariables();
    showChoice();
    refresh();
}

QString StatisticsController::viewOf(const FigureChoice &choice) const
{
    // Of two that are the same, the one that was chosen.
    if (const KeptView *kept = keptView(m_view); kept && kept->choice == choice)
        return m_view;
    for (const ReadyView &view : readyViews()) {
        if (view.choice == choice)
            return view.key;
    }
    for (const KeptView &kept : m_kept) {
        if (kept.choice == choice)
            return keyOfKept(kept.uuid);
    }
    return {};
}

void StatisticsController::showChoice()
{
    rememberLast();
    const ReadyView *ready = findReadyView(m_view);
    m_page->setView(m_view, m_choice, keptView(m_view), ready && !ready->report.isEmpty());
    for (const FigureForm form : figureForms())
        m_page->setFormPossible(form, suits(form, m_choice, m_session.store().catalogue()));
    showChips();
}

void StatisticsController::showChips()
{
    const Labeller labeller(m_session.store(), m_session.program().reference, language());
    QList<FigureChip> chips;
    for (const Condition &condition : std::as_const(m_choice.where)) {
        const auto variable = findFilter(m_choice.of, condition.variable, m_session.store().catalogue());
        if (!variable)
            continue;
        Question alone;
        alone.of = m_choice.of;
        alone.where = {condition};
        const QString title = titleOf(*variable, language());
        const QString value = condition.values.size() > 2 ? tr("%n chosen", nullptr, int(condition.values.size()))
                                                          : labeller.filterText(alone).sliced(title.size() + 2);
        chips.append({condition.variable, title, value});
    }
    if (!m_choice.search.isNull()) {
        QString name = tr("is not there any more");
        for (const StoredSearch &search : storedSearches(m_session.lists())) {
            if (search.uuid == m_choice.search)
                name = search.name;
        }
        chips.append({QString(FigureFilters::searchKey), tr("Saved search"), name});
    }
    m_page->filters()->setChips(chips);
}

void StatisticsController::readDays()
{
    ReportParameters days;
    const Sentence fault = readPeriod(m_page->chooser()->fromText(), m_page->chooser()->toText(), days);
    m_page->setPeriodFault(language().text(fault));
    FigureChoice choice = m_choice;
    choice.from = days.from;
    choice.to = days.to;
    if (fault.isEmpty() && choice != m_choice)
        choose(choice);
}

Sentence readPeriod(const QString &from, const QString &to, ReportParameters &parameters)
{
    for (const auto &[text, date] : {std::pair{from, &parameters.from}, std::pair{to, &parameters.to}}) {
        const DateReading read = readDate(text, QDate::currentDate());
        if (read.verdict != DateVerdict::Empty && !read.isRead())
            return read.reason;
        *date = read.date;
    }
    return {};
}

void StatisticsController::openValues(const QString &variable)
{
    const auto asked = findFilter(m_choice.of, variable, m_session.store().catalogue());
    if (!asked)
        return;
    Question asking = question();
    asking.by = {variable};
    asking.withRecords = false;
    asking.where.removeIf([&](const Condition &condition) { return condition.variable == variable; });
    m_desk.askTable(asking, [this, variable, asked](const CrossTabulation &table) {
        if (!m_page || table.axes.isEmpty())
            return;
        QStringList present;
        for (const Condition &condition : std::as_const(m_choice.where)) {
            if (condition.variable == variable)
                present = condition.mode == Condition::Mode::Empty ? QStringList{QString()} : condition.values;
        }
        QList<ConditionValue> values;
        for (const Bin &bin : table.axes[0].bins)
            values.append({bin.missing ? QString() : bin.key, bin.label, bin.total, present.contains(bin.missing ? QString() : bin.key)});
        m_page->filters()->openValues(variable, titleOf(*asked, language()), values);
    });
}

void StatisticsController::setCondition(const QString &variable, const QStringList &keys)
{
    FigureChoice choice = m_choice;
    if (variable == FigureFilters::searchKey) {
        choice.search = {};
        return choose(choice);
    }
    const auto present = std::find_if(choice.where.begin(), choice.where.end(), [&](const Condition &each) { return each.variable == variable; });
    if (keys.isEmpty() && present != choice.where.end())
        choice.where.erase(present);
    else if (present != choice.where.end())
        *present = {variable, keys};
    else if (!keys.isEmpty())
        choice.where.append({variable, keys});
    choose(choice);
}

void StatisticsController::clear()
{
    if (const ReadyView *view = findReadyView(m_view); view && !view->choice.where.isEmpty())
        return showView(readyViews().first().key); // its filter is what it is
    FigureChoice choice = m_choice;
    choice.where.clear();
    choice.search = {};
    choice.period = u"all"_s;
    choose(choice);
}

// ---- figures ----------------------------------------------------------------------------------------

Question StatisticsController::question() const
{
    const FigurePeriod period = periodOf(m_choice, m_session.store().project());
    Question question = questionOf(m_choice, period.from, period.to);
    if (m_choice.search.isNull())
        return question;
    Condition found{{}, {}, Condition::Mode::Among}; // a search that is gone finds nothing
    for (const StoredSearch &search : storedSearches(m_session.lists())) {
        const auto way = search.uuid == m_choice.search ? wayTo(m_choice.of, search.kind, m_session.store().catalogue()) : std::nullopt;
        if (!way)
            continue;
        found.variable = *way;
        found.among = rowsFound(m_session.lists(), m_session.store().catalogue().at(search.kind), search.filter);
        found.name = tr("Saved search: %1").arg(search.name);
    }
    question.where.append(found);
    return question;
}

void StatisticsController::refresh()
{
    if (!m_page)
        return;
    m_stale = false;
    m_page->setBusy(!m_desk.countsDirectly());
    m_desk.ask(m_choice, question(), [this](const ShownFigure &figure) { showFigure(figure); });
}

void StatisticsController::showFigure(const ShownFigure &figure)
{
    if (!m_page)
        return;
    m_figure = figure;
    m_page->setFigure(figure, language().locale());
    const ReadyView *ready = findReadyView(m_view);
    const bool narrowed = m_choice.period != u"all" || !m_choice.search.isNull() || (!ready && !m_choice.where.isEmpty());
    m_page->setEmptiness(!figure.isEmpty() || !figure.fault.isEmpty() ? StatisticsPage::Emptiness::None
                             : narrowed                               ? StatisticsPage::Emptiness::Conditions
                                                                      : StatisticsPage::Emptiness::Project);
}

void StatisticsController::showPeople(const QString &row, const QString &column)
{
    const Behind behind = m_figure.behind(row, column, language());
    QString kind = behind.kind;
    if (behind.records.isEmpty())
        return;
    const QList<RowId> ids = m_desk.withPage(kind, behind.records);
    emit rowsRequested(kind, ids, behind.name);
}

} // namespace samverkan
