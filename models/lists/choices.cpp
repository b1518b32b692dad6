// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include "codebook.h"
#include "language.h"
#include "listcore.h"
#include "referencedata.h"
#include "store.h"
#include "textfold.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr size_t FewMatches = 2'000; // whose titles are looked at
static constexpr int SecondParts = 2;

bool ChoiceQuery::isPresent(const QString &code) const
{
    return present.toString().split(u' ').contains(code);
}

// What holds all the words; what begins with them before the rest, the code itself before all.
void ChoiceQuery::keepFound(QList<Choice> &choices) const
{
    const QList<SearchWord> words = searchWords(search);
    if (words.isEmpty())
        return;
    choices.removeIf([&](const Choice &choice) {
        const QByteArray text = foldedUtf8(choice.text) + ' ' + foldedUtf8(choice.value.toString());
        return !std::all_of(words.cbegin(), words.cend(), [&](const SearchWord &word) { return word.isIn(text); });
    });
    const QString beginning = folded(search.trimmed());
    std::stable_partition(choices.begin(), choices.end(),
                          [&](const Choice &choice) { return folded(choice.text).startsWith(beginning); });
    std::stable_partition(choices.begin(), choices.end(),
                          [&](const Choice &choice) { return folded(choice.value.toString()) == beginning; });
}

QList<Choice> ChoiceQuery::codes(const ListCore &core) const
{
    QList<Choice> choices;
    for (const CodeValue &value : core.store().codes().values(field.list)) {
        if (!value.retired || isPresent(value.code))
            choices.append({value.code, value.label(core.language().code()), {}, value.retired});
    }
    return choices;
}

QList<Choice> ChoiceQuery::countries(const ListCore &core) const
{
    QList<Choice> choices;
    for (const Country &country : core.reference().countries().all())
        choices.append({country.code, core.reference().countries().name(country.code, core.language().code()), {}, false});
    QCollator collator(core.language().locale());
    std::sort(choices.begin(), choices.end(),
              [&](const Choice &a, const Choice &b) { return collator.compare(a.text, b.text) < 0; });
    return choices;
}

// The first rows by title that the search finds. Where they are few enough to look at, those whose
// title begins with what was typed come first.
QList<RowId> ChoiceQuery::bestRows(const ListCore &core, const Kind &target, bool &isLimited) const
{
    const ColumnSet &columns = core.columns(target);
    const RowIndex &rows = columns.rows();
    Marks marks(rows.slotCount(), 0);
    for (Slot slot : rows.byId())
        marks[slot] = 1;
    core.search(target).keep(search, marks);
    std::vector<Slot> found;
    std::copy_if(rows.byId().cbegin(), rows.byId().cend(), std::back_inserter(found), [&](Slot slot) { return marks[slot]; });
    const std::vector<quint32> &ranks = columns.titleRanks();
    const QString beginning = folded(search.trimmed());
    const auto begins = [&](Slot slot) { return folded(core.title(target, rows.id(slot))).startsWith(beginning); };
    auto rest = found.begin();
    if (!beginning.isEmpty() && found.size() <= FewMatches)
        rest = std::stable_partition(found.begin(), found.end(), begins);
    const auto earlier = [&](Slot a, Slot b) { return ranks[a] != ranks[b] ? ranks[a] < ranks[b] : a < b; };
    std::sort(found.begin(), rest, earlier);
    const auto end = found.begin() + qMin<qptrdiff>(limit, qptrdiff(found.size()));
    std::partial_sort(rest, qMax(rest, end), found.end(), earlier);
    isLimited = end != found.end();
    QList<RowId> ids;
    for (auto slot = found.begin(); slot != end; ++slot)
        ids.append(rows.id(*slot));
    return ids;
}

// What is listed besides the title, as far as it is known: "Riga · Latvia".
static QString secondLine(const ListCore &core, const Record &record)
{
    const Kind &kind = record.kind();
    QStringList parts;
    for (const Field &field : kind.fields) {
        const bool tells = field.type == FieldType::Reference || field.type == FieldType::Country
            || field.type == FieldType::Date || field.key == u"place";
        if (parts.size() < SecondParts && tells && field.isStored() && !field.is(FieldFlag::Unlisted)
            && !kind.title.contains(field.key))
            parts.append(core.valueText().display(field, record.value(field.key)));
        parts.removeAll(QString());
    }
    return parts.join(u" · "_s);
}

ChoiceQuery::Found ChoiceQuery::records(const ListCore &core) const
{
    const Kind &target = core.catalogue().at(field.target);
    Found found;
    QList<RowId> ids = bestRows(core, target, found.isLimited);
    const RowId there = present.toLongLong();
    if (there && search.trimmed().isEmpty() && !ids.contains(there))
        ids.prepend(there);
    for (const Record &record : core.store().records(target, ids))
        found.choices.append({record.id, core.title(target, record.id), secondLine(core, record), false});
    return found;
}

ChoiceQuery::Found ChoiceQuery::run(const ListCore &core) const
{
    Found found;
    if (field.type == FieldType::Reference) {
        found = records(core);
    } else {
        if (field.type == FieldType::YesNo) {
            for (bool value : {true, false})
                found.choices.append({value, core.valueText().display(field, value), {}, false});
        } else {
            found.choices = field.list.isEmpty() ? countries(core) : codes(core);
        }
        keepFound(found.choices);
    }
    if (offersEmpty)
        found.choices.prepend({});
    return found;
}

} // namespace samverkan
