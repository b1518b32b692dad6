// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplehistory.h"

#include "catalogue.h"
#include "database.h"
#include "sampletexts.h"
#include "store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Makes the steps one after the other; the first that fails ends it.
class History
{
public:
    History(Store &store, const SampleTexts &texts)
        : m_store(store)
        , m_texts(texts)
    {
    }

    Outcome write();

private:
    bool changePerson(int position, const QString &field, const QVariant &value);
    bool endPeople();
    bool issueReport(const QString &report, const QString &nameKey, const QJsonObject &figures);
    bool issueReports();
    bool run(const Sentence &name, const Store::Body &body);

    Store &m_store;
    const SampleTexts &m_texts;
    Outcome m_outcome = Outcome::done();
};

bool History::run(const Sentence &name, const Store::Body &body)
{
    m_outcome = m_store.transact(name, body).outcome;
    return bool(m_outcome);
}

// One of the people whom every sample has, by their place in the list.
bool History::changePerson(int position, const QString &field, const QVariant &value)
{
    const Kind &kind = m_store.catalogue().at(u"participant");
    const RowId id = m_store.ids(kind).value(position);
    if (!id)
        return true;
    const Record person = m_store.record(kind, id);
    return run(sentence("Step", QT_TRANSLATE_NOOP("Step", "Change %1 of %2"),
                        {spoken("Field", kind.field(field)->label), person.text(u"name"_s)}),
               [&](Change &change) {
                   change.update(kind, id, {{kind.indexOf(field), value}});
                   return Outcome::done();
               });
}

// Twelve people without an end date are given one in one go.
bool History::endPeople()
{
    const Kind &kind = m_store.catalogue().at(u"participant");
    QList<RowId> people = m_store.find(kind, u"end_date"_s, {});
    people = people.mid(qMin<qsizetype>(m_texts.people().size(), people.size()), 12);
    return run(sentence("Step", QT_TRANSLATE_NOOP("Step", "Change %1 of %2 %3"),
                        {spoken("Field", kind.field(u"end_date"_s)->label), QString::number(people.size()), spoken("Kind", kind.plural)}),
               [&](Change &change) {
                   for (RowId id : people)
                       change.update(kind, id, {{kind.indexOf(u"end_date"_s), u"2014-06-30"_s},
                                                {kind.indexOf(u"end_reason"_s), u"completed"_s}});
                   return Outcome::done();
               });
}

bool History::issueReport(const QString &report, const QString &nameKey, const QJsonObject &figures)
{
    const Kind &kind = m_store.catalogue().at(u"issued_report");
    const QJsonObject words = m_texts.object(u"reports"_s);
    const QString name = m_texts.say(words.value(nameKey).toObject());
    const QByteArray json = QJsonDocument(figures).toJson(QJsonDocument::Compact);
    const qint64 position = m_store.database().single(u"SELECT value FROM file_fact WHERE key = 'highest_n'"_s).toLongLong();
    const auto at = [&](const QString &key) { return kind.indexOf(key); };
    const Values values{
        {at(u"report"_s), report}, {at(u"name"_s), name}, {at(u"issued_on"_s), u"2014-01-17"_s},
        {at(u"issued_to"_s), m_texts.say(words.value(u"to"_s).toObject())}, {at(u"period_from"_s), u"2012-03-01"_s},
        {at(u"period_to"_s), u"2013-12-31"_s}, {at(u"parameters"_s), u"{\"language\":\"%1\"}"_s.arg(m_texts.language())},
        {at(u"figures"_s), QString::fromUtf8(json)}, {at(u"log_position"_s), position},
        {at(u"sha256"_s), QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex())}};
    return run(sentence("Step", QT_TRANSLATE_NOOP("Step", "Add %1 %2"), {spoken("Kind", kind.singular), name}),
               [&](Change &change) {
                   change.insert(kind, values);
                   return Outcome::done();
               });
}

bool History::issueReports()
{
    const Kind &participant = m_store.catalogue().at(u"participant");
    const Kind &mobility = m_store.catalogue().at(u"mobility");
    QJsonObject balance;
    for (const QString &gender : {u"woman"_s, u"man"_s, u"other"_s, u"unknown"_s})
        balance.insert(gender, m_store.find(participant, u"gender"_s, gender).size());
    QJsonObject countries;
    for (const QString &country : {u"DE"_s, u"PL"_s, u"FI"_s, u"IT"_s, u"HR"_s})
        countries.insert(country, m_store.find(mobility, u"receiving_country"_s, country).size());
    return issueReport(u"gender_balance"_s, u"balance"_s, {{u"participants"_s, balance}})
        && issueReport(u"countries"_s, u"countries"_s, {{u"receiving_country"_s, countries}});
}

// The reports are issued before the later corrections, so that "changed since" has something to say.
Outcome History::write()
{
    (void)(issueReports() && changePerson(9, u"role"_s, u"project_manager"_s) && changePerson(7, u"email"_s, u"hugo.utkast@example.org"_s)
           && endPeople() && changePerson(13, u"labour_status"_s, u"employed"_s) && changePerson(7, u"email"_s, u"hugo@example.org"_s)
           && changePerson(2, u"phone"_s, u"070-174 06 08"_s));
    return m_outcome;
}

} // namespace

Outcome writeSampleHistory(Store &store, const SampleOptions &options)
{
    const SampleTexts texts(options.language);
    return History(store, texts).write();
}

} // namespace samverkan
