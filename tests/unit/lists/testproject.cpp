// SPDX-License-Identifier: GPL-3.0-or-later
#include "testproject.h"

using namespace Qt::StringLiterals;

namespace samverkan {

static const Sentence step{u"Test"_s, u"Step"_s, {}, -1};

// Invented; with what sorting and folding find hard.
static const QStringList givenNames{u"Anna"_s, u"Åsa"_s, u"Örjan"_s, u"anna"_s, u"Émile"_s, u"Ägir"_s, u"Zoë"_s,
                                    u"Bo"_s, u"Anna-Lena"_s, u"Łukasz"_s, u"Jürgen"_s, u"Māris"_s};
static const QStringList familyNames{u"Exempel"_s, u"Provberg"_s, u"Mall"_s, u"Påhitt"_s, u"von Prov"_s, u"Övning"_s,
                                     u"Testsson"_s, u"exempel"_s, u"Ångprov"_s};

TestProject::TestProject(quint32 seed)
    : m_random(seed)
{
    addCodeLists();
    m_source = std::make_unique<ListSource>(store(), english, reference);
}

void TestProject::addCodeLists()
{
    const Kind &codes = kind(u"code_value");
    const auto result = store().transact(step, [&](Change &change) {
        for (const CodeList &list : reference.codeLists().all()) {
            for (const CodeValue &value : list.values)
                change.insert(codes, {{codes.indexOf(u"list"_s), list.key},
                                      {codes.indexOf(u"code"_s), value.code},
                                      {codes.indexOf(u"label_sv"_s), value.labelSv},
                                      {codes.indexOf(u"label_en"_s), value.labelEn},
                                      {codes.indexOf(u"position"_s), qint64(value.position)}});
        }
        return Outcome::done();
    });
    Q_ASSERT(result);
}

void TestProject::addMany(const Kind &kind, const QStringList &fields, int count,
                          const std::function<void(int, QVariantList &)> &fill)
{
    QList<int> indexes;
    for (const QString &field : fields)
        indexes.append(kind.indexOf(field));
    int made = 0;
    const auto result = store().transact(step, [&](Change &change) {
        const RowId first = change.insertMany(kind, indexes, [&](QVariantList &values) {
            if (made == count)
                return false;
            values.clear();
            fill(made++, values);
            return true;
        });
        return first || !count ? Outcome::done() : Outcome::failed(change.fault());
    });
    if (!result)
        qFatal("not added: %s", qPrintable(english.text(result.outcome.fault())));
}

QVariant TestProject::anyValue(const Field &field)
{
    if (!field.is(FieldFlag::Required) && random(5) == 0)
        return {};
    switch (field.type) {
    case FieldType::Choice: {
        const QList<CodeValue> &values = store().codes().values(field.list);
        return values.isEmpty() ? QVariant() : values[random(int(values.size()))].code;
    }
    case FieldType::Country:
        return QStringList{u"SE"_s, u"LV"_s, u"FI"_s, u"PL"_s, u"DE"_s}[random(5)];
    case FieldType::Date:
        return QDate(2011, 1, 1).addDays(random(1200)).toString(Qt::ISODate);
    case FieldType::Integer:
    case FieldType::Duration:
        return qint64(random(600));
    case FieldType::Reference: {
        const RowId id = anyOf(m_file.kind(field.target));
        return id ? QVariant(id) : QVariant();
    }
    case FieldType::Email:
        return u"person%1@example.org"_s.arg(random(1'000'000));
    case FieldType::Phone:
        return u"08-%1"_s.arg(100'000 + random(800'000));
    default:
        break;
    }
    if (field.key == u"given_name")
        return givenNames[random(int(givenNames.size()))];
    if (field.key == u"family_name")
        return familyNames[random(int(familyNames.size()))] + (random(3) ? QString::number(random(3000)) : QString());
    return u"Text %1"_s.arg(random(50));
}

