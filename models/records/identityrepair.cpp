// SPDX-License-Identifier: GPL-3.0-or-later
#include "identityrepair.h"

#include <QRegularExpression>

namespace samverkan {

using namespace Qt::StringLiterals;

// A number of which a spreadsheet shows only the beginning: 1,97E+11. Mends it if no digit, or only
// a last zero, is missing.
static bool mendExponent(MendedText &mended)
{
    static const QRegularExpression shape(u"^(\\d)[.,](\\d+)[eE]\\+?(\\d{1,2})$"_s);
    const QRegularExpressionMatch match = shape.match(mended.text);
    if (!match.hasMatch())
        return false;
    QString digits = match.captured(1) + match.captured(2);
    const int wanted = match.captured(3).toInt() + 1;
    if (digits.size() == wanted - 1)
        digits += u'0';
    mended.digitsLost = digits.size() != wanted;
    mended.text = digits;
    mended.repairs |= IdentityRepair::Exponent;
    return true;
}

static void mendApostrophe(MendedText &mended)
{
    if (mended.text.startsWith(u'\'') || mended.text.startsWith(u'’')) {
        mended.text.remove(0, 1);
        mended.repairs |= IdentityRepair::Apostrophe;
    }
}

static void mendDecimals(MendedText &mended)
{
    static const QRegularExpression zeros(u"[.,]0+$"_s);
    const qsizetype before = mended.text.size();
    mended.text.remove(zeros);
    if (mended.text.size() != before)
        mended.repairs |= IdentityRepair::Decimals;
}

// Blanks of every kind, visible or not, between the digits or around the hyphen.
static void mendBlanks(MendedText &mended)
{
    const qsizetype before = mended.text.size();
    mended.text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    if (mended.text.size() != before)
        mended.repairs |= IdentityRepair::Blanks;
}

// Hyphens, dashes and the minus sign that typing programs put in the place of a hyphen.
static void mendSeparator(MendedText &mended)
{
    static const QString lookalikes = u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD_./"_s;
    for (QChar &c : mended.text) {
        if (lookalikes.contains(c)) {
            c = u'-';
            mended.repairs |= IdentityRepair::Separator;
        }
    }
}

// Ten digits that a spreadsheet took for a number. Those born in 2000 lose up to three zeros.
static void mendLeadingZeros(MendedText &mended)
{
    static const QRegularExpression shortened(u"^\\d{7,9}$"_s);
    if (shortened.match(mended.text).hasMatch()) {
        mended.text = mended.text.rightJustified(10, u'0');
        mended.repairs |= IdentityRepair::LeadingZeros;
    }
}

MendedText mendIdentityText(const QString &trimmed)
{
    MendedText mended{.text = trimmed};
    mendApostrophe(mended);
    // Before blanks: a soft hyphen is also an invisible sign.
    mendDecimals(mended);
    if (!mendExponent(mended)) {
        mendSeparator(mended);
        mendBlanks(mended);
    }
    mendLeadingZeros(mended);
    return mended;
}

} // namespace samverkan
