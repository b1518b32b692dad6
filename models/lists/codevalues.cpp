// SPDX-License-Identifier: GPL-3.0-or-later
#include "codevalues.h"

#include "catalogue.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "referencedata.h"
#include "scan.h"
#include "store.h"
#include "textfold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int PositionStep = 10; // room between two, for copies that add one each

static const Kind &valueKind(const ListSource &source)
{
    return source.catalogue().at(u"code_value");
}

// One step of undo and what is said of it. `id` may be made by the step.
static ActionResult stored(Store &store, const Sentence &name, const Store::Body &body, const RowId &id, const Sentence &done)
{
    const Store::Result result = store.transact(name, body);
    return result ? ActionResult::changed(done, {id}) : ActionResult::failed(result.outcome.fault());
}

// Of a list, in its order.
static QList<Record> valuesOf(const Store &store, const QString &list)
{
    const Kind &kind = store.catalogue().at(u"code_value");
    QList<Record> values = store.records(kind, store.find(kind, u"list"_s, list));
    std::stable_sort(values.begin(), values.end(), [](const Record &a, const Record &b) {
        return a.value(u"position"_s).toInt() < b.value(u"position"_s).toInt();
    });
    return values;
}

static QString labelOf(const ListSource &source, const Record &value)
{
    const QString label = value.text(source.language().code() == u"sv" ? u"label_sv"_s : u"label_en"_s);
    return label.isEmpty() ? value.text(u"label_sv"_s) : label;
}

bool isOpenCodeList(const ListSource &source, const QString &list)
{
    const CodeList *known = source.reference().codeLists().list(list);
    return !known || known->editable;
}

QStringList fieldsOfCodeList(const Catalogue &catalogue, const Language &language, const QString &list)
{
    QStringList fields;
    for (const auto &kind : catalogue.kinds()) {
        for (const Field &field : kind->fields) {
            if (field.isStored() && field.list == list)
                fields.append(language.singular(*kind) + u": "_s + language.label(field));
        }
    }
    return fields;
}

QHash<QString, qint64> codeUsage(const Store &store, const QString &list)
{
    QHash<QString, qint64> usage;
    for (const auto &kind : store.catalogue().kinds()) {
        QList<int> fields;
        for (int i = 0; i < kind->fields.size(); ++i) {
            if (kind->fields[i].isStored() && kind->fields[i].list == list)
                fields.append(i);
        }
        if (fields.isEmpty())
            continue;
        QHash<QByteArray, qint64> held; // as they lie in the file: few different ones
        scan(store, *kind, fields, [&](const ScannedRow &row) {
            for (int i = 0; i < fields.size(); ++i) {
                if (row.isNull(i))
                    continue;
                const QByteArrayView codes = row.utf8(i);
                ++held[QByteArray(codes.data(), codes.size())];
            }
            return true;
        });
        for (auto it = held.cbegin(); it != held.cend(); ++it) {
            for (const QString &code : QString::fromUtf8(it.key()).split(u' ', Qt::SkipEmptyParts))
                usage[code] += it.value();
        }
    }
    return usage;
}

// "Nytt område" becomes "nytt_omrade"; numbered where that is taken.
static QString codeOf(const QString &label, const QList<Record> &values)
{
    QString made;
    for (QChar sign : folded(label)) {
        const bool plain = sign.unicode() < 128 && sign.isLetterOrNumber();
        if (plain)
            made.append(sign);
        else if (!made.isEmpty() && !made.endsWith(u'_'))
            made.append(u'_');
    }
    while (made.endsWith(u'_'))
        made.chop(1);
    if (made.isEmpty())
        made = u"value"_s;
    const auto taken = [&values](const QString &code) {
        return std::any_of(values.cbegin(), values.cend(), [&](const Record &value) { return value.text(u"code"_s) == code; });
    };
    QString code = made;
    for (int number = 2; taken(code); ++number)
        code = made + u'_' + QString::number(number);
    return code;
}

static bool hasLabel(const QList<Record> &values, const QString &label)
{
    return std::any_of(values.cbegin(), values.cend(), [&](const Record &value) {
        return headerKey(value.text(u"label_sv"_s)) == headerKey(label) || headerKey(value.text(u"label_en"_s)) == headerKey(label);
    });
}

