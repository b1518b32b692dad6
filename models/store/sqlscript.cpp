// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlscript.h"

#include "sqltokens.h"

namespace samverkan {

namespace {

// Gathers the tokens of one statement and knows whether a semicolon ends it.
class StatementText
{
public:
    void add(const SqlToken &token)
    {
        m_text += token.text;
        if (token.sort != SqlToken::Sort::Word)
            return;
        ++m_words;
        // CREATE [TEMP] TRIGGER
        if (token.isWord(u"TRIGGER") && (m_words == 2 || m_words == 3) && m_startsWithCreate)
            m_isTrigger = true;
        m_startsWithCreate = m_words == 1 ? token.isWord(u"CREATE") : m_startsWithCreate;
        if (token.isWord(u"BEGIN") || token.isWord(u"CASE"))
            ++m_open;
        else if (token.isWord(u"END"))
            --m_open;
    }
    void addBlank() { m_text += u' '; }

    // The body of a trigger holds statements of its own, between BEGIN and END; so does CASE … END
    // hold an END that is not the body's.
    bool endsHere() const { return !m_isTrigger || (m_open == 0 && m_text.trimmed().endsWith(u"END", Qt::CaseInsensitive)); }
    QString take()
    {
        const QString text = m_text.trimmed();
        *this = {};
        return text;
    }

private:
    QString m_text;
    int m_words = 0;
    int m_open = 0;
    bool m_startsWithCreate = false;
    bool m_isTrigger = false;
};

} // namespace

QStringList splitSqlScript(const QString &script)
{
    QStringList statements;
    StatementText statement;
    const auto finish = [&] {
        if (const QString text = statement.take(); !text.isEmpty())
            statements.append(text);
    };
    for (const SqlToken &token : sqlTokens(script)) {
        if (token.sort == SqlToken::Sort::Comment)
            statement.addBlank();
        else if (token.text == u";" && statement.endsHere())
            finish();
        else
            statement.add(token);
    }
    finish();
    return statements;
}

} // namespace samverkan
