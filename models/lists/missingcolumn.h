// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "computedcolumn.h"

namespace samverkan {

// What a record lacks: fields that are needed for a purpose and not filled (missingFields() of the
// rules). The value names the fields' keys, one blank between; null if nothing is missing.
class MissingColumn : public ComputedColumn
{
public:
    static QString columnKey();

    QString kind() const override { return {}; }
    QString key() const override { return columnKey(); }
    QString label(const Language &language) const override;
    bool appliesTo(const Kind &kind) const override;
    bool isWarning() const override { return true; }
    bool hasSeveral() const override { return true; }
    QString absentText(const Language &language) const override;
    QVariant value(ListCore &core, const Record &record) const override;
    // The first, and how many more: "Birth date +2".
    QString text(const Language &language, const Kind &kind, const QVariant &value) const override;
    // All of them, a line each, with what they are needed for.
    QString toolTip(const Language &language, const Kind &kind, const QVariant &value) const override;
    void all(ListCore &core, const Kind &kind, const std::function<void(RowId, const QVariant &)> &tell) const override;
};

} // namespace samverkan
