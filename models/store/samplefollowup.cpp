// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworld.h"

#include "uuids.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

void writeContacts(SampleWorld &world)
{
    const QList<QJsonObject> contacts = world.texts.objects(u"contacts"_s);
    const QString owner = world.texts.text(u"owner"_s);
    world.write(u"contact_person", {u"name"_s, u"organisation"_s, u"task"_s, u"email"_s, u"phone"_s}, contacts.size(),
                [&](qint64 i, QVariantList &row) {
                    const QJsonObject &contact = contacts[i];
                    row[0] = contact.value(u"name"_s).toString();
                    row[1] = world.find(u"organisation", u"name"_s, owner);
                    row[2] = world.texts.say(contact);
                    row[3] = contact.value(u"email"_s).toString();
                    row[4] = contact.value(u"phone"_s).toString();
                });
}

// On organisations, people and partner searches in turn.
void writeNotes(SampleWorld &world)
{
    const QStringList texts[] = {world.texts.list(u"organisation_notes"_s), world.texts.list(u"participant_notes"_s),
                                 world.texts.list(u"search_notes"_s)};
    const QList<QJsonObject> authors = world.texts.objects(u"contacts"_s);
    const QString organisation = u"organisation"_s;
    const RowId firstSearch = world.change.find(world.kind(u"partner_search"), u"result"_s, {}).value(0);
    world.write(u"note", {u"dated_on"_s, u"content"_s, u"author"_s, organisation, u"participant"_s, u"partner_search"_s},
                world.sizes.notes, [&](qint64 i, QVariantList &row) {
                    const int about = i % 8 < 5 ? 0 : i % 8 < 7 ? 1 : 2;
                    const int day = world.workday(sampledays::mobilisation, sampledays::end);
                    row[0] = sampledays::iso(day);
                    row[1] = world.random.pick(texts[about]);
                    row[2] = world.random.pick(authors).value(u"name"_s).toString();
                    if (about == 0)
                        row[3] = world.random.pick(world.organisations).id;
                    else if (about == 1)
                        row[4] = world.random.pick(world.people).id;
                    else
                        row[5] = firstSearch ? QVariant(firstSearch) : QVariant();
                });
}

struct Paper
{
    QStringView kind;
    RowId record;
    const char16_t *sort;
    int day;
};

// Most papers are sign-in sheets; the others belong to organisations, trips and people.
Paper drawPaper(SampleWorld &world, qint64 number)
{
    const int day = world.workday(sampledays::implementation, sampledays::end);
    if (number % 10 == 7)
        return {u"organisation", world.random.pick(world.organisations).id, u"letter_of_intent", day};
    if (number % 10 == 8 && !world.exchanges.empty()) {
        const SampleExchange &exchange = world.random.pick(world.exchanges);
        return {u"exchange", exchange.id, u"trip_report", exchange.end + 10};
    }
    if (number % 10 == 9)
        return {u"participant", world.random.pick(world.people).id, u"registration", day};
    const SampleActivity &activity = world.random.pick(world.activities);
    return {u"activity", activity.id, number % 10 == 6 ? u"minutes" : u"attendance_sheet", activity.start};
}

// Minutes are kept as the file itself, the others in a binder.
void writePapers(SampleWorld &world)
{
    const QByteArray minutes = world.texts.text(u"minutes_file"_s).toUtf8();
    const QString sum = QString::fromLatin1(QCryptographicHash::hash(minutes, QCryptographicHash::Sha256).toHex());
    const QString binder = world.texts.text(u"kept_at"_s);
    const QList<QJsonObject> checkers = world.texts.objects(u"contacts"_s);
    world.write(u"evidence",
                {u"record_kind"_s, u"record_uuid"_s, u"kind"_s, u"kept_at"_s, u"dated_on"_s, u"original"_s, u"checked_by"_s,
                 u"file_name"_s, u"sha256"_s, u"content"_s},
                world.sizes.papers, [&](qint64 i, QVariantList &row) {
                    const Paper paper = drawPaper(world, i);
                    row[0] = paper.kind.toString();
                    row[1] = QString::fromLatin1(toHex(world.change.record(world.kind(paper.kind), paper.record).uuid));
                    row[2] = QString::fromUtf16(paper.sort);
                    row[3] = binder.arg(i / 40 + 1).arg(i % 40 + 1);
                    row[4] = sampledays::iso(paper.day);
                    row[5] = i % 10 != 6;
                    if (world.random.chance(70))
                        row[6] = world.random.pick(checkers).value(u"name"_s).toString();
                    if (i % 10 != 6)
                        return;
                    row[7] = u"minnesanteckningar-%1.txt"_s.arg(i + 1);
                    row[8] = sum;
                    row[9] = minutes;
                });
}

