// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "projectfile.h"

// Everything the tables hold, by UUID, links as UUIDs: what undo must bring back.
inline QMap<QString, QString> contentOf(const ProjectFile &file)
{
    QMap<QString, QString> content;
    for (const auto &kind : file.catalogue.kinds()) {
        for (const samverkan::Record &record : file.store->records(*kind, file.store->ids(*kind))) {
            QStringList texts;
            for (const samverkan::Field *field : kind->storedFields()) {
                QVariant value = record.value(field->key);
                if (field->type == samverkan::FieldType::Reference && !value.isNull())
                    value = file.store->uuidOf(file.kind(field->target), value.toLongLong()).toString();
                texts.append(value.isNull() ? QStringLiteral("-") : value.toString());
            }
            content.insert(kind->key + record.uuid.toString(), texts.join(u'|'));
        }
    }
    return content;
}

// The tables are what the log says.
inline void verifySound(const ProjectFile &file)
{
    const samverkan::CheckReport report = samverkan::check(*file.store);
    for (const samverkan::Sentence &fault : report.faults)
        qInfo() << fault.source << fault.arguments;
    QCOMPARE(report.faults.size(), 0);
}
