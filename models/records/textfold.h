// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Text as people compare it: "Åström" is found by "astrom", "E-post" heads the same column as
// "e_post". Pure functions, safe on any thread.
namespace samverkan {

// For searching: case and accents off (å ä ö become a a o; ø o; ß ss; æ ae; ł l), compatibility
// forms unfolded as in Unicode's NFKD, scripts without case left whole. Each character is folded by
// itself, so the fold of a part is a part of the fold. Folding twice changes nothing more.
QString folded(QStringView text);
// The same as UTF-8, which is how the search buffer keeps it.
QByteArray foldedUtf8(QStringView text);
// The same behind what is already there: a buffer of many texts is filled without a copy of each.
void appendFoldedUtf8(QByteArray &to, QStringView text);
// Of a text that is UTF-8 already, as tables hold it.
void appendFoldedUtf8(QByteArray &to, QByteArrayView utf8);
// The text as it is, as UTF-8 behind what is already there.
void appendUtf8(QByteArray &to, QStringView text);
// The same into memory that has room for three bytes a character; answers where it ends.
char *writeUtf8(char *to, QStringView text);

// For recognising column headings and names of things: folded, and only letters and digits kept.
QString headerKey(QStringView text);

// How text is stored: no NUL and no half characters (lone surrogates), composed (NFC), no white
// space at the ends. All else stays to the letter.
QString cleanText(const QString &text);

} // namespace samverkan
