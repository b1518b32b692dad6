// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapedletters.h"

#include <QFontMetricsF>

namespace samverkan {

// Writes letters one after the other.
class ShapedLetters::Pen
{
public:
    explicit Pen(qsizetype letters)
        : m_letters(letters)
    {
    }

    // So far into its room.
    void write(const Letter &letter, qreal room, qreal inset = 0)
    {
        if (letter.font != m_font)
            endRun();
        if (m_glyphs.isEmpty()) {
            m_font = letter.font;
            m_glyphs.reserve(m_letters);
            m_positions.reserve(m_letters);
        }
        m_glyphs.append(letter.glyph);
        m_positions.append({m_line.width + inset, 0});
        m_line.width += room;
        m_line.ascent = qMax(m_line.ascent, letter.ascent);
        m_line.descent = qMax(m_line.descent, letter.descent);
    }

    ShapedText line()
    {
        endRun();
        m_line.isByLetter = true;
        return m_line;
    }

private:
    void endRun()
    {
        if (m_glyphs.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(m_glyphs);
        run.setPositions(m_positions);
        m_line.runs.append(run);
        m_glyphs.clear();
        m_positions.clear();
    }

    qsizetype m_letters;
    QRawFont m_font;
    QList<quint32> m_glyphs;
    QList<QPointF> m_positions;
    ShapedText m_line;
};

// Latin, Greek, Cyrillic and their signs.
static bool standsBesideOthers(QChar letter)
{
    return (letter < QChar(0x0530) || (letter >= QChar(0x1E00) && letter < QChar(0x2028))) && !letter.isMark();
}

static QList<quint32> glyphsOf(const ShapedText &text)
{
    QList<quint32> glyphs;
    for (const QGlyphRun &run : text.runs)
        glyphs.append(run.glyphIndexes());
    return glyphs;
}

const ShapedLetters::Letter &ShapedLetters::letter(const QPaintDevice *device, QChar letter)
{
    const auto known = m_letters.constFind(letter.unicode());
    if (known != m_letters.cend())
        return *known;
    const ShapedText shaped(m_font, device, letter);
    const QList<quint32> glyphs = glyphsOf(shaped);
    Letter found{0, {}, shaped.width, shaped.ascent, shaped.descent, standsBesideOthers(letter) && glyphs.size() == 1};
    if (found.isAlone) {
        found.glyph = glyphs.first();
        found.font = shaped.runs.first().rawFont();
    }
    return *m_letters.insert(letter.unicode(), found);
}

std::optional<qreal> ShapedLetters::advance(const QPaintDevice *device, QChar first, QChar second)
{
    const quint32 key = quint32(first.unicode()) << 16 | second.unicode();
    const auto known = m_advances.constFind(key);
    if (known != m_advances.cend())
        return *known;
    std::optional<qreal> advance;
    const Letter one = letter(device, first); // the next call may move it
    const Letter &other = letter(device, second);
    const ShapedText both(m_font, device, QString(first) + second);
    if (one.isAlone && other.isAlone && glyphsOf(both) == QList<quint32>{one.glyph, other.glyph})
        advance = both.width - other.width;
    m_advances.insert(key, advance);
    return advance;
}

ShapedText ShapedLetters::line(const QPaintDevice *device, const QString &text)
{
    Pen pen(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isLast = i + 1 == text.size();
        const auto room = isLast ? letter(device, text[i]).width : advance(device, text[i], text[i + 1]);
        const Letter &here = letter(device, text[i]);
        if (!room || !here.isAlone)
            return ShapedText(m_font, device, text);
        pen.write(here, *room);
    }
    return pen.line();
}

ShapedText ShapedLetters::digits(const QPaintDevice *device, const QString &text)
{
    Pen pen(text.size());
    for (const QChar sign : text) {
        const Letter &here = letter(device, sign);
        if (!here.isAlone)
            return ShapedText(m_font, device, text);
        const qreal room = sign.isDigit() ? roomOfDigit(device) : here.width;
        pen.write(here, room, (room - here.width) / 2);
    }
    return pen.line();
}

qreal ShapedLetters::roomOfDigit(const QPaintDevice *device)
{
    if (m_roomOfDigit == 0) {
        const QFontMetricsF metrics(m_font, device);
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            m_roomOfDigit = qMax(m_roomOfDigit, metrics.horizontalAdvance(QChar(digit)));
    }
    return m_roomOfDigit;
}

}
