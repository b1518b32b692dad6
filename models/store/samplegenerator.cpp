// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplegenerator.h"

#include "newproject.h"
#include "samplehistory.h"
#include "sampleworld.h"
#include "store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static Outcome writeContent(SampleWorld &world)
{
    using Part = void (*)(SampleWorld &);
    static constexpr Part parts[] = {writeSampleOrganisations, planSampleExchanges, writeSamplePeople,
                                     writeSampleGroups, writeSampleActivities, writeSampleAttendances,
                                     writeSampleExchanges, writeSampleSearches, writeSampleFollowUp};
    int done = 0;
    for (Part part : parts) {
        if (world.change.isCancelled())
            return Outcome::cancelled();
        part(world);
        if (world.hasFailed())
            return Outcome::failed(world.change.fault());
        world.change.progress(double(++done) / double(std::size(parts)));
    }
    return Outcome::done();
}

static NewProjectFacts factsOf(const SampleOptions &options)
{
    const SampleTexts texts(options.language);
    NewProjectFacts facts;
    facts.language = options.language;
    facts.project = {{u"name"_s, texts.text(u"project"_s)}, {u"owner"_s, texts.text(u"owner"_s)},
                     {u"diary_number"_s, u"2011-0000"_s}, {u"region"_s, u"Skiss"_s}};
    facts.withPartners = false; // the sample's people are not put into real organisations
    return facts;
}

Outcome fillSample(Store &store, const SampleOptions &options, const ReferenceData &reference)
{
    const Store::Result begun
        = store.start(sentence("Store", QT_TRANSLATE_NOOP("Store", "Sample project")), [&](Change &change) {
              const Outcome filled = writeNewProject(change, store.catalogue(), factsOf(options), reference);
              if (!filled)
                  return filled;
              SampleWorld world(change, store.catalogue(), options);
              return writeContent(world);
          });
    return begun ? writeSampleHistory(store, options) : begun.outcome;
}

} // namespace samverkan
