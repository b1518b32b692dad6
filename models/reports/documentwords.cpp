// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentwords.h"

#include <QtGlobal>
#include <QtCore/qcoreapplication.h>

namespace samverkan {

namespace {

struct Word {
    QString DocumentWords::*field;
    const char *source;
};

constexpr Word allWords[] = {
    {&DocumentWords::pageOf, QT_TRANSLATE_NOOP("Document", "Page %1 of %2")},
    {&DocumentWords::project, QT_TRANSLATE_NOOP("Document", "Project")},
    {&DocumentWords::diaryNumber, QT_TRANSLATE_NOOP("Document", "Ref. no.")},
    {&DocumentWords::owner, QT_TRANSLATE_NOOP("Document", "Project owner")},
    {&DocumentWords::period, QT_TRANSLATE_NOOP("Document", "Period")},
    {&DocumentWords::takenOut, QT_TRANSLATE_NOOP("Document", "Taken out")},
    {&DocumentWords::takenOutOn, QT_TRANSLATE_NOOP("Document", "taken out %1")},
    {&DocumentWords::filter, QT_TRANSLATE_NOOP("Document", "Selection")},
    {&DocumentWords::records, QT_TRANSLATE_NOOP("Document", "Records")},
    {&DocumentWords::missing, QT_TRANSLATE_NOOP("Document", "Missing")},
    {&DocumentWords::total, QT_TRANSLATE_NOOP("Document", "Total")},
    {&DocumentWords::continued, QT_TRANSLATE_NOOP("Document", "continued")},
    {&DocumentWords::contents, QT_TRANSLATE_NOOP("Document", "About the report")},
    {&DocumentWords::table, QT_TRANSLATE_NOOP("Document", "Table %1")},
    {&DocumentWords::chart, QT_TRANSLATE_NOOP("Document", "Chart")},
    {&DocumentWords::noRows, QT_TRANSLATE_NOOP("Document", "Nothing to show.")},
};

} // namespace

DocumentWords documentWords(const TextLookup &lookup)
{
    DocumentWords words;
    for (const Word &word : allWords)
        words.*word.field = lookup ? lookup("Document", word.source) : QString::fromLatin1(word.source);
    return words;
}

} // namespace samverkan
