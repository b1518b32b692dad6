// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandparts.h"
#include "commands.h"

#include "newproject.h"
#include "samplegenerator.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace samverkan {

// A whole number of an option, `otherwise` if it was not given; -1 after the complaint.
static qint64 numberOf(const CommandCall &call, const QString &option, qint64 otherwise, qint64 most)
{
    if (!call.has(option))
        return otherwise;
    bool whole = false;
    const qint64 number = call.option(option).toLongLong(&whole);
    if (whole && number >= 0 && number <= most)
        return number;
    call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "--%1 takes a number up to %2."),
                                 {option, call.program.language.number(most)}));
    return -1;
}

int newCommand(const CommandCall &call)
{
    SampleOptions sample;
    const qint64 participants = numberOf(call, u"participants"_s, sample.participants, 1'000'000);
    const qint64 seed = numberOf(call, u"seed"_s, sample.seed, 0xffffffff);
    if (participants < 0 || seed < 0)
        return ExitUsage;
    NewProjectFacts facts;
    facts.language = call.has(u"language"_s) ? call.option(u"language"_s) : call.program.language.code();
    if (facts.language != u"sv" && facts.language != u"en")
        return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "The language is sv or en, not %1."), {facts.language}));

    const QString path = call.words[0];
    OpenReport report;
    auto store = Store::create(path, call.program.catalogue, report);
    if (!store)
        return call.terminal.trouble(u"not_made"_s, report.sentence);
    store->setCancelFlag(call.terminal.cancelFlag());
    Terminal &terminal = call.terminal;
    store->setProgress([&terminal](double share) { terminal.progress(share); });
    sample.participants = int(participants);
    sample.seed = quint32(seed);
    sample.language = facts.language;
    const bool wanted = call.has(u"sample"_s) || call.has(u"participants"_s);
    const Outcome outcome = wanted ? fillSample(*store, sample, call.program.reference)
                                   : fillNewProject(*store, facts, call.program.reference);
    if (outcome)
        return ExitDone;
    store.reset(); // nothing half made is left behind
    QFile::remove(path);
    return call.terminal.trouble(outcome.isCancelled() ? u"cancelled"_s : u"not_made"_s, outcome.fault());
}

} // namespace samverkan
