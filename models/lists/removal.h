// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordactions.h"
#include "store.h"

namespace samverkan {

class ListCore;

// Records that shall go, and what is said of it, found while they are there. For whoever has the work done
// in another thread, on a store of its own: removal() first, then remove(), then told() of its result.
struct Removal
{
    const Kind *kind = nullptr;
    QList<RowId> ids;
    Sentence name; // of the step
    QString title; // of the first
};
Removal removal(const ListCore &core, const Kind &kind, const QList<RowId> &ids);
Store::Result remove(Store &store, const Removal &removal);
ActionResult told(const ListCore &core, const Removal &removal, const Store::Result &result);

} // namespace samverkan
