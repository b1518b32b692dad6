// SPDX-License-Identifier: GPL-3.0-or-later
#include "odscell.h"

#include "celltext.h"
#include "isodate.h"
#include "xmlfeed.h"

#include <QXmlStreamAttributes>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr QLatin1StringView office("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
constexpr QLatin1StringView calcext("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0");

class Paragraph
{
public:
    Paragraph(XmlFeed &feed, QString &text, qint64 longest) : m_feed(feed), m_text(text), m_longest(longest) {}

    // The content of the element whose start tag was read.
    bool read()
    {
        while (m_feed.next()) {
            if (m_feed.isEnd())
                return true;
            if (!(m_feed.isStart() ? child() : characters()))
                return false;
        }
        return false;
    }

private:
    // White space between words is one blank, and none at the beginning.
    bool characters()
    {
        for (QChar c : m_feed.xml().text()) {
            const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!blank || !m_blank)
                m_text += blank ? QChar(u' ') : c;
            m_blank = blank;
        }
        return true;
    }

    bool child()
    {
        const QStringView name = m_feed.name();
        if (name == u"annotation" || name == u"note" || name == u"ruby-text" || name == u"frame")
            return m_feed.skip();
        if (name == u"s")
            append(QString(blanks(), u' '));
        else if (name == u"tab")
            append(u"\t"_s);
        else if (name == u"line-break")
            append(u"\n"_s);
        return read(); // spans, links and fields hold text
    }

    qsizetype blanks() const
    {
        for (const QXmlStreamAttribute &attribute : m_feed.xml().attributes()) {
            if (attribute.name() == u"c") // may ask for billions: no more than is refused anyhow
                return qsizetype(std::clamp<qint64>(attribute.value().toLongLong(), 1, m_longest + 1));
        }
        return 1;
    }

    void append(const QString &text)
    {
        if (m_text.size() <= m_longest)
            m_text += text;
        m_blank = false;
    }

    XmlFeed &m_feed;
    QString &m_text;
    qint64 m_longest;
    bool m_blank = true;
};

// What the cell shows, if that keeps zeros or dashes that its number alone would lose.
QString paddedLook(double number, const QString &shown)
{
    if (!shown.startsWith(u'0') && !shown.contains(u'-'))
        return {};
    QString digits = shown;
    digits.remove(u'-').remove(u' ');
    const bool all = digits.size() >= 2 && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return all && digits.toDouble() == number ? shown : QString();
}

// Times that stand for hours past 24 show them; others show the clock, whatever days lie under it (a
// workbook of the 1904 system saved as OpenDocument has 35 089 hours under 01:02:03).
Cell timeAsShown(const Cell &time, const QString &shown)
{
    constexpr qint64 day = 86'400'000;
    const qint64 ms = time.toMilliseconds();
    if (time.kind() != Cell::Kind::Duration || ms < day)
        return time;
    const Cell clock = Cell::duration(ms % day);
    return shown.startsWith(clock.toText().left(5)) ? clock : time;
}

} // namespace

bool appendOdsParagraph(XmlFeed &feed, QString &text, qint64 longest)
{
    return Paragraph(feed, text, longest).read();
}

Cell odsValue(const QXmlStreamAttributes &attributes, const QString &shown)
{
    const QStringView type = attributes.value(office, "value-type"_L1);
    if (attributes.value(calcext, "value-type"_L1) == u"error")
        return Cell::error(shown);
    if (type == u"float" || type == u"percentage" || type == u"currency") {
        bool ok = false;
        const double number = attributes.value(office, "value"_L1).toDouble(&ok);
        return ok ? Cell::number(number, paddedLook(number, shown)) : Cell::error(shown);
    }
    if (type == u"date")
        return cellOfIsoDate(attributes.value(office, "date-value"_L1).toString());
    if (type == u"time")
        return timeAsShown(cellOfIsoDuration(attributes.value(office, "time-value"_L1).toString()), shown);
    if (type == u"boolean")
        return Cell::boolean(attributes.value(office, "boolean-value"_L1) == u"true");
    if (attributes.hasAttribute(office, "string-value"_L1))
        return Cell::text(composed(attributes.value(office, "string-value"_L1).toString()));
    return Cell::text(composed(shown));
}

} // namespace samverkan
