// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QJsonObject>
#include <QObject>
#include <memory>

namespace samverkan {

class Language;
class ListSource;

// What stands under a field.
struct FieldMessage
{
    enum class Severity { None, Note, Warning, Error };
    Severity severity = Severity::None;
    QString text;

    bool isError() const { return severity == Severity::Error; }
};

// A value that follows from another field ("born 1985-05-12" from the identity number): offered as
// a button beside the field, never written by itself.
struct FieldProposal
{
    int field = -1;
    QVariant value;
    QString text; // "Use 1985-05-12"; why is in the field's message
};

// A record that may be the same one.
struct LikelySame
{
    RowId id = 0;
    QString title;
    QString reason; // "Same e-mail"
};

// The form of one record, without a widget: what its fields show, what is wrong with what was typed,
// and when it is stored. Fields are told by their index in the kind.
//
// Text goes in by setText() while a person types; leave() stores the field's unit when the editor
// loses focus. What breaks a rule stays in the field with its reason and is not stored. A new record
// is stored as soon as its required fields are there. There is no Save button: saveAll() is for
// leaving the page. Changes made elsewhere show at once, in all fields but those being typed in.
class RecordForm : public QObject
{
    Q_OBJECT

public:
    RecordForm(ListSource &source, const Kind &kind, QObject *parent = nullptr);
    ~RecordForm() override;

    const Kind &kind() const;
    ListSource &source() const;

    // What is in the form. Opening another record first stores what can be stored; what cannot be is
    // kept and there again when the form comes back to its record.
    void open(RowId id);
    // `preset`: values that the place where it is made gives (the organisation whose page it is). A
    // new record that was left half done comes back.
    void openNew(const Values &preset = {});
    // An empty form whose fields are read and never stored: for a value that is meant for many records.
    void openLoose();
    bool isLoose() const;
    void close();
    // Throws away what is typed and not stored; a new record is closed.
    void discard();
    bool isOpen() const;
    bool isNew() const; // not stored yet
    bool isReadOnly() const;
    RowId id() const;
    QString title() const; // "New participant" while new and nameless
    // "New participant", "Nytt utbyte": also for the button that makes one.
    static QString newText(const Language &language, const Kind &kind);
    QString subtitle() const; // "Participant 412 · Föreningen Mall"

    // Fields of the form, in catalogue order: those that are stored, but the internal ones.
    QList<int> fields() const;
    QString label(int field) const;
    QString help(int field) const; // with what the field is needed for
    // Beneath a field that has no value: why it should have one. Empty once it has, and where nobody asks.
    QString purpose(int field) const;
    QString group(int field) const;
    bool isRequired(int field) const;
    bool isEditable(int field) const; // stored, not read-only, file writable
    bool isSensitive(int field) const;

    // The value as typed so far if it is one, else the stored one.
    QVariant value(int field) const;
    // What the editor shows: typed text, or the stored value; sensitive ones masked until revealed.
    QString text(int field) const;
    FieldMessage message(int field) const;
    bool isDirty(int field) const; // differs from what is stored

    // Sensitive fields: masked again when another record is opened, or when told.
    void reveal(int field);
    void conceal(int field);
    bool isRevealed(int field) const;
    // All of them: when the form is out of sight.
    void concealAll();

    // Editing. setValue is for editors that pick rather than type (choices, check boxes, records).
    void setText(int field, const QString &text);
    void setValue(int field, const QVariant &value);
    // Back to what is stored.
    void revert(int field);
    // Stores the unit the field belongs to. True if nothing of the field is left unstored.
    bool leave(int field);
    // Stores everything that can be; true if nothing is left over.
    bool saveAll();

    // Fields that hold something not stored, in form order.
    QList<int> unsaved() const;
    // For the form's footer, of fields that were left: "1 field is not saved"; of a new record what
    // it still lacks. Empty if there is nothing to say.
    QString unsavedText() const;
    // True if a new record has all it needs to be stored.
    bool isReady() const;

    QList<FieldProposal> proposals() const;
    void accept(const FieldProposal &proposal);
    // Makes a record of the kind that the reference `field` points to, of its name alone, and puts it
    // in. One step of undo, with the form's record itself where that was waiting for it. False with
    // failed() told if it could not be.
    bool makeFor(int field, const QString &name);

    // Records that may be the same; looked for while one types identity number, e-mail, name or birth
    // date, when the typing rests.
    QList<LikelySame> likelySame() const;
    // "It is that one": what this record knows and the other does not goes over to it, and this one,
    // where nothing hangs on it yet, is given up; else the two are said to be the same person. The
    // other one is opened. One step of undo.
    void useOther(RowId other);
    bool canUseOther() const;
    // "It is another": they are not asked about again. Kept in the project for participants.
    void isAnother(RowId other);

    // What is typed and not stored, for bringing back after a crash; empty if nothing is.
    QJsonObject draft() const;
    // Opens the record of a draft with what was typed; false if it is not one of this kind.
    bool restoreDraft(const QJsonObject &draft);
    // All drafts the form holds: of the record in it and of those left behind.
    QList<QJsonObject> drafts() const;
    // The same for the same record, or for a new one of the same place.
    static QString draftKey(const QJsonObject &draft);
    // Takes a draft as one left behind: it shows when its record is opened, or a new one, and at once
    // if that is in the form. False if it is of another kind, its record is gone, or something is typed there already.
    bool adoptDraft(const QJsonObject &draft);
    void forgetDraft(const QString &key); // of those left behind

signals:
    void opened(); // another record, or none: read everything anew
    void fieldChanged(int field); // text, value or message
    void titleChanged();
    void unsavedChanged(); // number of unsaved fields, draft()
    void proposalsChanged();
    void likelySameChanged();
    void stored(qint64 id); // after each storing; a new record has its id now
    void otherUsed(qint64 id); // useOther() has opened it
    void removed(); // the record is gone: taken away here or elsewhere
    // Storing failed for a reason outside the form (disk full); in the present language.
    void failed(const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
