// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"

namespace samverkan {

class Notices;
class Session;

// A change that may be short or long. What both ways have in common is said once.
struct LongChange
{
    JobWords words;
    QString working; // said in the window's bar while it goes on; empty: whoever asked shows it
    Jobs::Changing work; // gets no progress to tell when made at once
    Jobs::Changed done; // unless the context object is gone; hears of a cancelled one too
};

// At once in the window's thread and answers null; or, `asJob`, by a job.
Job *makeChange(Session &session, Notices &notices, QObject *context, bool asJob, const LongChange &change);

} // namespace samverkan
