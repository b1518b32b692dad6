// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectcontroller.h"

#include "codelistmodel.h"
#include "codelistpage.h"
#include "codevalues.h"
#include "fieldstore.h"
#include "formsection.h"
#include "labeller.h"
#include "listcore.h"
#include "notices.h"
#include "overview.h"
#include "projectpage.h"
#include "recordactions.h"
#include "recordform.h"
#include "scan.h"
#include "session.h"
#include "targetpage.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr std::chrono::milliseconds quiet{250};

ProjectController::ProjectController(Session &session, Notices &notices, std::function<Page *(const QString &)> makeRecordPage)
    : m_session(session)
    , m_notices(notices)
    , m_makeRecordPage(std::move(makeRecordPage))
    , m_form(new RecordForm(session.lists(), session.program().catalogue.at(u"project"), this))
    , m_measures(measures(session.program().reference))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(quiet);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        countTargets();
        countUsage();
        showKeeping();
    });
    connect(&session.store(), &Store::changed, this, &ProjectController::takeChange);
}

ProjectController::~ProjectController()
{
    for (Job *job : {m_targetJob.data(), m_usageJob.data(), m_keepingJob.data()}) {
        if (job)
            job->cancel();
    }
}

Page *ProjectController::makePage()
{
    m_form->open(m_session.store().project().id);
    m_page = new ProjectPage;
    m_page->addSection(u"about"_s, [this] { return makeAbout(); });
    m_page->addSection(u"phases"_s, [this] { return m_makeRecordPage(u"phase"_s); });
    m_page->addSection(u"contacts"_s, [this] { return m_makeRecordPage(u"contact_person"_s); });
    m_page->addSection(u"publicity"_s, [this] { return makePublicity(); });
    m_page->addSection(u"targets"_s, [this] { return makeTargets(); });
    m_page->addSection(u"codelists"_s, [this] { return makeCodeLists(); });
    m_page->addSection(u"keeping"_s, [this] { return makeKeeping(); });
    nameSections();
    showProject();
    return m_page;
}

Page *ProjectController::makeAbout()
{
    return new FormSection(m_form, {u"name"_s, u"diary_number"_s, u"owner"_s, u"fund_period"_s, u"programme_area"_s, u"region"_s, u"country"_s,
                                    u"applied_on"_s, u"decided_on"_s, u"mobilisation_from"_s, u"implementation_from"_s, u"end_date"_s,
                                    u"support_granted"_s, u"currency"_s});
}

Page *ProjectController::makePublicity()
{
    m_publicity = new FormSection(m_form, {u"publicity_union"_s, u"publicity_fund"_s, u"publicity_slogan"_s});
    connect(m_publicity, &FormSection::linkChosen, this, &ProjectController::usePublicity);
    showPublicity();
    return m_publicity;
}

Page *ProjectController::makeKeeping()
{
    m_keeping = new FormSection(m_form, {u"retention_until"_s});
    connect(m_keeping, &FormSection::linkChosen, this, [this] {
        RecordFilter filter;
        filter.set(FilterTerm::empty(u"informed_on"_s));
        emit listRequested(u"participant"_s, filter);
    });
    showKeeping();
    return m_keeping;
}

Page *ProjectController::makeTargets()
{
    m_targetPage = new TargetPage(m_session.lists());
    connect(m_targetPage, &TargetPage::addRequested, this, &ProjectController::addMeasure);
    connect(m_targetPage, &TargetPage::removeRequested, this, &ProjectController::removeTarget);
    connect(m_targetPage, &TargetPage::peopleRequested, this, &ProjectController::openTarget);
    connect(m_targetPage, &TargetPage::shown, this, &ProjectController::countTargets);
    showTargets();
    countTargets();
    return m_targetPage;
}

Page *ProjectController::makeCodeLists()
{
    m_codes = new CodeListPage(m_session.lists());
    connect(m_codes, &CodeListPage::listChosen, this, &ProjectController::countUsage);
    connect(m_codes, &CodeListPage::addRequested, this, [this](const QString &label) {
        const ActionResult result = addCodeValue(m_session.lists(), m_codes->list(), label, m_session.lists().language().code());
        m_codes->setAddFault(result ? QString() : m_session.lists().language().text(result.fault));
        if (result) {
            m_codes->editValue(result.ids.first());
            tell(result);
        }
    });
    connect(m_codes, &CodeListPage::moveRequested, this, [this](qint64 id, int step) { tell(moveCodeValue(m_session.lists(), id, step)); });
    connect(m_codes, &CodeListPage::retireRequested, this, [this](qint64 id, bool retired) { tell(retireCodeValue(m_session.lists(), id, retired)); });
    connect(m_codes, &CodeListPage::removeRequested, this, [this](qint64 id) { tell(removeCodeValue(m_session.lists(), id)); });
    countUsage();
    return m_codes;
}

