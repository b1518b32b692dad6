// SPDX-License-Identifier: GPL-3.0-or-later
#include "marking.h"

#include "fieldstore.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

bool isMarked(const Kind &kind, const QString &state)
{
    const Marking *marking = markingOf(kind);
    return marking && (marking->present.contains(state) || marking->absent.contains(state));
}

static QChar letterOf(const Language &language, const QString &text, QSet<QChar> &taken)
{
    for (const QChar c : language.locale().toUpper(text)) {
        if (c.isLetter() && !taken.contains(c)) {
            taken.insert(c);
            return c;
        }
    }
    return {};
}

QList<MarkState> markStates(const ListSource &source, const Kind &kind)
{
    QList<MarkState> states;
    if (!markingOf(kind))
        return states;
    const Marking &marking = *markingOf(kind);
    QSet<QChar> taken;
    const Language &language = source.language();
    for (const CodeValue &value : source.core().store().codes().values(kind.field(marking.state)->list)) {
        if (!isMarked(kind, value.code) || value.retired)
            continue;
        const QString text = value.label(language.code());
        states.append({value.code, text, letterOf(language, text, taken), marking.present.contains(value.code), value.code == marking.usual});
    }
    return states;
}

QList<ValueKey> valueKeys(const ListSource &source, const Field &field)
{
    const ListCore &core = source.core();
    QList<QVariant> values;
    if (field.type == FieldType::YesNo)
        values = {true, false};
    for (const CodeValue &value : field.type == FieldType::Choice ? core.store().codes().values(field.list) : QList<CodeValue>()) {
        if (!value.retired)
            values.append(value.code);
    }
    QList<ValueKey> keys;
    QSet<QChar> taken;
    for (const QVariant &value : std::as_const(values)) {
        const QString text = core.valueText().display(field, value);
        keys.append({value, text, letterOf(core.language(), text, taken)});
    }
    return keys;
}

namespace {

// Rows of one kind with what is to be written to each, in one step.
class RowWriter
{
public:
    RowWriter(ListSource &source, const Kind &kind)
        : m_core(source.core())
        , m_kind(kind)
    {
    }

    void add(const Record &row, const Values &values)
    {
        Values changed;
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (row.value(it.key()) != *it || row.isEmpty(it.key()) != it->isNull())
                changed.insert(it.key(), *it);
        }
        if (changed.isEmpty())
            return;
        const QList<RuleFinding> errors = blockingErrors(row, changed);
        if (errors.isEmpty())
            m_rows.append({row.id, changed});
        else
            m_fault = errors.first().sentence;
    }

    QList<RowId> ids() const
    {
        QList<RowId> ids;
        for (const auto &row : m_rows)
            ids.append(row.first);
        return ids;
    }

    // `done` is for the bar; the same words name the step.
    ActionResult write(const Sentence &name)
    {
        if (m_rows.isEmpty())
            return ActionResult::failed(m_fault.isEmpty() ? sentence("Action", QT_TRANSLATE_NOOP("Action", "There was nothing to change.")) : m_fault);
        const auto stored = m_core.store().transact(name, [&](Change &change) {
            for (const auto &[id, values] : std::as_const(m_rows)) {
                if (!change.update(m_kind, id, values))
                    return Outcome::failed(change.fault());
            }
            return Outcome::done();
        });
        if (!stored)
            return ActionResult::failed(stored.outcome.fault());
        return ActionResult::changed(name, ids());
    }

private:
    ListCore &m_core;
    const Kind &m_kind;
    QList<std::pair<RowId, Values>> m_rows;
    Sentence m_fault;
};

const Field &otherHalf(const Kind &kind)
{
    for (const QString &half : kind.pair) {
        if (half != markingOf(kind)->at)
            return *kind.field(half);
    }
    Q_UNREACHABLE();
}

// "Anna Exempel: present", "12 attendances: present".
Sentence markName(const ListCore &core, const Kind &kind, const QList<RowId> &ids, const QString &what)
{
    if (ids.size() == 1) {
        const Field &who = otherHalf(kind);
        const RowId person = core.store().record(kind, ids.first()).value(who.key).toLongLong();
        return sentence("Step", QT_TRANSLATE_NOOP("Step", "%1: %2"), {core.title(core.catalogue().at(who.target), person), what});
    }
    return sentence("Step", QT_TRANSLATE_NOOP("Step", "%1 %2: %3"), {QString::number(ids.size()), spoken("Kind", kind.plural), what});
}

// The whole time, null where the record does not say how long it is.
QVariant wholeAmount(const ListCore &core, const Kind &kind, const Record &row)
{
    const Marking &marking = *markingOf(kind);
    const Kind &at = core.catalogue().at(kind.field(marking.at)->target);
    return marking.whole.isEmpty() ? QVariant() : core.store().record(at, row.value(marking.at).toLongLong()).value(marking.whole);
}

