// SPDX-License-Identifier: GPL-3.0-or-later
#include "layingout.h"

#include "jobs.h"
#include "pagelayout.h"

namespace samverkan {

static constexpr qsizetype mostRowsAtOnce = 200; // some ten milliseconds

static qsizetype rowsOf(const Document &document)
{
    qsizetype rows = 0;
    for (const doc::Block &block : document.blocks) {
        if (const auto *table = std::get_if<doc::Table>(&block))
            rows += table->rows.size();
    }
    return rows;
}

void layOut(Jobs &jobs, QObject *context, const Document &document,
            const std::function<void(const std::shared_ptr<const PageLayout> &)> &done)
{
    const PreparedDocument prepared = prepareDocument(document); // its charts need the window's thread
    if (rowsOf(document) <= mostRowsAtOnce)
        return done(std::make_shared<const PageLayout>(prepared));
    jobs.run(context, [prepared](const JobHooks &) { return std::make_shared<const PageLayout>(prepared); },
             [done](const JobAnswer<std::shared_ptr<const PageLayout>> &answer) {
                 if (answer.value)
                     done(*answer.value);
             });
}

} // namespace samverkan
