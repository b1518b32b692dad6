// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "computedcolumn.h"

#include <QHash>

#include <optional>
#include <vector>

namespace samverkan {

// Minutes a participant has taken part, shown in whole hours. Counted like the hours of the statistics:
// time of those who came, as participants. Short lists of attendance are added up in one scan; of
// long ones only what belongs to the rows that are looked at, until all have been read ahead or somebody
// orders by hours.
class HoursColumn : public ComputedColumn
{
public:
    static QString columnKey();

    QString kind() const override;
    QString key() const override { return columnKey(); }
    QString label(const Language &language) const override;
    ValueKind valueKind() const override { return ValueKind::Number; }
    QString absentText(const Language &language) const override;
    bool readAhead(ListCore &core, int milliseconds) override;
    void prepare(ListCore &core, const QList<RowId> &ids) override;
    QVariant value(ListCore &core, const Record &record) const override;
    QString text(const Language &language, const Kind &kind, const QVariant &value) const override;
    QString toolTip(const Language &language, const Kind &kind, const QVariant &value) const override;
    void all(ListCore &core, const Kind &kind, const std::function<void(RowId, const QVariant &)> &tell) const override;
    bool patch(ListCore &core, const ChangeSet &changes) override;

private:
    using Minutes = std::vector<quint32>; // by slot of the participant

    // All attendances on their way.
    struct Ahead
    {
        Minutes minutes;
        RowId readTo = 0;
    };

    std::optional<qint64> known(qint64 slot, RowId id) const; // slot -1: there is none
    void addUp(ListCore &core) const;
    void addUp(ListCore &core, const QList<RowId> &people) const;
    void addUpUnknown(ListCore &core, const QList<RowId> &people) const; // those of them that are not known
    void forget() const;

    std::optional<bool> m_isShort; // the list of attendances; asked once
    mutable Minutes m_all; // of those who were there when all was added up; empty before
    mutable QHash<RowId, qint64> m_single; // asked for singly, or newer than those
    Ahead m_ahead;
};

} // namespace samverkan
