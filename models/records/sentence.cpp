// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace samverkan {

QString spoken(const char *context, const char *source)
{
    return QChar(0x1f) + QString::fromLatin1(context) + QChar(0x1f) + QString::fromUtf8(source);
}

QString toJson(const Sentence &sentence)
{
    const QJsonArray array{sentence.context, sentence.source, QJsonArray::fromStringList(sentence.arguments),
                           sentence.number};
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Sentence sentenceFromJson(const QString &json)
{
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    Sentence sentence{array.at(0).toString(), array.at(1).toString(), {}, array.at(3).toInt(-1)};
    for (const auto &argument : array.at(2).toArray())
        sentence.arguments.append(argument.toString());
    return sentence;
}

} // namespace samverkan
