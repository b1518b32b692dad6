// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicelistmodel.h"
#include "draftkeeper.h"
#include "drafts.h"
#include "hanging.h"
#include "recordform.h"
#include "recordtablemodel.h"
#include "relatedactions.h"
#include "testmain.h"
#include "testproject.h"

#include <QSignalSpy>

using namespace samverkan;
using namespace Qt::StringLiterals;

// What a form helps with beyond its fields: records made from a picker, lists of what hangs on a
// record, the same person twice, and what comes back after a crash.
class FormHelpTest : public QObject
{
    Q_OBJECT

    static int field(const RecordForm &form, const char *key) { return form.kind().indexOf(QString::fromLatin1(key)); }

    static void type(RecordForm &form, const char *key, const QString &text)
    {
        form.setText(field(form, key), text);
        form.leave(field(form, key));
    }

    static RelatedPlace place(TestProject &project, QStringView kind, const char *field, QStringView of, RowId id)
    {
        return {&project.kind(kind), QString::fromLatin1(field), {&project.kind(of), id}};
    }

    static RowId addPerson(TestProject &project, const QString &given, const QString &family)
    {
        return project.add(u"participant", {{u"given_name"_s, given}, {u"family_name"_s, family}});
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void otherWordsAreRead()
    {
        TestProject project;
        const RowId id = project.add(u"activity", {{u"name"_s, u"Träff"_s}});
        project.add(u"code_value", {{u"list"_s, u"activity_kind"_s}, {u"code"_s, u"competence"_s},
                                    {u"label_sv"_s, u"Kompetensutveckling"_s}, {u"position"_s, qint64(1)}});
        RecordForm form(project.source(), project.kind(u"activity"));
        form.open(id);
        const auto known = project.reference.codeLists().find(u"activity_kind"_s, u"kurs"_s);
        QVERIFY(known);
        type(form, "kind", u"kurs"_s);
        const bool isOffered = project.store().codes().contains(u"activity_kind"_s, *known);
        QCOMPARE(project.store().record(form.kind(), id).text(u"kind"_s), isOffered ? *known : QString());
        QVERIFY2(isOffered, qPrintable(*known));
    }

    void countriesAreFoundInEitherLanguage()
    {
        TestProject project;
        ChoiceListModel model(project.source(), project.participants(), *project.participants().field(u"country"_s));
        for (const auto &[words, code] : {std::pair(u"Lettland"_s, u"LV"_s), std::pair(u"latvia"_s, u"LV"_s),
                                          std::pair(u"lv"_s, u"LV"_s), std::pair(u"swe"_s, u"SE"_s)}) {
            model.setSearch(words);
            QVERIFY2(model.rowCount() > 0, qPrintable(words));
            QCOMPARE(model.valueAt(0).toString(), code);
        }
        RecordForm form(project.source(), project.participants());
        form.open(addPerson(project, u"Anna"_s, u"Exempel"_s));
        type(form, "country", u"Estland"_s);
        QCOMPARE(project.store().record(form.kind(), form.id()).text(u"country"_s), u"EE"_s);
        type(form, "country", u"latvia"_s);
        QCOMPARE(project.store().record(form.kind(), form.id()).text(u"country"_s), u"LV"_s);
    }

    void aPickerOffersToMakeWhatIsNotThere()
    {
        TestProject project;
        project.add(u"organisation", {{u"name"_s, u"Provskolan"_s}});
        const Field &field = *project.participants().field(u"organisation"_s);
        ChoiceListModel model(project.source(), project.participants(), field, nullptr, ChoiceListModel::Filling::WhenAsked);
        QCOMPARE(model.rowCount(), 0);
        model.setOffersMaking(true);
        model.setSearch(u"prov"_s);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.makesAt(0));
        QVERIFY(model.makesAt(1));
        QCOMPARE(model.index(1, 0).data().toString(), u"Create organisation “prov”"_s);
        model.setSearch(u"PROVSKOLAN"_s); // it is there
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.makesAt(0));
    }

    void whatAFieldPointsToIsMadeInOneStep()
    {
        TestProject project;
        RecordForm form(project.source(), project.participants());
        form.open(addPerson(project, u"Anna"_s, u"Exempel"_s));
        QVERIFY(form.makeFor(field(form, "organisation"), u"  Nya   föreningen "_s));
        const RowId made = project.store().record(form.kind(), form.id()).value(u"organisation"_s).toLongLong();
        QCOMPARE(project.store().record(project.organisations(), made).text(u"name"_s), u"Nya föreningen"_s);
        QCOMPARE(form.text(field(form, "organisation")), u"Nya föreningen"_s);
        QCOMPARE(project.english.text(project.store().undoState().undo), u"Add organisation Nya föreningen"_s);
        QVERIFY(project.store().undo());
        QCOMPARE(project.store().count(project.organisations()), 0);
        QVERIFY(form.value(field(form, "organisation")).isNull());
    }

    void aNewRecordComesWithWhatItPointsTo()
    {
        TestProject project;
        RecordForm form(project.source(), project.participants());
        form.openNew();
        form.setText(field(form, "given_name"), u"Bo"_s);
        QVERIFY(form.makeFor(field(form, "organisation"), u"Nya föreningen"_s));
        QVERIFY(!form.isNew());
        QCOMPARE(project.store().count(project.organisations()), 1);
        QVERIFY(project.store().undo()); // both
        QCOMPARE(project.store().count(project.organisations()), 0);
        QCOMPARE(project.store().count(project.participants()), 0);
        // One that cannot be stored yet waits with it.
        RecordForm search(project.source(), project.kind(u"partner_search"));
        search.openNew();
        QVERIFY(search.makeFor(field(search, "seeker"), u"Nya föreningen"_s));
        QVERIFY(search.isNew());
        QCOMPARE(project.store().count(project.organisations()), 1);
        QCOMPARE(search.text(field(search, "seeker")), u"Nya föreningen"_s);
        type(search, "name", u"Söker skola"_s);
        QCOMPARE(project.store().record(search.kind(), search.id()).value(u"seeker"_s).toLongLong(), 1);
    }

    void pagesListWhatBelongsToTheirRecord()
    {
        const Catalogue catalogue;
        const auto listed = [&](QStringView kind) {
            QStringList keys;
            for (const Relation &relation : listedAt(catalogue, catalogue.at(kind)))
                keys.append(relation.kind + u'.' + relation.field);
            return keys;
        };
        QCOMPARE(listed(u"participant"), (QStringList{u"attendance.participant"_s, u"mobility.participant"_s, u"group_member.participant"_s,
                                                      u"note.participant"_s, u"evidence.record_uuid"_s}));
        const QStringList organisation = listed(u"organisation");
        for (const auto &wanted : {u"participant.organisation"_s, u"group_organisation.organisation"_s, u"partner_search.seeker"_s,
                                   u"candidate.organisation"_s, u"contact_person.organisation"_s, u"note.organisation"_s})
            QVERIFY2(organisation.contains(wanted), qPrintable(wanted));
        QVERIFY(!organisation.contains(u"attendance.organisation"_s)); // the organisation at that time
        QVERIFY(listed(u"network").contains(u"activity.network"_s));
        QVERIFY(listed(u"working_group").contains(u"deliverable.working_group"_s));
        QVERIFY(listed(u"partner_search").contains(u"candidate.partner_search"_s));
        QVERIFY(listed(u"exchange").contains(u"mobility.exchange"_s));
        QVERIFY(listed(u"activity").contains(u"attendance.activity"_s));
    }

    void somebodyIsAddedToAnActivity()
    {
        TestProject project;
        const RowId school = project.add(u"organisation", {{u"name"_s, u"Provskolan"_s}});
        const RowId anna = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"family_name"_s, u"Exempel"_s}, {u"organisation"_s, school}});
        const RowId meeting = project.add(u"activity", {{u"name"_s, u"Träff"_s}});
        const RelatedPlace at = place(project, u"attendance", "activity", u"activity", meeting);
        QVERIFY(canPick(at) && canMake(project.source(), at));
        QCOMPARE(pickedKind(project.source(), at).key, u"participant"_s);
        const ActionResult added = addRelated(project.source(), at, anna);
        QVERIFY(added);
        QCOMPARE(project.english.text(added.done), u"Anna Exempel was added to Träff"_s);
        const Record row = project.store().record(project.attendances(), added.ids.first());
        QCOMPARE(row.value(u"participant"_s).toLongLong(), anna);
        QCOMPARE(row.value(u"organisation"_s).toLongLong(), school); // at that time
        QCOMPARE(row.text(u"role"_s), u"participant"_s);
        const ActionResult again = addRelated(project.source(), at, anna);
        QVERIFY(!again);
        QCOMPARE(again.ids, added.ids);
        QCOMPARE(project.store().count(project.attendances()), 1);
        const ActionResult made = makeRelated(project.source(), at, u"Berg, Karin"_s);
        QVERIFY(made);
        QCOMPARE(made.ids.size(), 2);
        QCOMPARE(project.store().record(project.participants(), made.ids[1]).text(u"name"_s), u"Karin Berg"_s);
        QVERIFY(project.store().undo());
        QCOMPARE(project.store().count(project.attendances()), 1);
        QCOMPARE(project.store().count(project.participants()), 1);
    }

    void somebodyIsPutIntoAnOrganisation()
    {
        TestProject project;
        const RowId school = project.add(u"organisation", {{u"name"_s, u"Provskolan"_s}});
        const RowId anna = addPerson(project, u"Anna"_s, u"Exempel"_s);
        const RelatedPlace at = place(project, u"participant", "organisation", u"organisation", school);
        QVERIFY(addRelated(project.source(), at, anna));
        QCOMPARE(project.store().record(project.participants(), anna).value(u"organisation"_s).toLongLong(), school);
        const ActionResult made = makeRelated(project.source(), at, u"Bo Berg"_s);
        QVERIFY(made);
        QCOMPARE(project.store().record(project.participants(), made.ids[0]).value(u"organisation"_s).toLongLong(), school);
        const RelatedPlace notes = place(project, u"note", "organisation", u"organisation", school);
        QVERIFY(!canPick(notes));
        QVERIFY(!canMake(project.source(), notes));
        QCOMPARE(givenValues(project.source(), notes).size(), 2);
        // A trip has its exchange's dates.
        const RowId trip = project.add(u"exchange", {{u"reference"_s, u"2013-7"_s}, {u"start_date"_s, u"2013-05-06"_s}, {u"receiving_country"_s, u"LV"_s}});
        const ActionResult went = addRelated(project.source(), place(project, u"mobility", "exchange", u"exchange", trip), anna);
        QVERIFY(went);
        const Record mobility = project.store().record(project.kind(u"mobility"), went.ids[0]);
        QCOMPARE(mobility.text(u"start_date"_s), u"2013-05-06"_s);
        QCOMPARE(mobility.text(u"receiving_country"_s), u"LV"_s);
    }

    void papersAreListedByTheirRecord()
    {
        TestProject project;
        const RowId anna = addPerson(project, u"Anna"_s, u"Exempel"_s);
        const RowId bo = addPerson(project, u"Bo"_s, u"Exempel"_s);
        const RelatedPlace at = place(project, u"evidence", "record_uuid", u"participant", anna);
        RecordForm form(project.source(), project.kind(u"evidence"));
        form.openNew(givenValues(project.source(), at));
        type(form, "kept_at", u"Pärm 2"_s);
        QVERIFY(!form.isNew());
        RecordTableModel papers(project.source(), project.kind(u"evidence"), u"record_uuid"_s, 0);
        QCOMPARE(papers.rowCount(), 0);
        papers.setTargetRecord({&project.participants(), anna});
        QCOMPARE(papers.rowCount(), 1);
        QCOMPARE(papers.idAt(0), form.id());
        papers.setTargetRecord({&project.participants(), bo});
        QCOMPARE(papers.rowCount(), 0);
    }

    void theSamePersonIsSeenWhileOneTypes()
    {
        TestProject project;
        project.add(u"participant", {{u"given_name"_s, u"Åsa"_s}, {u"email"_s, u"asa@example.org"_s}});
        RecordForm form(project.source(), project.participants());
        form.openNew();
        form.setText(field(form, "email"), u"asa@example.org"_s);
        QVERIFY(form.likelySame().isEmpty());
        QTRY_COMPARE(form.likelySame().size(), 1); // not left yet
        QVERIFY(form.isNew());
    }

    void theOneThatIsThereIsUsed()
    {
        TestProject project;
        const RowId there = project.add(u"participant", {{u"given_name"_s, u"Åsa"_s}, {u"email"_s, u"asa@example.org"_s}});
        RecordForm form(project.source(), project.participants());
        form.openNew();
        type(form, "phone", u"08-123 456"_s); // stored
        type(form, "email", u"asa@example.org"_s);
        QVERIFY(!form.isNew());
        QVERIFY(form.canUseOther());
        QSignalSpy used(&form, &RecordForm::otherUsed);
        form.useOther(there);
        QCOMPARE(used.size(), 1);
        QCOMPARE(form.id(), there);
        QCOMPARE(project.store().count(project.participants()), 1);
        QCOMPARE(project.store().record(project.participants(), there).text(u"phone"_s), u"08-123 456"_s);
        QVERIFY(project.store().undo());
        QCOMPARE(project.store().count(project.participants()), 2);
    }

    void aPersonWithAPastIsJoinedNotRemoved()
    {
        TestProject project;
        const RowId there = addPerson(project, u"Åsa"_s, u"Exempel"_s);
        const RowId here = addPerson(project, u"Asa"_s, u"Exempel"_s);
        const RowId activity = project.add(u"activity", {{u"name"_s, u"Träff"_s}});
        project.add(u"attendance", {{u"participant"_s, here}, {u"activity"_s, activity}});
        RecordForm form(project.source(), project.participants());
        form.open(here);
        form.useOther(there);
        QCOMPARE(form.id(), there);
        QCOMPARE(project.store().count(project.participants()), 2);
        QCOMPARE(project.store().record(project.kind(u"same_person"), 1).text(u"verdict"_s), u"same"_s);
    }

    void anotherPersonIsNotAskedAboutAgain()
    {
        TestProject project;
        const RowId there = project.add(u"participant", {{u"given_name"_s, u"Åsa"_s}, {u"email"_s, u"asa@example.org"_s}});
        RecordForm form(project.source(), project.participants());
        form.openNew();
        form.setText(field(form, "email"), u"asa@example.org"_s);
        QTRY_COMPARE(form.likelySame().size(), 1);
        form.isAnother(there); // before it is stored
        QVERIFY(form.likelySame().isEmpty());
        form.leave(field(form, "email"));
        QVERIFY(!form.isNew());
        QVERIFY(form.likelySame().isEmpty());
        QCOMPARE(project.store().record(project.kind(u"same_person"), 1).text(u"verdict"_s), u"different"_s);
        RecordForm other(project.source(), project.participants());
        other.open(there);
        QVERIFY(other.likelySame().isEmpty());
    }

    void whatWasTypedComesBackFromTheFile()
    {
        TestProject project;
        const RowId anna = addPerson(project, u"Anna"_s, u"Exempel"_s);
        {
            DraftKeeper keeper(project.source());
            keeper.setRest(0);
            RecordForm form(project.source(), project.participants());
            keeper.watch(form);
            form.open(anna);
            type(form, "end_date", u"2013-02-30"_s);
            RecordForm organisations(project.source(), project.organisations());
            keeper.watch(organisations);
            organisations.openNew();
            organisations.setText(field(organisations, "name"), u"Nya för"_s); // typing
            QTRY_COMPARE(drafts(project.store()).size(), 2);
            // And nothing more happens: the program is gone.
        }
        DraftKeeper keeper(project.source());
        QCOMPARE(keeper.found().size(), 2);
        QStringList titles;
        for (const DraftKeeper::Found &found : keeper.found())
            titles.append(found.title);
        titles.sort();
        QCOMPARE(titles, (QStringList{u"Anna Exempel"_s, u"Nya för"_s}));
        RecordForm form(project.source(), project.participants());
        keeper.watch(form);
        form.open(addPerson(project, u"Bo"_s, u"Berg"_s));
        QVERIFY(form.unsaved().isEmpty());
        form.open(anna);
        QCOMPARE(form.text(field(form, "end_date")), u"2013-02-30"_s);
        QVERIFY(form.message(field(form, "end_date")).isError());
        type(form, "end_date", u"2013-02-28"_s);
        keeper.flush();
        QCOMPARE(drafts(project.store()).size(), 1); // the organisation's waits for its form
        RecordForm organisations(project.source(), project.organisations());
        keeper.watch(organisations);
        organisations.openNew();
        QCOMPARE(organisations.title(), u"Nya för"_s);
        organisations.discard();
        keeper.flush();
        QVERIFY(drafts(project.store()).isEmpty());
    }

    void whatIsHalfWrittenStaysWhereItBelongs()
    {
        TestProject project;
        const RowId one = project.add(u"organisation", {{u"name"_s, u"Ett"_s}});
        const RowId two = project.add(u"organisation", {{u"name"_s, u"Två"_s}});
        RecordForm form(project.source(), project.kind(u"note"));
        const auto begin = [&](RowId id) { form.openNew(givenValues(project.source(), place(project, u"note", "organisation", u"organisation", id))); };
        begin(one);
        form.setText(field(form, "author"), u"Eva"_s);
        begin(two);
        QVERIFY(form.text(field(form, "author")).isEmpty());
        form.setText(field(form, "author"), u"Bo"_s);
        form.close();
        QCOMPARE(form.drafts().size(), 2);
        begin(one);
        QCOMPARE(form.text(field(form, "author")), u"Eva"_s);
        form.discard();
        begin(one);
        QVERIFY(form.text(field(form, "author")).isEmpty());
        begin(two);
        QCOMPARE(form.text(field(form, "author")), u"Bo"_s);
    }

    void draftsMakeNoStepAndNoChange()
    {
        TestProject project;
        const RowId anna = addPerson(project, u"Anna"_s, u"Exempel"_s);
        QSignalSpy changed(&project.store(), &Store::changed);
        const Sentence before = project.store().undoState().undo;
        DraftKeeper keeper(project.source());
        RecordForm form(project.source(), project.participants());
        keeper.watch(form);
        form.open(anna);
        form.setText(field(form, "phone"), u"08"_s);
        keeper.flush();
        QCOMPARE(drafts(project.store()).size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(project.store().undoState().undo, before);
        project.remove(project.participants(), anna);
        keeper.flush();
        QVERIFY(drafts(project.store()).isEmpty());
    }
};

SAMVERKAN_TEST_MAIN(FormHelpTest)
#include "tst_formhelp.moc"
