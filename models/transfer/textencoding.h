// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>

namespace samverkan {

// The encodings in which lists from the field arrive.
enum class TextEncoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1252, MacRoman };

QList<TextEncoding> allTextEncodings();
QString encodingName(TextEncoding encoding); // as people know it: UTF-8, Windows-1252, ...; not translated

// What the bytes 0x80 to 0xFF mean. Sources: the mapping files CP1252.TXT and ROMAN.TXT of the Unicode
// Consortium; the five bytes that Windows-1252 leaves open are control characters, as the WHATWG has it.
using HighHalf = std::array<char16_t, 128>;
const HighHalf &highHalf(TextEncoding encoding); // Windows1252 or MacRoman

// Turns pieces of a file into UTF-8; a character may be cut between two pieces. What cannot be read
// becomes U+FFFD. UTF-8 is passed on as it is.
class Utf8Maker
{
public:
    explicit Utf8Maker(TextEncoding encoding) : m_encoding(encoding) {}

    void append(QByteArray &out, const char *bytes, qsizetype count);
    void finish(QByteArray &out); // half a character at the end of the file

private:
    void appendSingleBytes(QByteArray &out, const char *bytes, qsizetype count) const;
    void appendUtf16(QByteArray &out, const char *bytes, qsizetype count);
    void appendUnit(QByteArray &out, char16_t unit);

    TextEncoding m_encoding;
    int m_half = -1;            // first byte of a cut UTF-16 unit
    char16_t m_surrogate = 0;   // a high one, waiting for its low one
};

} // namespace samverkan
