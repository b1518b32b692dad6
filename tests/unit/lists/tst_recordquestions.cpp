// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook.h"
#include "listcore.h"
#include "recordtablemodel.h"
#include "searchwords.h"
#include "testmain.h"
#include "testproject.h"
#include "textfold.h"
#include "valuetext.h"

#include <QCollator>
#include <QRegularExpression>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Order, search, filters and counts against the plainest way there is to do each.
class RecordQuestionsTest : public QObject
{
    Q_OBJECT

    static QList<Record> allOf(TestProject &project, const Kind &kind)
    {
        return project.store().records(kind, project.store().ids(kind));
    }

    static QList<RowId> idsOf(const QList<Record> &records)
    {
        QList<RowId> ids;
        for (const Record &record : records)
            ids.append(record.id);
        return ids;
    }

    // -1, 0, 1; what is not known last, whichever the direction.
    static int compare(TestProject &project, const Field &field, const Record &a, const Record &b, bool descending)
    {
        const QVariant left = a.value(field.key);
        const QVariant right = b.value(field.key);
        if (left.isNull() || right.isNull())
            return int(left.isNull()) - int(right.isNull());
        int order = 0;
        if (field.isNumber() || field.type == FieldType::YesNo)
            order = left.toDouble() < right.toDouble() ? -1 : left.toDouble() > right.toDouble();
        else if (field.type == FieldType::Choice)
            order = position(project, field, left) - position(project, field, right);
        else if (field.type == FieldType::Email || field.type == FieldType::Phone || field.type == FieldType::Date)
            order = left.toString().compare(right.toString());
        else
            order = collate(project, project.source().valueText().display(field, left),
                            project.source().valueText().display(field, right));
        return descending ? -order : order;
    }

    static int position(TestProject &project, const Field &field, const QVariant &value)
    {
        const QList<CodeValue> &values = project.store().codes().values(field.list);
        for (int i = 0; i < values.size(); ++i) {
            if (values[i].code == value.toString())
                return i;
        }
        return int(values.size());
    }

    static int collate(TestProject &project, const QString &a, const QString &b)
    {
        QCollator collator(project.source().language().locale());
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        return collator.compare(a, b);
    }

    static QList<RowId> sortedPlainly(TestProject &project, const Kind &kind, const QList<SortKey> &keys)
    {
        QList<SortKey> single;
        for (const SortKey &key : keys) {
            if (kind.field(key.field)->derivation == Derivation::FullName)
                single << SortKey{u"given_name"_s, key.order} << SortKey{u"family_name"_s, key.order};
            else
                single << key;
        }
        QList<Record> records = allOf(project, kind);
        std::stable_sort(records.begin(), records.end(), [&](const Record &a, const Record &b) {
            for (const SortKey &key : single) {
                const int order = compare(project, *kind.field(key.field), a, b, key.order == Qt::DescendingOrder);
                if (order)
                    return order < 0;
            }
            return false;
        });
        return idsOf(records);
    }

    // Every word in a searched text, a number with or without signs, a title, a whole word of a code
    // list's label, or the beginning of a country's name.
    static bool holds(TestProject &project, const Record &record, const SearchWord &word)
    {
        for (const Field &field : record.kind().fields) {
            const QVariant value = record.value(field.key);
            const SearchedAs how = searchedAs(field);
            if (value.isNull() || how == SearchedAs::Not)
                continue;
            if (how == SearchedAs::Word || how == SearchedAs::Beginning) {
                if (labelMatches(foldedUtf8(project.source().valueText().display(field, value)), word, how))
                    return true;
                continue;
            }
            QString text = how == SearchedAs::Title ? project.source().valueText().display(field, value) : value.toString();
            if (field.derivation == Derivation::FullName)
                continue; // its parts are searched
            if (word.isIn(foldedUtf8(text)))
                return true;
            static const QRegularExpression signs(u"[^0-9]"_s);
            if (how == SearchedAs::Number && word.isIn(foldedUtf8(QString(text).remove(signs))))
                return true;
        }
        return false;
    }

