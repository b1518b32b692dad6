// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtext.h"
#include "filecontent.h"
#include "history.h"
#include "identitynumber.h"
#include "referencedata.h"
#include "rules.h"
#include "samplegenerator.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QFile>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The invented project: alive everywhere, sound, and with nobody real in it.
class SampleTest : public QObject
{
    Q_OBJECT

    const ReferenceData m_reference;
    std::unique_ptr<ProjectFile> m_sample; // of the default size and seed, only read

    std::unique_ptr<ProjectFile> make(const SampleOptions &options = {})
    {
        auto file = std::make_unique<ProjectFile>();
        const Outcome outcome = fillSample(*file->store, options, m_reference);
        if (!outcome)
            qFatal("no sample: %s", qPrintable(outcome.fault().source));
        return file;
    }

    QList<Record> all(QStringView kind) const
    {
        const Kind &read = m_sample->kind(kind);
        return m_sample->store->records(read, m_sample->store->ids(read));
    }

    qint64 count(QStringView kind) const { return m_sample->store->count(m_sample->kind(kind)); }

    static int perCent(qsizetype part, qsizetype whole) { return int(100 * part / whole); }

    // Everything but UUIDs: rows by number, papers without the UUID they are about.
    static QStringList contentOf(const ProjectFile &file)
    {
        QStringList content;
        for (const auto &kind : file.catalogue.kinds()) {
            for (const Record &record : file.store->records(*kind, file.store->ids(*kind))) {
                QStringList texts{kind->key, QString::number(record.id)};
                for (const Field *field : kind->storedFields()) {
                    if (field->key != u"record_uuid")
                        texts.append(record.value(field->key).toString());
                }
                content.append(texts.join(u'|'));
            }
        }
        return content;
    }

private slots:
    void initTestCase() { m_sample = make(); }
    void init() { failOnUnexpectedWarnings(); }

    void itHasTheSizeOfTheRealProject()
    {
        QCOMPARE(count(u"participant"), 900);
        QCOMPARE(count(u"organisation"), 60);
        QCOMPARE(count(u"activity"), 300);
        QVERIFY2(qAbs(count(u"attendance") - 8000) < 200, qPrintable(QString::number(count(u"attendance"))));
        QVERIFY2(qAbs(count(u"mobility") - 250) < 15, qPrintable(QString::number(count(u"mobility"))));
        QCOMPARE(count(u"exchange"), 40);
        QCOMPARE(count(u"working_group"), 4);
        QCOMPARE(count(u"network"), 2);
    }

    void everyKindOfRecordIsAlive()
    {
        for (const auto &kind : m_sample->catalogue.kinds()) {
            QVERIFY2(m_sample->store->count(*kind) > 0, qPrintable(kind->key));
            const QList<Record> records = all(kind->key);
            for (const Field *field : kind->storedFields()) {
                const auto hasIt = [&](const Record &record) { return !record.value(field->key).isNull(); };
                const QStringList unknown{u"participant.remark"_s, u"organisation.organisation_number"_s, u"project.retention_until"_s,
                                          u"project.publicity_slogan"_s, u"network.focus_area"_s, u"deliverable.remark"_s,
                                          u"indicator.remark"_s, u"working_group.end_date"_s};
                const QString name = kind->key + u'.' + field->key;
                QVERIFY2(unknown.contains(name) || std::any_of(records.begin(), records.end(), hasIt), qPrintable(name));
            }
        }
    }

    // Each value says, written as scripts write it, the same again when it is read by the rules of lists.
    void everyValuePassesTheCatalogue()
    {
        const FieldContext context{m_sample->store->codes(), m_reference.countries(), QDate(2014, 6, 30)};
        for (const auto &kind : m_sample->catalogue.kinds()) {
            for (const Record &record : all(kind->key)) {
                for (const Field *field : kind->storedFields()) {
                    const QVariant value = record.value(field->key);
                    if (value.isNull() || field->type == FieldType::Reference || field->type == FieldType::Data)
                        continue;
                    if (field->type == FieldType::Duration) { // a plain number in a list is hours
                        QVERIFY(value.toLongLong() >= field->minimum && value.toLongLong() <= field->maximum);
                        continue;
                    }
                    const ReadField read = readField(*field, codeText(*field, value), context);
                    QVERIFY2(read.fault.isEmpty() && read.value == value,
                             qPrintable(u"%1.%2: %3"_s.arg(kind->key, field->key, value.toString())));
                }
            }
        }
    }

