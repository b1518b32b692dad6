// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlscript.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samverkan {

// Where the quoted text, comment or single character that starts at `at` ends.
static qsizetype endOfToken(const QString &script, qsizetype at)
{
    const QChar c = script[at];
    const auto after = [&](const QString &end, qsizetype from) {
        const qsizetype found = script.indexOf(end, from);
        return found < 0 ? script.size() : found + end.size();
    };
    if (c == u'\'' || c == u'"')
        return after(c, at + 1);
    if (QStringView(script).sliced(at).startsWith(u"--"))
        return after(u"\n"_s, at);
    if (QStringView(script).sliced(at).startsWith(u"/*"))
        return after(u"*/"_s, at + 2);
    return at + 1;
}

static bool isInsideTrigger(const QString &statement)
{
    static const QRegularExpression trigger(u"^\\s*CREATE\\s+(TEMP\\w*\\s+)?TRIGGER\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(u"\\bEND\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    return statement.contains(trigger) && !statement.contains(end);
}

QStringList splitSqlScript(const QString &script)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
        statement.clear();
    };
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype end = endOfToken(script, at);
        const QStringView token = QStringView(script).sliced(at, end - at);
        if (token.startsWith(u"--") || token.startsWith(u"/*"))
            statement += u' ';
        else if (token == u";" && !isInsideTrigger(statement))
            finish();
        else
            statement += token;
        at = end;
    }
    finish();
    return statements;
}

} // namespace samverkan
