// SPDX-License-Identifier: GPL-3.0-or-later
#include "separatorguess.h"

#include "csvscanner.h"

#include <algorithm>
#include <map>

namespace samverkan {

namespace {

constexpr int sampleRecords = 200;

bool isBlankRecord(const std::vector<CsvField> &fields)
{
    return std::all_of(fields.begin(), fields.end(), [](const CsvField &field) { return field.size == 0; });
}

// How many fields each of the first records has; blank ones are left out.
std::vector<int> fieldCounts(QByteArrayView head, bool whole, char separator)
{
    CsvScanner scanner(separator, head.size() + 1, int(head.size()) + 1);
    std::vector<int> counts;
    const char *at = head.begin();
    while (at < head.end() && counts.size() < sampleRecords) {
        // The first record counts even when it is cut: there may be no other.
        const bool last = whole || counts.empty();
        if (scanner.scan(at, head.end(), last) != CsvScanner::Outcome::Record)
            break;
        at += scanner.consumed();
        if (!isBlankRecord(scanner.fields()))
            counts.push_back(int(scanner.fields().size()));
    }
    return counts;
}

// Commas of running text have a blank behind them; those that separate rarely do.
bool looksLikeProse(QByteArrayView head, char separator)
{
    if (separator != ',')
        return false;
    qsizetype commas = 0, followed = 0;
    for (qsizetype i = 0; i + 1 < head.size(); ++i) {
        commas += head[i] == separator;
        followed += head[i] == separator && head[i + 1] == ' ';
    }
    return followed * 2 > commas;
}

double evenness(const std::vector<int> &counts)
{
    if (counts.empty())
        return 0.0;
    std::map<int, int> times;
    for (int count : counts)
        ++times[count];
    // The most frequent width; of equals the header's.
    int width = counts.front();
    for (const auto &[count, n] : times) {
        if (n > times[width])
            width = count;
    }
    if (width < 2)
        return 0.0;
    double score = double(times[width]) / double(counts.size());
    if (counts.front() != width)
        score *= counts.front() == 1 ? 0.5 : 0.9; // a title line, or a decimal comma that the header lacks
    return score + std::min(width, 50) * 0.0005;   // of equals the finer cut
}

} // namespace

char guessSeparator(QByteArrayView head, bool whole)
{
    char best = 0;
    double bestScore = 0.0;
    for (char separator : {'\t', ';', '|', ','}) {
        double score = evenness(fieldCounts(head, whole, separator));
        if (score > 0.0 && looksLikeProse(head, separator))
            score *= 0.25;
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return bestScore >= 0.15 ? best : '\0';
}

SeparatorLine separatorLine(QByteArrayView head)
{
    const bool quoted = head.startsWith('"');
    const qsizetype start = quoted ? 1 : 0;
    const qsizetype length = start + 5 + (quoted ? 1 : 0);
    if (head.size() < length || head.sliced(start, 4).compare("sep=", Qt::CaseInsensitive) != 0)
        return {};
    const char separator = head[start + 4];
    const auto byte = quint8(separator);
    if (byte >= 0x80 || separator == '"' || separator == '\r' || separator == '\n' || separator == 0 || (quoted && head[start + 5] != '"'))
        return {};
    qsizetype at = length;
    if (at < head.size() && head[at] == '\r')
        ++at;
    if (at < head.size() && head[at] == '\n')
        ++at;
    if (at == length && at < head.size())
        return {}; // more on the line: a cell that happens to begin so
    return {separator, at};
}

} // namespace samverkan
