// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include <QJsonObject>
#include <QUuid>

namespace samverkan {

class Catalogue;

// How figures are drawn. All show the same numbers.
enum class FigureForm { Bars, Stacked, Share, Line, Matrix };
QString keyOf(FigureForm form);
std::optional<FigureForm> formFromKey(QStringView key);
QList<FigureForm> figureForms();
Sentence labelOf(FigureForm form);

// What somebody wants to see on the page of statistics: a question of at most two variables, in words
// that stay true when the project goes on ("the project's period", a saved search), and its form. A
// plain value; kept views are this.
struct FigureChoice
{
    Subject of = Subject::Participants;
    QString rows = QStringLiteral("gender"); // a variable; always one
    QString columns = {}; // another variable, or none
    FigureForm form = FigureForm::Bars;
    QList<Condition> where = {}; // none of them Among
    QString period = QStringLiteral("all"); // FigurePeriod::key, or "own"
    PartialDate from = {}; // "own" only
    PartialDate to = {};
    QUuid search = {}; // a saved search whose records count, or what they lead to; null for none

    bool operator==(const FigureChoice &) const = default;

    QJsonObject toJson() const;
    // What is not known any more (a field, a form) falls back to what is; nothing if it is no choice.
    static std::optional<FigureChoice> fromJson(const QJsonObject &json, const Catalogue &catalogue);
};

// Whether a form says anything about rows and columns of the choice: lines need an order, shares parts.
bool suits(FigureForm form, const FigureChoice &choice, const Catalogue &catalogue);
// The choice with variables that its subject has, and with a form that suits.
FigureChoice madeFit(FigureChoice choice, const Catalogue &catalogue);
// The question without the saved search, whose records only lists know. `from` and `to` of the period.
Question questionOf(const FigureChoice &choice, PartialDate from, PartialDate to);

} // namespace samverkan
