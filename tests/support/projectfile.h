// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// A fresh, empty project file in a folder of its own, gone when the test is done.
class ProjectFile
{
public:
    ProjectFile()
    {
        samverkan::OpenReport report;
        store = samverkan::Store::create(path(), catalogue, report, {.person = QStringLiteral("Test")});
        if (!store)
            qFatal("no project file: %s", qPrintable(report.sentence.source));
    }

    // A copy of the file as it stands, opened: for doing two things with the same content.
    explicit ProjectFile(const ProjectFile &other)
    {
        QFile::copy(other.path(), path());
        reopen();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("project.samverkan")); }
    const samverkan::Kind &kind(QStringView key) const { return catalogue.at(key); }

    // Closes the file and opens it again, as another start of the program does.
    void reopen()
    {
        store.reset();
        samverkan::OpenReport report;
        store = samverkan::Store::open(path(), catalogue, report, {.person = QStringLiteral("Test")});
        if (!store)
            qFatal("not opened: %s", qPrintable(report.sentence.source));
    }

    // One new record in a step of its own.
    samverkan::RowId add(QStringView kindKey, const QHash<QString, QVariant> &fields)
    {
        const samverkan::Kind &made = kind(kindKey);
        samverkan::Values values;
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            values.insert(made.indexOf(it.key()), it.value());
        samverkan::RowId id = 0;
        const auto result = store->transact({QStringLiteral("Test"), QStringLiteral("Add"), {}, -1},
                                            [&](samverkan::Change &change) {
                                                id = change.insert(made, values);
                                                return samverkan::Outcome::done();
                                            });
        return result ? id : 0;
    }

private:
    QTemporaryDir m_folder;

public:
    samverkan::Catalogue catalogue;
    std::unique_ptr<samverkan::Store> store;
};
