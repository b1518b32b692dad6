// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace samverkan {

// Which texts belong to one of the two languages alone, by the translations and the code lists: words
// that read alike in both ("Roll") say nothing.
class LanguageWords
{
public:
    // From samverkan_sv.ts and samverkan_en.ts in this folder.
    explicit LanguageWords(const QString &folder);

    bool isRead() const { return m_english.size() > 500 && m_swedish.size() > 500; }
    // Whether a text shown in `language` ("sv", "en") is of the other one: it is one of its texts, or holds
    // the fixed words of one that is filled in ("12 rows removed").
    bool isForeign(const QString &text, const QString &language) const;

private:
    void read(const QString &path, bool isSwedish);
    void add(const QString &text, bool isSwedish);
    void readCodes();
    static void addPieces(const QString &text, QSet<QString> &pieces);
    bool search(const QString &text, bool inSwedish) const;

    QSet<QString> m_english; // whole texts, without mnemonics
    QSet<QString> m_swedish;
    QStringList m_englishPieces; // of texts with places to fill in
    QStringList m_swedishPieces;
    QSet<QString> m_enPieces;
    QSet<QString> m_svPieces;
    mutable QHash<QString, bool> m_seen[2]; // by language
};

} // namespace samverkan
