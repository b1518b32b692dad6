// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwrap.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace samverkan {

namespace {

constexpr qsizetype mostRemembered = 20000;

bool isOrdinary(QChar c)
{
    const char16_t code = c.unicode();
    return code >= 0x20 && (code < 0x7F || code > 0x9F) && !c.isSurrogate() && code < 0xFFFE;
}

} // namespace

QString drawable(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), isOrdinary))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            clean.append(c).append(text.at(++i));
        else if (c.isSurrogate() || c.unicode() >= 0xFFFE)
            clean.append(QChar::ReplacementCharacter);
        else if (isOrdinary(c) || c == u'\n')
            clean.append(c);
        else if (c != u'\r')
            clean.append(u' ');
    }
    return clean;
}

TextWrap::TextWrap(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_lineHeight(m_metrics.ascent() + m_metrics.descent())
{
}

qreal TextWrap::width(const QString &text) const
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd())
        return *known;
    if (m_widths.size() > mostRemembered)
        m_widths.clear();
    const qreal measured = m_metrics.horizontalAdvance(text);
    m_widths.insert(text, measured);
    return measured;
}

qreal TextWrap::longestWord(const QString &text) const
{
    qreal longest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || text.at(i) == u' ' || text.at(i) == u'\n';
        if (!ends)
            continue;
        if (i > start)
            longest = std::max(longest, width(text.mid(start, i - start)));
        start = i + 1;
    }
    return longest;
}

QStringList TextWrap::lines(const QString &text, qreal width, int mostLines) const
{
    if (!text.contains(u'\n') && this->width(text) <= width)
        return {text};
    QStringList result = brokenLines(text, width);
    if (mostLines > 0 && result.size() > mostLines) {
        const QString rest = result.mid(mostLines - 1).join(u' ');
        result = result.first(mostLines - 1);
        result.append(m_metrics.elidedText(rest, Qt::ElideRight, width));
    }
    return result;
}

QStringList TextWrap::brokenLines(const QString &text, qreal width) const
{
    QString oneParagraph = text;
    oneParagraph.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(oneParagraph, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        QString part = oneParagraph.mid(line.textStart(), line.textLength());
        part.remove(QChar::LineSeparator);
        while (part.endsWith(u' '))
            part.chop(1);
        result.append(part);
    }
    layout.endLayout();
    if (result.isEmpty())
        result.append(QString());
    return result;
}

} // namespace samverkan
