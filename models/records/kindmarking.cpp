// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindmarking.h"

using namespace Qt::StringLiterals;

namespace samverkan {

static Marking attendanceMarking()
{
    Marking marking;
    marking.at = u"activity"_s;
    marking.state = u"state"_s;
    marking.usual = u"present"_s;
    marking.present = {u"present"_s, u"late"_s};
    marking.absent = {u"excused"_s, u"absent"_s};
    marking.amount = u"minutes"_s;
    marking.whole = u"planned_minutes"_s;
    marking.columns = {u"organisation"_s, u"state"_s, u"minutes"_s, u"role"_s, u"signed"_s};
    return marking;
}

const Marking *markingOf(const Kind &kind)
{
    static const QHash<QString, Marking> markings{{u"attendance"_s, attendanceMarking()}};
    const auto found = markings.constFind(kind.key);
    return found == markings.cend() ? nullptr : &*found;
}

} // namespace samverkan
