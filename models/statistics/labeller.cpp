// SPDX-License-Identifier: GPL-3.0-or-later
#include "labeller.h"

#include "axisorder.h"
#include "catalogue.h"
#include "language.h"
#include "referencedata.h"
#include "store.h"
#include "variable.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

QString Labeller::word(BinKind kind, const QString &list, const QString &target, const QString &key, RowId row) const
{
    if (list == u"age_band" && key.isEmpty())
        return m_store.codes().label(list, u"unknown"_s, m_language.code());
    if (key.isEmpty())
        return m_language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "Not stated"));
    switch (kind) {
    case BinKind::Codes:
        return m_store.codes().label(list, key, m_language.code());
    case BinKind::Countries:
        return m_reference.countries().name(key, m_language.code());
    case BinKind::References:
        return m_store.title(m_store.catalogue().at(target), row, m_language);
    case BinKind::Months:
        return m_language.date(key);
    case BinKind::YesNo:
        return key == u"yes" ? m_language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "Yes"))
                             : m_language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "No"));
    case BinKind::Years:
    case BinKind::Numbers:
    case BinKind::Texts:
        break;
    }
    return key;
}

QString Labeller::word(const Variable &variable, const QString &key) const
{
    RowId row = 0;
    if (variable.kind == BinKind::References) {
        row = m_store.findUuid(m_store.catalogue().at(variable.target), QUuid::fromString(key));
        if (row == 0)
            return key; // asked for by its name
    }
    return word(variable.kind, variable.list, variable.target, key, row);
}

void Labeller::label(CrossTabulation &table) const
{
    QCollator collator(m_language.locale());
    collator.setNumericMode(true);
    for (int i = 0; i < table.axes.size(); ++i) {
        Axis &axis = table.axes[i];
        for (Bin &bin : axis.bins)
            bin.label = word(axis.kind, axis.list, axis.target, bin.key, bin.row);
        if (axis.kind == BinKind::Countries || axis.kind == BinKind::References || axis.kind == BinKind::Texts)
            sortAxis(table, i, [&](const Bin &a, const Bin &b) { return collator.compare(a.label, b.label) < 0; });
    }
}

QString Labeller::filterText(const Question &question) const
{
    QStringList conditions;
    for (const Condition &condition : question.where) {
        if (condition.mode == Condition::Mode::Among) {
            conditions.append(condition.name);
            continue;
        }
        const auto variable = findFilter(question.of, condition.variable, m_store.catalogue());
        if (!variable)
            continue;
        QStringList words;
        for (const QString &value : condition.values)
            words.append(word(*variable, value));
        if (condition.mode == Condition::Mode::Empty)
            words = {m_language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "Not stated"))};
        if (condition.mode == Condition::Mode::NotEmpty)
            words = {m_language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "Stated"))};
        const QString either = m_language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "%1 or %2"));
        QString all = words.value(0);
        for (qsizetype i = 1; i < words.size(); ++i)
            all = either.arg(all, words[i]);
        conditions.append(titleOf(*variable, m_language) + u": "_s + all);
    }
    return conditions.join(u"; "_s);
}

QString Labeller::periodText(const Question &question) const
{
    const QString from = m_language.date(question.from.iso());
    const QString to = m_language.date(question.to.iso());
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (to.isEmpty())
        return m_language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "from %1")).arg(from);
    if (from.isEmpty())
        return m_language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "until %1")).arg(to);
    return from == to ? from : from + u" – "_s + to;
}

} // namespace samverkan
