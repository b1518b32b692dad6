// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QObject;

namespace samverkan {

struct Document;
class Jobs;
class PageLayout;

// Breaks a document into pages for the window: at once where it is short, else by a job, since hundreds of rows
// take longer than a window may stand still. `done` is told in the window's thread, if `context` lives then.
void layOut(Jobs &jobs, QObject *context, const Document &document,
            const std::function<void(const std::shared_ptr<const PageLayout> &)> &done);

} // namespace samverkan
