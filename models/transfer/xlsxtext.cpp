// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxtext.h"

#include "celltext.h"
#include "xmlfeed.h"

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// The four hexadecimal digits of _xHHHH at this place; -1 if it is just text.
int digitsAt(QStringView text, qsizetype at)
{
    if (text.size() - at < 6 || text.at(at) != u'_' || text.at(at + 1) != u'x')
        return -1;
    bool ok = false;
    const int unit = text.mid(at + 2, 4).toInt(&ok, 16);
    return ok && text.at(at + 2) != u'-' && text.at(at + 2) != u'+' ? unit : -1;
}

// The character written as _xHHHH_ at this place.
int escapeAt(QStringView text, qsizetype at)
{
    return text.size() - at >= 7 && text.at(at + 6) == u'_' ? digitsAt(text, at) : -1;
}

bool appendRuns(XmlFeed &feed, QString &text)
{
    while (feed.nextChild()) {
        bool good = false;
        if (feed.name() == u"t")
            good = feed.appendText(text);
        else if (feed.name() == u"r")
            good = appendRuns(feed, text);
        else
            good = feed.skip(); // rPh, phoneticPr, rPr
        if (!good)
            return false;
    }
    return !feed.failed();
}

} // namespace

bool readXlsxText(XmlFeed &feed, QString &text)
{
    if (!appendRuns(feed, text))
        return false;
    text = plainXlsxText(text);
    return true;
}

QString plainXlsxText(const QString &text)
{
    QString plain = composed(decodedXlsxText(text));
    if (plain.contains(u'\r'))
        plain.replace("\r\n"_L1, "\n"_L1); // a line break of the cell is LF; some writers say more
    return plain;
}

QString decodedXlsxText(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString decoded = text.left(at);
    while (at < text.size()) {
        const int unit = escapeAt(text, at);
        decoded += unit >= 0 ? QChar(unit) : text.at(at);
        at += unit >= 0 ? 7 : 1;
    }
    decoded.remove(QChar(0)); // no text has it
    return decoded;
}

QString encodedXlsxText(const QString &text)
{
    QString encoded = text;
    for (qsizetype at = encoded.indexOf("_x"_L1); at >= 0; at = encoded.indexOf("_x"_L1, at + 1)) {
        // Even without its last _, which the next character's own escape may bring.
        if (digitsAt(encoded, at) >= 0) {
            encoded.replace(at, 1, u"_x005F_"_s);
            at += 6;
        }
    }
    return encoded;
}

} // namespace samverkan
