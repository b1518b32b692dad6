// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwords.h"

#include "textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

// Digits only, if the word is made of digits and the signs numbers are written with; else empty.
static QByteArray digitsOf(QByteArrayView word)
{
    QByteArray digits;
    for (char sign : word) {
        if (isDigit(sign))
            digits.append(sign);
        else if (sign != '-' && sign != '+' && sign != '/')
            return {};
    }
    return digits.size() >= 4 && digits.size() < word.size() ? digits : QByteArray();
}

bool SearchWord::isIn(QByteArrayView folded) const
{
    return folded.indexOf(QByteArrayView(text)) >= 0 || (!digits.isEmpty() && folded.indexOf(QByteArrayView(digits)) >= 0);
}

QList<SearchWord> searchWords(const QString &words)
{
    QList<SearchWord> found;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray folded = foldedUtf8(word);
        const QByteArray text = QByteArray(folded).replace('\0', "");
        if (!text.isEmpty())
            found.append({text, digitsOf(text)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SearchWord &a, const SearchWord &b) { return a.text.size() > b.text.size(); });
    return found;
}

SearchedAs searchedAs(const Field &field)
{
    if (field.is(FieldFlag::Internal))
        return SearchedAs::Not;
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices:
        return field.is(FieldFlag::Unlisted) ? SearchedAs::Not : SearchedAs::Word;
    case FieldType::Country:
    case FieldType::Countries:
        return SearchedAs::Beginning; // also where no list shows it: "lettland" is asked for everywhere
    case FieldType::Reference:
        return field.is(FieldFlag::Unlisted) ? SearchedAs::Not : SearchedAs::Title;
    case FieldType::IdentityNumber:
    case FieldType::OrganisationNumber:
    case FieldType::Phone:
        return field.is(FieldFlag::Searchable) ? SearchedAs::Number : SearchedAs::Not;
    default:
        return field.is(FieldFlag::Searchable) && field.isText() ? SearchedAs::Text : SearchedAs::Not;
    }
}

static bool isWordSign(char sign)
{
    return isDigit(sign) || (sign >= 'a' && sign <= 'z') || (sign & 0x80);
}

bool labelMatches(QByteArrayView label, const SearchWord &word, SearchedAs how)
{
    if (how == SearchedAs::Title)
        return word.isIn(label);
    if (how == SearchedAs::Beginning && word.text.size() < 4)
        return false;
    const QByteArrayView text(word.text);
    for (qsizetype at = label.indexOf(text); at >= 0; at = label.indexOf(text, at + 1)) {
        const qsizetype end = at + text.size();
        const bool begins = at == 0 || !isWordSign(label[at - 1]);
        const bool ends = end == label.size() || !isWordSign(label[end]);
        if (begins && (ends || how == SearchedAs::Beginning))
            return true;
    }
    return false;
}

// Folded text with, for each of its bytes, the sign of the text that it came from.
static QByteArray foldedWithSigns(const QString &text, QList<int> &signs)
{
    QByteArray folded;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray piece = foldedUtf8(QStringView(text).mid(i, length));
        folded += piece;
        signs.insert(signs.size(), piece.size(), int(i));
        i += length;
    }
    signs.append(int(text.size()));
    return folded;
}

static void mark(const QByteArray &folded, QByteArrayView word, const QList<int> &signs, QList<bool> &marked)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.size())) {
        const int end = qMax(signs[at + word.size()], signs[at + word.size() - 1] + 1);
        std::fill(marked.begin() + signs[at], marked.begin() + end, true);
    }
}

QList<int> searchMatches(const QString &text, const QList<SearchWord> &words, SearchedAs how)
{
    if (words.isEmpty() || text.isEmpty() || how == SearchedAs::Not)
        return {};
    QList<int> signs;
    const QByteArray folded = foldedWithSigns(text, signs);
    QList<bool> marked(text.size(), false);
    for (const SearchWord &word : words) {
        if ((how == SearchedAs::Word || how == SearchedAs::Beginning) && !labelMatches(folded, word, how))
            continue;
        mark(folded, word.text, signs, marked);
        if (!word.digits.isEmpty())
            mark(folded, word.digits, signs, marked);
    }
    QList<int> matches;
    for (int from = 0; from < marked.size();) {
        const int to = int(std::find(marked.begin() + from, marked.end(), !marked[from]) - marked.begin());
        if (marked[from])
            matches << from << to - from;
        from = to;
    }
    return matches;
}

} // namespace samverkan
