// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include "codebook.h"
#include "codelists.h"
#include "language.h"
#include "listcore.h"
#include "recordmaking.h"
#include "referencedata.h"
#include "store.h"
#include "textfold.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr size_t FewMatches = 2'000; // whose titles are looked at
static constexpr int LongKind = 20'000; // the order of all its titles is not worked out for a few lines
static constexpr size_t FewOfMany = 300;
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
        const QByteArray text = foldedUtf8(choice.text) + ' ' + foldedUtf8(choice.value.toString()) + ' ' + foldedUtf8(choice.also);
        return !std::all_of(words.cbegin(), words.cend(), [&](const SearchWord &word) { return word.isIn(text); });
    });
    const QString beginning = folded(search.trimmed());
    std::stable_partition(choices.begin(), choices.end(),
                          [&](const Choice &choice) { return folded(choice.text).startsWith(beginning); });
    std::stable_partition(choices.begin(), choices.end(),
                          [&](const Choice &choice) { return folded(choice.value.toString()) == beginning; });
}

// "kurs" finds competence development.
QString ChoiceQuery::otherWords(const ListCore &core, const QString &code) const
{
    const auto meant = core.reference().codeLists().find(field.list, search);
    return meant == code ? search : QString();
}

QList<Choice> ChoiceQuery::codes(const ListCore &core) const
{
    QList<Choice> choices;
    for (const CodeValue &value : core.store().codes().values(field.list)) {
        const QStringList also{value.labelSv, value.labelEn, otherWords(core, value.code)};
        if (!value.retired || isPresent(value.code))
            choices.append({value.code, value.label(core.language().code()), {}, value.retired, also.join(u' ')});
    }
    return choices;
}

QList<Choice> ChoiceQuery::countries(const ListCore &core) const
{
    QList<Choice> choices;
    for (const Country &country : core.reference().countries().all())
        choices.append({country.code, core.reference().countries().name(country.code, core.language().code()), {}, false,
                        QStringList{country.nameSv, country.nameEn, country.code3, country.euCode, country.iocCode}.join(u' ')});
    QCollator collator(core.language().locale());
    std::sort(choices.begin(), choices.end(),
              [&](const Choice &a, const Choice &b) { return collator.compare(a.text, b.text) < 0; });
    return choices;
}

// Of a long list: a few are ordered by their titles; of many the first that were made are shown, and
// the next letter tells more.
QList<RowId> ChoiceQuery::bestOfMany(const ListCore &core, const Kind &target, const std::vector<Slot> &found, bool &isLimited) const
{
    const RowIndex &rows = core.columns(target).rows();
    const size_t looked = found.size() <= FewOfMany ? found.size() : size_t(limit);
    std::vector<std::pair<QString, RowId>> titled;
    for (size_t i = 0; i < looked; ++i)
        titled.emplace_back(core.title(target, rows.id(found[i])), rows.id(found[i]));
    QCollator collator(core.language().locale());
    std::sort(titled.begin(), titled.end(), [&](const auto &a, const auto &b) {
        const int order = collator.compare(a.first, b.first);
        return order ? order < 0 : a.second < b.second;
    });
    const QString beginning = folded(search.trimmed());
    std::stable_partition(titled.begin(), titled.end(), [&](const auto &one) { return folded(one.first).startsWith(beginning); });
    isLimited = found.size() > size_t(limit);
    QList<RowId> ids;
    for (size_t i = 0; i < std::min(titled.size(), size_t(limit)); ++i)
        ids.append(titled[i].second);
    return ids;
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
    if (rows.count() > LongKind)
        return bestOfMany(core, target, found, isLimited);
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
        found.choices.append({record.id, core.title(target, record.id), secondLine(core, record), false, {}});
    const QString name = search.simplified();
    const bool isThere = std::any_of(found.choices.cbegin(), found.choices.cend(),
                                     [&](const Choice &choice) { return folded(choice.text) == folded(name); });
    if (offersMaking && !name.isEmpty() && !isThere && canMakeByName(target))
        found.choices.append({{}, makeText(core.language(), target, name), {}, false, {}, true});
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
                found.choices.append({value, core.valueText().display(field, value), {}, false, {}});
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
