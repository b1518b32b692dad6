// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook.h"

#include "textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

const QString &CodeValue::label(QStringView language) const
{
    const bool swedish = language == u"sv";
    const QString &wanted = swedish ? labelSv : labelEn;
    if (!wanted.isEmpty())
        return wanted;
    return swedish ? labelEn : labelSv;
}

void CodeBook::add(const QString &list, const CodeValue &value)
{
    QList<CodeValue> &values = m_lists[list];
    const auto later = std::upper_bound(values.cbegin(), values.cend(), value.position,
                                        [](int position, const CodeValue &other) { return position < other.position; });
    values.insert(later - values.cbegin(), value);
    QHash<QString, QString> &byText = m_byText[list];
    byText.insert(headerKey(value.code), value.code);
    for (const QString &label : {value.labelSv, value.labelEn}) {
        if (!label.isEmpty() && !byText.contains(headerKey(label)))
            byText.insert(headerKey(label), value.code);
    }
}

const QList<CodeValue> &CodeBook::values(const QString &list) const
{
    static const QList<CodeValue> none;
    const auto found = m_lists.constFind(list);
    return found == m_lists.cend() ? none : *found;
}

QString CodeBook::label(const QString &list, const QString &code, QStringView language) const
{
    for (const CodeValue &value : values(list)) {
        if (value.code == code)
            return value.label(language);
    }
    return code;
}

QString CodeBook::labels(const QString &list, const QString &codes, QStringView language) const
{
    QStringList labels;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        labels.append(label(list, code, language));
    return labels.join(u", "_s);
}

bool CodeBook::contains(const QString &list, const QString &code) const
{
    const QList<CodeValue> &all = values(list);
    return std::any_of(all.cbegin(), all.cend(), [&](const CodeValue &value) { return value.code == code; });
}

// How lists from the field write gender. M is man in both languages, F is female and K kvinna.
static QString genderLetter(const QString &key)
{
    static const QHash<QString, QString> letters{
        {u"k"_s, u"woman"_s}, {u"f"_s, u"woman"_s}, {u"w"_s, u"woman"_s}, {u"female"_s, u"woman"_s},
        {u"women"_s, u"woman"_s}, {u"kvinnor"_s, u"woman"_s}, {u"m"_s, u"man"_s}, {u"male"_s, u"man"_s},
        {u"men"_s, u"man"_s}, {u"x"_s, u"other"_s}, {u"nonbinary"_s, u"other"_s}, {u"ickebinar"_s, u"other"_s},
        {u"undefined"_s, u"unknown"_s}, {u"okant"_s, u"unknown"_s}, {u"uppgiftsaknas"_s, u"unknown"_s},
    };
    return letters.value(key);
}

std::optional<QString> CodeBook::find(const QString &list, const QString &text) const
{
    const QString key = headerKey(text);
    const QString code = m_byText.value(list).value(key);
    if (!code.isEmpty())
        return code;
    if (list == u"gender") {
        const QString letter = genderLetter(key);
        if (contains(list, letter))
            return letter;
    }
    return std::nullopt;
}

} // namespace samverkan
