// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvscanner.h"

namespace samverkan {

CsvScanner::CsvScanner(char separator, qint64 fieldLimit, int columnLimit)
    : m_fieldLimit(fieldLimit), m_columnLimit(columnLimit)
{
    m_class[quint8('\n')] = m_class[quint8('\r')] = LineEnd;
    m_class[quint8('"')] = Quote;
    m_class[0] = Nul;
    if (separator != 0)
        m_class[quint8(separator)] = Separator;
}

CsvScanner::Outcome CsvScanner::scan(const char *begin, const char *end, bool last)
{
    m_fields.clear();
    m_at = begin;
    m_end = end;
    m_last = last;
    m_lines = 0;
    m_stray = m_unclosed = m_tooLong = false;
    for (;;) {
        const Step step = m_at < m_end && *m_at == '"' ? quotedField() : plainField();
        if (m_tooLong)
            return Outcome::FieldTooLong;
        if (step == Step::NulByte)
            return Outcome::NulByte;
        if (step == Step::NeedMore)
            return Outcome::NeedMore;
        if (qsizetype(m_fields.size()) > m_columnLimit)
            return Outcome::TooManyFields;
        if (step == Step::Record)
            break;
    }
    m_consumed = m_at - begin;
    return Outcome::Record;
}

// From the first byte of a field, or from behind a closing quotation mark that something follows.
CsvScanner::Step CsvScanner::plainField()
{
    const char *begin = m_at;
    for (;;) {
        while (m_at < m_end && m_class[quint8(*m_at)] == 0)
            ++m_at;
        if (m_at == m_end || m_class[quint8(*m_at)] != Quote)
            return endOfField(begin, m_at, false);
        m_stray = true;
        ++m_at;
    }
}

CsvScanner::Step CsvScanner::quotedField()
{
    const char *begin = ++m_at;
    bool doubled = false;
    for (;; ++m_at) {
        while (m_at < m_end && (m_class[quint8(*m_at)] == 0 || m_class[quint8(*m_at)] == Separator))
            ++m_at;
        if (m_at - begin > m_fieldLimit)
            m_tooLong = true;
        if (m_tooLong || (m_at == m_end && !m_last))
            return Step::NeedMore;
        if (m_at == m_end) {
            m_unclosed = true;
            ++m_lines;
            m_fields.push_back({begin, m_at - begin, doubled});
            return Step::Record;
        }
        if (m_class[quint8(*m_at)] == Nul)
            return Step::NulByte;
        if (*m_at == '"') {
            if (m_at + 1 == m_end && !m_last)
                return Step::NeedMore; // the next byte tells whether it closes
            if (m_at + 1 == m_end || m_at[1] != '"')
                break;
            doubled = true;
            ++m_at;
        } else if (*m_at == '\n' || (m_at + 1 < m_end && m_at[1] != '\n')) {
            ++m_lines; // a CR before LF is counted by the LF
        }
    }
    const char *end = m_at++;
    if (m_at == m_end || (m_class[quint8(*m_at)] & (Separator | LineEnd)))
        return endOfField(begin, end, doubled);
    m_stray = true; // something behind the closing mark: keep it all, marks too
    const char *whole = begin - 1;
    const Step step = plainField();
    if (step == Step::Field || step == Step::Record)
        m_fields.back() = {whole, m_fields.back().begin + m_fields.back().size - whole, false};
    return step;
}

// At the byte behind a field: the separator, the line end, or the end of the bytes.
CsvScanner::Step CsvScanner::endOfField(const char *fieldBegin, const char *fieldEnd, bool doubled)
{
    if (fieldEnd - fieldBegin > m_fieldLimit)
        m_tooLong = true;
    if (m_at == m_end && !m_last)
        return Step::NeedMore;
    if (m_at < m_end && m_class[quint8(*m_at)] == Nul)
        return Step::NulByte;
    const bool separator = m_at < m_end && m_class[quint8(*m_at)] == Separator;
    if (separator) {
        ++m_at;
    } else if (!skipLineEnd()) {
        return Step::NeedMore;
    }
    m_fields.push_back({fieldBegin, fieldEnd - fieldBegin, doubled});
    return separator ? Step::Field : Step::Record;
}

bool CsvScanner::skipLineEnd()
{
    ++m_lines;
    if (m_at == m_end)
        return true;
    if (*m_at == '\r') {
        if (m_at + 1 == m_end && !m_last)
            return false; // an LF may follow
        if (m_at + 1 < m_end && m_at[1] == '\n')
            ++m_at;
    }
    ++m_at;
    return true;
}

} // namespace samverkan
