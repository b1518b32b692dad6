// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkeeper.h"

#include "drafts.h"
#include "fieldstore.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "recordform.h"
#include "store.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

DraftKeeper::DraftKeeper(ListSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(700);
    connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::flush);
    if (source.isReadOnly())
        return;
    for (const Draft &draft : drafts(source.core().store()))
        m_kept.insert(draft.key, draft.content);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

// What a draft is called: its record, or the new one with the name as far as it was typed.
static QString titleOfDraft(const ListCore &core, const Kind &kind, RowId id, const QJsonObject &typed)
{
    if (id)
        return core.title(kind, id);
    Record record(kind);
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const int field = kind.indexOf(it.key());
        const QString text = it.value()[u"text"_s].toString();
        if (field >= 0 && !text.isEmpty() && kind.fields[field].type == FieldType::Text)
            record.set(field, text);
    }
    const QString title = titleOf(core, record);
    return title.isEmpty() ? RecordForm::newText(core.language(), kind) : title;
}

QList<DraftKeeper::Found> DraftKeeper::found() const
{
    const ListCore &core = m_source.core();
    QList<Found> all;
    for (const QJsonObject &draft : m_kept) {
        Found one;
        one.kind = core.catalogue().kind(draft[u"kind"_s].toString());
        const QString uuid = draft[u"uuid"_s].toString();
        if (!one.kind)
            continue;
        one.id = uuid.isEmpty() ? 0 : core.store().findUuid(*one.kind, QUuid(uuid));
        if (!uuid.isEmpty() && !one.id)
            continue; // removed meanwhile
        one.title = titleOfDraft(core, *one.kind, one.id, draft[u"typed"_s].toObject());
        one.draft = draft;
        all.append(one);
    }
    return all;
}

void DraftKeeper::watch(RecordForm &form)
{
    if (m_source.isReadOnly())
        return;
    m_forms.append(&form);
    for (const QJsonObject &draft : std::as_const(m_kept)) {
        if (form.adoptDraft(draft))
            m_held[&form].insert(RecordForm::draftKey(draft));
    }
    connect(&form, &RecordForm::unsavedChanged, this, &DraftKeeper::wait);
    connect(&form, &QObject::destroyed, this, [this](QObject *gone) {
        m_forms.removeIf([gone](RecordForm *each) { return static_cast<QObject *>(each) == gone; });
        m_held.remove(gone);
    });
}

// Who types on and on is not waited for to the end.
void DraftKeeper::wait()
{
    static constexpr qint64 longestMilliseconds = 3000;
    if (!m_rest.isActive())
        m_waiting.start();
    if (m_waiting.elapsed() < longestMilliseconds)
        m_rest.start();
}

// What the forms hold now. The same draft may lie in several forms of one kind: the one that is not as
// it was is the one being typed in, and what one of them has stored or given up the others forget.
QHash<QString, QJsonObject> DraftKeeper::held()
{
    for (RecordForm *form : std::as_const(m_forms)) {
        QSet<QString> keys;
        for (const QJsonObject &draft : form->drafts())
            keys.insert(RecordForm::draftKey(draft));
        for (const QString &gone : std::exchange(m_held[form], keys) - keys) {
            for (RecordForm *other : std::as_const(m_forms))
                other->forgetDraft(gone);
        }
    }
    QHash<QString, QJsonObject> now;
    for (const RecordForm *form : std::as_const(m_forms)) {
        for (const QJsonObject &draft : form->drafts()) {
            const QString key = RecordForm::draftKey(draft);
            if (!now.contains(key) || draft != m_kept.value(key))
                now.insert(key, draft);
        }
    }
    return now;
}

// Of a kind that no form shows nothing is known: its drafts wait.
void DraftKeeper::flush()
{
    m_rest.stop();
    const QHash<QString, QJsonObject> now = held();
    QSet<QString> watched;
    for (const RecordForm *form : std::as_const(m_forms))
        watched.insert(form->kind().key);
    const QHash<QString, QJsonObject> before = m_kept;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!now.contains(it.key()) && watched.contains(it.value()[u"kind"_s].toString()))
            keep(it.key(), {});
    }
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (before.value(it.key()) != it.value())
            keep(it.key(), it.value());
    }
}

void DraftKeeper::keep(const QString &key, const QJsonObject &draft)
{
    if (!keepDraft(m_source.core().store(), {key, draft})) {
        m_rest.start(); // busy now
        return;
    }
    if (draft.isEmpty())
        m_kept.remove(key);
    else
        m_kept.insert(key, draft);
}

} // namespace samverkan
