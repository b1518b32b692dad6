// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countryview.h"
#include "document.h"
#include "genderview.h"
#include "language.h"
#include "record.h"

#include <functional>

namespace samverkan {

class Catalogue;
class CodeBook;
class ReferenceData;
class Store;
class Tabulator;

// What a report may be told. All may be left empty: the whole project so far, everybody.
struct ReportParameters
{
    PartialDate from = {};
    PartialDate to = {};
    QList<Condition> where = {};
    QDate takenOut = QDate::currentDate();
};

// What a report stands on: questions answered with labels in its language, and the project's head. A
// report is given nothing to count with but questions.
struct ReportBase
{
    const Catalogue &catalogue;
    const ReferenceData &reference;
    const Language &language;
    Ask ask;
    std::function<QString(const Question &)> filterText;
    Record project;

    QString text(const char *source, int n = -1) const { return language.text("Report", source, n); }
};

// Of an open project, in the thread of its store; `tabulate` answers the questions. Everything given must
// outlive the base; what is built with it is a value of its own.
ReportBase reportBase(const Store &store, const Ask &tabulate, const ReferenceData &reference, const Language &language);
ReportBase reportBase(const Store &store, Tabulator &tabulator, const ReferenceData &reference, const Language &language);

// A report's chart by itself, with the same numbers as a table whose rows are the chart's categories.
struct ChartView
{
    doc::Figure figure;
    doc::Table table;
};

// The records behind one bar of a chart: all of them, and what kind they are of.
struct Behind
{
    QString kind;
    QList<RowId> records;
    QString name; // "Women, Germany"
};

// One report: a file that builds it and a line in reports().
struct Report
{
    QString id; // what scripts say: "R7"
    QString alias; // "gender-balance"
    const char *name; // context "Report"
    const char *about; // second line in the list
    const char *group;
    Document (*build)(const ReportBase &base, const ReportParameters &parameters);
    ChartView (*chart)(const ReportBase &base, const ReportParameters &parameters);
    // By the keys of the chart's category and series; an empty series is the whole category.
    Behind (*behind)(const ReportBase &base, const ReportParameters &parameters, const QString &category,
                     const QString &series);
};

const QList<Report> &reports();
// By id or alias, without regard to case; null if there is none.
const Report *findReport(const QString &id);

// A document with the head that all reports share: project, period, filter, day, publicity.
Document newReport(const ReportBase &base, const ReportParameters &parameters, const QString &title);

} // namespace samverkan
