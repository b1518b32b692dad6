// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcontroller.h"

#include "asking.h"
#include "candidatetexts.h"
#include "importapply.h"
#include "importpage.h"
#include "jobs.h"
#include "kindguess.h"
#include "language.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samverkan {

// What lists from the field hold, the commonest first.
static constexpr const char *importableKinds[] = {"participant", "organisation", "activity", "attendance", "exchange",
                                                  "mobility", "working_group", "group_member", "partner_search", "network"};
static constexpr int previewRows = 50;

ImportController::ImportController(Session &session, Asker &asker, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_asker(asker)
    , m_mappings(settings)
{
}

ImportController::~ImportController() = default;

QList<const Language *> ImportController::languages()
{
    if (m_languages.empty()) {
        for (const QString &code : Language::available())
            m_languages.push_back(std::make_unique<Language>(code));
    }
    QList<const Language *> known;
    for (const auto &language : m_languages)
        known.append(language.get());
    return known;
}

ImportPage *ImportController::makePage()
{
    QList<const Kind *> kinds;
    for (const char *key : importableKinds)
        kinds.append(&m_session.program().catalogue.at(QString::fromLatin1(key)));
    const PlanWords words{&m_session.lists().language(), &m_session.program().catalogue, &m_session.program().reference.countries(),
                          m_session.store().codes(),
                          [this](const Kind &kind, RowId id) { return m_session.lists().title(kind, id); }};
    auto *page = new ImportPage(words, kinds);
    connect(page, &ImportPage::fileWanted, this, &ImportController::chooseFile);
    connect(page, &ImportPage::previewWanted, this, &ImportController::preview);
    connect(page, &ImportPage::planWanted, this, &ImportController::plan);
    connect(page, &ImportPage::candidatesWanted, this, &ImportController::tellCandidates);
    connect(page, &ImportPage::writeWanted, this, &ImportController::write);
    connect(page, &ImportPage::rejectsWanted, this, &ImportController::saveRejects);
    connect(page, &ImportPage::cancelWanted, this, &ImportController::stop);
    connect(page, &ImportPage::finished, this, &ImportController::pageDone);
    return page;
}

void ImportController::start(const Kind *kind)
{
    open({}, kind);
    chooseFile();
}

void ImportController::open(const QString &path, const Kind *kind)
{
    if (m_session.store().isReadOnly()) {
        emit failed(tr("The project is open for reading only, so no list can be read in."));
        return;
    }
    m_kind = kind;
    m_page = makePage();
    m_page->setFile(path, kind);
    emit pageWanted(m_page);
    m_page->enter();
}

ImportPage *ImportController::page() const
{
    return m_page;
}

void ImportController::retranslate()
{
    if (m_page)
        m_page->setLanguage(m_session.lists().language());
}

void ImportController::chooseFile()
{
    FileRequest request;
    request.title = tr("Choose a list");
    request.filters = {tr("Lists (*.xlsx *.ods *.csv *.txt *.tsv)"), tr("All files (*)")};
    m_asker.chooseFileToOpen(request, m_page, [this](const QString &path) {
        if (!path.isEmpty())
            m_page->setFile(path, m_kind);
    });
}

// A question that was asked anew makes the answer to the one before worthless.
void ImportController::preview(const ImportRequest &request)
{
    const int question = ++m_previews;
    m_session.jobs().run(
        m_page, [request](const JobHooks &) { return previewList(request, previewRows); },
        [this, request, question](const JobAnswer<ListPreview> &answer) {
            if (answer.value && question == m_previews)
                showPreview(request, *answer.value);
        });
}

void ImportController::showPreview(const ImportRequest &request, ListPreview preview)
{
    for (QString &header : preview.headers)
        header = header.simplified();
    const Kind *kind = request.kind;
    if (!kind && preview.fault.isEmpty()) {
        QList<const Kind *> kinds;
        for (const char *key : importableKinds)
            kinds.append(&m_session.program().catalogue.at(QString::fromLatin1(key)));
        kind = guessKind(kinds, preview.headers, languages());
    }
    const ColumnMapping mapping = kind ? m_mappings.applied(*kind, ColumnMapping::proposed(*kind, preview.headers, languages())) : ColumnMapping();
    m_page->setPreview(preview, kind, mapping);
}

void ImportController::follow(Job *job)
{
    m_job = job;
    connect(job, &Job::progressed, m_page, &ImportPage::setProgress);
}

void ImportController::plan(const ImportRequest &request)
{
    const ReferenceData &reference = m_session.program().reference;
    follow(m_session.jobs().read(
        m_page, [request, &reference](const Store &store, const JobHooks &hooks) {
            return planImport(store, reference, request, {hooks.cancel, hooks.progress});
        },
        [this, request](const JobAnswer<ImportPlan> &answer) {
            if (!answer.value || answer.value->cancelled)
                return m_page->setFault(answer.outcome.isCancelled() ? Sentence() : answer.outcome.fault());
            const ColumnMapping &mapping = answer.value->mapping;
            m_mappings.remember(*request.kind, ColumnMapping::proposed(*request.kind, mapping.headers(), languages()), request.columns);
            m_page->setPlan(*answer.value);
        }));
}

// Who turns to another page meanwhile is told all the same: what is written is written.
void ImportController::write()
{
    const ImportPlan plan = m_page->plan();
    follow(m_session.jobs().change(
        this,
        {sentence("Job", QT_TRANSLATE_NOOP("Job", "A list is being read in.")),
         sentence("Job", QT_TRANSLATE_NOOP("Job", "Closing stops the reading, and nothing of the list is kept."))},
        [plan](Store &store, const JobHooks &hooks) {
            return applyImport(store, plan, {hooks.cancel, hooks.progress});
        },
        [this, plan](const Store::Result &result) {
            if (result)
                return tellWritten(plan, result.changes);
            if (m_page)
                m_page->setFault(result.outcome.fault());
            else
                emit failed(m_session.lists().language().text(result.outcome.fault()));
        }));
}

void ImportController::tellWritten(const ImportPlan &plan, const ChangeSet &changes)
{
    ImportSummary summary;
    summary.kind = plan.request.kind;
    const ChangeSet::Rows rows = changes.rows.value(summary.kind->key);
    summary.fresh = QList<RowId>(rows.inserted.cbegin(), rows.inserted.cend());
    summary.changed = rows.updated.keys();
    std::sort(summary.fresh.begin(), summary.fresh.end());
    std::sort(summary.changed.begin(), summary.changed.end());
    summary.counts = plan.counts();
    summary.skipped = plan.counts().read - plan.counts().unchanged - plan.toWrite();
    const QString fresh = tr("%n new", nullptr, int(summary.fresh.size()));
    const QString changed = tr("%n changed", nullptr, int(summary.changed.size()));
    if (summary.changed.isEmpty())
        summary.text = tr("%1 were read in.").arg(fresh);
    else if (summary.fresh.isEmpty())
        summary.text = tr("%1 were read in.").arg(changed);
    else
        //: "96 new" and "31 changed"
        summary.text = tr("%1 and %2 were read in.").arg(fresh, changed);
    if (summary.skipped > 0)
        summary.text += u' ' + tr("%n rows were skipped.", nullptr, int(summary.skipped));
    if (m_page)
        m_page->setWritten();
    emit imported(summary);
}

void ImportController::tellCandidates(int line)
{
    const ImportPlan &plan = m_page->plan();
    m_page->setCandidates(line, candidateTexts(m_session, *plan.request.kind, plan.lines[line].candidates));
}

void ImportController::saveRejects()
{
    FileRequest request;
    request.title = tr("Save the faulty rows");
    const QString folder = QFileInfo(m_page->plan().request.path).path();
    if (!folder.startsWith(QDir::tempPath())) // rows that were pasted lie there for a while
        request.folder = folder;
    //: end of a file's name: "participants to correct"
    request.fileName = QFileInfo(m_page->plan().request.path).completeBaseName() + u' ' + tr("to correct") + u".xlsx"_s;
    request.filters = {tr("Spreadsheet (*.xlsx)"), tr("OpenDocument spreadsheet (*.ods)"), tr("Text with separators (*.csv)")};
    request.suffix = u"xlsx"_s;
    m_asker.chooseFileToSave(request, m_page, [this](const QString &path) {
        if (path.isEmpty())
            return;
        const QString code = m_session.lists().language().code();
        m_session.jobs().run(
            m_page, [plan = m_page->plan(), path, code](const JobHooks &) { return writeRejects(plan, path, Language(code)); },
            [this, path](const JobAnswer<Sentence> &answer) {
                if (answer.value && answer.value->isEmpty())
                    m_page->say(MessageKind::Done, tr("%1 was written.").arg(QDir::toNativeSeparators(path)));
                else if (answer.value)
                    m_page->say(MessageKind::Error, m_session.lists().language().text(*answer.value));
            });
    });
}

void ImportController::stop()
{
    if (m_job)
        m_job->cancel();
}

} // namespace samverkan
