// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace samverkan {

// One word of a search, folded: "Åström" is "astrom".
struct SearchWord
{
    QByteArray text;
    QByteArray digits; // "850512-1234" without its signs, where it is a number written with some

    bool isIn(QByteArrayView folded) const;
};

// The words of a search, the longest first: it has the fewest hits.
QList<SearchWord> searchWords(const QString &words);

// How a field takes part in "search in all fields".
enum class SearchedAs {
    Not,
    Text, // any part of the text
    Number, // any part, signs between the digits or not
    Title, // of a record: any part
    Word, // of a code list: a whole word, else "anna" finds everybody whose role is "annan"
    Beginning, // of a country: four letters that begin one of its words
};
SearchedAs searchedAs(const Field &field);

// Whether a displayed label (folded) is found by the word, where it is searched as Word or Beginning.
bool labelMatches(QByteArrayView foldedLabel, const SearchWord &word, SearchedAs how);

// What of `text`, as it is displayed, the words found: start, length, start, length …, for marking.
QList<int> searchMatches(const QString &text, const QList<SearchWord> &words, SearchedAs how);

} // namespace samverkan