    static QList<RowId> foundPlainly(TestProject &project, const Kind &kind, const QString &words)
    {
        QList<RowId> ids;
        for (const Record &record : allOf(project, kind)) {
            const QList<SearchWord> wanted = searchWords(words);
            if (std::all_of(wanted.cbegin(), wanted.cend(), [&](const SearchWord &word) { return holds(project, record, word); }))
                ids.append(record.id);
        }
        return ids;
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void ordersLikeAPlainSort_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("name") << u"participant"_s << QStringList{u"name"_s};
        QTest::newRow("organisation, name") << u"participant"_s << QStringList{u"organisation"_s, u"-name"_s};
        QTest::newRow("role, country") << u"participant"_s << QStringList{u"-role"_s, u"country"_s, u"email"_s};
        QTest::newRow("start") << u"participant"_s << QStringList{u"-start_date"_s};
        QTest::newRow("type of organisation") << u"participant"_s << QStringList{u"organisation_kind"_s, u"phone"_s};
        QTest::newRow("minutes") << u"attendance"_s << QStringList{u"minutes"_s, u"-gender"_s};
        QTest::newRow("place") << u"organisation"_s << QStringList{u"place"_s, u"name"_s};
    }

    void ordersLikeAPlainSort()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, fields);
        TestProject project(21);
        project.addOrganisations(30);
        project.addParticipants(400);
        project.addActivities(10);
        project.addAttendances(1);
        QList<SortKey> keys;
        for (const QString &field : fields)
            keys.append(field.startsWith(u'-') ? SortKey{field.mid(1), Qt::DescendingOrder} : SortKey{field});
        for (const Language *language : {&project.swedish, &project.english}) {
            project.source().setLanguage(*language);
            RecordTableModel model(project.source(), project.kind(kind));
            model.sortBy(keys);
            QCOMPARE(model.ids(), sortedPlainly(project, project.kind(kind), keys));
        }
    }

    void ordersSwedishLettersLast()
    {
        TestProject project;
        project.source().setLanguage(project.swedish);
        for (const char *name : {"Östersund", "Arboga", "Åmål", "Zinkgruvan", "Älmhult", "arboga 10", "Arboga 2"})
            project.add(u"organisation", {{u"name"_s, QString::fromUtf8(name)}});
        RecordTableModel model(project.source(), project.organisations());
        model.sortBy({{u"name"_s}});
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data().toString());
        QCOMPARE(names, QStringList({u"Arboga"_s, u"Arboga 2"_s, u"arboga 10"_s, u"Zinkgruvan"_s, u"Åmål"_s, u"Älmhult"_s, u"Östersund"_s}));
    }

    void searchesLikeLookingAtEverything()
    {
        TestProject project(22);
        project.addOrganisations(20);
        project.addParticipants(300);
        project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"identity_number"_s, u"189001019802"_s}});
        project.add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"phone"_s, u"070-123 45 67"_s}});
        RecordTableModel model(project.source(), project.participants());
        const QStringList searches{u"anna"_s, u"ANNA exempel"_s, u"ex an"_s, u"åsa"_s, u"asa"_s, u"x"_s, u"latvia"_s, u"latv"_s,
                                   u"lat"_s, u"woman anna"_s, u"övningskommunen 1"_s, u"example.org 1"_s, u"900101-9802"_s,
                                   u"19900101"_s, u"189001019802"_s, u"0701234567"_s, u"070-1234567"_s, u"zzzz"_s, u"  "_s,
                                   u"lukasz"_s, u"08-12"_s, u"other"_s};
        for (const QString &search : searches) {
            model.setSearch(search);
            QCOMPARE(model.ids(), foundPlainly(project, project.participants(), search));
        }
        model.setSearch(u"900101-9802"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setSearch(u"0701234567"_s);
        QCOMPARE(model.rowCount(), 1);
        for (int change = 0; change < 25; ++change) {
            project.disturb();
            const QString search = searches[project.random(int(searches.size()))];
            model.setSearch(search);
            QCOMPARE(model.ids(), foundPlainly(project, project.participants(), search));
        }
    }

    void searchTextsReadInPiecesAreTheSame()
    {
        TestProject project(25);
        project.addParticipants(1500);
        RecordTableModel model(project.source(), project.participants());
        const SearchIndex &search = project.source().core().search(project.participants());
        int pieces = 1;
        while (!search.warmUp(0)) {
            if (++pieces == 2)
                project.addParticipants(1); // begun anew
            QVERIFY(pieces < 200);
        }
        QVERIFY(pieces > 3);
        for (const QString &words : {u"anna"_s, u"example.org 7"_s}) {
            model.setSearch(words);
            QCOMPARE(model.ids(), foundPlainly(project, project.participants(), words));
        }
        model.warmUp(); // nothing left to do
    }

    void findsByARenamedOrganisation()
    {
        TestProject project;
        const RowId organisation = project.add(u"organisation", {{u"name"_s, u"Mallen"_s}});
        project.add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"organisation"_s, organisation}});
        RecordTableModel model(project.source(), project.participants());
        model.setSearch(u"mallen"_s);
        QCOMPARE(model.rowCount(), 1);
        const int column = model.columnOf(u"organisation"_s);
        QCOMPARE(model.index(0, column).data(RecordTableModel::MatchesRole).value<QList<int>>(), QList<int>({0, 6}));
        project.set(project.organisations(), organisation, u"name"_s, u"Provaren"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setSearch(u"prov bo"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void filtersLikeLookingAtEverything()
    {
        TestProject project(23);
        project.addOrganisations(8);
        project.addParticipants(300);
        project.addActivities(5);
        project.addAttendances(2);
        const Kind &kind = project.participants();
        RecordTableModel model(project.source(), kind);
        const auto shows = [&](const FilterTerm &term, const std::function<bool(const Record &)> &wanted) {
            model.setFilter({{}, {term}});
            QList<RowId> plainly;
            for (const Record &record : allOf(project, kind)) {
                if (wanted(record))
                    plainly.append(record.id);
            }
            QVERIFY2(!plainly.isEmpty(), qPrintable(term.field));
            QCOMPARE(model.ids(), plainly);
        };
        shows(FilterTerm::anyOf(u"gender"_s, {u"woman"_s, QVariant()}), [](const Record &record) {
            return record.value(u"gender"_s).isNull() || record.text(u"gender"_s) == u"woman";
        });
        shows(FilterTerm::anyOf(u"organisation"_s, {qint64(2), qint64(3)}), [](const Record &record) {
            return record.value(u"organisation"_s).toLongLong() == 2 || record.value(u"organisation"_s).toLongLong() == 3;
        });
        shows(FilterTerm::empty(u"email"_s), [](const Record &record) { return record.value(u"email"_s).isNull(); });
        shows(FilterTerm::notEmpty(u"organisation_kind"_s), [](const Record &record) { return !record.value(u"organisation_kind"_s).isNull(); });
        shows(FilterTerm::between(u"start_date"_s, u"2012-03"_s, u"2012-12-31"_s), [](const Record &record) {
            const QString start = record.text(u"start_date"_s);
            return start >= u"2012-03-01" && start <= u"2012-12-31";
        });
        shows(FilterTerm::between(u"start_date"_s, {}, u"2012"_s), [](const Record &record) {
            return !record.value(u"start_date"_s).isNull() && record.text(u"start_date"_s) <= u"2012-12-31";
        });
        shows(FilterTerm::onlyRows({5, 9, 1'000'000}, u"Two"_s), [](const Record &record) { return record.id == 5 || record.id == 9; });
        shows(FilterTerm::between(u"hours"_s, qint64(300), {}), [&](const Record &record) {
            qint64 minutes = 0;
            for (const Record &attendance : project.store().records(project.attendances(), project.store().find(project.attendances(), u"participant"_s, record.id))) {
                const QString role = attendance.text(u"role"_s);
                const QString state = attendance.text(u"state"_s);
                if ((role.isEmpty() || role == u"participant") && (state.isEmpty() || state == u"present" || state == u"late"))
                    minutes += attendance.value(u"minutes"_s).toLongLong();
            }
            return minutes >= 300;
        });
        shows(FilterTerm::notEmpty(u"missing"_s), [](const Record &) { return true; }); // identity numbers are nobody's here
    }

    void halfKnownDatesAreInTheirWholeRange()
    {
        TestProject project;
        for (const char *date : {"2012", "2012-05", "2012-05-14", "2013-01"})
            project.add(u"network", {{u"name"_s, QString::fromLatin1(date)}, {u"joined_on"_s, QString::fromLatin1(date)}});
        project.add(u"network", {{u"name"_s, u"none"_s}});
        RecordTableModel model(project.source(), project.kind(u"network"));
        const auto shown = [&](const QString &from, const QString &to) {
            model.setFilter({{}, {FilterTerm::between(u"joined_on"_s, from.isEmpty() ? QVariant() : from, to.isEmpty() ? QVariant() : to)}});
            QStringList names;
            for (int row = 0; row < model.rowCount(); ++row)
                names.append(model.index(row, 0).data().toString());
            return names.join(u' ');
        };
        QCOMPARE(shown(u"2012-05-14"_s, u"2012-05-14"_s), u"2012 2012-05 2012-05-14"_s);
        QCOMPARE(shown(u"2012-06-01"_s, {}), u"2012 2013-01"_s);
        QCOMPARE(shown({}, u"2012-04-30"_s), u"2012"_s);
    }

    void filtersOnSeveralCodes()
    {
        TestProject project;
        project.add(u"partner_search", {{u"name"_s, u"A"_s}, {u"wanted_countries"_s, u"LV PL"_s}});
        project.add(u"partner_search", {{u"name"_s, u"B"_s}, {u"wanted_countries"_s, u"PL"_s}});
        project.add(u"partner_search", {{u"name"_s, u"C"_s}});
        RecordTableModel model(project.source(), project.kind(u"partner_search"));
        QStringList counts;
        for (const ValueCount &one : model.valueCounts(u"wanted_countries"_s))
            counts.append(one.text + u' ' + QString::number(one.count));
        QCOMPARE(counts, QStringList({u"Latvia 1"_s, u"Poland 2"_s, u"Not known 1"_s}));
        model.setFilter({{}, {FilterTerm::anyOf(u"wanted_countries"_s, {u"LV"_s})}});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({{}, {FilterTerm::anyOf(u"wanted_countries"_s, {u"PL"_s, QVariant()})}});
        QCOMPARE(model.rowCount(), 3);
    }

    void countsLeaveTheirOwnFilterOut()
    {
        TestProject project(24);
        project.addParticipants(200);
        RecordTableModel model(project.source(), project.participants());
        RecordFilter filter;
        filter.set(FilterTerm::anyOf(u"gender"_s, {u"woman"_s}));
        filter.set(FilterTerm::anyOf(u"country"_s, {u"LV"_s, u"SE"_s}));
        model.setFilter(filter);
        QMap<QString, int> plainly;
        for (const Record &record : allOf(project, project.participants())) {
            if (record.text(u"country"_s) == u"LV" || record.text(u"country"_s) == u"SE")
                ++plainly[record.text(u"gender"_s)];
        }
        int women = 0;
        for (const ValueCount &one : model.valueCounts(u"gender"_s)) {
            QCOMPARE(one.count, plainly.take(one.value.toString()));
            if (one.value.toString() == u"woman")
                women = one.count;
        }
        QVERIFY(plainly.isEmpty());
        QCOMPARE(model.rowCount(), women);
        const QList<ValueCount> shown = model.shownCounts(u"gender"_s);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0].count, women);
        QVERIFY(model.valueCounts(u"gender"_s).last().value.isNull());
    }

    void chipsSayWhatIsChosen()
    {
        TestProject project;
        const Kind &kind = project.participants();
        const auto chip = [&](const FilterTerm &term) {
            const FilterChip made = chipOf(project.source(), kind, term);
            return made.label + u": "_s + made.value;
        };
        QCOMPARE(chip(FilterTerm::anyOf(u"country"_s, {u"LV"_s})), u"Country: Latvia"_s);
        QCOMPARE(chip(FilterTerm::anyOf(u"role"_s, {u"a"_s, u"b"_s, QVariant()})), u"Role: 3 chosen"_s);
        QCOMPARE(chip(FilterTerm::anyOf(u"role"_s, {QVariant()})), u"Role: not known"_s);
        QCOMPARE(chip(FilterTerm::between(u"start_date"_s, u"2012-01-01"_s, u"2012-12-31"_s)), u"Start: 2012-01-01 – 2012-12-31"_s);
        QCOMPARE(chip(FilterTerm::between(u"start_date"_s, u"2012-01-01"_s, {})), u"Start: from 2012-01-01"_s);
        QCOMPARE(chip(FilterTerm::notEmpty(u"missing"_s)), u"Missing: known"_s);
        QCOMPARE(chip(FilterTerm::onlyRows({1, 2}, u"Women from Latvia"_s)), u"Only: Women from Latvia"_s);
        QCOMPARE(chipOf(project.source(), kind, FilterTerm::empty(u"email"_s)).spoken, u"Filter: E-mail, not known"_s);
    }

    void oneTermAField()
    {
        RecordFilter filter;
        filter.set(FilterTerm::empty(u"email"_s));
        filter.set(FilterTerm::notEmpty(u"email"_s));
        QCOMPARE(filter.terms.size(), 1);
        QCOMPARE(filter.term(u"email"_s)->test, FilterTerm::Test::NotEmpty);
        filter.remove(u"email"_s);
        QVERIFY(filter.isEmpty());
        filter.set(FilterTerm::between(u"days"_s, qint64(3), 4.5));
        filter.set(FilterTerm::anyOf(u"organisation"_s, {qint64(7), QVariant()}));
        filter.set(FilterTerm::onlyRows({1}, u"x"_s));
        RecordFilter kept = filter;
        kept.terms.removeLast();
        QCOMPARE(RecordFilter::fromJson(filter.toJson()), kept);
    }
};

SAMVERKAN_TEST_MAIN(RecordQuestionsTest)
#include "tst_recordquestions.moc"
