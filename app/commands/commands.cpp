// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "commandline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"new"_s, "FILE [--sample] [--participants N] [--seed N] [--language sv|en]",
         QT_TRANSLATE_NOOP("Command", "Makes a project file."),
         {u"participants"_s, u"seed"_s, u"language"_s}, {u"sample"_s, u"json"_s}, 1, 1, newCommand},
        {u"import"_s,
         "LIST --into FILE --as KIND [--map \"Header=field;Header=field\"] [--sheet NAME] [--encoding NAME] "
         "[--dry-run] [--rejects OUT.xlsx] [--json]",
         QT_TRANSLATE_NOOP("Command", "Reads a list into a project."),
         {u"into"_s, u"as"_s, u"map"_s, u"sheet"_s, u"encoding"_s, u"rejects"_s}, {u"dry-run"_s, u"json"_s}, 1, 1, importCommand},
        {u"list"_s, "FILE --kind KIND [--columns f,f] [--where f=value;f=value] [--search WORDS] [--json]",
         QT_TRANSLATE_NOOP("Command", "Lists records."),
         {u"kind"_s, u"columns"_s, u"where"_s, u"search"_s}, {u"json"_s}, 1, 1, listCommand},
        {u"count"_s, "FILE --of SUBJECT [--by f[,f]] [--where f=value;...] [--from DATE] [--to DATE] [--json]",
         QT_TRANSLATE_NOOP("Command", "Counts people, trips, hours and more."),
         {u"of"_s, u"by"_s, u"where"_s, u"from"_s, u"to"_s}, {u"json"_s}, 1, 1, countCommand},
        {u"report"_s, "FILE ID --to OUT.(pdf|xlsx|odt|html|csv) [--from DATE] [--to DATE] [--language sv|en]",
         QT_TRANSLATE_NOOP("Command", "Writes a report."),
         {u"to"_s, u"from"_s, u"language"_s}, {u"json"_s}, 2, 2, reportCommand, true},
        {u"chart"_s, "FILE ID --to OUT.(png|svg|pdf) [--language sv|en]",
         QT_TRANSLATE_NOOP("Command", "Draws a chart."),
         {u"to"_s, u"from"_s, u"language"_s}, {u"json"_s}, 2, 2, chartCommand, true},
        {u"export"_s, "FILE --kind KIND --to OUT.(csv|xlsx|ods) [--json]",
         QT_TRANSLATE_NOOP("Command", "Writes a list to a spreadsheet; with --json it holds codes instead of labels."),
         {u"kind"_s, u"to"_s, u"language"_s}, {u"json"_s}, 1, 1, exportCommand},
        {u"check"_s, "FILE", QT_TRANSLATE_NOOP("Command", "Compares a project with its change log."),
         {}, {u"json"_s}, 1, 1, checkCommand},
        {u"undo"_s, "FILE [N]", QT_TRANSLATE_NOOP("Command", "Takes back the last steps."), {}, {u"json"_s}, 1, 2, undoCommand},
        {u"redo"_s, "FILE [N]", QT_TRANSLATE_NOOP("Command", "Does again what was taken back."), {}, {u"json"_s}, 1, 2, redoCommand},
        {u"history"_s, "FILE [--record ID] [--json]", QT_TRANSLATE_NOOP("Command", "Tells what was changed, when and by whom."),
         {u"record"_s}, {u"json"_s}, 1, 1, historyCommand},
        {u"kinds"_s, "[--json]", QT_TRANSLATE_NOOP("Command", "Names the kinds of record and their fields."),
         {}, {u"json"_s}, 0, 0, kindsCommand},
        {u"reports"_s, "[--json]", QT_TRANSLATE_NOOP("Command", "Names the reports and charts."),
         {}, {u"json"_s}, 0, 0, reportsCommand},
        {u"help"_s, "[COMMAND]", QT_TRANSLATE_NOOP("Command", "Explains a command."), {}, {u"json"_s}, 0, 1, helpCommand},
    };
    return all;
}

} // namespace samverkan
