// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberparts.h"

#include <QRegularExpression>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

// Every blank that is put between thousands becomes a plain one, every minus a hyphen.
QString plainSigns(QString text)
{
    for (QChar &c : text) {
        if (c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' || c == u'\u2007')
            c = u' ';
        else if (c == u'\u2212' || c == u'\u2013')
            c = u'-';
    }
    return text;
}

QString digitsOf(QString text)
{
    return text.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
}

} // namespace

std::optional<NumberParts> numberParts(const QString &text)
{
    // Groups of three: blanks with either decimal sign; points with a comma, commas with a point.
    static const QRegularExpression grouped(
        u"^([+-]?)(?:([0-9]{1,3}(?: [0-9]{3})+)(?:[.,]([0-9]+))?|([0-9]{1,3}(?:\\.[0-9]{3})+)(?:,([0-9]+))?"
        "|([0-9]{1,3}(?:,[0-9]{3})+)(?:\\.([0-9]+))?)$"_s);
    static const QRegularExpression single(u"^([+-]?)(?:([0-9]+)(?:[.,]([0-9]+))?|[.,]([0-9]+))$"_s);

    const QString plain = plainSigns(text);
    NumberParts parts;
    if (const QRegularExpressionMatch match = single.match(plain); match.hasMatch()) {
        parts.negative = match.captured(1) == u"-"_s;
        parts.whole = match.captured(2).isEmpty() ? u"0"_s : match.captured(2);
        parts.fraction = match.captured(3) + match.captured(4);
        const bool couldBeThousands = parts.whole.size() <= 3 && !parts.whole.startsWith(u'0');
        parts.ambiguous = parts.fraction.size() == 3 && couldBeThousands;
        return parts;
    }
    if (const QRegularExpressionMatch match = grouped.match(plain); match.hasMatch()) {
        parts.negative = match.captured(1) == u"-"_s;
        parts.whole = digitsOf(match.captured(2) + match.captured(4) + match.captured(6));
        parts.fraction = match.captured(3) + match.captured(5) + match.captured(7);
        return parts;
    }
    return std::nullopt;
}

} // namespace samverkan
