// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"

#include "changeset.h"
#include "language.h"
#include "likelysame.h"
#include "listcore.h"
#include "listsource.h"
#include "recordformprivate.h"
#include "store.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

RecordForm::RecordForm(ListSource &source, const Kind &kind, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, source, kind))
{
    connect(&source.core(), &ListCore::changed, this, [this](const ChangeSet &changes) { d->take(changes); });
    connect(&source, &ListSource::languageChanged, this, [this] { d->takeWords(); });
    d->lookLater.setSingleShot(true);
    connect(&d->lookLater, &QTimer::timeout, this, [this] { d->lookForSame(); });
}

RecordForm::~RecordForm() = default;

ListSource &RecordForm::source() const
{
    return d->source;
}

const Kind &RecordForm::kind() const
{
    return d->kind;
}

bool RecordForm::isOpen() const
{
    return d->isOpen;
}

bool RecordForm::isNew() const
{
    return d->isOpen && !d->stored.id;
}

bool RecordForm::isReadOnly() const
{
    return d->source.isReadOnly();
}

RowId RecordForm::id() const
{
    return d->stored.id;
}

// One source text a kind, since languages bend the word for new.
static const char *const newTexts[] = {
    QT_TRANSLATE_NOOP("NewRecord", "New project"),
    QT_TRANSLATE_NOOP("NewRecord", "New phase"),
    QT_TRANSLATE_NOOP("NewRecord", "New code value"),
    QT_TRANSLATE_NOOP("NewRecord", "New saved search"),
    QT_TRANSLATE_NOOP("NewRecord", "New organisation"),
    QT_TRANSLATE_NOOP("NewRecord", "New participant"),
    QT_TRANSLATE_NOOP("NewRecord", "New same person"),
    QT_TRANSLATE_NOOP("NewRecord", "New contact person"),
    QT_TRANSLATE_NOOP("NewRecord", "New network"),
    QT_TRANSLATE_NOOP("NewRecord", "New working group"),
    QT_TRANSLATE_NOOP("NewRecord", "New organisation in a group"),
    QT_TRANSLATE_NOOP("NewRecord", "New member of a group"),
    QT_TRANSLATE_NOOP("NewRecord", "New deliverable"),
    QT_TRANSLATE_NOOP("NewRecord", "New activity"),
    QT_TRANSLATE_NOOP("NewRecord", "New attendance"),
    QT_TRANSLATE_NOOP("NewRecord", "New exchange"),
    QT_TRANSLATE_NOOP("NewRecord", "New mobility"),
    QT_TRANSLATE_NOOP("NewRecord", "New partner search"),
    QT_TRANSLATE_NOOP("NewRecord", "New candidate"),
    QT_TRANSLATE_NOOP("NewRecord", "New indicator"),
    QT_TRANSLATE_NOOP("NewRecord", "New evidence"),
    QT_TRANSLATE_NOOP("NewRecord", "New note"),
    QT_TRANSLATE_NOOP("NewRecord", "New issued report"),
};

QString RecordForm::newText(const Language &language, const Kind &kind)
{
    const QString wanted = u"New "_s + QString::fromUtf8(kind.singular).toLower();
    for (const char *source : newTexts) {
        if (wanted == QLatin1String(source))
            return language.text("NewRecord", source);
    }
    return language.text("NewRecord", wanted.toUtf8());
}

QString RecordForm::title() const
{
    if (!d->isOpen)
        return {};
    if (!isNew())
        return d->core.title(d->kind, id());
    const QString title = titleOf(d->core, d->current());
    return title.isEmpty() ? newText(d->core.language(), d->kind) : title;
}

QString RecordForm::subtitle() const
{
    if (!d->isOpen || isNew())
        return {};
    const Language &language = d->core.language();
    QStringList parts{language.singular(d->kind) + u' ' + QString::number(id()).rightJustified(4, u'0')};
    for (const Field &field : d->kind.fields) {
        const bool names = field.type == FieldType::Reference && field.isStored() && !field.is(FieldFlag::Unlisted)
            && !d->kind.title.contains(field.key);
        if (names && parts.size() == 1)
            parts.append(d->core.valueText().display(field, d->stored.value(field.key)));
        parts.removeAll(QString());
    }
    return parts.join(u" · "_s);
}

QList<int> RecordForm::fields() const
{
    QList<int> fields;
    for (int i = 0; i < d->kind.fields.size(); ++i) {
        const Field &field = d->kind.fields[i];
        if (field.isStored() && !field.is(FieldFlag::Internal) && field.type != FieldType::Data)
            fields.append(i);
    }
    return fields;
}

QString RecordForm::label(int field) const
{
    return d->core.language().label(d->fieldAt(field));
}

