// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowpaste.h"

#include "fieldstore.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "personname.h"
#include "recordtablemodel.h"
#include "store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

Sentence notTyped(const ListSource &source, const Kind &kind, const QString &column)
{
    const Field *field = kind.field(column);
    if (field && isTyped(*field) && !kind.pair.contains(column))
        return {};
    return sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 is worked out by the program and cannot be written."),
                    {RecordTableModel::columnLabel(source, kind, column)});
}

PastedValue pastedValue(ListSource &source, const Kind &kind, const QString &column, const QString &text)
{
    PastedValue pasted;
    pasted.fault = notTyped(source, kind, column);
    if (!pasted.fault.isEmpty())
        return pasted;
    pasted.field = kind.indexOf(column);
    const ReadField read = readTyped(source.core(), kind.fields[pasted.field], text);
    pasted.value = read.value;
    pasted.fault = read.fault;
    return pasted;
}

// Into `values`; why not, or empty.
static Sentence takeCell(ListSource &source, const Kind &kind, const QString &column, const QString &text, Values &values)
{
    const Field *field = kind.field(column);
    if (field && field->derivation == Derivation::FullName) {
        const PersonName name = splitName(text);
        values.insert(kind.indexOf(u"given_name"_s), name.given.isEmpty() ? QVariant() : QVariant(name.given));
        values.insert(kind.indexOf(u"family_name"_s), name.family.isEmpty() ? QVariant() : QVariant(name.family));
        return {};
    }
    const PastedValue pasted = pastedValue(source, kind, column, text);
    if (pasted.fault.isEmpty())
        values.insert(pasted.field, pasted.value);
    return pasted.fault;
}

ActionResult pasteRow(ListSource &source, const Kind &kind, RowId id, const QStringList &columns, const QStringList &cells)
{
    ListCore &core = source.core();
    if (cells.size() > columns.size())
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "The copied row has %1 cells, but from the current cell on there are only %2."),
                               {QString::number(cells.size()), QString::number(columns.size())}));
    Values values;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString text = cells[i].trimmed();
        if (text.isEmpty())
            continue;
        if (const Sentence fault = takeCell(source, kind, columns[i], text, values); !fault.isEmpty())
            return ActionResult::failed(fault);
    }
    const Record before = core.store().record(kind, id);
    values.removeIf([&](Values::iterator it) { return before.value(it.key()) == it.value() && before.isEmpty(it.key()) == it.value().isNull(); });
    if (values.isEmpty())
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "There was nothing to change.")));
    if (const Sentence fault = storeValues(core, kind, id, values); !fault.isEmpty())
        return ActionResult::failed(fault);
    return ActionResult::changed(sentence("Action", QT_TRANSLATE_N_NOOP("Action", "%n fields of %1 changed"), {core.title(kind, id)}, int(values.size())), {id});
}

} // namespace samverkan
