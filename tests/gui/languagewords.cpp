// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagewords.h"

#include "referencedata.h"
#include "windowlanguage.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static QString plain(const QString &text)
{
    return QString(text).remove(u'&');
}

LanguageWords::LanguageWords(const QString &folder)
{
    read(folder + u"/samverkan_sv.ts"_s, true);
    read(folder + u"/samverkan_en.ts"_s, false);
    readCodes();
    const QSet<QString> alike = m_english & m_swedish;
    for (const auto &[code, name] : WindowLanguage::choices()) { // a language's own name
        m_english.remove(name);
        m_swedish.remove(name);
    }
    m_english -= alike;
    m_swedish -= alike;
    const QSet<QString> pieces = m_enPieces & m_svPieces;
    m_englishPieces = (m_enPieces - pieces).values();
    m_swedishPieces = (m_svPieces - pieces).values();
}

// Sources are the English; each form of a plural is a text.
void LanguageWords::read(const QString &path, bool isSwedish)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    QString text;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: text.clear(); break;
        case QXmlStreamReader::Characters: text += xml.text(); break;
        case QXmlStreamReader::EndElement:
            if (xml.name() == u"source")
                add(text, false);
            else if (xml.name() == u"translation" || xml.name() == u"numerusform")
                add(text, isSwedish);
            text.clear();
            break;
        default: break;
        }
    }
}

void LanguageWords::add(const QString &text, bool isSwedish)
{
    if (text.trimmed().isEmpty())
        return;
    (isSwedish ? m_swedish : m_english).insert(plain(text));
    addPieces(plain(text), isSwedish ? m_svPieces : m_enPieces);
}

// What stands between the places to fill in, if it is words enough to tell a language by.
void LanguageWords::addPieces(const QString &text, QSet<QString> &pieces)
{
    static const QRegularExpression place(u"%(L?\\d|n)"_s);
    static const QRegularExpression words(u"\\p{L}{2,} \\p{L}{2,}"_s);
    if (!text.contains(place))
        return;
    for (const QString &piece : text.split(place)) {
        if (piece.trimmed().size() >= 8 && piece.contains(words))
            pieces.insert(piece);
    }
}

void LanguageWords::readCodes()
{
    const ReferenceData reference;
    for (const CodeList &list : reference.codeLists().all()) {
        for (const CodeValue &value : list.values) {
            m_english.insert(value.label(u"en"));
            m_swedish.insert(value.label(u"sv"));
        }
    }
}

bool LanguageWords::search(const QString &text, bool inSwedish) const
{
    const QSet<QString> &whole = inSwedish ? m_english : m_swedish;
    if (whole.contains(text))
        return true;
    const QStringList &pieces = inSwedish ? m_englishPieces : m_swedishPieces;
    return std::any_of(pieces.cbegin(), pieces.cend(), [&](const QString &piece) { return text.contains(piece); });
}

bool LanguageWords::isForeign(const QString &text, const QString &language) const
{
    const bool inSwedish = language == u"sv";
    QHash<QString, bool> &seen = m_seen[inSwedish];
    const auto known = seen.constFind(text);
    if (known != seen.cend())
        return *known;
    const bool foreign = search(plain(text), inSwedish);
    seen.insert(text, foreign);
    return foreign;
}

} // namespace samverkan
