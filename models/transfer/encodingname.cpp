// SPDX-License-Identifier: GPL-3.0-or-later
#include "encodingname.h"

#include "textfold.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace samverkan {

std::optional<TextEncoding> encodingFromName(const QString &name)
{
    const QString key = headerKey(name);
    for (TextEncoding encoding : allTextEncodings()) {
        if (headerKey(encodingName(encoding)) == key)
            return encoding;
    }
    static const QHash<QString, TextEncoding> others{
        {u"cp1252"_s, TextEncoding::Windows1252}, {u"ansi"_s, TextEncoding::Windows1252},
        {u"latin1"_s, TextEncoding::Windows1252}, {u"iso88591"_s, TextEncoding::Windows1252},
        {u"mac"_s, TextEncoding::MacRoman}, {u"macintosh"_s, TextEncoding::MacRoman},
        {u"macroman"_s, TextEncoding::MacRoman}, {u"utf16"_s, TextEncoding::Utf16Le},
        {u"utf8sig"_s, TextEncoding::Utf8}, {u"utf8bom"_s, TextEncoding::Utf8},
        {u"utf16le"_s, TextEncoding::Utf16Le}, {u"utf16be"_s, TextEncoding::Utf16Be},
    };
    const auto found = others.constFind(key);
    return found == others.cend() ? std::nullopt : std::optional(*found);
}

} // namespace samverkan
