// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace samverkan {

// A piece of SQL text.
struct SqlToken
{
    enum class Sort {
        Word, // keyword, name or number
        Quoted, // 'text', "name", [name], `name`, quotes included
        Comment,
        Blank,
        Sign, // one character of anything else
    };
    Sort sort = Sort::Sign;
    QStringView text; // points into the SQL given

    bool isWord(QStringView word) const
    {
        return sort == Sort::Word && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

// All of `sql` in pieces, in order; joined they are `sql` again. What is not closed ends at the end.
QList<SqlToken> sqlTokens(QStringView sql);

} // namespace samverkan
