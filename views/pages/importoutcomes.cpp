// SPDX-License-Identifier: GPL-3.0-or-later
#include "importoutcomes.h"

using namespace Qt::StringLiterals;

namespace samverkan {

OutcomeLook lookOf(LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::New: return {u"plus"_s, Theme::Done, Theme::Text};
    case LineOutcome::Changed: return {u"pen"_s, Theme::Link, Theme::Link};
    case LineOutcome::Unchanged: return {u"equal"_s, Theme::Text2, Theme::Text2};
    case LineOutcome::Doubtful: return {u"question"_s, Theme::Warning, Theme::Warning};
    case LineOutcome::Faulty: return {u"error"_s, Theme::Error, Theme::Error};
    }
    return {};
}

} // namespace samverkan
