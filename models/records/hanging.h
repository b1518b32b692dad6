// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

namespace samverkan {

// Whether a record belongs to the one that its reference `field` points to, so that the page of that
// one lists it: what is nothing without it, and what has its place there (a person's organisation, but
// not the organisation an attendance remembers).
bool hangs(const Kind &kind, const Field &field);

// What the page of a record of `kind` lists: what hangs on it, and the papers behind it (evidence, which
// points to records of any kind by their UUID). What is
// looked at most comes first.
QList<Relation> listedAt(const Catalogue &catalogue, const Kind &kind);

} // namespace samverkan
