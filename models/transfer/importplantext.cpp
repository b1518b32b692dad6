// SPDX-License-Identifier: GPL-3.0-or-later
#include "importplantext.h"

#include "catalogue.h"
#include "fieldtext.h"
#include "identitynumber.h"
#include "language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

PlanText::PlanText(PlanWords words, const Kind &kind)
    : m_words(std::move(words))
    , m_kind(&kind)
{
}

QString PlanText::say(const char *source) const
{
    return m_words.language->text("Import", source);
}

QString PlanText::outcome(LineOutcome outcome) const
{
    switch (outcome) {
    case LineOutcome::New: return say(QT_TRANSLATE_NOOP("Import", "New"));
    case LineOutcome::Changed: return say(QT_TRANSLATE_NOOP("Import", "Changed"));
    case LineOutcome::Unchanged: return say(QT_TRANSLATE_NOOP("Import", "Unchanged"));
    case LineOutcome::Doubtful: return say(QT_TRANSLATE_NOOP("Import", "Doubtful"));
    case LineOutcome::Faulty: return say(QT_TRANSLATE_NOOP("Import", "Faulty"));
    }
    return {};
}

QString PlanText::title(const PlannedLine &line) const
{
    return line.title.isEmpty() ? u"—"_s : line.title;
}

QString PlanText::second(const PlannedLine &line) const
{
    if (line.secondField < 0)
        return line.second;
    return value(m_kind->fields[line.secondField], line.second, line.second);
}

// In the order in which the plan looks for it.
QString PlanText::secondHeading() const
{
    for (const auto &key : {u"organisation"_s, u"exchange"_s, u"place"_s, u"country"_s}) {
        if (const Field *field = m_kind->field(key); field && !m_kind->title.contains(key))
            return m_words.language->label(*field);
    }
    return say(QT_TRANSLATE_NOOP("Import", "Belongs to"));
}

// `name` is what the line calls a record that a reference points to.
QString PlanText::value(const Field &field, const QVariant &value, const QString &name) const
{
    const Field &origin = m_words.catalogue->origin(*m_kind, field);
    if (origin.type != FieldType::Reference)
        return fieldText(origin, value, *m_words.language, {m_words.codes, *m_words.countries, QDate::currentDate()});
    const RowId row = value.typeId() == QMetaType::QString ? 0 : value.toLongLong();
    return row > 0 && m_words.titleOf ? m_words.titleOf(m_words.catalogue->at(origin.target), row) : name;
}

// A number that was held secret stays so; what the list says is no secret to who reads it.
QList<ChangeText> PlanText::changes(const PlannedLine &line) const
{
    QList<ChangeText> texts;
    for (const PlannedChange &change : line.changes) {
        const Field &field = m_kind->fields[change.field];
        ChangeText text{m_words.language->label(field), value(field, change.before, {}), value(field, change.after, change.name)};
        if (field.type == FieldType::IdentityNumber && !change.before.isNull())
            text.before = maskedIdentityNumber(change.before.toString());
        if (text.before.isEmpty())
            text.before = say(QT_TRANSLATE_NOOP("Import", "empty"));
        texts.append(text);
    }
    return texts;
}

// "Start 2012-13-01: …", but nothing twice: many reasons name the field or the value themselves.
QString PlanText::fault(const LineFault &fault) const
{
    const QString reason = m_words.language->text(fault.reason);
    if (fault.field.isEmpty()) // a remark: the line is taken
        return reason;
    const Field *field = m_kind->field(fault.field);
    const QString label = field ? m_words.language->label(*field) : QString();
    const bool isNumber = field && (field->type == FieldType::IdentityNumber || field->type == FieldType::OrganisationNumber);
    const bool namesField = label.isEmpty() || isNumber || reason.contains(label, Qt::CaseInsensitive);
    const bool namesValue = fault.value.isEmpty() || reason.contains(fault.value);
    QStringList head;
    if (!namesField)
        head.append(label);
    if (!namesValue)
        head.append(fault.value);
    return head.isEmpty() ? reason : head.join(u' ') + u": "_s + reason;
}

QString PlanText::faults(const PlannedLine &line) const
{
    QStringList texts;
    for (const LineFault &one : line.faults)
        texts.append(fault(one));
    return texts.join(u' ');
}

QString PlanText::added(const PlannedLine &line) const
{
    if (line.makes.isEmpty())
        return say(QT_TRANSLATE_NOOP("Import", "Is added"));
    if (line.makes == QStringList{u"organisation"_s})
        return say(QT_TRANSLATE_NOOP("Import", "Is added, the organisation too"));
    if (line.makes == QStringList{u"exchange"_s})
        return say(QT_TRANSLATE_NOOP("Import", "Is added, the exchange too"));
    if (line.makes == QStringList{u"participant"_s})
        return say(QT_TRANSLATE_NOOP("Import", "Is added, the participant too"));
    return say(QT_TRANSLATE_NOOP("Import", "Is added, with what it belongs to"));
}

QString PlanText::decided(const PlannedLine &line) const
{
    if (line.decision.what == DoubtDecision::What::AnotherRecord)
        return say(QT_TRANSLATE_NOOP("Import", "Is added as a new one"));
    return m_words.language->text(sentence("Import", QT_TRANSLATE_NOOP("Import", "Is read into %1"), {recordTitle(line.decision.record)}));
}

QString PlanText::recordTitle(RowId id) const
{
    return m_words.titleOf ? m_words.titleOf(*m_kind, id) : QString();
}

QString PlanText::whatHappens(const PlannedLine &line) const
{
    switch (line.outcome) {
    case LineOutcome::New:
        return added(line);
    case LineOutcome::Changed:
        return {};
    case LineOutcome::Unchanged:
        return line.faults.isEmpty() ? say(QT_TRANSLATE_NOOP("Import", "Is there already")) : faults(line);
    case LineOutcome::Doubtful:
        return line.decision.what == DoubtDecision::What::Later ? m_words.language->text(line.doubt) : decided(line);
    case LineOutcome::Faulty:
        return faults(line);
    }
    return {};
}

QString PlanText::remark(const PlannedLine &line) const
{
    const bool isTaken = line.outcome == LineOutcome::New || line.outcome == LineOutcome::Changed;
    return isTaken ? faults(line) : QString();
}

QString PlanText::whole(const PlannedLine &line) const
{
    QStringList parts;
    if (const QString what = whatHappens(line); !what.isEmpty())
        parts.append(what);
    const QList<ChangeText> changed = changes(line);
    for (const ChangeText &change : changed)
        parts.append(u"%1: %2 → %3"_s.arg(change.label, change.before, change.after));
    if (const QString looked = remark(line); !looked.isEmpty())
        parts.append(looked);
    return parts.join(line.outcome == LineOutcome::Changed ? u"; "_s : u". "_s);
}

QString PlanText::whyNotNew(const PlannedLine &line) const
{
    if (line.mayBeNew)
        return {};
    QStringList reasons;
    for (const LineFault &one : line.faults) {
        if (!one.field.isEmpty())
            reasons.append(fault(one));
    }
    return reasons.join(u' ');
}

} // namespace samverkan
