// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"
#include "record.h"
#include "sentence.h"

namespace samverkan {

class Store;
class Tabulator;
class Countries;
class ReferenceData;

// An indicator of the project and what is counted of it now.
struct TargetFigure
{
    RowId id = 0; // of the kind `indicator`
    QString nameSv;
    QString nameEn;
    Question question;
    double target = 0; // in the unit people read: hours, not minutes; 0: none is set
    qint64 value = 0; // in the table's unit: minutes where hours are counted
    Sentence fault; // what is counted cannot be understood: no value then

    QString name(QStringView language) const { return language == u"sv" || nameEn.isEmpty() ? nameSv : nameEn; }
    // The value in the unit of the target.
    qint64 amount() const;
    // Part of the target, 0 or more; 0 without a target.
    double share() const { return target > 0 ? double(amount()) / target : 0; }
};

// What an indicator counts, by its subject, filter and period; with a fault if it cannot be understood.
TargetFigure targetOf(const Record &indicator, const Store &store, const Countries &countries);
// All indicators in the order they were made, counted.
QList<TargetFigure> targetsOf(const Store &store, const Countries &countries, Tabulator &tabulator);

// Something that can be counted against a target: what the reference data proposes, and every subject of
// the statistics as it is.
struct Measure
{
    QString code;
    QString nameSv;
    QString nameEn;
    QString subject; // as statistics name it
    QString condition = {}; // as indicators keep it

    const QString &name(QStringView language) const { return language == u"sv" ? nameSv : nameEn; }
};
QList<Measure> measures(const ReferenceData &reference);
// A new indicator over the whole project, one step of undo; 0 on failure.
struct AddedTarget
{
    RowId id = 0;
    Sentence fault;
};
AddedTarget addTarget(Store &store, const Measure &measure);

} // namespace samverkan
