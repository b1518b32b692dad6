// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include "database.h"
#include "statement.h"
#include "store.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace samverkan {

QList<Draft> drafts(const Store &store)
{
    QList<Draft> found;
    Statement select(store.database(), u"SELECT key, content FROM draft ORDER BY written_at, key"_s);
    while (select.step())
        found.append({select.text(0), QJsonDocument::fromJson(select.utf8(1).toByteArray()).object()});
    return found;
}

// Somebody is typing: a file that is busy is not waited for.
bool keepDraft(Store &store, const Draft &draft)
{
    Database &database = store.database();
    if (store.isReadOnly() || (database.handle() && database.inTransaction()))
        return false;
    const QVariant patience = database.single(u"PRAGMA busy_timeout"_s);
    const auto restore = qScopeGuard([&] { database.run(u"PRAGMA busy_timeout=%1"_s.arg(patience.toInt())); });
    database.run(u"PRAGMA busy_timeout=0"_s);
    if (draft.content.isEmpty()) {
        Statement remove(database, u"DELETE FROM draft WHERE key = ?"_s);
        remove.bind(0, draft.key);
        return remove.run();
    }
    Statement write(database, u"INSERT INTO draft (key, content, written_at) VALUES (?, ?, ?) ON CONFLICT (key) DO "
                              "UPDATE SET content = excluded.content, written_at = excluded.written_at"_s);
    write.bind(0, draft.key);
    write.bindText(1, QJsonDocument(draft.content).toJson(QJsonDocument::Compact));
    write.bind(2, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    return write.run();
}

} // namespace samverkan
