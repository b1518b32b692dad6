// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the StatisticsController that keeps the last choice and views, and lets figures out of the program.
#include "statisticscontroller.h"

#include "asking.h"
#include "chartexport.h"
#include "namepopover.h"
#include "periodchoice.h"
#include "readyviews.h"
#include "renderdocument.h"
#include "safefile.h"
#include "session.h"
#include "settings.h"
#include "statisticspage.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace samverkan {

// ---- from one start to the next ---------------------------------------------------------------------

// As it is chosen, so that it is there after a crash too.
void StatisticsController::rememberLast()
{
    QJsonObject last = m_choice.toJson();
    last.insert(u"view"_s, m_view);
    m_settings.setFigures(m_session.store().path(), QJsonDocument(last).toJson(QJsonDocument::Compact));
}

void StatisticsController::restoreLast()
{
    const QJsonObject last = QJsonDocument::fromJson(m_settings.figures(m_session.store().path())).object();
    const auto choice = FigureChoice::fromJson(last, m_session.store().catalogue());
    if (!choice)
        return;
    m_choice = *choice;
    m_view = last.value(u"view"_s).toString(); // looked at again when the page is made
}

// ---- views kept by name -----------------------------------------------------------------------------

const KeptView *StatisticsController::keptView(const QString &key) const
{
    for (const KeptView &view : m_kept) {
        if (key == keyOfKept(view.uuid))
            return &view;
    }
    return nullptr;
}

QString StatisticsController::viewName() const
{
    if (const KeptView *kept = keptView(m_view))
        return kept->name;
    if (const ReadyView *ready = findReadyView(m_view))
        return language().text(ready->name);
    return language().text(labelOf(m_choice.of));
}

void StatisticsController::tell(const KeepResult &result)
{
    if (result)
        emit undoable(language().text(result.done));
    else
        emit faulted(result.fault);
}

QString StatisticsController::keyOfKept(const QUuid &uuid)
{
    return u"kept/"_s + uuid.toString(QUuid::WithoutBraces);
}

QList<FigureOption> StatisticsController::views() const
{
    QList<FigureOption> views;
    for (const ReadyView &view : readyViews())
        views.append({view.key, language().text(view.name), language().text(view.group), language().text(view.about)});
    for (const KeptView &view : keptViews(m_session.store(), language().locale()))
        views.append({keyOfKept(view.uuid), view.name, tr("Kept views")});
    return views;
}

static QStringList namesOf(const QList<KeptView> &views)
{
    QStringList names;
    for (const KeptView &view : views)
        names.append(view.name);
    return names;
}

void StatisticsController::keep()
{
    NamePopover *asked = m_page->askName(tr("Name of the view"), tr("Keep"), false);
    asked->setTaken(namesOf(m_kept), tr("There is a view of this name: it will be replaced."));
    asked->setName(viewName());
    connect(asked, &NamePopover::accepted, this, [this](const QString &name) {
        const KeepResult result = keepView(m_session.store(), name, m_choice);
        if (result)
            m_view = keyOfKept(result.uuid);
        fillOptions();
        tell(result);
    });
}

void StatisticsController::renameKept()
{
    const KeptView *kept = keptView(m_view);
    if (!kept)
        return;
    NamePopover *asked = m_page->askName(tr("Name of the view"), tr("Rename"), true);
    asked->setName(kept->name);
    connect(asked, &NamePopover::accepted, this, [this, view = *kept](const QString &name) {
        if (name != view.name)
            tell(renameView(m_session.store(), view, name));
    });
}

// The figures stay as they are; undo brings the name back.
void StatisticsController::removeKept()
{
    if (const KeptView *kept = keptView(m_view))
        tell(removeView(m_session.store(), KeptView(*kept))); // the list is made anew meanwhile
}

// ---- out of the program -----------------------------------------------------------------------------

ReportBase StatisticsController::base() const
{
    return reportBase(m_session.store(), m_session.tabulator(), m_session.program().reference, language());
}

static ReportParameters parametersOf(const Question &question)
{
    ReportParameters parameters;
    parameters.from = question.from;
    parameters.to = question.to;
    return parameters;
}

static ChartCaption captionOf(const ShownFigure &figure, const Document &head)
{
    QStringList source{head.head.project, figure.figure.note, head.head.takenOut.toString(Qt::ISODate)};
    source.removeAll(QString());
    return {figure.figure.sentence, source.join(u" · "_s)};
}

void StatisticsController::save()
{
    FileRequest request;
    request.title = tr("Save the figures");
    request.fileName = viewName() + u".png"_s;
    request.filters = {tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("PDF document (*.pdf)"), fileFilter(DocumentFormat::Xlsx)};
    request.suffix = u"png"_s;
    m_asker.chooseFileToSave(request, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        if (const QString fault = write(path); fault.isEmpty())
            emit told(tr("%1 was written.").arg(QDir::toNativeSeparators(path)));
        else
            m_asker.inform(tr("The figures were not saved"), fault);
    });
}

QString StatisticsController::write(const QString &path) const
{
    const QString suffix = path.section(u'.', -1).toLower();
    Document document = newReport(base(), parametersOf(m_figure.table.question), viewName());
    if (suffix == u"xlsx") {
        document.head.filter = m_figure.figure.note;
        document.add(m_figure.figure);
        document.add(m_figure.sheet).caption = viewName();
        QString fault;
        renderDocument(document, DocumentFormat::Xlsx, path, &fault);
        return fault;
    }
    const ChartCaption caption = captionOf(m_figure, document);
    const QLocale locale = language().locale();
    const ChartData &chart = m_figure.figure.chart;
    const QByteArray picture = suffix == u"svg" ? chartSvg(chart, caption, locale)
        : suffix == u"pdf"                      ? chartPdf(chart, caption, locale)
                                                : chartPng(chart, caption, locale, 192);
    SafeFile file(path);
    if (file.open() && file.write(picture) == picture.size() && file.commit())
        return {};
    return language().text(sentence("Table", file.fault().source(), file.fault().arguments));
}

void StatisticsController::copyPicture()
{
    const Document head = newReport(base(), parametersOf(m_figure.table.question), viewName());
    const ChartCaption caption = captionOf(m_figure, head);
    const QLocale locale = language().locale();
    auto *data = new QMimeData; // the clipboard takes it over
    data->setImageData(QImage::fromData(chartPng(m_figure.figure.chart, caption, locale, 192)));
    data->setData(u"image/svg+xml"_s, chartSvg(m_figure.figure.chart, caption, locale));
    QGuiApplication::clipboard()->setMimeData(data);
    emit told(tr("The picture is on the clipboard."));
}

} // namespace samverkan
