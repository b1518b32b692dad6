// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfilter.h"

#include "catalogue.h"

namespace samverkan {

void RowFilter::keep(const Path &path, const std::vector<std::uint8_t> &passByFarCode)
{
    const Lens lens = lensOf(m_columns, path, m_catalogue);
    const std::vector<std::uint8_t> pass = lens.through(passByFarCode);
    lens.start->visit([&](const auto &codes) {
        for (std::size_t row = 0; row < codes.size(); ++row)
            m_passes[row] &= pass[codes[row]];
    });
}

void RowFilter::keepRows(const std::vector<std::uint8_t> &passByCode)
{
    for (std::size_t row = 0; row < m_passes.size(); ++row)
        m_passes[row] &= passByCode[row + 1];
}

// How a date lies to a period. Half-known dates are given the benefit: they may lie in it.
enum DateBit : std::uint8_t { NotBeforeFrom = 1, NotAfterTo = 2, NoDate = 4 };

namespace {
struct DateColumn
{
    const Codes *codes = nullptr;
    std::vector<std::uint8_t> bits; // by code

    std::uint8_t at(std::size_t row) const { return codes ? bits[codes->at(row)] : std::uint8_t(NoDate); }
};
}

static std::uint8_t bitsOf(const QString &iso, QDate from, QDate to)
{
    const PartialDate date = PartialDate::fromIso(iso);
    if (date.isNull())
        return NoDate;
    const bool notBefore = !from.isValid() || date.lastDay() >= from;
    const bool notAfter = !to.isValid() || date.firstDay() <= to;
    return std::uint8_t((notBefore ? NotBeforeFrom : 0) | (notAfter ? NotAfterTo : 0));
}

static DateColumn dateColumn(ColumnStore &columns, const Catalogue &catalogue, const std::optional<Path> &path,
                             QDate from, QDate to)
{
    if (!path)
        return {};
    const CodeDictionary &words = columns.column(*path->kind, path->columnIndex()).words;
    std::vector<std::uint8_t> bits(words.size() + 1, NoDate);
    for (std::uint32_t code = 1; code <= words.size(); ++code)
        bits[code] = bitsOf(words.text(code), from, to);
    const Lens lens = lensOf(columns, *path, catalogue, true);
    return {lens.start, lens.through(bits)};
}

static bool startsIn(std::uint8_t date)
{
    return (date & NotBeforeFrom) && (date & NotAfterTo);
}

static bool touches(PeriodRule::Test test, std::uint8_t start, std::uint8_t end)
{
    const bool notOver = (end & NoDate) || (end & NotBeforeFrom);
    if (!(start & NoDate))
        return notOver && (start & NotAfterTo);
    if (test == PeriodRule::Test::Open)
        return notOver;
    return startsIn(end); // only the last day is known
}

void RowFilter::keepPeriod(const Dates &dates, PartialDate from, PartialDate to)
{
    const QDate first = from.firstDay();
    const QDate last = to.lastDay();
    const DateColumn start = dateColumn(m_columns, m_catalogue, dates.start, first, last);
    if (dates.test == PeriodRule::Test::StartsIn && !dates.end && !dates.instead) {
        start.codes->visit([&](const auto &codes) {
            for (std::size_t row = 0; row < codes.size(); ++row)
                m_passes[row] &= std::uint8_t(start.bits[codes[row]] == (NotBeforeFrom | NotAfterTo));
        });
        return;
    }
    const DateColumn end = dateColumn(m_columns, m_catalogue, dates.end, first, last);
    const DateColumn instead = dateColumn(m_columns, m_catalogue, dates.instead, first, last);
    for (std::size_t row = 0; row < m_passes.size(); ++row) {
        if (dates.test != PeriodRule::Test::StartsIn) {
            m_passes[row] &= touches(dates.test, start.at(row), end.at(row));
            continue;
        }
        std::uint8_t date = start.at(row);
        if (date & NoDate)
            date = end.at(row);
        if (date & NoDate)
            date = instead.at(row);
        m_passes[row] &= startsIn(date);
    }
}

void RowFilter::keepFirstOfPersons(const Persons &persons)
{
    for (const std::vector<std::uint32_t> &group : persons.groups()) {
        std::uint8_t any = 0;
        for (std::uint32_t row : group) {
            any |= m_passes[row];
            m_passes[row] = 0;
        }
        m_passes[group.front()] = any;
    }
}

} // namespace samverkan
