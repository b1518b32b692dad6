// SPDX-License-Identifier: GPL-3.0-or-later
#include "encodingguess.h"

#include <QIODevice>

#include <cstring>
#include <functional>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

// Follows UTF-8 (RFC 3629) over pieces: no overlong forms, no surrogates, nothing past U+10FFFF.
class Utf8Check
{
public:
    bool add(const char *bytes, qint64 count);
    bool complete() const { return m_expected == 0; }

private:
    bool begin(quint8 byte);

    int m_expected = 0;              // continuation bytes still to come
    quint8 m_low = 0x80, m_high = 0xBF; // what the next of them may be
};

bool Utf8Check::add(const char *bytes, qint64 count)
{
    const char *end = bytes + count;
    while (bytes < end) {
        if (m_expected == 0 && end - bytes >= 8) { // most of a list is ASCII
            quint64 eight;
            std::memcpy(&eight, bytes, 8);
            if ((eight & 0x8080808080808080u) == 0) {
                bytes += 8;
                continue;
            }
        }
        const auto byte = quint8(*bytes++);
        if (m_expected > 0) {
            if (byte < m_low || byte > m_high)
                return false;
            m_low = 0x80;
            m_high = 0xBF;
            --m_expected;
        } else if (byte >= 0x80 && !begin(byte)) {
            return false;
        }
    }
    return true;
}

bool Utf8Check::begin(quint8 byte)
{
    if (byte < 0xC2 || byte > 0xF4)
        return false;
    m_expected = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return true;
}

bool isAsciiLetter(quint8 c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isAsciiLower(quint8 c) { return c >= 'a' && c <= 'z'; }

// How well one character of the upper half sits between its neighbours. Only the difference between
// the two encodings matters.
int fitness(char16_t c, quint8 before, quint8 after)
{
    constexpr QStringView nordic = u"åäöÅÄÖ";
    constexpr QStringView european = u"éÉüÜøØæÆèÈàÀáÁíÍóÓúÚñÑçÇßêëïôâîûõãšŠžŽðþý";
    constexpr QStringView punctuation = u"‘’“”„–—…•«»´§°€©®½\u00A0";
    const QChar character(c);
    if (character.category() == QChar::Other_Control || character.category() == QChar::Other_PrivateUse)
        return -8;
    const bool inWord = isAsciiLetter(before) && isAsciiLetter(after);
    if (punctuation.contains(character))
        return inWord && c != u'’' && c != u'´' ? -2 : 0;
    if (!character.isLetter() || c >= 0x0370)
        return inWord ? -4 : -1;
    int score = nordic.contains(character) ? 4 : european.contains(character) ? 2 : 0;
    if (character.isUpper() && isAsciiLower(before))
        score -= 3; // lÄn
    return score;
}

struct WordScore
{
    qint64 windows = 0, mac = 0;
    qint64 cr = 0, lf = 0;
    quint8 before = '\n', current = '\n';

    void add(quint8 next)
    {
        if (current & 0x80) {
            windows += fitness(highHalf(TextEncoding::Windows1252)[current - 0x80], before, next);
            mac += fitness(highHalf(TextEncoding::MacRoman)[current - 0x80], before, next);
        }
        cr += next == '\r';
        lf += next == '\n';
        before = current;
        current = next;
    }
};

// Calls use with each piece from the start of the device, until it says stop by returning false.
Fault eachPiece(QIODevice &device, const CancelToken &cancel, const std::function<bool(const char *, qint64)> &use)
{
    if (!device.seek(0))
        return {FaultCode::CannotRead, {device.errorString()}};
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return {FaultCode::Cancelled, {}};
        const qint64 count = device.read(piece.data(), piece.size());
        if (count < 0)
            return {FaultCode::CannotRead, {device.errorString()}};
        if (count == 0 || !use(piece.constData(), count))
            return {};
    }
}

} // namespace

qint64 byteOrderMark(QByteArrayView head, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8 && head.startsWith("\xEF\xBB\xBF"))
        return 3;
    if (encoding == TextEncoding::Utf16Le && head.startsWith("\xFF\xFE"))
        return 2;
    if (encoding == TextEncoding::Utf16Be && head.startsWith("\xFE\xFF"))
        return 2;
    return 0;
}

std::optional<EncodingGuess> encodingByHead(QByteArrayView head)
{
    for (TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be}) {
        if (const qint64 mark = byteOrderMark(head, encoding))
            return EncodingGuess{encoding, mark, true};
    }
    // Without a mark: European text in UTF-16 has a zero in every other byte, and nearly none between.
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == 0)
            ++(i % 2 ? odd : even);
    }
    const qsizetype units = head.size() / 2;
    if (units >= 2 && odd * 10 >= units * 6 && even * 20 <= odd)
        return EncodingGuess{TextEncoding::Utf16Le, 0, false};
    if (units >= 2 && even * 10 >= units * 6 && odd * 20 <= even)
        return EncodingGuess{TextEncoding::Utf16Be, 0, false};
    return std::nullopt;
}

Fault guessEncoding(QIODevice &device, const CancelToken &cancel, EncodingGuess &guess)
{
    Utf8Check utf8;
    bool valid = true;
    if (Fault fault = eachPiece(device, cancel, [&](const char *bytes, qint64 count) { return valid = utf8.add(bytes, count); }))
        return fault;
    guess = {};
    if (valid && utf8.complete()) {
        guess.certain = true;
        return {};
    }
    WordScore score;
    Fault fault = eachPiece(device, cancel, [&](const char *bytes, qint64 count) {
        for (qint64 i = 0; i < count; ++i)
            score.add(quint8(bytes[i]));
        return true;
    });
    score.add('\n');
    // Nearly all such files come from Windows; only an old Mac ends its lines with CR alone.
    score.windows += score.cr > 0 && score.lf <= 1 ? -6 : 6;
    guess.encoding = score.mac > score.windows ? TextEncoding::MacRoman : TextEncoding::Windows1252;
    return fault;
}

} // namespace samverkan
