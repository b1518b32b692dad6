// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QHash>
#include <QString>
#include <QVariantMap>

namespace samverkan {

class Catalogue;
class Change;
class ReferenceData;
class Store;

// What is known of a project when its file is made.
struct NewProjectFacts
{
    QString language = QStringLiteral("sv"); // of names that exist in Swedish and English
    QVariantMap project{}; // fields of the project's own record that differ from the reference file's
    // Fields of other records of the reference file that differ from it, by "kind/key".
    QHash<QString, QVariantMap> others{};
    bool withPartners = true; // the organisations of the reference file
};

// Fills a file fresh from Store::create() with what a new project begins with: its record, phases,
// code lists, partners, working groups, networks and indicators without targets. One step that undo
// does not reach. Each row's UUID follows from what it is, so a code, a partner or a group is the same
// record in every project, and copies of two projects agree on it.
Outcome fillNewProject(Store &store, const NewProjectFacts &facts, const ReferenceData &reference);
// The same inside a step that goes on with more.
Outcome writeNewProject(Change &change, const Catalogue &catalogue, const NewProjectFacts &facts,
                        const ReferenceData &reference);

} // namespace samverkan
