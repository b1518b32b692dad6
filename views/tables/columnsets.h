// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace samverkan {

// Where named choices of columns are kept ("Phone list"), by kind of record: with the person at this
// machine, not in the project. The application knows how.
class ColumnSets
{
public:
    virtual ~ColumnSets() = default;

    virtual QStringList names(const QString &kind) const = 0; // in order of the alphabet
    virtual QStringList columns(const QString &kind, const QString &name) const = 0; // keys; empty if unknown
    virtual void keep(const QString &kind, const QString &name, const QStringList &columns) = 0; // replaces
    virtual void remove(const QString &kind, const QString &name) = 0;
};

} // namespace samverkan