void ProjectController::tell(const ActionResult &result)
{
    if (result)
        m_notices.undoable(m_session.lists().language().text(result.done));
    else
        m_notices.fault(result.fault);
}

void ProjectController::retranslate()
{
    if (!m_page)
        return;
    nameSections();
    showPublicity();
    showKeeping();
    showTargets();
}

void ProjectController::nameSections()
{
    const Language &language = m_session.lists().language();
    const Catalogue &catalogue = m_session.program().catalogue;
    m_page->setSectionText(u"about"_s, tr("About"));
    m_page->setSectionText(u"phases"_s, language.plural(catalogue.at(u"phase")));
    m_page->setSectionText(u"contacts"_s, language.plural(catalogue.at(u"contact_person")));
    m_page->setSectionText(u"publicity"_s, tr("Publicity"));
    m_page->setSectionText(u"targets"_s, tr("Targets"));
    m_page->setSectionText(u"codelists"_s, tr("Code lists"));
    m_page->setSectionText(u"keeping"_s, tr("Data and keeping"));
}

void ProjectController::takeChange(const ChangeSet &changes)
{
    if (changes.touches(u"project"_s)) {
        showProject();
        showPublicity();
    }
    if (m_page && m_page->isVisible())
        m_delay.start();
}

void ProjectController::showProject()
{
    const QString name = m_session.store().project().text(u"name"_s);
    if (m_page)
        m_page->setNote(name);
    if (!name.isEmpty())
        emit projectNamed(name);
}

// ---- publicity ----------------------------------------------------------------------------------

