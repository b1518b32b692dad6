// SPDX-License-Identifier: GPL-3.0-or-later
#include "likelysame.h"

#include "language.h"
#include "listcore.h"
#include "store.h"
#include "textfold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr qsizetype MostShown = 3;

bool isMatched(const Kind &kind, int field)
{
    const QString &key = kind.fields[field].key;
    return std::any_of(kind.matches.cbegin(), kind.matches.cend(), [&](const QStringList &match) { return match.contains(key); });
}

// Codes of the column that mean the same value. Numbers and addresses are few alike: looked up as
// they are; names are compared folded.
static std::vector<quint8> sameCodes(const Column &column, const Field &field, const QVariant &value)
{
    std::vector<quint8> same(column.values.size(), 0);
    const bool isName = field.type == FieldType::Text || field.type == FieldType::LongText;
    for (const QVariant &one : {value, QVariant(isName ? QString() : value.toString().toLower())}) {
        const qint64 code = one.toString().isEmpty() ? -1 : column.values.find(one);
        if (code > 0)
            same[size_t(code)] = 1;
    }
    if (isName) {
        const QByteArray wanted = foldedUtf8(value.toString());
        for (Dictionary::Code code = 1; code < column.values.size(); ++code)
            same[code] = foldedUtf8(QString::fromUtf8(column.values.utf8(code))) == wanted;
    }
    return same;
}

static QList<RowId> rowsAlike(const ListCore &core, const Record &record, const QStringList &match)
{
    const Kind &kind = record.kind();
    const ColumnSet &columns = core.columns(kind);
    columns.load(match);
    Marks marks(columns.rows().slotCount(), 1);
    for (const QString &key : match) {
        const QVariant value = record.value(key);
        if (value.isNull())
            return {};
        const Column &column = columns.column(key);
        const std::vector<quint8> same = sameCodes(column, *kind.field(key), value);
        for (size_t slot = 0; slot < marks.size(); ++slot)
            marks[slot] &= same[column.codes[slot]];
    }
    QList<RowId> ids;
    for (Slot slot : columns.rows().byId()) {
        const RowId id = columns.rows().id(slot);
        if (marks[slot] && id != record.id && ids.size() < MostShown)
            ids.append(id);
    }
    return ids;
}

// "Same given name, family name and birth date".
static QString reasonOf(const Language &language, const Kind &kind, const QStringList &match)
{
    static constexpr const char *sources[] = {QT_TRANSLATE_NOOP("Form", "Same %1"), QT_TRANSLATE_NOOP("Form", "Same %1 and %2"),
                                              QT_TRANSLATE_NOOP("Form", "Same %1, %2 and %3")};
    QStringList labels;
    for (const QString &key : match)
        labels.append(spoken("Field", kind.field(key)->label));
    return language.text(sentence("Form", sources[qMin<qsizetype>(labels.size(), 3) - 1], labels));
}

// A person has compared the two and said what they are.
static bool isDecided(const ListCore &core, const Record &record, RowId other)
{
    if (record.kind().key != u"participant" || !record.id)
        return false;
    const Kind &verdicts = core.catalogue().at(u"same_person");
    for (RowId id : core.store().find(verdicts, u"first"_s, record.id) + core.store().find(verdicts, u"second"_s, record.id)) {
        const Record verdict = core.store().record(verdicts, id);
        if (verdict.value(u"first"_s).toLongLong() == other || verdict.value(u"second"_s).toLongLong() == other)
            return true;
    }
    return false;
}

QList<LikelySame> findLikelySame(const ListCore &core, const Record &record)
{
    QList<LikelySame> found;
    const Kind &kind = record.kind();
    for (const QStringList &match : kind.matches) {
        for (RowId id : rowsAlike(core, record, match)) {
            const bool isKnown = std::any_of(found.cbegin(), found.cend(), [id](const LikelySame &one) { return one.id == id; });
            if (!isKnown && found.size() < MostShown && !isDecided(core, record, id))
                found.append({id, core.title(kind, id), reasonOf(core.language(), kind, match)});
        }
    }
    return found;
}

} // namespace samverkan
