// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqltokens.h"

namespace samverkan {

namespace {

using Sort = SqlToken::Sort;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

Sort sortAt(QStringView rest)
{
    const QChar c = rest.front();
    if (c.isSpace())
        return Sort::Blank;
    if (isWordPart(c))
        return Sort::Word;
    if (c == u'\'' || c == u'"' || c == u'`' || c == u'[')
        return Sort::Quoted;
    return rest.startsWith(u"--") || rest.startsWith(u"/*") ? Sort::Comment : Sort::Sign;
}

qsizetype lengthUpTo(QStringView rest, QStringView end, qsizetype from)
{
    const qsizetype found = rest.indexOf(end, from);
    return found < 0 ? rest.size() : found + end.size();
}

// A doubled quote stands for one and does not end the text.
qsizetype quotedLength(QStringView rest)
{
    const QChar open = rest.front();
    const QChar close = open == u'[' ? QChar(u']') : open;
    for (qsizetype at = 1; at < rest.size(); ++at) {
        if (rest[at] != close)
            continue;
        if (open == u'[' || at + 1 == rest.size() || rest[at + 1] != close)
            return at + 1;
        ++at;
    }
    return rest.size();
}

template<typename Belongs>
qsizetype lengthWhile(QStringView rest, Belongs belongs)
{
    qsizetype length = 1;
    while (length < rest.size() && belongs(rest[length]))
        ++length;
    return length;
}

qsizetype lengthOf(Sort sort, QStringView rest)
{
    switch (sort) {
    case Sort::Blank:
        return lengthWhile(rest, [](QChar c) { return c.isSpace(); });
    case Sort::Word:
        return lengthWhile(rest, isWordPart);
    case Sort::Quoted:
        return quotedLength(rest);
    case Sort::Comment:
        return rest.startsWith(u"--") ? lengthUpTo(rest, u"\n", 2) : lengthUpTo(rest, u"*/", 2);
    case Sort::Sign:
        break;
    }
    return 1;
}

} // namespace

QList<SqlToken> sqlTokens(QStringView sql)
{
    QList<SqlToken> tokens;
    while (!sql.isEmpty()) {
        const Sort sort = sortAt(sql);
        const qsizetype length = lengthOf(sort, sql);
        tokens.append({sort, sql.first(length)});
        sql = sql.sliced(length);
    }
    return tokens;
}

} // namespace samverkan