Values markValues(const ListCore &core, const Kind &kind, const Record &row, const QString &code)
{
    const Marking &marking = *markingOf(kind);
    Values values{{kind.indexOf(marking.state), code.isEmpty() ? QVariant() : QVariant(code)}};
    if (marking.amount.isEmpty())
        return values;
    const int amount = kind.indexOf(marking.amount);
    const bool keeps = code != marking.usual && row.value(amount).toLongLong() > 0;
    if (code.isEmpty())
        values.insert(amount, QVariant());
    else if (marking.absent.contains(code))
        values.insert(amount, qint64(0));
    else if (const QVariant whole = wholeAmount(core, kind, row); !keeps && !whole.isNull())
        values.insert(amount, whole);
    return values;
}

QString stateText(const ListCore &core, const Kind &kind, const QString &code)
{
    return code.isEmpty() ? core.language().text("Marking", QT_TRANSLATE_NOOP("Marking", "not filled in"))
                          : core.valueText().display(*kind.field(markingOf(kind)->state), code);
}

} // namespace

QString markText(const ListCore &core, const Kind &kind, const Record &row, const QString &column)
{
    const Marking &marking = *markingOf(kind);
    const Language &language = core.language();
    const Field &who = otherHalf(kind);
    QStringList parts{core.valueText().display(who, row.value(who.key))};
    for (const QString &key : marking.columns) {
        const Field &field = *kind.field(key);
        const bool isSaid = key == column || key == marking.state || field.type == FieldType::Choice || field.type == FieldType::YesNo;
        const QString text = core.valueText().display(field, row.value(key));
        if (!isSaid || key == who.key)
            continue;
        if (key == marking.state)
            parts.append(language.inSentence(stateText(core, kind, row.text(key))));
        else if (field.type == FieldType::YesNo && row.value(key).toBool())
            parts.append(language.inSentence(language.label(field)));
        else if (key == column)
            parts.append(language.label(field) + u": "_s + (core.valueText().spoken(field, row.value(key))));
        else if (field.type == FieldType::Choice && !text.isEmpty())
            parts.append(language.inSentence(text));
    }
    return parts.join(u", "_s);
}

ActionResult mark(ListSource &source, const Kind &kind, const QList<RowId> &ids, const QString &code)
{
    const ListCore &core = source.core();
    RowWriter writer(source, kind);
    for (const Record &row : core.store().records(kind, ids))
        writer.add(row, markValues(core, kind, row, code));
    return writer.write(markName(core, kind, writer.ids(), core.language().inSentence(stateText(core, kind, code))));
}

ActionResult markAll(ListSource &source, const Kind &kind, RowId at)
{
    const ListCore &core = source.core();
    QList<RowId> open;
    for (const Record &row : core.store().records(kind, core.store().find(kind, markingOf(kind)->at, at))) {
        if (!isMarked(kind, row.text(markingOf(kind)->state)))
            open.append(row.id);
    }
    return mark(source, kind, open, markingOf(kind)->usual);
}

ActionResult setAmount(ListSource &source, const Kind &kind, const QList<RowId> &ids, const QVariant &minutes)
{
    const ListCore &core = source.core();
    const Field &field = *kind.field(markingOf(kind)->amount);
    RowWriter writer(source, kind);
    for (const Record &row : core.store().records(kind, ids))
        writer.add(row, {{kind.indexOf(field.key), minutes}});
    const QString text = minutes.isNull() ? stateText(core, kind, {}) : core.valueText().display(field, minutes);
    return writer.write(markName(core, kind, writer.ids(), text));
}

static QVariant nextValue(const ListSource &source, const Field &field, const QVariant &present)
{
    const QList<ValueKey> keys = valueKeys(source, field);
    const auto now = std::find_if(keys.cbegin(), keys.cend(), [&](const ValueKey &key) {
        return field.type == FieldType::YesNo ? key.value.toBool() == present.toBool() : key.value == present;
    });
    const qsizetype at = now == keys.cend() ? 0 : (now - keys.cbegin() + 1) % keys.size();
    return keys.isEmpty() ? present : keys[at].value;
}

ActionResult setValue(ListSource &source, const Kind &kind, const QList<RowId> &ids, int field, const QVariant &value)
{
    const ListCore &core = source.core();
    const Field &of = kind.fields[field];
    RowWriter writer(source, kind);
    for (const Record &row : core.store().records(kind, ids))
        writer.add(row, {{field, value}});
    return writer.write(markName(core, kind, writer.ids(), core.language().inSentence(core.language().label(of)) + u' ' + core.valueText().display(of, value)));
}

ActionResult stepValue(ListSource &source, const Kind &kind, const QList<RowId> &ids, int field)
{
    const QList<Record> rows = source.core().store().records(kind, ids);
    if (rows.isEmpty())
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "There was nothing to change.")));
    return setValue(source, kind, ids, field, nextValue(source, kind.fields[field], rows.first().value(field)));
}

} // namespace samverkan