void TestProject::addOrganisations(int count)
{
    const Kind &made = organisations();
    const QStringList fields{u"name"_s, u"kind"_s, u"country"_s, u"place"_s};
    addMany(made, fields, count, [&](int number, QVariantList &values) {
        values << u"%1 %2"_s.arg(random(2) ? u"Övningskommunen"_s : u"Studieförbundet Demo"_s).arg(number + 1);
        for (qsizetype i = 1; i < fields.size(); ++i)
            values << anyValue(*made.field(fields[i]));
    });
}

void TestProject::addParticipants(int count)
{
    const Kind &made = participants();
    const QStringList fields{u"given_name"_s, u"family_name"_s, u"birth_date"_s, u"gender"_s, u"country"_s, u"organisation"_s,
                             u"role"_s, u"start_date"_s, u"email"_s, u"phone"_s};
    addMany(made, fields, count, [&](int, QVariantList &values) {
        for (const QString &field : fields)
            values << anyValue(*made.field(field));
    });
}

void TestProject::addActivities(int count)
{
    const Kind &made = kind(u"activity");
    const QStringList fields{u"name"_s, u"kind"_s, u"theme"_s, u"start_date"_s, u"place"_s};
    addMany(made, fields, count, [&](int number, QVariantList &values) {
        values << u"Träff %1"_s.arg(number + 1);
        for (qsizetype i = 1; i < fields.size(); ++i)
            values << anyValue(*made.field(fields[i]));
    });
}

void TestProject::addAttendances(int each)
{
    const QList<RowId> people = store().ids(participants());
    const QList<RowId> activities = store().ids(kind(u"activity"));
    const Kind &made = attendances();
    const QStringList fields{u"participant"_s, u"activity"_s, u"role"_s, u"state"_s, u"minutes"_s};
    addMany(made, fields, int(people.size()) * each, [&](int number, QVariantList &values) {
        values << people[number / each] << activities[(number / each + number % each) % activities.size()];
        for (qsizetype i = 2; i < fields.size(); ++i)
            values << anyValue(*made.field(fields[i]));
    });
}

void TestProject::set(const Kind &kind, RowId id, const QString &field, const QVariant &value)
{
    const auto result = store().transact(step, [&](Change &change) {
        return change.update(kind, id, {{kind.indexOf(field), value}}) ? Outcome::done() : Outcome::failed(change.fault());
    });
    if (!result)
        qFatal("not set: %s", qPrintable(english.text(result.outcome.fault())));
}

void TestProject::remove(const Kind &kind, RowId id)
{
    const auto result = store().transact(step, [&](Change &change) {
        return change.remove(kind, id) ? Outcome::done() : Outcome::failed(change.fault());
    });
    if (!result)
        qFatal("not removed: %s", qPrintable(english.text(result.outcome.fault())));
}

RowId TestProject::anyOf(const Kind &kind)
{
    const QList<RowId> ids = store().ids(kind);
    return ids.isEmpty() ? 0 : ids[random(int(ids.size()))];
}

void TestProject::disturb()
{
    const QList<const Kind *> kinds{&participants(), &participants(), &organisations(), &kind(u"activity"), &attendances()};
    const Kind &changed = *kinds[random(int(kinds.size()))];
    const RowId id = anyOf(changed);
    switch (random(10)) {
    case 0:
    case 1:
        (void)store().undo();
        return;
    case 2:
        (void)store().redo();
        return;
    case 3:
        addParticipants(1 + random(3));
        return;
    case 4:
        if (id && !changed.isPair())
            remove(changed, id);
        return;
    case 5:
        addParticipants(80);
        return;
    case 6: {
        ChangeSet all; // as after a job that does not know what it changed
        all.everything = true;
        store().announce(all);
        return;
    }
    default:
        break;
    }
    QList<const Field *> fields;
    for (const Field *field : changed.storedFields()) {
        if (field->type != FieldType::IdentityNumber && field->type != FieldType::OrganisationNumber
            && !changed.pair.contains(field->key))
            fields.append(field);
    }
    const Field &field = *fields[random(int(fields.size()))];
    if (id && field.isText())
        set(changed, id, field.key, anyValue(field));
    else if (id && (field.type == FieldType::Choice || field.type == FieldType::Country || field.type == FieldType::Reference))
        set(changed, id, field.key, anyValue(field));
}

} // namespace samverkan
