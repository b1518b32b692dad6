// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfold.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace samverkan {

namespace {

using namespace Qt::StringLiterals;

// Latin, Greek, Cyrillic and their accents, up to and with the Latin and Greek extensions.
constexpr char16_t TableEnd = 0x2000;
// Marks in the table. Neither is ever the fold of anything.
constexpr char16_t Removed = 0xFFFF;
constexpr char16_t Several = 0xFFFE;

// Letters that Unicode does not take apart, but that are written without their stroke in a hurry.
struct Expansion { char16_t letter; const char16_t *fold; };
constexpr Expansion Expansions[] = {
    {u'ß', u"ss"}, {u'ẞ', u"ss"}, {u'æ', u"ae"}, {u'Æ', u"ae"}, {u'œ', u"oe"}, {u'Œ', u"oe"},
    {u'ø', u"o"},  {u'Ø', u"o"},  {u'đ', u"d"},  {u'Đ', u"d"},  {u'ð', u"d"},  {u'Ð', u"d"},
    {u'þ', u"th"}, {u'Þ', u"th"}, {u'ł', u"l"},  {u'Ł', u"l"},  {u'ħ', u"h"},  {u'Ħ', u"h"},
    {u'ı', u"i"},  {u'ŧ', u"t"},  {u'Ŧ', u"t"},
};

bool isAccent(char32_t c)
{
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F);
}

QString strokeFolded(char16_t letter)
{
    for (const Expansion &expansion : Expansions) {
        if (expansion.letter == letter)
            return QString::fromUtf16(expansion.fold);
    }
    return QString(QChar(letter));
}

// The rule itself, slow: taken apart, accents off, strokes off, case off.
QString foldedByRule(QStringView text)
{
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    for (const QChar c : parts) {
        if (!isAccent(c.unicode()))
            result += strokeFolded(c.unicode());
    }
    return result;
}

// The rule worked out once for every character that names in our countries are made of.
struct Table
{
    std::array<char16_t, TableEnd> one;
    QHash<char16_t, QString> several;

    Table()
    {
        for (char16_t c = 0; c < TableEnd; ++c) {
            const QString fold = foldedByRule(QStringView(&c, 1));
            one[c] = fold.isEmpty() ? Removed : fold.size() == 1 ? fold.at(0).unicode() : Several;
            if (one[c] == Several)
                several.insert(c, fold);
        }
    }
};

const Table &table()
{
    static const Table instance;
    return instance;
}

// Calls write(char16_t) for single characters and write(QString) for the rest.
template <typename Write>
void foldInto(QStringView text, Write &write)
{
    const Table &fold = table();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < TableEnd) {
            const char16_t to = fold.one[c];
            if (to < Several)
                write(to);
            else if (to == Several)
                write(fold.several.value(c));
        } else {
            const bool pair = QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            write(foldedByRule(text.mid(i, pair ? 2 : 1)));
            i += pair ? 1 : 0;
        }
    }
}

QString withoutBrokenCharacters(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (!c.isNull() && !c.isSurrogate()) {
            result += c;
        }
    }
    return result;
}

// Nearly all text: below the combining marks every character is composed and whole.
bool isPlain(const QString &text)
{
    bool other = false; // no branch a character: several are looked at at once
    for (const QChar c : text)
        other |= c.isNull() | (c.unicode() >= 0x300);
    return !other;
}

} // namespace

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    struct Writer {
        QString &to;
        void operator()(char16_t c) const { to += QChar(c); }
        void operator()(const QString &several) const { to += several; }
    };
    Writer writer{result};
    foldInto(text, writer);
    return result;
}

namespace {

// Writes UTF-8 straight into memory that has room for the longest fold of single characters.
struct Utf8Writer
{
    QByteArray &to;
    char *at;

    void operator()(char16_t c)
    {
        if (c < 0x80) {
            *at++ = char(c);
        } else if (c < 0x800) {
            *at++ = char(0xC0 | c >> 6);
            *at++ = char(0x80 | (c & 0x3F));
        } else {
            *at++ = char(0xE0 | c >> 12);
            *at++ = char(0x80 | (c >> 6 & 0x3F));
            *at++ = char(0x80 | (c & 0x3F));
        }
    }
    // Rare, and of any length: makes room first.
    void operator()(const QString &several)
    {
        const QByteArray utf8 = several.toUtf8();
        const qsizetype done = at - to.data();
        to.resize(to.size() + utf8.size());
        at = std::copy(utf8.begin(), utf8.end(), to.data() + done);
    }
};

} // namespace

void appendFoldedUtf8(QByteArray &to, QStringView text)
{
    const qsizetype before = to.size();
    to.resize(before + 3 * text.size());
    Utf8Writer writer{to, to.data() + before};
    foldInto(text, writer);
    to.truncate(writer.at - to.data());
}

void appendFoldedUtf8(QByteArray &to, QByteArrayView utf8)
{
    const Table &fold = table();
    const qsizetype before = to.size();
    to.resize(before + utf8.size());
    char *at = to.data() + before;
    const char *from = utf8.begin();
    for (; from != utf8.end() && uchar(*from) < 0x80; ++from)
        *at++ = char(fold.one[uchar(*from)]); // what is ASCII folds to ASCII
    to.truncate(at - to.data());
    if (from != utf8.end())
        appendFoldedUtf8(to, QString::fromUtf8(QByteArrayView(from, utf8.end())));
}

void appendUtf8(QByteArray &to, QStringView text)
{
    const qsizetype before = to.size();
    to.resize(before + 3 * text.size());
    to.truncate(writeUtf8(to.data() + before, text) - to.data());
}

char *writeUtf8(char *to, QStringView text)
{
    char16_t all = 0; // no branch a character: several are done at once
    for (const QChar c : text)
        all |= c.unicode();
    if (all < 0x80)
        return std::transform(text.begin(), text.end(), to, [](QChar c) { return char(c.unicode()); });
    const QByteArray utf8 = text.toUtf8();
    return std::copy(utf8.begin(), utf8.end(), to);
}

QByteArray foldedUtf8(QStringView text)
{
    QByteArray result;
    appendFoldedUtf8(result, text);
    return result;
}

QString headerKey(QStringView text)
{
    QString key = folded(text);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return key;
}

QString cleanText(const QString &text)
{
    if (isPlain(text))
        return text.trimmed();
    return withoutBrokenCharacters(text).normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace samverkan
