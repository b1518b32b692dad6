// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandparts.h"
#include "commands.h"

#include "chartexport.h"
#include "datetext.h"
#include "renderdocument.h"
#include "report.h"
#include "safefile.h"
#include "tabulator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// What report and chart have in common: which one, from what, to which file, in which language.
struct Order
{
    const Report *report = nullptr;
    QString path;
    QString suffix;
    QString language;
    ReportParameters parameters;
};

// --to names the file and, a second time, the last day.
bool readTo(const CommandCall &call, Order &order, int &exitCode)
{
    for (const QString &value : call.options.value(u"to"_s)) {
        const DateReading date = readDate(value, QDate::currentDate());
        if (date.isRead())
            order.parameters.to = date.date;
        else
            order.path = value;
    }
    order.suffix = order.path.section(u'.', -1).toLower();
    if (order.path.isEmpty())
        exitCode = call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "Say which file to write (--to).")));
    return !order.path.isEmpty();
}

bool readOrder(const CommandCall &call, Order &order, int &exitCode)
{
    order.report = findReport(call.words[1]);
    if (!order.report) {
        exitCode = call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "There is no report %1. See: samverkan reports"), {call.words[1]}));
        return false;
    }
    order.language = call.has(u"language"_s) ? call.option(u"language"_s) : call.program.language.code();
    if (order.language != u"sv" && order.language != u"en") {
        exitCode = call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "The language is sv or en, not %1."), {order.language}));
        return false;
    }
    if (call.has(u"from"_s)) {
        const DateReading date = readDate(call.option(u"from"_s), QDate::currentDate());
        if (!date.isRead()) {
            exitCode = call.terminal.usage(date.reason);
            return false;
        }
        order.parameters.from = date.date;
    }
    return readTo(call, order, exitCode);
}

} // namespace

int reportCommand(const CommandCall &call)
{
    Order order;
    int exitCode = ExitTrouble;
    if (!readOrder(call, order, exitCode))
        return exitCode;
    const auto format = formatOfEnding(order.suffix);
    if (!format)
        return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "The name %1 should end in .pdf, .xlsx, .odt, .html or .csv."), {order.path}));
    const auto store = openProject(call, call.words[0], OpenFor::Reading, exitCode);
    if (!store)
        return exitCode;
    const Language language(order.language);
    Tabulator tabulator(*store);
    const Document document = order.report->build(reportBase(*store, tabulator, call.program.reference, language), order.parameters);
    QString why;
    if (!renderDocument(document, *format, order.path, &why))
        return call.terminal.trouble(u"not_written"_s, {u"Command"_s, u"%1"_s, {why}, -1});
    return ExitDone;
}

int chartCommand(const CommandCall &call)
{
    Order order;
    int exitCode = ExitTrouble;
    if (!readOrder(call, order, exitCode))
        return exitCode;
    if (!QStringList{u"png"_s, u"svg"_s, u"pdf"_s}.contains(order.suffix))
        return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "The name %1 should end in .png, .svg or .pdf."), {order.path}));
    const auto store = openProject(call, call.words[0], OpenFor::Reading, exitCode);
    if (!store)
        return exitCode;
    const Language language(order.language);
    Tabulator tabulator(*store);
    const ReportBase base = reportBase(*store, tabulator, call.program.reference, language);
    const doc::Figure figure = order.report->chart(base, order.parameters).figure;
    const Document head = newReport(base, order.parameters, {});
    const ChartCaption caption{figure.sentence, head.head.project + u" · "_s + head.head.period};
    const QByteArray picture = order.suffix == u"png" ? chartPng(figure.chart, caption, language.locale(), 192)
        : order.suffix == u"svg"                      ? chartSvg(figure.chart, caption, language.locale())
                                                      : chartPdf(figure.chart, caption, language.locale());
    SafeFile file(order.path);
    if (!file.open() || file.write(picture) != picture.size() || !file.commit())
        return call.terminal.trouble(u"not_written"_s, sentence("Table", file.fault().source(), file.fault().arguments));
    return ExitDone;
}

int reportsCommand(const CommandCall &call)
{
    QJsonArray json;
    for (const Report &report : reports()) {
        const QString name = call.program.language.text("Report", report.name);
        json.append(QJsonObject{{u"id"_s, report.id}, {u"alias"_s, report.alias}, {u"name"_s, name}, {u"chart"_s, true},
                                {u"formats"_s, QJsonArray{u"pdf"_s, u"xlsx"_s, u"odt"_s, u"html"_s, u"csv"_s}}});
        if (!call.terminal.speaksJson())
            call.terminal.print(u"%1\t%2\t%3"_s.arg(report.id, report.alias, name));
    }
    if (call.terminal.speaksJson())
        call.terminal.print(json);
    return ExitDone;
}

} // namespace samverkan
