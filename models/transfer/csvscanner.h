// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace samverkan {

// A field as it lies in the buffer, without its outer quotation marks.
struct CsvField
{
    const char *begin = nullptr;
    qsizetype size = 0;
    bool doubled = false; // holds "" for "
};

// Finds the fields of one record in UTF-8 bytes, following RFC 4180, with LF, CRLF and CR as line
// ends. Copies nothing: the fields point into the bytes given.
class CsvScanner
{
public:
    enum class Outcome : quint8 { Record, NeedMore, NulByte, FieldTooLong, TooManyFields };

    // A separator of 0 means that there is one column only.
    CsvScanner(char separator, qint64 fieldLimit, int columnLimit);

    // Scans one record from begin. NeedMore: it does not end before end, and last is false; give it
    // again from its start with more behind. With last the end of the bytes is the end of the record.
    Outcome scan(const char *begin, const char *end, bool last);

    const std::vector<CsvField> &fields() const { return m_fields; }
    qsizetype consumed() const { return m_consumed; } // bytes of the record with its line end
    qint64 lines() const { return m_lines; }          // physical lines it went over
    bool strayQuote() const { return m_stray; }
    bool unclosedQuote() const { return m_unclosed; }

private:
    enum class Step : quint8 { Field, Record, NeedMore, NulByte };

    Step plainField();
    Step quotedField();
    Step endOfField(const char *fieldBegin, const char *fieldEnd, bool doubled);
    bool skipLineEnd();

    enum : quint8 { Separator = 1, LineEnd = 2, Quote = 4, Nul = 8 };
    std::array<quint8, 256> m_class{};
    qint64 m_fieldLimit;
    int m_columnLimit;

    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_last = false;
    bool m_tooLong = false;

    std::vector<CsvField> m_fields;
    qsizetype m_consumed = 0;
    qint64 m_lines = 0;
    bool m_stray = false;
    bool m_unclosed = false;
};

} // namespace samverkan