ActionResult addCodeValue(ListSource &source, const QString &list, const QString &written, const QString &language)
{
    const QString label = cleanText(written);
    if (!isOpenCodeList(source, list))
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "The program counts by the values of this list. They can be reworded, not added to.")));
    if (label.isEmpty())
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "Write what the new value is called.")));
    Store &store = source.core().store();
    const QList<Record> values = valuesOf(store, list);
    if (hasLabel(values, label))
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 is in the list already."), {label}));
    const Kind &kind = valueKind(source);
    const int position = values.isEmpty() ? PositionStep : values.last().value(u"position"_s).toInt() + PositionStep;
    // Swedish is what a value cannot be without.
    Values fields{{kind.indexOf(u"list"_s), list}, {kind.indexOf(u"code"_s), codeOf(label, values)},
                  {kind.indexOf(u"label_sv"_s), label}, {kind.indexOf(u"position"_s), position}};
    if (language != u"sv")
        fields.insert(kind.indexOf(u"label_en"_s), label);
    RowId made = 0;
    const auto add = [&](Change &change) {
        made = change.insert(kind, fields);
        return made ? Outcome::done() : Outcome::failed(change.fault());
    };
    return stored(store, sentence("Step", QT_TRANSLATE_NOOP("Step", "Add the value %1"), {label}), add, made,
                  sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 added"), {label}));
}

// All positions anew, where they are not in the order wanted already: lists are short.
ActionResult moveCodeValue(ListSource &source, RowId id, int step)
{
    Store &store = source.core().store();
    const Kind &kind = valueKind(source);
    const Record moved = store.record(kind, id);
    QList<Record> values = valuesOf(store, moved.text(u"list"_s));
    const auto at = std::find_if(values.cbegin(), values.cend(), [id](const Record &value) { return value.id == id; });
    const qsizetype from = at - values.cbegin();
    const qsizetype to = from + step;
    if (at == values.cend() || to < 0 || to >= values.size())
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "There was nothing to change.")));
    values.move(from, to);
    const QString label = labelOf(source, moved);
    const auto renumber = [&](Change &change) {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!change.update(kind, values[i].id, {{kind.indexOf(u"position"_s), (i + 1) * PositionStep}}))
                return Outcome::failed(change.fault());
        }
        return Outcome::done();
    };
    return stored(store, sentence("Step", QT_TRANSLATE_NOOP("Step", "Move the value %1"), {label}), renumber, id,
                  sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 moved"), {label}));
}

ActionResult retireCodeValue(ListSource &source, RowId id, bool retired)
{
    Store &store = source.core().store();
    const Kind &kind = valueKind(source);
    const Record value = store.record(kind, id);
    if (!value.id || !isOpenCodeList(source, value.text(u"list"_s)))
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "The program counts by the values of this list. They stay as they are.")));
    const QString label = labelOf(source, value);
    const auto mark = [&](Change &change) {
        return change.update(kind, id, {{kind.indexOf(u"retired"_s), retired}}) ? Outcome::done() : Outcome::failed(change.fault());
    };
    return retired ? stored(store, sentence("Step", QT_TRANSLATE_NOOP("Step", "Retire the value %1"), {label}), mark, id,
                            sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 is no longer offered. Records that have it keep it."), {label}))
                   : stored(store, sentence("Step", QT_TRANSLATE_NOOP("Step", "Offer the value %1 again"), {label}), mark, id,
                            sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 is offered again"), {label}));
}

// Whether somebody holds it is asked in the transaction that removes it: nothing comes between.
ActionResult removeCodeValue(ListSource &source, RowId id)
{
    Store &store = source.core().store();
    const Kind &kind = valueKind(source);
    const Record value = store.record(kind, id);
    const QString list = value.text(u"list"_s);
    if (!value.id || !isOpenCodeList(source, list))
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "The program counts by the values of this list. They stay as they are.")));
    const QString label = labelOf(source, value);
    const auto remove = [&](Change &change) {
        if (codeUsage(store, list).value(value.text(u"code"_s)) > 0)
            return Outcome::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 is in use and cannot be removed. Retire it: it is then no longer offered."), {label}));
        return change.remove(kind, id) ? Outcome::done() : Outcome::failed(change.fault());
    };
    return stored(store, sentence("Step", QT_TRANSLATE_NOOP("Step", "Remove the value %1"), {label}), remove, id,
                  sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 removed"), {label}));
}

} // namespace samverkan
