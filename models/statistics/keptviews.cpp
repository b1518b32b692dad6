// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptviews.h"

#include "catalogue.h"
#include "store.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static QString mark()
{
    return u"statistics"_s;
}

static const Kind &kindOf(const Store &store)
{
    return store.catalogue().at(u"saved_search");
}

QList<KeptView> keptViews(const Store &store, const QLocale &locale)
{
    const Kind &kind = kindOf(store);
    QList<KeptView> views;
    for (const Record &record : store.records(kind, store.find(kind, u"record_kind"_s, mark()))) {
        const QJsonObject content = QJsonDocument::fromJson(record.text(u"content"_s).toUtf8()).object();
        if (const auto choice = FigureChoice::fromJson(content, store.catalogue()))
            views.append({record.id, record.uuid, record.text(u"name"_s), *choice});
    }
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::stable_sort(views.begin(), views.end(),
                     [&](const KeptView &a, const KeptView &b) { return collator.compare(a.name, b.name) < 0; });
    return views;
}

static RowId named(const Store &store, const QString &name)
{
    for (const KeptView &view : keptViews(store, QLocale::c())) {
        if (view.name == name)
            return view.id;
    }
    return 0;
}

static KeepResult resultOf(const Store::Result &stored, const Sentence &done)
{
    return stored ? KeepResult{done, {}} : KeepResult{{}, stored.outcome.fault()};
}

KeepResult keepView(Store &store, const QString &name, const FigureChoice &choice)
{
    const Kind &kind = kindOf(store);
    const QString content = QString::fromUtf8(QJsonDocument(choice.toJson()).toJson(QJsonDocument::Compact));
    const Values values{{kind.indexOf(u"name"_s), name}, {kind.indexOf(u"record_kind"_s), mark()}, {kind.indexOf(u"content"_s), content}};
    RowId id = named(store, name);
    const Sentence step = sentence("Step", QT_TRANSLATE_NOOP("Step", "Keep view %1"), {name});
    const auto stored = store.transact(step, [&](Change &change) {
        const bool done = id ? change.update(kind, id, values) : (id = change.insert(kind, values)) != 0;
        return done ? Outcome::done() : Outcome::failed(change.fault());
    });
    KeepResult result = resultOf(stored, sentence("Action", QT_TRANSLATE_NOOP("Action", "View kept: %1"), {name}));
    if (result)
        result.uuid = store.uuidOf(kind, id);
    return result;
}

KeepResult renameView(Store &store, const KeptView &view, const QString &name)
{
    const Kind &kind = kindOf(store);
    const Sentence step = sentence("Step", QT_TRANSLATE_NOOP("Step", "Rename view %1"), {view.name});
    const auto stored = store.transact(step, [&](Change &change) {
        return change.update(kind, view.id, {{kind.indexOf(u"name"_s), name}}) ? Outcome::done() : Outcome::failed(change.fault());
    });
    KeepResult result = resultOf(stored, sentence("Action", QT_TRANSLATE_NOOP("Action", "View renamed: %1"), {name}));
    result.uuid = view.uuid;
    return result;
}

KeepResult removeView(Store &store, const KeptView &view)
{
    const Kind &kind = kindOf(store);
    const Sentence step = sentence("Step", QT_TRANSLATE_NOOP("Step", "Remove view %1"), {view.name});
    const auto stored = store.transact(step, [&](Change &change) {
        return change.remove(kind, view.id) ? Outcome::done() : Outcome::failed(change.fault());
    });
    return resultOf(stored, sentence("Action", QT_TRANSLATE_NOOP("Action", "View removed: %1"), {view.name}));
}

} // namespace samverkan
