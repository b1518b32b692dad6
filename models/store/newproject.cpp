// SPDX-License-Identifier: GPL-3.0-or-later
#include "newproject.h"

#include "catalogue.h"
#include "referencedata.h"
#include "store.h"
#include "uuids.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Writes the rows of a new project; the first fault stops it.
class Filling
{
public:
    Filling(Change &change, const Catalogue &catalogue, const NewProjectFacts &facts)
        : m_change(change)
        , m_catalogue(catalogue)
        , m_facts(facts)
    {
    }

    bool writeCodes(const CodeLists &lists);
    bool writeRecords(const ProjectTemplate &project);
    bool writeIndicators(const ProjectTemplate &project);
    Outcome outcome() const { return m_fault.isEmpty() ? Outcome::done() : Outcome::failed(m_fault); }

private:
    bool write(const QString &kind, const QString &key, const QVariantMap &fields);
    QVariantMap inLanguage(const TemplateRecord &record) const;

    Change &m_change;
    const Catalogue &m_catalogue;
    const NewProjectFacts &m_facts;
    Sentence m_fault;
};

// The values of a reference file in the types of the catalogue.
QVariant typed(const Field &field, const QVariant &value)
{
    return field.type == FieldType::Decimal && !value.isNull() ? QVariant(value.toDouble()) : value;
}

bool Filling::write(const QString &kindKey, const QString &key, const QVariantMap &fields)
{
    const Kind *kind = m_catalogue.kind(kindKey);
    Values values;
    for (auto it = fields.cbegin(); kind && it != fields.cend(); ++it) {
        const int field = kind->indexOf(it.key());
        if (field < 0 || !kind->fields[field].isStored()) {
            m_fault = sentence("Store", QT_TRANSLATE_NOOP("Store", "The reference file names a field that does not exist: %1"),
                               {kindKey + u'.' + it.key()});
            return false;
        }
        values.insert(field, typed(kind->fields[field], *it));
    }
    if (!kind)
        m_fault = sentence("Store", QT_TRANSLATE_NOOP("Store", "The reference file names a kind of record that does not exist: %1"), {kindKey});
    else if (!m_change.insert(*kind, values, namedUuid(kindKey, key)))
        m_fault = m_change.fault();
    return m_fault.isEmpty();
}

QVariantMap Filling::inLanguage(const TemplateRecord &record) const
{
    QVariantMap fields = record.fields;
    if (m_facts.language != u"sv")
        fields.insert(record.fieldsEn);
    if (record.kind == u"project")
        fields.insert(m_facts.project);
    fields.insert(m_facts.others.value(record.kind + u'/' + record.key));
    return fields;
}

bool Filling::writeCodes(const CodeLists &lists)
{
    for (const CodeList &list : lists.all()) {
        for (const CodeValue &value : list.values) {
            if (!write(u"code_value"_s, list.key + u'/' + value.code,
                       {{u"list"_s, list.key}, {u"code"_s, value.code}, {u"label_sv"_s, value.labelSv},
                        {u"label_en"_s, value.labelEn}, {u"position"_s, value.position}, {u"retired"_s, value.retired}}))
                return false;
        }
    }
    return true;
}

bool Filling::writeRecords(const ProjectTemplate &project)
{
    for (const TemplateRecord &record : project.records()) {
        if (record.kind == u"organisation" && !m_facts.withPartners)
            continue;
        if (!write(record.kind, record.key, inLanguage(record)))
            return false;
    }
    return true;
}

// The lines of an indicator's filter as one line of JSON, the shape they have in the reference file.
QVariant conditionText(const QList<TemplateCondition> &where)
{
    if (where.isEmpty())
        return {};
    QJsonArray lines;
    for (const TemplateCondition &line : where)
        lines.append(QJsonObject{{u"variable"_s, line.variable}, {u"mode"_s, line.mode},
                                 {u"values"_s, QJsonArray::fromStringList(line.values)}});
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

bool Filling::writeIndicators(const ProjectTemplate &project)
{
    for (const TemplateIndicator &indicator : project.indicators()) {
        if (!write(u"indicator"_s, indicator.code,
                   {{u"name"_s, indicator.nameSv}, {u"name_en"_s, indicator.nameEn}, {u"code"_s, indicator.code},
                    {u"subject"_s, indicator.subject}, {u"condition"_s, conditionText(indicator.where)}}))
            return false;
    }
    return true;
}

} // namespace

Outcome writeNewProject(Change &change, const Catalogue &catalogue, const NewProjectFacts &facts,
                        const ReferenceData &reference)
{
    Filling filling(change, catalogue, facts);
    if (filling.writeCodes(reference.codeLists()) && filling.writeRecords(reference.project()))
        filling.writeIndicators(reference.project());
    return filling.outcome();
}

Outcome fillNewProject(Store &store, const NewProjectFacts &facts, const ReferenceData &reference)
{
    return store.start(sentence("Store", QT_TRANSLATE_NOOP("Store", "New project")), [&](Change &change) {
        return writeNewProject(change, store.catalogue(), facts, reference);
    }).outcome;
}

} // namespace samverkan
