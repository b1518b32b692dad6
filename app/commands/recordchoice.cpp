// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordchoice.h"

#include "listsource.h"
#include "recordtablemodel.h"
#include "whereparts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static bool addTerm(const CommandCall &call, const Store &store, const Kind &kind, const WherePart &part, RecordFilter &filter, int &exitCode)
{
    const Field *field = kind.field(part.field);
    if (!field) {
        exitCode = call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "%1 has no field %2. See: samverkan kinds"), {kind.key, part.field}));
        return false;
    }
    QVariantList values;
    for (const QString &text : part.values) {
        Sentence fault;
        values.append(valueFromScript(call, store, store.catalogue().origin(kind, *field), text, fault));
        if (!fault.isEmpty()) {
            exitCode = call.terminal.trouble(u"value"_s, fault);
            return false;
        }
    }
    filter.set(FilterTerm::anyOf(part.field, values));
    return true;
}

std::optional<QList<RowId>> chosenRecords(const CommandCall &call, Store &store, const Kind &kind, int &exitCode)
{
    RecordFilter filter;
    filter.words = call.option(u"search"_s);
    for (const WherePart &part : splitWhere(call.option(u"where"_s))) {
        if (!addTerm(call, store, kind, part, filter, exitCode))
            return std::nullopt;
    }
    if (filter.isEmpty())
        return store.ids(kind);
    ListSource source(store, call.program.language, call.program.reference);
    RecordTableModel model(source, kind);
    model.setFilter(filter);
    QList<RowId> ids = model.ids();
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace samverkan
