// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportscontroller.h"

#include "asking.h"
#include "documentpane.h"
#include "documentview.h"
#include "printing.h"
#include "reportspage.h"
#include "figuredesk.h"
#include "layingout.h"
#include "session.h"
#include "statisticscontroller.h"
#include "windowlanguage.h"

#include <QAction>
#include <QDir>

using namespace Qt::StringLiterals;

namespace samverkan {

ReportsController::ReportsController(Session &session, FigureDesk &desk, Asker &asker)
    : m_session(session)
    , m_desk(desk)
    , m_asker(asker)
{
    connect(&session.store(), &Store::changed, this, [this] {
        m_stale = true;
        if (m_page && m_page->isVisible())
            build();
    });
}

ReportsController::~ReportsController() = default;

Page *ReportsController::makePage()
{
    m_page = new ReportsPage;
    m_page->setLanguages(WindowLanguage::choices(), m_session.lists().language().code());
    retranslate();
    connect(m_page, &ReportsPage::reportWanted, this, &ReportsController::build);
    connect(m_page, &ReportsPage::shown, this, [this] {
        if (m_stale)
            build();
    });
    connect(m_page, &ReportsPage::missingRequested, this, &ReportsController::showMissing);
    connect(m_page->savePdf(), &QAction::triggered, this, [this] { save({DocumentFormat::Pdf}); });
    connect(m_page->saveAs(), &QAction::triggered, this, [this] { save(documentFormats()); });
    connect(m_page->print(), &QAction::triggered, this, &ReportsController::print);
    return m_page;
}

void ReportsController::retranslate()
{
    if (m_page)
        m_page->setReports(entries());
}

QList<ReportEntry> ReportsController::entries() const
{
    const Language &language = m_session.lists().language();
    QList<ReportEntry> entries;
    for (const Report &report : reports())
        entries.append({report.id, language.text("Report", report.name), language.text("Report", report.about), language.text("Report", report.group)});
    return entries;
}

void ReportsController::showReport(const QString &id)
{
    if (m_page)
        m_page->setReport(id);
}

void ReportsController::build()
{
    const Report *report = findReport(m_page->report());
    if (!report)
        return;
    ReportParameters parameters;
    const Sentence fault = readPeriod(m_page->from(), m_page->to(), parameters);
    m_page->setPeriodFault(m_session.lists().language().text(fault));
    if (!fault.isEmpty())
        return;
    m_stale = false;
    m_page->setCounting(true);
    m_desk.askReport(std::make_shared<const Language>(m_page->language()),
                     [report, parameters](const ReportBase &base) { return report->build(base, parameters); },
                     [that = QPointer(this), asked = ++m_asked](const Document &document) {
                         if (that && asked == that->m_asked)
                             that->show(document);
                     });
}

void ReportsController::show(const Document &document)
{
    layOut(m_session.jobs(), this, document, [this, document, asked = m_asked](const std::shared_ptr<const PageLayout> &pages) {
        if (!m_page || asked != m_asked)
            return;
        m_document = document;
        m_page->setCounting(false);
        m_page->setDocument(m_document, pages);
    });
}

void ReportsController::save(const QList<DocumentFormat> &formats)
{
    askAndSave(m_document, formats, tr("Save the report"), m_asker, this, [this](const SavedDocument &saved) {
        if (saved.fault.isEmpty())
            emit told(tr("%1 was written.").arg(QDir::toNativeSeparators(saved.path)));
        else
            m_asker.inform(tr("The report was not saved"), saved.fault);
    });
}

void ReportsController::print()
{
    if (!m_page->print()->isEnabled())
        return;
    if (const auto layout = m_page->pane()->view()->pageLayout())
        askAndPrint(layout, m_page->window(), m_asker);
}

void ReportsController::showMissing()
{
    Question question;
    question.of = Subject::Participants;
    question.where.append({u"gender"_s, {}, Condition::Mode::Empty});
    const CrossTabulation table = m_session.tabulator().tabulate(question);
    emit rowsRequested(table.recordKind, table.allRecords(), tr("Gender is missing"));
}

} // namespace samverkan
