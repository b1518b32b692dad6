// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QStringList>
#include <QUrl>

namespace samverkan {

class Catalogue;
class Store;

// The e-mail addresses of some records, each once. A kind without an address of its own gives those of
// the people that belong to its records (who attend an activity, are in a group, travel), and where no
// people do, of the organisations it names.
struct MailAddresses
{
    QStringList addresses; // in the order of the records
    QString owners; // the kind they belong to: the one asked for, or that of the people
    QList<RowId> without; // owners that have none
    QList<RowId> guarded; // owners with protected identity: their addresses are given to nobody
};

// Whether records of the kind have, or lead to, e-mail addresses.
bool hasMailAddresses(const Catalogue &catalogue, const Kind &kind);
// Reads whole tables when there are many records: for a job's own store.
MailAddresses mailAddresses(const Store &store, const Kind &kind, const QList<RowId> &ids);

// A link that opens a letter to all of them as blind copies (RFC 6068); empty when it would be longer
// than mail programs take: 2 000 characters, what Windows lets through.
QUrl mailLink(const QStringList &addresses);

} // namespace samverkan
