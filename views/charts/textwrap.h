// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

namespace samverkan {

/// Text as it can be drawn, and as XML allows it: no control characters but line ends, no half
/// surrogates, no code points that are no characters. What people paste
/// into a register must not shift, hide or tear what stands beside it.
QString drawable(const QString &text);

/// Breaks text into lines for one font. Remembers what it has measured: words repeat in tables.
class TextWrap
{
public:
    explicit TextWrap(const QFont &font);

    const QFont &font() const { return m_font; }
    const QFontMetricsF &metrics() const { return m_metrics; }
    qreal lineHeight() const { return m_lineHeight; }

    /// Width of one line, without breaking it.
    qreal width(const QString &text) const;
    /// Width below which a word would have to be torn, and width of the longest line.
    qreal longestWord(const QString &text) const;

    /// At least one line; a word that is too long is torn rather than cut.
    /// @param mostLines 0 = no limit; else the last line ends in an ellipsis when there is more
    QStringList lines(const QString &text, qreal width, int mostLines = 0) const;

private:
    QStringList brokenLines(const QString &text, qreal width) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    qreal m_lineHeight = 0;
    mutable QHash<QString, qreal> m_widths;
};

} // namespace samverkan
