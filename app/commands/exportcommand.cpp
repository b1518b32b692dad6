// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandparts.h"
#include "commands.h"
#include "listexport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

int exportCommand(const CommandCall &call)
{
    if (!call.has(u"kind"_s) || !call.has(u"to"_s))
        return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "Say which kind of record (--kind) and which file to write (--to).")));
    int exitCode = ExitTrouble;
    const Kind *kind = kindOf(call, call.option(u"kind"_s), exitCode);
    if (!kind)
        return exitCode;
    if (!sheetFormatOf(call.option(u"to"_s)))
        return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "The name %1 should end in .csv, .xlsx or .ods."), {call.option(u"to"_s)}));
    const auto store = openProject(call, call.words[0], OpenFor::Reading, exitCode);
    if (!store)
        return exitCode;
    const Language language(call.has(u"language"_s) ? call.option(u"language"_s) : call.program.language.code());
    ListExport request{*kind, exportColumns(*kind), store->ids(*kind), call.terminal.speaksJson() ? ExportValues::Codes : ExportValues::Labels};
    const ImportHooks hooks{call.terminal.cancelToken(), [&](double share) { call.terminal.progress(share); }};
    const Sentence fault = exportList(*store, request, call.program.reference.countries(), language, call.option(u"to"_s), hooks);
    return fault.isEmpty() ? int(ExitDone) : call.terminal.trouble(u"not_written"_s, fault);
}

} // namespace samverkan
