// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QHash>
#include <QObject>

namespace samverkan {

class ChangeSet;
class ListSource;

// How many records there are of each kind, for the navigation. Counted when first asked for.
class KindCounts : public QObject
{
    Q_OBJECT

public:
    explicit KindCounts(ListSource &source, QObject *parent = nullptr);

    int count(const QString &kind) const;

signals:
    void changed(const QString &kind);

private:
    void take(const ChangeSet &changes);

    ListSource &m_source;
    mutable QHash<QString, int> m_counts;
};

} // namespace samverkan
