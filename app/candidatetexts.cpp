// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatetexts.h"

#include "fieldtext.h"
#include "language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static QString say(const Language &language, const char *source, const QStringList &arguments = {}, int n = -1)
{
    return language.text(sentence("Candidate", source, arguments, n));
}

static QString bornText(const Record &record, const Language &language)
{
    const QString born = record.text(u"birth_date"_s);
    return born.isEmpty() ? say(language, QT_TRANSLATE_NOOP("Candidate", "no birth date"))
                          : say(language, QT_TRANSLATE_NOOP("Candidate", "born %1"), {born.first(4)});
}

// The values of fields that say where a record belongs, as far as it has them.
static QStringList placeTexts(Session &session, const Kind &kind, const Record &record)
{
    const Language &language = session.lists().language();
    const FieldContext context{session.store().codes(), session.program().reference.countries(), QDate::currentDate()};
    QStringList texts;
    for (const auto &key : {u"organisation"_s, u"exchange"_s, u"place"_s, u"country"_s, u"start_date"_s}) {
        const Field *field = kind.field(key);
        const QVariant value = record.value(key);
        if (!field || value.isNull() || kind.title.contains(key) || texts.size() == 2)
            continue;
        texts.append(field->type == FieldType::Reference ? session.lists().title(session.store().catalogue().at(field->target), value.toLongLong())
                                                         : fieldText(*field, value, language, context));
    }
    return texts;
}

// Of the kinds that hang on a record, the one with the most rows on this one.
static QString relatedText(Session &session, const Kind &kind, RowId id)
{
    const Language &language = session.lists().language();
    QString text;
    qsizetype most = 0;
    for (const Relation &relation : session.store().catalogue().relationsOf(kind)) {
        const Kind &related = session.store().catalogue().at(relation.kind);
        const qsizetype count = session.store().find(related, relation.field, QVariant::fromValue(id)).size();
        if (count <= most)
            continue;
        most = count;
        //: %1 is a kind of record in the plural: "Attendances: 6"
        text = say(language, QT_TRANSLATE_NOOP("Candidate", "%1: %2"), {language.plural(related).toLower(), language.number(qint64(count))});
    }
    return text;
}

QList<CandidateText> candidateTexts(Session &session, const Kind &kind, const QList<RowId> &ids)
{
    QList<CandidateText> texts;
    for (RowId id : ids) {
        const Record record = session.store().record(kind, id);
        QStringList details = placeTexts(session, kind, record);
        if (kind.field(u"birth_date"_s))
            details.append(bornText(record, session.lists().language()));
        if (const QString related = relatedText(session, kind, id); !related.isEmpty())
            details.append(related);
        texts.append({session.lists().title(kind, id) + u", "_s + QString::number(id).rightJustified(4, u'0'), details.join(u" · "_s)});
    }
    return texts;
}

} // namespace samverkan