QString RecordForm::help(int field) const
{
    const Language &language = d->core.language();
    QStringList parts{language.help(d->fieldAt(field))};
    const QString purpose = language.text("Purpose", d->fieldAt(field).neededFor);
    if (!purpose.isEmpty())
        parts.append(language.text("Form", QT_TRANSLATE_NOOP("Form", "Needed for the %1.")).arg(purpose));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString RecordForm::purpose(int field) const
{
    if (!isEditable(field) || !value(field).isNull() || d->typed.contains(field))
        return {};
    const Language &language = d->core.language();
    if (isRequired(field))
        return isNew() ? language.text("Form", QT_TRANSLATE_NOOP("Form", "Nothing is saved without it.")) : QString();
    const QString needed = language.text("Purpose", d->fieldAt(field).neededFor);
    return needed.isEmpty() ? language.help(d->fieldAt(field))
                            : language.text("Form", QT_TRANSLATE_NOOP("Form", "Needed for the %1.")).arg(needed);
}

QString RecordForm::group(int field) const
{
    return d->core.language().group(d->fieldAt(field));
}

bool RecordForm::isRequired(int field) const
{
    return d->fieldAt(field).is(FieldFlag::Required);
}

// What makes a pair the pair it is stays: another one is another record.
bool RecordForm::isEditable(int field) const
{
    const bool isHalf = !isNew() && d->kind.pair.contains(d->fieldAt(field).key);
    return d->isOpen && isTyped(d->fieldAt(field)) && !isHalf && !isReadOnly();
}

bool RecordForm::isSensitive(int field) const
{
    return d->fieldAt(field).is(FieldFlag::Sensitive);
}

QVariant RecordForm::value(int field) const
{
    const auto typed = d->typed.constFind(field);
    return typed != d->typed.cend() && !typed->isFaulty() ? typed->value : d->stored.value(field);
}

QString RecordForm::text(int field) const
{
    const auto typed = d->typed.constFind(field);
    if (typed != d->typed.cend())
        return typed->text;
    const bool isMasked = isSensitive(field) && !isRevealed(field);
    return isMasked ? d->core.valueText().display(d->fieldAt(field), d->stored.value(field))
                    : d->core.valueText().edit(d->fieldAt(field), d->stored.value(field));
}

FieldMessage RecordForm::message(int field) const
{
    return d->isOpen ? d->message(field) : FieldMessage();
}

bool RecordForm::isDirty(int field) const
{
    return d->isDirty(field);
}

void RecordForm::reveal(int field)
{
    d->revealed.insert(field);
    emit fieldChanged(field);
}

void RecordForm::conceal(int field)
{
    if (d->revealed.remove(field))
        emit fieldChanged(field);
}

void RecordForm::concealAll()
{
    for (int field : QSet<int>(std::exchange(d->revealed, {})))
        emit fieldChanged(field);
}

bool RecordForm::isRevealed(int field) const
{
    return d->revealed.contains(field);
}

void RecordForm::setText(int field, const QString &text)
{
    if (!isEditable(field) || text == this->text(field))
        return;
    const ReadField read = readTyped(d->core, d->fieldAt(field), text);
    d->changeTyped(field, {text, read.value, read.fault, read.remark, false});
}

void RecordForm::setValue(int field, const QVariant &value)
{
    if (isEditable(field))
        d->changeTyped(field, {d->core.valueText().edit(d->fieldAt(field), value), value, {}, {}, true});
}

void RecordForm::revert(int field)
{
    if (!d->typed.remove(field))
        return;
    d->left.remove(field);
    emit fieldChanged(field);
    d->recheck();
    emit unsavedChanged();
}

QList<int> RecordForm::unsaved() const
{
    QList<int> fields;
    for (int field : this->fields()) {
        if (d->isDirty(field))
            fields.append(field);
    }
    return fields;
}

QString RecordForm::unsavedText() const
{
    const QList<int> fields = unsaved();
    const Language &language = d->core.language();
    const auto told = std::count_if(fields.cbegin(), fields.cend(), [this](int field) { return d->left.contains(field); });
    if (!told)
        return {};
    QStringList missing;
    for (int field : isNew() ? this->fields() : QList<int>()) {
        if (isRequired(field) && value(field).isNull())
            missing.append(label(field));
    }
    if (!missing.isEmpty())
        return language.text("Form", QT_TRANSLATE_NOOP("Form", "Not saved yet. Missing: %1")).arg(missing.join(u", "_s));
    return language.text("Form", QT_TRANSLATE_N_NOOP("Form", "%n field(s) not saved"), int(told));
}

bool RecordForm::isReady() const
{
    Record made(d->kind);
    return isNew() && !d->insertable(made).isEmpty();
}

QList<FieldProposal> RecordForm::proposals() const
{
    QList<FieldProposal> proposals;
    const Language &language = d->core.language();
    for (const RuleFinding &finding : d->findings) {
        const int field = d->kind.indexOf(finding.field);
        if (finding.proposal.isNull() || d->message(field).severity == FieldMessage::Severity::None || !isEditable(field))
            continue;
        const QString value = d->core.valueText().display(d->fieldAt(field), finding.proposal);
        proposals.append({field, finding.proposal, language.text("Form", QT_TRANSLATE_NOOP("Form", "Use %1")).arg(value)});
    }
    return proposals;
}

void RecordForm::accept(const FieldProposal &proposal)
{
    setValue(proposal.field, proposal.value);
    leave(proposal.field);
}

QList<LikelySame> RecordForm::likelySame() const
{
    return d->same;
}

} // namespace samverkan