// Targets as the project set them, in the proportions of the real one's twin.
void setTargets(SampleWorld &world)
{
    const Kind &kind = world.kind(u"indicator");
    const int people = world.sizes.participants;
    const std::pair<const char16_t *, int> targets[] = {
        {u"participants", people}, {u"short_training", people * 7 / 10}, {u"advice", people / 20}, {u"exchange_out", world.sizes.mobilities / 2},
        {u"exchange_in", world.sizes.mobilities / 5}, {u"experts", world.sizes.mobilities / 8}, {u"activities", world.sizes.activities},
        {u"organisations", 40}, {u"tn_strategy", 14}, {u"partnerships", 6}, {u"initiatives", 3}};
    for (const auto &[code, target] : targets) {
        Values values{{kind.indexOf(u"target"_s), double(target)},
                      {kind.indexOf(u"period_from"_s), sampledays::iso(sampledays::mobilisation)},
                      {kind.indexOf(u"period_to"_s), sampledays::iso(sampledays::end)}};
        if (code == QStringView(u"participants")) {
            values.insert(kind.indexOf(u"target_women"_s), double(target / 2));
            values.insert(kind.indexOf(u"target_men"_s), double(target / 2));
        }
        if (const RowId row = world.find(u"indicator", u"code"_s, QString::fromUtf16(code)))
            world.change.update(kind, row, values);
    }
}

// A list's state as the list keeps it, with one condition: a field without a value.
QString searchFor(const QString &emptyField)
{
    const QJsonObject term{{u"field"_s, emptyField}, {u"test"_s, u"empty"_s}};
    const QJsonObject filter{{u"words"_s, QString()}, {u"terms"_s, QJsonArray{term}}};
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"filter"_s, filter}}).toJson(QJsonDocument::Compact));
}

void writeSearches(SampleWorld &world)
{
    const QJsonObject names = world.texts.object(u"saved_searches"_s);
    const std::pair<QString, QString> searches[] = {{u"no_end"_s, u"end_date"_s}, {u"no_email"_s, u"email"_s}};
    world.write(u"saved_search", {u"name"_s, u"record_kind"_s, u"content"_s}, qint64(std::size(searches)),
                [&](qint64 i, QVariantList &row) {
                    row[0] = world.texts.say(names.value(searches[i].first).toObject());
                    row[1] = u"participant"_s;
                    row[2] = searchFor(searches[i].second);
                });
}

// Of the pairs of the same name that every sample has, one is one person, one is two, and one is open.
void writeVerdicts(SampleWorld &world)
{
    const Kind &participant = world.kind(u"participant");
    const Kind &kind = world.kind(u"same_person");
    for (const QJsonObject &verdict : world.texts.verdicts()) {
        QList<RowId> pair;
        for (RowId id : world.change.find(participant, u"family_name"_s, verdict.value(u"family_name"_s).toString())) {
            if (id < world.people.front().id + world.texts.people().size()
                && world.change.record(participant, id).text(u"given_name"_s) == verdict.value(u"given_name"_s).toString())
                pair.append(id);
        }
        if (pair.size() == 2)
            world.change.insert(kind, {{kind.indexOf(u"first"_s), pair[0]}, {kind.indexOf(u"second"_s), pair[1]},
                                       {kind.indexOf(u"verdict"_s), verdict.value(u"verdict"_s).toString()}});
    }
}

} // namespace

void writeSampleFollowUp(SampleWorld &world)
{
    writeContacts(world);
    writeNotes(world);
    writePapers(world);
    setTargets(world);
    writeSearches(world);
    writeVerdicts(world);
}

} // namespace samverkan
