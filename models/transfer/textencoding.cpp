// SPDX-License-Identifier: GPL-3.0-or-later
#include "textencoding.h"

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr char16_t replacement = 0xFFFD;

constexpr HighHalf makeWindows1252()
{
    constexpr char16_t first[32] = {
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    HighHalf half{};
    for (int i = 0; i < 128; ++i)
        half[i] = i < 32 ? first[i] : char16_t(0x80 + i); // the rest is Latin-1
    return half;
}

constexpr HighHalf windows1252 = makeWindows1252();

constexpr HighHalf macRoman = {
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5, 0x00E7, 0x00E9, 0x00E8,
    0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC,
    0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6, 0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8,
    0x221E, 0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8,
    0x00BF, 0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5, 0x0152, 0x0153,
    0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02,
    0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1, 0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4,
    0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9, 0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7};

void appendCodePoint(QByteArray &out, char32_t c)
{
    if (c < 0x80) {
        out.append(char(c));
    } else if (c < 0x800) {
        out.append(char(0xC0 | (c >> 6)));
        out.append(char(0x80 | (c & 0x3F)));
    } else if (c < 0x10000) {
        out.append(char(0xE0 | (c >> 12)));
        out.append(char(0x80 | ((c >> 6) & 0x3F)));
        out.append(char(0x80 | (c & 0x3F)));
    } else {
        out.append(char(0xF0 | (c >> 18)));
        out.append(char(0x80 | ((c >> 12) & 0x3F)));
        out.append(char(0x80 | ((c >> 6) & 0x3F)));
        out.append(char(0x80 | (c & 0x3F)));
    }
}

} // namespace

QList<TextEncoding> allTextEncodings()
{
    return {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::MacRoman, TextEncoding::Utf16Le, TextEncoding::Utf16Be};
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Utf16Le: return u"UTF-16 LE"_s;
    case TextEncoding::Utf16Be: return u"UTF-16 BE"_s;
    case TextEncoding::Windows1252: return u"Windows-1252"_s;
    case TextEncoding::MacRoman: return u"Mac Roman"_s;
    }
    return {};
}

const HighHalf &highHalf(TextEncoding encoding)
{
    return encoding == TextEncoding::MacRoman ? macRoman : windows1252;
}

void Utf8Maker::append(QByteArray &out, const char *bytes, qsizetype count)
{
    switch (m_encoding) {
    case TextEncoding::Utf8: out.append(bytes, count); return;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: appendUtf16(out, bytes, count); return;
    case TextEncoding::Windows1252:
    case TextEncoding::MacRoman: appendSingleBytes(out, bytes, count); return;
    }
}

void Utf8Maker::finish(QByteArray &out)
{
    if (m_half >= 0 || m_surrogate != 0)
        appendCodePoint(out, replacement);
    m_half = -1;
    m_surrogate = 0;
}

void Utf8Maker::appendSingleBytes(QByteArray &out, const char *bytes, qsizetype count) const
{
    const HighHalf &half = highHalf(m_encoding);
    const char *end = bytes + count;
    while (bytes < end) {
        const char *plain = bytes;
        while (bytes < end && !(quint8(*bytes) & 0x80))
            ++bytes;
        out.append(plain, bytes - plain);
        while (bytes < end && (quint8(*bytes) & 0x80))
            appendCodePoint(out, half[quint8(*bytes++) - 0x80]);
    }
}

void Utf8Maker::appendUtf16(QByteArray &out, const char *bytes, qsizetype count)
{
    const bool little = m_encoding == TextEncoding::Utf16Le;
    for (qsizetype i = 0; i < count; ++i) {
        const auto byte = quint8(bytes[i]);
        if (m_half < 0) {
            m_half = byte;
            continue;
        }
        appendUnit(out, little ? char16_t(byte << 8 | m_half) : char16_t(m_half << 8 | byte));
        m_half = -1;
    }
}

void Utf8Maker::appendUnit(QByteArray &out, char16_t unit)
{
    const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_surrogate != 0) {
        const char32_t high = m_surrogate;
        m_surrogate = 0;
        if (low) {
            appendCodePoint(out, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
            return;
        }
        appendCodePoint(out, replacement);
    }
    if (unit >= 0xD800 && unit <= 0xDBFF)
        m_surrogate = unit;
    else
        appendCodePoint(out, low ? replacement : char32_t(unit));
}

} // namespace samverkan
