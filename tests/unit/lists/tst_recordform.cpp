// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"
#include "recordform.h"
#include "testmain.h"
#include "testproject.h"

#include <QSignalSpy>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The form without a widget: what it shows, keeps and stores.
class RecordFormTest : public QObject
{
    Q_OBJECT

    static int field(const RecordForm &form, const char *key) { return form.kind().indexOf(QString::fromLatin1(key)); }

    static void type(RecordForm &form, const char *key, const QString &text)
    {
        form.setText(field(form, key), text);
        form.leave(field(form, key));
    }

    static qsizetype steps(TestProject &project) { return history(project.store(), 1000).size(); }

    static RowId addAnna(TestProject &project)
    {
        return project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"family_name"_s, u"Exempel"_s},
                                            {u"start_date"_s, u"2012-03-12"_s}, {u"end_date"_s, u"2013-01-31"_s}});
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void storesWhenAFieldIsLeft()
    {
        TestProject project;
        const RowId id = addAnna(project);
        RecordForm form(project.source(), project.participants());
        form.open(id);
        QCOMPARE(form.title(), u"Anna Exempel"_s);
        QCOMPARE(form.subtitle(), u"Participant 0001"_s);
        QSignalSpy stored(&form, &RecordForm::stored);
        const int email = field(form, "email");
        form.setText(email, u"anna@example.org"_s);
        QVERIFY(form.isDirty(email));
        QVERIFY(project.store().record(form.kind(), id).value(email).isNull());
        QVERIFY(form.unsavedText().isEmpty()); // not before it is left
        QVERIFY(form.leave(email));
        QCOMPARE(project.store().record(form.kind(), id).text(u"email"_s), u"anna@example.org"_s);
        QCOMPARE(stored.size(), 1);
        QVERIFY(!form.isDirty(email));
        QCOMPARE(project.english.text(project.store().undoState().undo), u"Change e-mail of Anna Exempel"_s);
        // Leaving without a change is no step.
        const auto before = steps(project);
        form.leave(email);
        type(form, "email", u" anna@example.org "_s);
        QCOMPARE(steps(project), before);
        QCOMPARE(form.text(email), u"anna@example.org"_s);
    }

    void keepsAWrongTextWithItsReason()
    {
        TestProject project;
        const RowId id = addAnna(project);
        RecordForm form(project.source(), project.participants());
        form.open(id);
        const int end = field(form, "end_date");
        form.setText(end, u"2013-02-30"_s);
        QCOMPARE(form.message(end).severity, FieldMessage::Severity::None); // still typing
        QVERIFY(!form.leave(end));
        QCOMPARE(form.message(end).severity, FieldMessage::Severity::Error);
        QVERIFY(form.message(end).text.endsWith(u"Not saved yet."_s));
        QCOMPARE(form.text(end), u"2013-02-30"_s);
        QCOMPARE(form.value(end).toString(), u"2013-01-31"_s);
        QCOMPARE(form.unsaved(), QList<int>{end});
        QCOMPARE(project.store().record(form.kind(), id).text(u"end_date"_s), u"2013-01-31"_s);
        // Another record and back: it is still there.
        form.open(addAnna(project));
        QVERIFY(form.unsaved().isEmpty());
        form.open(id);
        QCOMPARE(form.text(end), u"2013-02-30"_s);
        QVERIFY(form.message(end).isError());
        type(form, "end_date", u"2013-02-28"_s);
        QCOMPARE(form.message(end).severity, FieldMessage::Severity::None);
        QCOMPARE(project.store().record(form.kind(), id).text(u"end_date"_s), u"2013-02-28"_s);
        QVERIFY(form.unsavedText().isEmpty());
    }

    void unitsAreStoredTogether()
    {
        TestProject project;
        const RowId id = addAnna(project);
        RecordForm form(project.source(), project.participants());
        form.open(id);
        type(form, "start_date", u"2014-01-01"_s); // after the end
        QVERIFY(form.isDirty(field(form, "start_date")));
        QVERIFY(form.message(field(form, "start_date")).isError() || form.message(field(form, "end_date")).isError());
        QCOMPARE(project.store().record(form.kind(), id).text(u"start_date"_s), u"2012-03-12"_s);
        const auto before = steps(project);
        type(form, "end_date", u"2014-06-30"_s);
        const Record record = project.store().record(form.kind(), id);
        QCOMPARE(record.text(u"start_date"_s), u"2014-01-01"_s);
        QCOMPARE(record.text(u"end_date"_s), u"2014-06-30"_s);
        QCOMPARE(steps(project), before + 1);
        QCOMPARE(project.english.text(project.store().undoState().undo), u"Change start and end of Anna Exempel"_s);
        QVERIFY(form.unsaved().isEmpty());
    }

    void oldFaultsElsewhereKeepNobodyFromWorking()
    {
        TestProject project;
        const RowId id = project.add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"start_date"_s, u"2013-01-01"_s},
                                                      {u"end_date"_s, u"2012-01-01"_s}});
        RecordForm form(project.source(), project.participants());
        form.open(id);
        QVERIFY(form.message(field(form, "end_date")).isError());
        type(form, "email", u"bo@example.org"_s);
        QCOMPARE(project.store().record(form.kind(), id).text(u"email"_s), u"bo@example.org"_s);
    }

    void aNewRecordIsStoredWhenItHasWhatItNeeds()
    {
        TestProject project;
        RecordForm form(project.source(), project.organisations());
        form.openNew({{form.kind().indexOf(u"country"_s), u"LV"_s}});
        QVERIFY(form.isNew());
        QCOMPARE(form.title(), u"New organisation"_s);
        QCOMPARE(form.message(field(form, "name")).severity, FieldMessage::Severity::None);
        type(form, "place", u"Riga"_s);
        QVERIFY(form.isNew());
        QVERIFY(!form.isReady());
        QCOMPARE(form.unsavedText(), u"Not saved yet. Missing: Name"_s);
        QVERIFY(!form.saveAll());
        QCOMPARE(form.message(field(form, "name")).text, u"Name is missing."_s);
        form.setText(field(form, "name"), u"Provskolan"_s);
        QCOMPARE(form.title(), u"Provskolan"_s);
        QVERIFY(form.isReady());
        QSignalSpy stored(&form, &RecordForm::stored);
        QVERIFY(form.leave(field(form, "name")));
        QVERIFY(!form.isNew());
        QCOMPARE(stored.size(), 1);
        const Record record = project.store().record(form.kind(), form.id());
        QCOMPARE(record.text(u"name"_s), u"Provskolan"_s);
        QCOMPARE(record.text(u"place"_s), u"Riga"_s);
        QCOMPARE(record.text(u"country"_s), u"LV"_s);
        QCOMPARE(project.english.text(project.store().undoState().undo), u"Add organisation Provskolan"_s);
        QSignalSpy removed(&form, &RecordForm::removed);
        QVERIFY(project.store().undo());
        QCOMPARE(removed.size(), 1);
        QVERIFY(!form.isOpen());
    }

    void aNewRecordLeavesBehindWhatIsWrong()
    {
        TestProject project;
        RecordForm form(project.source(), project.organisations());
        form.openNew();
        form.setText(field(form, "email"), u"no address"_s);
        type(form, "name", u"Provskolan"_s);
        QVERIFY(!form.isNew());
        QCOMPARE(form.unsaved(), QList<int>{field(form, "email")});
        QVERIFY(project.store().record(form.kind(), form.id()).value(u"email"_s).isNull());
        form.leave(field(form, "email"));
        QVERIFY(form.message(field(form, "email")).isError());
        form.revert(field(form, "email"));
        QVERIFY(form.unsaved().isEmpty());
    }

    void aNewRecordLeftHalfDoneComesBack()
    {
        TestProject project;
        const RowId id = project.add(u"organisation", {{u"name"_s, u"A"_s}});
        RecordForm form(project.source(), project.organisations());
        form.openNew();
        type(form, "place", u"Riga"_s);
        form.open(id);
        QCOMPARE(project.store().count(form.kind()), 1);
        form.openNew();
        QCOMPARE(form.text(field(form, "place")), u"Riga"_s);
        form.discard();
        QVERIFY(!form.isOpen());
        form.openNew();
        QVERIFY(form.text(field(form, "place")).isEmpty());
    }

    void proposesWhatTheIdentityNumberTells()
    {
        TestProject project;
        const RowId id = addAnna(project);
        RecordForm form(project.source(), project.participants());
        form.open(id);
        const int number = field(form, "identity_number");
        type(form, "identity_number", u"18900101-9802"_s);
        QCOMPARE(project.store().record(form.kind(), id).text(u"identity_number"_s), u"189001019802"_s);
        QVERIFY(project.store().record(form.kind(), id).value(u"birth_date"_s).isNull()); // not by itself
        QCOMPARE(form.proposals().size(), 2);
        const FieldProposal birth = form.proposals().at(0);
        QCOMPARE(birth.field, field(form, "birth_date"));
        QCOMPARE(birth.text, u"Use 1890-01-01"_s);
        QCOMPARE(form.message(birth.field).severity, FieldMessage::Severity::Note);
        form.accept(birth);
        QCOMPARE(project.store().record(form.kind(), id).text(u"birth_date"_s), u"1890-01-01"_s);
        QCOMPARE(form.proposals().size(), 1);
        // Masked until asked for, and again after.
        QCOMPARE(form.text(number), u"18900101-••••"_s);
        form.reveal(number);
        QVERIFY(form.text(number).endsWith(u"9802"_s));
        form.open(addAnna(project));
        form.open(id);
        QCOMPARE(form.text(number), u"18900101-••••"_s);
    }

    void warnsOfTheSamePerson()
    {
        TestProject project;
        project.add(u"participant", {{u"given_name"_s, u"Åsa"_s}, {u"family_name"_s, u"Exempel"_s},
                                     {u"birth_date"_s, u"1985-05-12"_s}, {u"email"_s, u"asa@example.org"_s}});
        RecordForm form(project.source(), project.participants());
        QSignalSpy changed(&form, &RecordForm::likelySameChanged);
        form.openNew();
        type(form, "given_name", u"Asa"_s);
        type(form, "family_name", u"EXEMPEL"_s);
        QVERIFY(form.likelySame().isEmpty());
        type(form, "birth_date", u"1985-05-12"_s);
        QCOMPARE(form.likelySame().size(), 1);
        QCOMPARE(form.likelySame().at(0).title, u"Åsa Exempel"_s);
        QCOMPARE(form.likelySame().at(0).reason, u"Same given name, family name and birth date"_s);
        type(form, "email", u"Asa@Example.org"_s);
        QCOMPARE(form.likelySame().at(0).reason, u"Same e-mail"_s);
        QVERIFY(changed.size() >= 1);
        project.add(u"same_person", {{u"first"_s, qint64(1)}, {u"second"_s, form.id()}, {u"verdict"_s, u"different"_s}});
        const RowId id = form.id();
        form.open(1);
        form.open(id);
        QVERIFY(form.likelySame().isEmpty());
    }

    void choosesRecordsByValueAndByTitle()
    {
        TestProject project;
        const RowId id = addAnna(project);
        const RowId school = project.add(u"organisation", {{u"name"_s, u"Provskolan"_s}});
        RecordForm form(project.source(), project.participants());
        form.open(id);
        const int organisation = field(form, "organisation");
        form.setValue(organisation, school);
        QCOMPARE(form.text(organisation), u"Provskolan"_s);
        QVERIFY(form.leave(organisation));
        QCOMPARE(project.store().record(form.kind(), id).value(organisation).toLongLong(), school);
        QCOMPARE(form.subtitle(), u"Participant 0001 · Provskolan"_s);
        QSignalSpy changed(&form, &RecordForm::fieldChanged);
        project.set(project.organisations(), school, u"name"_s, u"Skolan"_s);
        QCOMPARE(form.text(organisation), u"Skolan"_s);
        QVERIFY(changed.contains(QVariantList{organisation}));
        type(form, "organisation", u"Finns inte"_s);
        QVERIFY(form.message(organisation).text.startsWith(u"There is no organisation called Finns inte yet."_s));
        type(form, "organisation", u"skolan"_s);
        QVERIFY(form.unsaved().isEmpty());
        type(form, "organisation", {});
        QVERIFY(project.store().record(form.kind(), id).value(organisation).isNull());
    }

    void changesMadeElsewhereShow()
    {
        TestProject project;
        const RowId id = addAnna(project);
        RecordForm form(project.source(), project.participants());
        form.open(id);
        form.setText(field(form, "phone"), u"08-1"_s); // being typed
        QSignalSpy titles(&form, &RecordForm::titleChanged);
        project.set(project.participants(), id, u"given_name"_s, u"Hanna"_s);
        QCOMPARE(form.text(field(form, "given_name")), u"Hanna"_s);
        QCOMPARE(form.title(), u"Hanna Exempel"_s);
        QVERIFY(titles.size() >= 1);
        QCOMPARE(form.text(field(form, "phone")), u"08-1"_s);
        project.set(project.participants(), id, u"phone"_s, u"08-2"_s);
        QCOMPARE(form.text(field(form, "phone")), u"08-1"_s);
        QVERIFY(form.isDirty(field(form, "phone")));
    }

    void draftsComeBackAfterACrash()
    {
        TestProject project;
        const RowId id = addAnna(project);
        QJsonObject draft;
        QJsonObject draftOfNew;
        {
            RecordForm form(project.source(), project.participants());
            form.open(id);
            QVERIFY(form.draft().isEmpty());
            type(form, "end_date", u"2013-13-01"_s);
            form.setValue(field(form, "gender"), u"woman"_s);
            draft = form.draft();
            RecordForm other(project.source(), project.organisations());
            other.openNew({{other.kind().indexOf(u"country"_s), u"LV"_s}});
            other.setText(field(other, "place"), u"Riga"_s);
            draftOfNew = other.draft();
        }
        RecordForm form(project.source(), project.participants());
        QVERIFY(!form.restoreDraft(draftOfNew));
        QVERIFY(form.restoreDraft(draft));
        QCOMPARE(form.id(), id);
        QCOMPARE(form.text(field(form, "end_date")), u"2013-13-01"_s);
        QVERIFY(form.message(field(form, "end_date")).isError());
        QCOMPARE(form.value(field(form, "gender")).toString(), u"woman"_s);
        QVERIFY(form.leave(field(form, "gender")));
        RecordForm other(project.source(), project.organisations());
        QVERIFY(other.restoreDraft(draftOfNew));
        QVERIFY(other.isNew());
        QCOMPARE(other.value(field(other, "country")).toString(), u"LV"_s);
        QCOMPARE(other.text(field(other, "place")), u"Riga"_s);
    }

    void tellsWhatAFieldIsFor()
    {
        TestProject project;
        RecordForm form(project.source(), project.participants());
        form.openNew();
        QCOMPARE(form.help(field(form, "gender")), u"Needed for the indicators."_s);
        QCOMPARE(form.label(field(form, "gender")), u"Gender"_s);
        QCOMPARE(form.group(field(form, "email")), u"Contact"_s);
        QVERIFY(!form.fields().contains(field(form, "name"))); // derived
        QVERIFY(form.isEditable(field(form, "email")));
        RecordForm pairs(project.source(), project.attendances());
        const RowId person = addAnna(project);
        const RowId activity = project.add(u"activity", {{u"name"_s, u"Träff"_s}});
        pairs.open(project.add(u"attendance", {{u"participant"_s, person}, {u"activity"_s, activity}}));
        QVERIFY(!pairs.isEditable(field(pairs, "participant"))); // another pair is another record
        QVERIFY(pairs.isEditable(field(pairs, "minutes")));
    }
};

SAMVERKAN_TEST_MAIN(RecordFormTest)
#include "tst_recordform.moc"
