// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "importplan.h"
#include "importplantext.h"
#include "language.h"
#include "referencedata.h"

// Plans and previews made by hand, with people nobody is: what a controller would hand to the page.
class ImportPlans
{
public:
    const samverkan::ReferenceData reference;
    const samverkan::Catalogue catalogue;
    const samverkan::Language language{QStringLiteral("en")};

    const samverkan::Kind &kind() const { return catalogue.at(u"participant"); }

    samverkan::PlanWords words() const
    {
        samverkan::CodeBook codes;
        codes.add(QStringLiteral("participant_role"), {QStringLiteral("other"), QStringLiteral("Annan"), QStringLiteral("Other"), 1, false});
        codes.add(QStringLiteral("participant_role"), {QStringLiteral("leader"), QStringLiteral("Projektledare"), QStringLiteral("Project manager"), 2, false});
        return {&language, &catalogue, &reference.countries(), codes, [](const samverkan::Kind &, samverkan::RowId id) {
                    return QStringLiteral("Anna Exempel %1").arg(id);
                }};
    }

    samverkan::ListPreview preview() const
    {
        samverkan::ListPreview preview;
        preview.headers = {QStringLiteral("Namn"), QStringLiteral("Organisation"), QStringLiteral("Roll"), QStringLiteral("Mobilnr")};
        preview.rows = {{QStringLiteral("Bo Provberg"), QStringLiteral("Provköpings stad"), QStringLiteral("Annan"), QStringLiteral("0701740605")},
                        {QStringLiteral("Eva Påhitt"), QStringLiteral("Region Skiss"), QStringLiteral("Projektledare"), QString()}};
        preview.info.separator = ';';
        preview.info.encoding = samverkan::TextEncoding::Windows1252;
        return preview;
    }

    samverkan::ColumnMapping mapping() const
    {
        return samverkan::ColumnMapping::proposed(kind(), preview().headers, {&language});
    }

    samverkan::PlannedLine line(qint64 number, samverkan::LineOutcome outcome, const QString &title, const QString &second) const
    {
        samverkan::PlannedLine line;
        line.line = number;
        line.outcome = outcome;
        line.title = title;
        line.second = second;
        line.secondField = kind().indexOf(QStringLiteral("organisation"));
        return line;
    }

    // Seven lines of every outcome, two of them in doubt.
    samverkan::ImportPlan plan() const
    {
        using namespace samverkan;
        ImportPlan plan;
        plan.request.kind = &kind();
        plan.request.path = QStringLiteral("/somewhere/deltagarlista-maj.csv");
        plan.mapping = mapping();
        PlannedLine faulty = line(2, LineOutcome::Faulty, QStringLiteral("Bo Provberg"), QStringLiteral("Provköpings stad"));
        faulty.faults = {{QStringLiteral("identity_number"), QStringLiteral("19700428-9895"),
                          sentence("Rule", "The identity number has a wrong check digit. Compare with the paper.")}};
        PlannedLine doubtful = line(5, LineOutcome::Doubtful, QStringLiteral("Anna Exempel"), QStringLiteral("Exempelkommunen"));
        doubtful.candidates = {87, 231};
        doubtful.mayBeNew = true;
        doubtful.doubt = sentence("Import", "Like %n records that are there already. Choose which one.", {}, 2);
        PlannedLine second = line(17, LineOutcome::Doubtful, QStringLiteral("Jonas Exempel"), QStringLiteral("Testföretagarna"));
        second.candidates = {90};
        second.faults = {{QStringLiteral("end_date"), QStringLiteral("2013-01-01"), sentence("Rule", "The end %1 is before the start %2.", {QStringLiteral("2013-01-01"), QStringLiteral("2013-02-01")})}};
        second.doubt = sentence("Import", "Same name and organisation, another birth date.");
        PlannedLine changed = line(4, LineOutcome::Changed, QStringLiteral("Cecilia Mall"), QStringLiteral("Föreningen Mall"));
        changed.changes = {{kind().indexOf(QStringLiteral("role")), QStringLiteral("other"), QStringLiteral("leader"), {}},
                           {kind().indexOf(QStringLiteral("end_date")), {}, QStringLiteral("2013-04-30"), {}}};
        PlannedLine fresh = line(7, LineOutcome::New, QStringLiteral("Ines Mönster"), QStringLiteral("Provköpings stad"));
        fresh.faults = {{{}, QStringLiteral("woman"), sentence("Rule", "The identity number is a man's.")}};
        PlannedLine along = line(8, LineOutcome::New, QStringLiteral("Karin Provsten"), QStringLiteral("Föreningen Mall"));
        along.makes = QStringList{QStringLiteral("organisation")};
        plan.lines = {faulty, changed, doubtful, fresh, along,
                      line(9, LineOutcome::Unchanged, QStringLiteral("Leila Demo"), QStringLiteral("Övningsmyndigheten")), second};
        return plan;
    }
};
