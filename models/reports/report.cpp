// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "allreports.h"
#include "labeller.h"
#include "referencedata.h"
#include "store.h"
#include "tabulator.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace samverkan {

const QList<Report> &reports()
{
    static const QList<Report> all{
        {u"R7"_s, u"gender-balance"_s, QT_TRANSLATE_NOOP("Report", "Gender balance"),
         QT_TRANSLATE_NOOP("Report", "People, hours, leaders"), QT_TRANSLATE_NOOP("Report", "Follow-up"),
         genderBalanceReport, genderBalanceChart, genderBalanceBehind},
        {u"R8"_s, u"countries"_s, QT_TRANSLATE_NOOP("Report", "Countries"),
         QT_TRANSLATE_NOOP("Report", "Exchanges out and in, the Baltic Sea"), QT_TRANSLATE_NOOP("Report", "Follow-up"),
         countryReport, countryChart, countryBehind},
    };
    return all;
}

const Report *findReport(const QString &id)
{
    for (const Report &report : reports()) {
        if (report.id.compare(id, Qt::CaseInsensitive) == 0 || report.alias.compare(id, Qt::CaseInsensitive) == 0)
            return &report;
    }
    return nullptr;
}

ReportBase reportBase(const Store &store, const Ask &tabulate, const ReferenceData &reference, const Language &language)
{
    const auto labeller = std::make_shared<Labeller>(store, reference, language);
    return {store.catalogue(), reference, language,
            [tabulate, labeller](const Question &question) {
                CrossTabulation table = tabulate(question);
                labeller->label(table);
                return table;
            },
            [labeller](const Question &question) { return labeller->filterText(question); }, store.project()};
}

ReportBase reportBase(const Store &store, Tabulator &tabulator, const ReferenceData &reference, const Language &language)
{
    return reportBase(store, [&tabulator](const Question &question) { return tabulator.tabulate(question); }, reference, language);
}

// "1 March 2012 – 30 April 2013", or as much of it as was asked for; else the project's own period.
static QString periodText(const ReportBase &base, const ReportParameters &parameters)
{
    const QLocale &locale = base.language.locale();
    const PartialDate from = parameters.from.isNull() ? PartialDate::fromIso(base.project.text(u"mobilisation_from"_s)) : parameters.from;
    PartialDate to = parameters.to.isNull() ? PartialDate::fromIso(base.project.text(u"end_date"_s)) : parameters.to;
    if (from.isNull() && to.isNull())
        return base.text(QT_TRANSLATE_NOOP("Report", "The whole project"));
    return from.toString(locale) + u" – "_s + to.toString(locale);
}

Document newReport(const ReportBase &base, const ReportParameters &parameters, const QString &title)
{
    Document document;
    document.title = title;
    document.locale = base.language.locale();
    document.language = base.language.code();
    document.words = documentWords([&base](const char *context, const char *source) { return base.language.text(context, source); });
    document.head.project = base.project.text(u"name"_s);
    document.head.diaryNumber = base.project.text(u"diary_number"_s);
    document.head.owner = base.project.text(u"owner"_s);
    document.head.period = periodText(base, parameters);
    document.head.takenOut = parameters.takenOut;
    Question asked;
    asked.where = parameters.where;
    document.head.filter = base.filterText(asked);
    for (const auto &line : {u"publicity_union"_s, u"publicity_fund"_s, u"publicity_slogan"_s}) {
        if (!base.project.text(line).isEmpty())
            document.publicity.lines.append(base.project.text(line));
    }
    return document;
}

} // namespace samverkan
