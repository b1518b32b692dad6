// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailaddresses.h"

#include "catalogue.h"
#include "scan.h"
#include "store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr qsizetype longestLink = 2000; // characters
constexpr qsizetype fewRecords = 500; // read one by one; beyond, the table is gone through once

int mailFieldOf(const Kind &kind)
{
    for (int i = 0; i < kind.fields.size(); ++i) {
        if (kind.fields[i].type == FieldType::Email && kind.fields[i].isStored())
            return i;
    }
    return -1;
}

// Where the addresses of a kind's records are to be found.
struct Way
{
    const Kind *owners = nullptr; // has an address of its own
    const Kind *between = nullptr; // its rows lead from the records to the owners; null: a field does, or nothing
    QString from; // field of `between` that points to the records
    QString to; // field of `between`, or of the kind itself, that points to the owners
};

// The rows of a pair that ties the kind to people.
Way wayOverPair(const Catalogue &catalogue, const Kind &kind, QStringView owners)
{
    for (const Relation &relation : catalogue.relationsOf(kind)) {
        const Kind &between = catalogue.at(relation.kind);
        for (const QString &half : between.pair) {
            if (between.pair.contains(relation.field) && half != relation.field && between.field(half)->target == owners)
                return {&catalogue.at(owners), &between, relation.field, half};
        }
    }
    return {};
}

Way wayOverField(const Catalogue &catalogue, const Kind &kind)
{
    for (const char16_t *owners : {u"participant", u"organisation"}) {
        for (const Field &field : kind.fields) {
            if (field.isStored() && field.type == FieldType::Reference && field.target == QStringView(owners))
                return {&catalogue.at(owners), nullptr, {}, field.key};
        }
    }
    return {};
}

Way wayOf(const Catalogue &catalogue, const Kind &kind)
{
    if (mailFieldOf(kind) >= 0)
        return {&kind, nullptr, {}, {}};
    Way way = wayOverPair(catalogue, kind, u"participant");
    if (!way.owners)
        way = wayOverField(catalogue, kind);
    if (!way.owners)
        way = wayOverPair(catalogue, kind, u"organisation");
    return way;
}

// Each once, in the order in which the records name them.
QList<RowId> ownersOf(const Store &store, const Kind &kind, const Way &way, const QList<RowId> &ids)
{
    if (way.owners == &kind)
        return ids;
    QList<RowId> owners;
    QSet<RowId> known;
    const auto take = [&](RowId id) {
        if (id && !known.contains(id)) {
            known.insert(id);
            owners.append(id);
        }
    };
    if (!way.between) {
        for (const Record &record : store.records(kind, ids))
            take(record.value(way.to).toLongLong());
        return owners;
    }
    scanOf(store, *way.between, {way.between->indexOf(way.to)}, way.between->indexOf(way.from), ids,
           [&](const ScannedRow &row) { take(row.integer(0)); return true; });
    std::sort(owners.begin(), owners.end()); // a scan has no order of its own
    return owners;
}

// One owner's part in the answer.
class Gathering
{
public:
    explicit Gathering(MailAddresses &result) : m_result(result) {}

    void add(RowId owner, const QString &address, bool guarded)
    {
        if (guarded)
            m_result.guarded.append(owner);
        else if (address.isEmpty())
            m_result.without.append(owner);
        else if (!m_known.contains(address.toLower())) {
            m_known.insert(address.toLower());
            m_result.addresses.append(address);
        }
    }

private:
    MailAddresses &m_result;
    QSet<QString> m_known;
};

} // namespace

bool hasMailAddresses(const Catalogue &catalogue, const Kind &kind)
{
    return wayOf(catalogue, kind).owners;
}

MailAddresses mailAddresses(const Store &store, const Kind &kind, const QList<RowId> &ids)
{
    const Way way = wayOf(store.catalogue(), kind);
    MailAddresses result;
    if (!way.owners)
        return result;
    result.owners = way.owners->key;
    const int mail = mailFieldOf(*way.owners);
    const int guarded = way.owners->indexOf(u"protected_identity"_s);
    const QList<RowId> owners = ownersOf(store, kind, way, ids);
    Gathering gathering(result);
    if (owners.size() <= fewRecords) {
        for (const Record &record : store.records(*way.owners, owners))
            gathering.add(record.id, record.value(mail).toString(), guarded >= 0 && record.value(guarded).toBool());
        return result;
    }
    QHash<RowId, QPair<QString, bool>> found;
    const QList<int> fields = guarded >= 0 ? QList<int>{mail, guarded} : QList<int>{mail};
    scan(store, *way.owners, fields, [&](const ScannedRow &row) {
        found.insert(row.id(), {row.text(0), guarded >= 0 && row.integer(1) != 0});
        return true;
    });
    for (RowId id : owners) {
        if (const auto one = found.constFind(id); one != found.cend())
            gathering.add(id, one->first, one->second);
    }
    return result;
}

QUrl mailLink(const QStringList &addresses)
{
    QByteArrayList parts;
    for (const QString &address : addresses)
        parts.append(QUrl::toPercentEncoding(address, "@"));
    const QByteArray link = "mailto:?bcc=" + parts.join(',');
    return addresses.isEmpty() || link.size() > longestLink ? QUrl() : QUrl::fromEncoded(link);
}

} // namespace samverkan
