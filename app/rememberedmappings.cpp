// SPDX-License-Identifier: GPL-3.0-or-later
#include "rememberedmappings.h"

#include "settings.h"
#include "textfold.h"

using namespace Qt::StringLiterals;

namespace samverkan {

// Headings without a letter, or with a whole story in them, are not remembered.
static QString memoryKey(const QString &header)
{
    const QString key = headerKey(header);
    return key.size() <= 80 ? key : QString();
}

ColumnMapping RememberedMappings::applied(const Kind &kind, const ColumnMapping &proposed) const
{
    ColumnMapping mapping = proposed;
    for (int column = 0; column < mapping.headers().size(); ++column) {
        const QString key = memoryKey(mapping.headers()[column]);
        const QString field = key.isEmpty() ? QString() : m_settings.columnField(kind.key, key);
        const int index = kind.indexOf(field);
        if (field.isNull() || (index < 0 && !field.isEmpty()))
            continue; // nothing was said, or of a field that is no more
        if (index < 0 || isImportable(kind.fields[index]))
            mapping.set(column, index);
    }
    return mapping;
}

void RememberedMappings::remember(const Kind &kind, const ColumnMapping &proposed, const QStringList &columns)
{
    const QStringList before = proposed.keys(kind);
    for (int column = 0; column < columns.size() && column < before.size(); ++column) {
        const QString key = memoryKey(proposed.headers()[column]);
        if (key.isEmpty())
            continue;
        if (columns[column] != before[column])
            m_settings.setColumnField(kind.key, key, columns[column].isEmpty() ? u""_s : columns[column]);
        else if (!m_settings.columnField(kind.key, key).isNull())
            m_settings.setColumnField(kind.key, key, {});
    }
}

} // namespace samverkan
