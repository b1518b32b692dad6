// SPDX-License-Identifier: GPL-3.0-or-later
#include "projecttemplate.h"

#include "referencejson.h"

#include <algorithm>

namespace samverkan {

using namespace Qt::StringLiterals;

static QVariantMap fieldsOf(const QJsonObject &entry, const QString &part)
{
    QVariantMap fields = entry.value(part).toObject().toVariantMap();
    for (QVariant &value : fields) {
        // JSON knows one kind of number; a whole one is meant as such.
        if (value.typeId() == QMetaType::Double && value.toDouble() == double(value.toLongLong()))
            value = value.toLongLong();
    }
    return fields;
}

static TemplateIndicator indicatorOf(const QJsonObject &entry, ReferenceJson &reader)
{
    TemplateIndicator indicator{reader.text(entry, u"code"_s, u"indicators"_s), reader.text(entry, u"name"_s, u"indicators"_s),
                                reader.text(entry, u"name_en"_s, u"indicators"_s), reader.text(entry, u"subject"_s, u"indicators"_s), {}};
    for (const QJsonObject &line : reader.objects(entry, u"where"_s, indicator.code))
        indicator.where.append({reader.text(line, u"variable"_s, indicator.code), reader.text(line, u"mode"_s, indicator.code),
                                ReferenceJson::texts(line, u"values"_s)});
    return indicator;
}

static PublicityText publicityOf(const QJsonObject &entry, ReferenceJson &reader)
{
    const auto text = [&](const QString &key) { return ReferenceJson::textOr(entry, key); };
    return {reader.text(entry, u"period"_s, u"publicity"_s), text(u"union"_s), text(u"fund"_s), text(u"slogan"_s), text(u"union_en"_s),
            text(u"fund_en"_s), text(u"slogan_en"_s), entry.value(u"slogan_confirmed"_s).toBool(), text(u"source"_s)};
}

ProjectTemplate::ProjectTemplate(const QJsonObject &file, ReferenceJson &reader)
{
    for (const QJsonObject &entry : reader.objects(file, u"records"_s, {}))
        m_records.append({reader.text(entry, u"kind"_s, u"records"_s), reader.text(entry, u"key"_s, u"records"_s),
                          fieldsOf(entry, u"fields"_s), fieldsOf(entry, u"fields_en"_s)});
    for (const QJsonObject &entry : reader.objects(file, u"indicators"_s, {}))
        m_indicators.append(indicatorOf(entry, reader));
    for (const QJsonObject &entry : reader.objects(file, u"publicity"_s, {}))
        m_publicity.append(samverkan::publicityOf(entry, reader));
    for (const QJsonObject &entry : reader.objects(file, u"retention"_s, {}))
        m_retention.append({reader.text(entry, u"period"_s, u"retention"_s), reader.text(entry, u"sv"_s, u"retention"_s),
                            reader.text(entry, u"en"_s, u"retention"_s)});
}

template <typename Part>
static const Part *ofPeriod(const QList<Part> &parts, QStringView period)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.period == period; });
    return found == parts.end() ? nullptr : &*found;
}

const PublicityText *ProjectTemplate::publicityOf(QStringView period) const
{
    return ofPeriod(m_publicity, period);
}

const RetentionNote *ProjectTemplate::retentionOf(QStringView period) const
{
    return ofPeriod(m_retention, period);
}

} // namespace samverkan
