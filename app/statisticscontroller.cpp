// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticscontroller.h"

#include "asking.h"
#include "chartexport.h"
#include "datetext.h"
#include "safefile.h"
#include "session.h"
#include "statisticspage.h"

#include <QAction>
#include <QDir>

using namespace Qt::StringLiterals;

namespace samverkan {

StatisticsController::StatisticsController(Session &session, Asker &asker)
    : m_session(session)
    , m_asker(asker)
{
    connect(&session.store(), &Store::changed, this, [this] {
        if (m_page)
            showFigure();
    });
}

StatisticsController::~StatisticsController() = default;

Page *StatisticsController::makePage()
{
    m_page = new StatisticsPage;
    retranslate();
    connect(m_page, &StatisticsPage::questionChanged, this, &StatisticsController::showFigure);
    connect(m_page, &StatisticsPage::peopleRequested, this, &StatisticsController::showPeople);
    connect(m_page->savePicture(), &QAction::triggered, this, &StatisticsController::savePicture);
    connect(m_page->useInReport(), &QAction::triggered, this, [this] { emit reportRequested(m_page->view()); });
    showFigure();
    return m_page;
}

void StatisticsController::retranslate()
{
    if (!m_page)
        return;
    QList<std::pair<QString, QString>> views;
    for (const Report &report : reports())
        views.append({report.id, m_session.lists().language().text("Report", report.name)});
    m_page->setViews(views);
    showFigure();
}

ReportBase StatisticsController::base() const
{
    return reportBase(m_session.store(), m_session.tabulator(), m_session.program().reference, m_session.lists().language());
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

bool StatisticsController::readParameters(ReportParameters &parameters)
{
    const Sentence fault = readPeriod(m_page->from(), m_page->to(), parameters);
    m_page->setPeriodFault(m_session.lists().language().text(fault));
    return fault.isEmpty();
}

void StatisticsController::showFigure()
{
    ReportParameters parameters;
    const Report *report = findReport(m_page->view());
    if (!report || !readParameters(parameters))
        return;
    const ChartView view = report->chart(base(), parameters);
    m_page->setFigure(view.figure, view.table, m_session.lists().language().locale());
}

void StatisticsController::showPeople(const QString &category, const QString &series)
{
    ReportParameters parameters;
    const Report *report = findReport(m_page->view());
    if (!report || !readParameters(parameters))
        return;
    const Behind behind = report->behind(base(), parameters, category, series);
    if (!behind.records.isEmpty())
        emit rowsRequested(behind.kind, behind.records, behind.name);
}

void StatisticsController::savePicture()
{
    FileRequest request;
    request.title = tr("Save picture");
    request.fileName = m_session.lists().language().text("Report", findReport(m_page->view())->name) + u".png"_s;
    request.filters = {tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("PDF document (*.pdf)")};
    request.suffix = u"png"_s;
    m_asker.chooseFileToSave(request, this, [this](const QString &path) {
        ReportParameters parameters;
        if (path.isEmpty() || !readParameters(parameters))
            return;
        const doc::Figure figure = findReport(m_page->view())->chart(base(), parameters).figure;
        const Document head = newReport(base(), parameters, {});
        const ChartCaption caption{figure.sentence, head.head.project + u" · "_s + head.head.period};
        const QLocale locale = m_session.lists().language().locale();
        const QString suffix = path.section(u'.', -1).toLower();
        const QByteArray picture = suffix == u"svg" ? chartSvg(figure.chart, caption, locale)
            : suffix == u"pdf"                      ? chartPdf(figure.chart, caption, locale)
                                                    : chartPng(figure.chart, caption, locale, 192);
        SafeFile file(path);
        if (file.open() && file.write(picture) == picture.size() && file.commit())
            emit told(tr("%1 was written.").arg(QDir::toNativeSeparators(path)));
        else
            m_asker.inform(tr("The picture was not saved"), m_session.lists().language().text(sentence("Table", file.fault().source(), file.fault().arguments)));
    });
}

} // namespace samverkan
