// SPDX-License-Identifier: GPL-3.0-or-later
#include "linetitle.h"

#include "derived.h"
#include "importplan.h"

using namespace Qt::StringLiterals;

namespace samverkan {

LineTitle::LineTitle(const Kind &kind)
    : m_kind(kind)
    , m_given(kind.indexOf(u"given_name"_s))
    , m_family(kind.indexOf(u"family_name"_s))
{
    for (const QString &key : kind.title)
        m_title.append(kind.indexOf(key));
    for (const auto &key : {u"organisation"_s, u"exchange"_s, u"place"_s, u"country"_s}) {
        if (kind.field(key) && !kind.title.contains(key))
            m_second.append(kind.indexOf(key));
    }
}

QString LineTitle::partOf(const ImportDraft &draft, int field) const
{
    if (m_kind.fields[field].derivation == Derivation::FullName)
        return fullName(draft.own.value(m_given).toString(), draft.own.value(m_family).toString());
    const auto name = draft.names.constFind(field);
    return name != draft.names.cend() ? *name : draft.own.value(field).toString();
}

void LineTitle::write(PlannedLine &line, const ImportDraft &draft) const
{
    for (int field : m_title) {
        const QString part = partOf(draft, field);
        if (!part.isEmpty())
            line.title += line.title.isEmpty() ? part : u", "_s + part;
    }
    for (int field : m_second) {
        line.second = partOf(draft, field);
        if (line.second.isEmpty())
            continue;
        line.secondField = field;
        return;
    }
}

} // namespace samverkan
