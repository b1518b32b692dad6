// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

class QJsonObject;

namespace samverkan {

class ReferenceJson;

// A record of a new project: field keys and values as Record holds them. The key never changes: it
// makes the record the same one in every project, so that copies of two projects agree.
struct TemplateRecord
{
    QString kind;
    QString key;
    QVariantMap fields;
    QVariantMap fieldsEn; // those that an English project has instead
};

// A line of a filter, as statistics names its variables. Mode: "one_of", "empty" or "not_empty".
struct TemplateCondition
{
    QString variable;
    QString mode;
    QStringList values;
};

// An indicator of a new project. What it counts is named by the statistics' subject; the project
// sets the target.
struct TemplateIndicator
{
    QString code;
    QString nameSv;
    QString nameEn;
    QString subject;
    QList<TemplateCondition> where;
};

// What has to be said about the Union's money, by period of the fund.
struct PublicityText
{
    QString period;
    QString unionSv, fundSv, sloganSv;
    QString unionEn, fundEn, sloganEn;
    bool sloganConfirmed; // false: seen in use, not found in a source; look before printing
    QString source;
};

// How long papers are kept, by period of the fund: a sentence for the form, as the day itself is
// made known by the managing authority.
struct RetentionNote
{
    QString period;
    QString noteSv;
    QString noteEn;
};

// What a new project begins with. From project.json; a value that never changes once read.
class ProjectTemplate
{
public:
    ProjectTemplate() = default;
    ProjectTemplate(const QJsonObject &file, ReferenceJson &reader);

    // In an order in which each may refer to those before.
    const QList<TemplateRecord> &records() const { return m_records; }
    const QList<TemplateIndicator> &indicators() const { return m_indicators; }
    const QList<PublicityText> &publicity() const { return m_publicity; }
    const QList<RetentionNote> &retention() const { return m_retention; }
    // Null if the period has none.
    const PublicityText *publicityOf(QStringView period) const;
    const RetentionNote *retentionOf(QStringView period) const;

private:
    QList<TemplateRecord> m_records;
    QList<TemplateIndicator> m_indicators;
    QList<PublicityText> m_publicity;
    QList<RetentionNote> m_retention;
};

} // namespace samverkan
