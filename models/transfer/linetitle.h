// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importdraft.h"

namespace samverkan {

struct PlannedLine;

// What a line calls what it is about, and where it belongs, for the preview.
class LineTitle
{
public:
    explicit LineTitle(const Kind &kind);
    void write(PlannedLine &line, const ImportDraft &draft) const;

private:
    QString partOf(const ImportDraft &draft, int field) const;

    const Kind &m_kind;
    QList<int> m_title; // fields
    QList<int> m_second; // of these the first that the line gives
    const int m_given;
    const int m_family;
};

} // namespace samverkan
