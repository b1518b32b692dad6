// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "store.h"

namespace samverkan {

// Writes one value into a field of many records, in one step of `store`, which may be a job's own. A
// record that breaks a rule by it, or is gone, is passed over: it may have changed since it was looked
// at. Cancelled by the store's flag; then nothing has changed.
Store::Result writeField(Store &store, const Sentence &name, const Kind &kind, const QList<RowId> &ids, int field,
                         const QVariant &value);

} // namespace samverkan
