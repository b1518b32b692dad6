// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportscontroller.h"

#include "asking.h"
#include "documentpane.h"
#include "documentprinter.h"
#include "documentview.h"
#include "renderdocument.h"
#include "reportspage.h"
#include "session.h"
#include "statisticscontroller.h"
#include "windowlanguage.h"

#include <QAction>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace samverkan {

ReportsController::ReportsController(Session &session, Asker &asker)
    : m_session(session)
    , m_asker(asker)
{
    connect(&session.store(), &Store::changed, this, [this] {
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
    connect(m_page, &ReportsPage::missingRequested, this, &ReportsController::showMissing);
    connect(m_page->savePdf(), &QAction::triggered, this, [this] { save({fileFilter(DocumentFormat::Pdf)}, u"pdf"_s); });
    connect(m_page->saveAs(), &QAction::triggered, this, [this] {
        QStringList filters;
        for (DocumentFormat format : documentFormats())
            filters.append(fileFilter(format));
        save(filters, u"pdf"_s);
    });
    connect(m_page->print(), &QAction::triggered, this, &ReportsController::print);
    build();
    return m_page;
}

void ReportsController::retranslate()
{
    if (!m_page)
        return;
    const Language &language = m_session.lists().language();
    QList<ReportEntry> entries;
    for (const Report &report : reports())
        entries.append({report.id, language.text("Report", report.name), language.text("Report", report.about), language.text("Report", report.group)});
    m_page->setReports(entries);
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
    m_language = std::make_unique<Language>(m_page->language());
    const ReportBase base = reportBase(m_session.store(), m_session.tabulator(), m_session.program().reference, *m_language);
    m_document = report->build(base, parameters);
    m_page->setDocument(m_document);
}

void ReportsController::save(const QStringList &filters, const QString &suffix)
{
    FileRequest request;
    request.title = tr("Save the report");
    request.fileName = proposedFileName(m_document) + u'.' + suffix;
    request.filters = filters;
    request.suffix = suffix;
    m_asker.chooseFileToSave(request, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        const auto format = formatOfEnding(path.section(u'.', -1).toLower());
        QString why = tr("The name should end in .pdf, .xlsx, .odt, .html or .csv.");
        if (format && renderDocument(m_document, *format, path, &why))
            emit told(tr("%1 was written.").arg(QDir::toNativeSeparators(path)));
        else
            m_asker.inform(tr("The report was not saved"), why);
    });
}

void ReportsController::print()
{
    const auto layout = m_page->pane()->view()->pageLayout();
    if (!layout)
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    preparePrinter(*printer, *layout);
    auto *dialog = new QPrintDialog(printer, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, layout](QPrinter *to) {
        QString why;
        if (!printDocument(*layout, *to, &why))
            m_asker.inform(tr("The report was not printed"), why);
    });
    dialog->open();
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
