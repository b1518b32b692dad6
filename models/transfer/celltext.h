// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samverkan {

// Composed form (NFC): a Mac sends its letters in pieces, a + combining ring, which look the same and
// are found by no search.
inline QString composed(const QString &text)
{
    for (QChar c : text) {
        if (c.unicode() >= 0x0300)
            return text.normalized(QString::NormalizationForm_C);
    }
    return text;
}

// A spreadsheet program takes a CSV cell that begins so for a formula and runs it.
inline bool startsLikeFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

// The apostrophe that keeps a text from being run. Texts that already begin with such apostrophes get
// one more, so that unguarded() gives every text back.
inline QString guarded(const QString &text)
{
    qsizetype marks = 0;
    while (marks < text.size() && text.at(marks) == u'\'')
        ++marks;
    return startsLikeFormula(QStringView(text).sliced(marks)) ? u'\'' + text : text;
}

inline QString unguarded(QString text)
{
    if (!text.startsWith(u'\''))
        return text;
    const QString rest = text.sliced(1);
    return guarded(rest) == text ? rest : text;
}

} // namespace samverkan
