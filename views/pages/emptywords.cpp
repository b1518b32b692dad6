// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptywords.h"

#include "language.h"

#include <QCoreApplication>

namespace samverkan {

namespace {

struct Line
{
    const char *kind;
    const char *sentence;
};

constexpr Line lines[] = {
    {"participant", QT_TRANSLATE_NOOP("EmptyWords", "Read the list you already have, or write in the first person. The same list may be read again: nobody becomes two.")},
    {"organisation", QT_TRANSLATE_NOOP("EmptyWords", "Organisations come by themselves when a list of participants names them. Others are written in here.")},
    {"activity", QT_TRANSLATE_NOOP("EmptyWords", "Courses, advice, meetings and conferences: with a date and those who came, hours and shares follow by themselves.")},
    {"working_group", QT_TRANSLATE_NOOP("EmptyWords", "A working group has members from several organisations and somebody who leads it.")},
    {"exchange", QT_TRANSLATE_NOOP("EmptyWords", "A journey between two countries: where it went, when, and who was along.")},
    {"partner_search", QT_TRANSLATE_NOOP("EmptyWords", "Say who is looking, for what, and which countries are of interest.")},
    {"network", QT_TRANSLATE_NOOP("EmptyWords", "A network that the project takes part in or leads, with the organisations in it.")},
};

} // namespace

EmptyWords emptyWordsOf(const Language &language, const Kind &kind)
{
    const char *sentence = QT_TRANSLATE_NOOP("EmptyWords", "Add the first one by hand, or read a list.");
    for (const Line &line : lines) {
        if (kind.key == QLatin1String(line.kind))
            sentence = line.sentence;
    }
    //: %1 is a kind of record in the plural, without a capital: "partner searches"
    const char *title = QT_TRANSLATE_NOOP("EmptyWords", "No %1 yet");
    return {language.text("EmptyWords", title).arg(language.plural(kind).toLower()), language.text("EmptyWords", sentence)};
}

} // namespace samverkan
