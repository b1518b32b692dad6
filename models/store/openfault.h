// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

namespace samverkan {

// How opening a project file can end. Everything but None and ReadOnly leaves no store; none of
// them changes the file.
enum class OpenResult {
    Opened,
    Upgraded, // an older file: backed up beside itself, then brought up to date
    ReadOnly, // opened, but may not be written: the file or folder is protected, or it was asked so
    Locked, // open in another window or on another computer; who and since when is in the sentence
    Missing,
    NotOurs, // not a database, or a database of another program
    Damaged,
    Newer, // made by a newer program that this one does not understand
    Failed, // the disk or the system said no
};

struct OpenReport
{
    OpenResult result = OpenResult::Failed;
    Sentence sentence; // empty when Opened
    QString backup; // Upgraded: where the file as it was is kept

    bool isOpen() const
    {
        return result == OpenResult::Opened || result == OpenResult::Upgraded || result == OpenResult::ReadOnly;
    }
};

// The stable word of a result for scripts: "locked", "not_ours" …
QString codeOf(OpenResult result);

} // namespace samverkan
