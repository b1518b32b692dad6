// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace samverkan {

// Something to be said to a person, not yet in any language: what the layers below the window
// answer with. `source` is English text marked with QT_TRANSLATE_NOOP in `context`; %1, %2 … are
// replaced by `arguments`, %n by `number` (which also picks the plural). Language turns it into text.
struct Sentence
{
    QString context;
    QString source;
    QStringList arguments;
    int number = -1;

    bool isEmpty() const { return source.isEmpty(); }
    bool operator==(const Sentence &) const = default;
};

inline Sentence sentence(const char *context, const char *source, const QStringList &arguments = {}, int number = -1)
{
    return {QString::fromLatin1(context), QString::fromUtf8(source), arguments, number};
}

// An argument that is itself to be said in the reader's language: a field's label, a kind's name.
// Inside the sentence it begins with a small letter, unless it is an abbreviation.
QString spoken(const char *context, const char *source);

// One line of JSON and back, for keeping a sentence in the change log.
QString toJson(const Sentence &sentence);
Sentence sentenceFromJson(const QString &json);

} // namespace samverkan

Q_DECLARE_METATYPE(samverkan::Sentence)
