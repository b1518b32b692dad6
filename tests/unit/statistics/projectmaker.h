// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "store.h"

#include <QTemporaryDir>
#include <functional>
#include <random>

namespace samverkan {

// A project of random people, activities and trips for the tests of statistics: always the same for
// the same seed, with gaps in every field.
class ProjectMaker
{
public:
    explicit ProjectMaker(unsigned seed = 1)
        : m_random(seed) { }

    struct Sizes
    {
        int organisations = 12;
        int participants = 150;
        int activities = 40;
        int attendances = 600;
        int exchanges = 15;
        int mobilities = 120;
        int groups = 4;
        int members = 60;
    };
    bool make(const Sizes &sizes);
    bool make() { return make(Sizes()); }

    // What `body` adds is one transaction: quicker than one for each row.
    void together(const std::function<void()> &body);
    // A single row, by field keys.
    RowId add(const QString &kind, const QHash<QString, QVariant> &values);
    ChangeSet change(const QString &kind, RowId id, const QHash<QString, QVariant> &values);
    ChangeSet remove(const QString &kind, RowId id);
    // One random insertion, change or removal somewhere.
    ChangeSet changeSomething();

    // Rows of a question in SQL: all columns as text, NULL as "".
    QList<QStringList> ask(const QString &sql) const;

    const Catalogue catalogue;
    std::unique_ptr<Store> store;

    int below(int number) { return int(m_random() % unsigned(number)); }
    // One of them, or nothing at all for one in `gap`.
    QVariant oneOf(const QStringList &values, int gap = 10);
    QVariant day(int gap = 10);
    RowId anyOf(const QString &kind);

private:
    bool fill(Change &change, const Sizes &sizes);
    QHash<QString, QVariant> person();
    QHash<QString, QVariant> activity();
    QHash<QString, QVariant> trip();
    Values values(const QString &kind, const QHash<QString, QVariant> &values) const;

    Change *m_change = nullptr; // of the transaction that is open
    QTemporaryDir m_folder;
    std::mt19937 m_random;
};

} // namespace samverkan