    void everyRecordPassesTheRules()
    {
        for (const auto &kind : m_sample->catalogue.kinds()) {
            for (const Record &record : all(kind->key)) {
                for (const RuleFinding &finding : checkRecord(record))
                    QFAIL(qPrintable(kind->key + u'.' + finding.field + u' ' + finding.sentence.source
                                     + finding.sentence.arguments.join(u'|')));
            }
        }
    }

    void theFileIsSound()
    {
        const CheckReport report = check(*m_sample->store);
        for (const Sentence &fault : report.faults)
            qInfo() << fault.source << fault.arguments;
        QCOMPARE(report.faults.size(), 0);
        QVERIFY(report.rows > 9000);
    }

    void identityNumbersArePublishedOnes()
    {
        QFile file(u":/sample/testnumbers.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList published = QString::fromUtf8(file.readAll()).split(u'\n');
        published.removeIf([](const QString &line) { return line.startsWith(u'#') || line.isEmpty(); });
        for (const QString &number : published)
            QVERIFY2(parseIdentityNumber(number, QDate(2014, 6, 30)).isValid(), qPrintable(number));
        QStringList given;
        for (const Record &record : all(u"participant")) {
            const QString number = record.text(u"identity_number"_s);
            if (!number.isEmpty()) {
                QVERIFY2(published.contains(number) && !given.contains(number), qPrintable(number));
                given.append(number);
            }
        }
        QVERIFY(given.size() > 100);
        QCOMPARE(count(u"organisation") - m_sample->store->find(m_sample->kind(u"organisation"), u"organisation_number"_s, {}).size(), 0);
    }

    void addressesLeadNowhere()
    {
        static const QRegularExpression mail(u"^[a-z0-9.]+@example\\.(org|com)$"_s);
        // The ranges PTS keeps for made-up numbers in films and books.
        static const QRegularExpression phone(u"^(08-465 004 \\d\\d|070-174 06 (0[5-9]|[1-9]\\d))$"_s);
        for (QStringView kind : {u"participant", u"organisation", u"contact_person"}) {
            for (const Record &record : all(kind)) {
                const QString box = record.text(u"email"_s);
                const QString number = record.text(u"phone"_s);
                QVERIFY2(box.isEmpty() || mail.match(box).hasMatch(), qPrintable(box));
                QVERIFY2(number.isEmpty() || phone.match(number).hasMatch(), qPrintable(number));
            }
        }
    }

    void genderIsMixed()
    {
        const Kind &participant = m_sample->kind(u"participant");
        const auto having = [&](const QString &gender) { return m_sample->store->find(participant, u"gender"_s, gender).size(); };
        QVERIFY2(qAbs(perCent(having(u"woman"_s), 900) - 57) <= 3, qPrintable(QString::number(having(u"woman"_s))));
        QVERIFY2(qAbs(perCent(having(u"man"_s), 900) - 41) <= 3, qPrintable(QString::number(having(u"man"_s))));
        QVERIFY(having(u"other"_s) > 0 && having(u"unknown"_s) > 0);

        QHash<QString, int> leaders;
        for (const Record &record : all(u"group_member")) {
            if (record.text(u"role"_s) == u"leader")
                ++leaders[record.text(u"gender"_s)];
        }
        QCOMPARE(leaders.value(u"woman"_s), 3);
        QCOMPARE(leaders.value(u"man"_s), 5);
    }

    void organisationsDiffer()
    {
        QHash<RowId, QPair<int, int>> byOrganisation; // women, all; 0 is none
        for (const Record &record : all(u"participant")) {
            auto &counts = byOrganisation[record.value(u"organisation"_s).toLongLong()];
            counts.first += record.text(u"gender"_s) == u"woman";
            ++counts.second;
        }
        byOrganisation.remove(0);
        int women = 0; // organisations that send mostly women
        int men = 0;
        for (const auto &counts : std::as_const(byOrganisation)) {
            women += counts.second >= 10 && 5 * counts.first > 3 * counts.second;
            men += counts.second >= 10 && 5 * counts.first < 2 * counts.second;
        }
        QVERIFY(women >= 3);
        QVERIFY(men >= 1);
    }

    void agesArePlausible()
    {
        int known = 0;
        for (const Record &record : all(u"participant")) {
            const auto age = ageOn(PartialDate::fromIso(record.text(u"birth_date"_s)),
                                   QDate::fromString(record.text(u"start_date"_s), Qt::ISODate));
            known += age || !record.value(u"age_at_start"_s).isNull();
            QVERIFY2(!age || (age->least >= 16 && age->most <= 70), qPrintable(record.text(u"birth_date"_s)));
        }
        QVERIFY(known > 840 && known < 900);
    }

    // What a coordinator has to look after is there: gaps, people without names, protected ones.
    void itIsNotPerfect()
    {
        int anonymous = 0;
        int hidden = 0;
        int open = 0;
        int incomplete = 0;
        int abroad = 0;
        for (const Record &record : all(u"participant")) {
            const bool nameless = record.value(u"name"_s).isNull();
            anonymous += nameless && !record.value(u"age_at_start"_s).isNull();
            hidden += record.value(u"protected_identity"_s).toBool();
            open += record.value(u"end_date"_s).isNull();
            incomplete += !nameless && !missingFields(record).isEmpty();
            abroad += !nameless && record.text(u"country"_s) != u"SE";
        }
        QVERIFY(anonymous > 20 && anonymous < 90);
        QVERIFY(hidden >= 2 && hidden < 20);
        QVERIFY(open > 30 && open < 200);
        QVERIFY(incomplete > 30);
        QVERIFY(abroad > 60);
        QVERIFY(!m_sample->store->find(m_sample->kind(u"activity"), u"state"_s, u"planned"_s).isEmpty());
        QVERIFY(!m_sample->store->find(m_sample->kind(u"mobility"), u"state"_s, u"draft"_s).isEmpty());
        QCOMPARE(m_sample->store->find(m_sample->kind(u"same_person"), u"verdict"_s, u"same"_s).size(), 1);
    }

    void nobodyIsWhereTheyCannotBe()
    {
        QHash<RowId, Record> people;
        for (const Record &person : all(u"participant"))
            people.insert(person.id, person);
        for (const Record &record : all(u"attendance")) {
            const Record &person = *people.constFind(record.value(u"participant"_s).toLongLong());
            QVERIFY(record.text(u"date"_s) >= person.text(u"start_date"_s));
            QVERIFY(!person.value(u"name"_s).isNull());
        }
        for (const Record &record : all(u"mobility"))
            QVERIFY(record.text(u"start_date"_s) >= people.constFind(record.value(u"participant"_s).toLongLong())->text(u"start_date"_s));
    }

    void historyAndUndoHaveSomethingToShow()
    {
        auto file = make({.participants = 60});
        const QList<LogStep> steps = history(*file->store, 50);
        QVERIFY(steps.size() > 5);
        QCOMPARE(steps.last().sort, u"start"_s);
        QVERIFY(!file->store->undoState().undo.isEmpty());
        for (int i = 0; i < 50; ++i)
            QVERIFY(file->store->undo());
        QCOMPARE(file->store->count(file->kind(u"participant")), 60); // the beginning stays
        verifySound(*file);
    }

    void theSameSeedGivesTheSame()
    {
        const auto one = make({.participants = 120, .seed = 7});
        const auto same = make({.participants = 120, .seed = 7});
        const auto other = make({.participants = 120, .seed = 8});
        QCOMPARE(contentOf(*one), contentOf(*same));
        QVERIFY(contentOf(*one) != contentOf(*other));
    }

    void itSpeaksEnglishToo()
    {
        const auto file = make({.participants = 60, .language = u"en"_s});
        QCOMPARE(file->store->project().text(u"name"_s), u"The sample project"_s);
        const Kind &activity = file->kind(u"activity");
        for (const Record &record : file->store->records(activity, file->store->ids(activity)))
            QVERIFY2(!record.text(u"name"_s).contains(u"möte"), qPrintable(record.text(u"name"_s)));
    }

    void sizesFollowTheParticipants_data()
    {
        QTest::addColumn<int>("participants");
        for (int participants : {1, 5, 30, 2000})
            QTest::addRow("%d", participants) << participants;
    }
    void sizesFollowTheParticipants()
    {
        QFETCH(int, participants);
        const auto file = make({.participants = participants});
        QCOMPARE(file->store->count(file->kind(u"participant")), participants);
        verifySound(*file);
    }

    void twentyThousandTakeAFewSeconds()
    {
        QElapsedTimer timer;
        timer.start();
        const auto file = make({.participants = 20'000});
        QCOMPARE(file->store->count(file->kind(u"participant")), 20'000);
        QVERIFY(file->store->count(file->kind(u"attendance")) > 90'000);
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed()))); // a stuck machine is no fault
    }
};

SAMVERKAN_TEST_MAIN(SampleTest)
#include "tst_sample.moc"