static QString sentencesOf(const PublicityText &text, bool swedish)
{
    QStringList parts = swedish ? QStringList{text.unionSv, text.fundSv, text.sloganSv} : QStringList{text.unionEn, text.fundEn, text.sloganEn};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ProjectController::showPublicity()
{
    if (!m_publicity)
        return;
    m_publicity->setIntroduction(tr("What has to be said about the Union's money. It stands on every report and sign-in sheet."));
    QList<FormAdvice> advice;
    const QString period = m_session.store().project().text(u"fund_period"_s);
    if (const PublicityText *text = m_session.program().reference.project().publicityOf(period)) {
        const auto line = [&](bool swedish) {
            FormAdvice one{MessageKind::Note, tr("%1 asks for: %2").arg(text->source, sentencesOf(*text, swedish))};
            if (!m_session.store().isReadOnly()) {
                one.linkKey = swedish ? u"sv"_s : u"en"_s;
                one.linkText = swedish ? tr("Use the Swedish words") : tr("Use the English words");
            }
            return one;
        };
        advice = {line(true), line(false)};
        if (!text->sloganConfirmed)
            advice.prepend({MessageKind::Warning, tr("The slogan has been seen in use but is in no rule we know of. Compare it with your decision before you print.")});
    } else {
        advice.append({MessageKind::Note, tr("Choose the fund period under About, and the words of its rules are proposed here.")});
    }
    m_publicity->setAdvice(advice);
}

void ProjectController::usePublicity(const QString &language)
{
    const Record project = m_session.store().project();
    const PublicityText *text = m_session.program().reference.project().publicityOf(project.text(u"fund_period"_s));
    if (!text)
        return;
    const bool swedish = language == u"sv";
    const auto value = [](const QString &words) { return words.isEmpty() ? QVariant() : QVariant(words); };
    const Kind &kind = project.kind();
    const Sentence fault = storeValues(m_session.lists().core(), kind, project.id,
                                       {{kind.indexOf(u"publicity_union"_s), value(swedish ? text->unionSv : text->unionEn)},
                                        {kind.indexOf(u"publicity_fund"_s), value(swedish ? text->fundSv : text->fundEn)},
                                        {kind.indexOf(u"publicity_slogan"_s), value(swedish ? text->sloganSv : text->sloganEn)}});
    if (fault.isEmpty())
        m_notices.undoable(tr("The words of the fund period were written in"));
    else
        m_notices.fault(fault);
}

// ---- how long data are kept -----------------------------------------------------------------------

void ProjectController::showKeeping()
{
    if (!m_keeping)
        return;
    const Language &language = m_session.lists().language();
    m_keeping->setIntroduction(tr("How long papers and personal data are kept, and what people have been told."));
    QList<FormAdvice> advice;
    const QString period = m_session.store().project().text(u"fund_period"_s);
    if (const RetentionNote *note = m_session.program().reference.project().retentionOf(period))
        advice.append({MessageKind::Note, language.code() == u"sv" ? note->noteSv : note->noteEn});
    if (m_notInformed > 0)
        advice.append({MessageKind::Warning, tr("Participants not yet informed about how their data are handled: %1").arg(language.number(m_notInformed)),
                       u"uninformed"_s, tr("Show them")});
    else if (m_notInformed == 0)
        advice.append({MessageKind::Done, tr("Everybody has been informed about how their data are handled.")});
    m_keeping->setAdvice(advice);
    if (m_keepingJob)
        return;
    m_keepingJob = m_session.jobs().read(
        m_keeping,
        [](const Store &store, const JobHooks &) {
            const Kind &kind = store.catalogue().at(u"participant");
            qint64 count = 0;
            scan(store, kind, {kind.indexOf(u"informed_on"_s)}, [&count](const ScannedRow &row) {
                count += row.isNull(0);
                return true;
            });
            return count;
        },
        [this](const JobAnswer<qint64> &answer) {
            if (!answer.isWhole() || *answer.value == m_notInformed)
                return;
            m_notInformed = *answer.value;
            QMetaObject::invokeMethod(this, &ProjectController::showKeeping, Qt::QueuedConnection);
        });
}

// ---- targets --------------------------------------------------------------------------------------

void ProjectController::countTargets()
{
    if (!m_targetPage)
        return;
    if (m_targetJob)
        m_targetJob->cancel();
    m_targetPage->setCounting(true);
    const ReferenceData &reference = m_session.program().reference;
    m_targetJob = m_session.jobs().read(
        m_targetPage,
        [&reference](const Store &store, const JobHooks &) {
            Tabulator tabulator(store);
            return targetsOf(store, reference.countries(), tabulator);
        },
        [this](const JobAnswer<QList<TargetFigure>> &answer) {
            if (!answer.isWhole())
                return;
            m_targets = *answer.value;
            m_targetPage->setCounting(false);
            showTargets();
        });
}

void ProjectController::showTargets()
{
    if (!m_targetPage)
        return;
    const Language &language = m_session.lists().language();
    const Labeller labeller(m_session.store(), m_session.program().reference, language);
    QList<TargetRow> rows;
    for (const TargetFigure &target : std::as_const(m_targets)) {
        TargetRow row{target.id, target.name(language.code()), {}, {}, {}, {}};
        if (target.fault.isEmpty()) {
            QStringList what{language.text(labelOf(target.question.of)), labeller.filterText(target.question), labeller.periodText(target.question)};
            what.removeAll(QString());
            row.what = tr("Counted: %1").arg(what.join(u" · "_s));
            row.value = language.number(target.amount());
        } else {
            row.what = language.text(target.fault);
            row.value = u"–"_s;
        }
        if (target.target > 0) {
            row.target = language.number(target.target, 0);
            row.share = target.fault.isEmpty() ? language.percent(target.share()) : u"–"_s;
        }
        rows.append(row);
    }
    m_targetPage->setRows(rows);
    QStringList names;
    bool ofReference = true;
    for (const Measure &measure : std::as_const(m_measures)) {
        if (ofReference && measure.code.startsWith(u"all_"_s)) {
            names.append(QString());
            ofReference = false;
        }
        names.append(measure.name(language.code()));
    }
    m_targetPage->setMeasures(names);
}

void ProjectController::addMeasure(int at)
{
    // The line between the two groups is not a measure.
    int separator = 0;
    while (separator < m_measures.size() && !m_measures[separator].code.startsWith(u"all_"_s))
        ++separator;
    const AddedTarget added = addTarget(m_session.store(), m_measures.value(at > separator ? at - 1 : at));
    if (!added.id) {
        m_notices.fault(added.fault);
        return;
    }
    m_targets.append(targetOf(m_session.store().record(m_session.program().catalogue.at(u"indicator"), added.id), m_session.store(),
                              m_session.program().reference.countries()));
    showTargets();
    m_targetPage->editTarget(added.id);
}

void ProjectController::removeTarget(qint64 id)
{
    m_targets.removeIf([id](const TargetFigure &target) { return target.id == id; });
    tell(removeRecords(m_session.lists(), m_session.program().catalogue.at(u"indicator"), {id}));
    showTargets();
}

void ProjectController::openTarget(qint64 id)
{
    for (const TargetFigure &target : std::as_const(m_targets)) {
        if (target.id != id || !target.fault.isEmpty())
            continue;
        m_session.jobs().read(
            m_targetPage, [question = target.question](const Store &store, const JobHooks &) { return rowsBehind(store, question); },
            [this, name = target.name(m_session.lists().language().code())](const JobAnswer<CountedRows> &answer) {
                if (answer.isWhole())
                    emit rowsRequested(answer.value->kind, answer.value->rows, name);
            });
        return;
    }
}

// ---- code lists -----------------------------------------------------------------------------------

void ProjectController::countUsage()
{
    if (!m_codes || m_codes->list().isEmpty())
        return;
    if (m_usageJob)
        m_usageJob->cancel();
    const QString list = m_codes->list();
    m_usageJob = m_session.jobs().read(
        m_codes, [list](const Store &store, const JobHooks &) { return codeUsage(store, list); },
        [this, list](const JobAnswer<QHash<QString, qint64>> &answer) {
            if (answer.isWhole() && list == m_codes->list())
                m_codes->model()->setUsage(*answer.value);
        });
}

} // namespace samverkan
