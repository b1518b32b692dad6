// SPDX-License-Identifier: GPL-3.0-or-later
#include "openfault.h"

using namespace Qt::StringLiterals;

namespace samverkan {

QString codeOf(OpenResult result)
{
    switch (result) {
    case OpenResult::Opened:
        return u"opened"_s;
    case OpenResult::Upgraded:
        return u"upgraded"_s;
    case OpenResult::ReadOnly:
        return u"read_only"_s;
    case OpenResult::Locked:
        return u"locked"_s;
    case OpenResult::Missing:
        return u"missing"_s;
    case OpenResult::NotOurs:
        return u"not_ours"_s;
    case OpenResult::Damaged:
        return u"damaged"_s;
    case OpenResult::Newer:
        return u"newer"_s;
    case OpenResult::Failed:
        break;
    }
    return u"failed"_s;
}

} // namespace samverkan
