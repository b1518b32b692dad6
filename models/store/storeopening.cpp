// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeprivate.h"

#include "catalogue.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace samverkan {

static constexpr int applicationId = 0x53564B4E; // "SVKN"

static bool makeTables(Database &database)
{
    initMigrations();
    QFile script(u":/migrations/001-first.sql"_s);
    return script.open(QIODevice::ReadOnly) && database.begin()
        && database.runScript(QString::fromUtf8(script.readAll()))
        && database.run(u"INSERT INTO file_fact (key, value) VALUES ('copy', 'A'), ('highest_n', '0')"_s)
        && database.run(u"PRAGMA application_id = %1"_s.arg(applicationId))
        && database.run(u"PRAGMA user_version = 1"_s) && database.commit();
}

std::unique_ptr<Store> Store::create(const QString &path, const Catalogue &catalogue, OpenReport &report,
                                     const OpenOptions &options)
{
    report = {};
    if (QFile::exists(path)) {
        report.sentence = sentence("Store", QT_TRANSLATE_NOOP("Store", "There is a file named %1 already. Choose another name."), {path});
        return nullptr;
    }
    std::unique_ptr<Database> database = Database::open(path, Database::Mode::Create, report.sentence);
    if (!database)
        return nullptr;
    if (!makeTables(*database)) {
        report.sentence = database->lastFault();
        database.reset();
        QFile::remove(path);
        return nullptr;
    }
    report.result = OpenResult::Opened;
    auto parts = std::make_unique<Private>(catalogue, std::move(database));
    parts->person = options.person.isEmpty() ? qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")) : options.person;
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

std::unique_ptr<Store> Store::open(const QString &path, const Catalogue &catalogue, OpenReport &report,
                                   const OpenOptions &options)
{
    report = {};
    std::unique_ptr<Database> database
        = Database::open(path, options.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite, report.sentence);
    if (!database)
        return nullptr;
    report.result = OpenResult::Opened;
    auto parts = std::make_unique<Private>(catalogue, std::move(database));
    parts->readOnly = options.readOnly;
    parts->person = options.person.isEmpty() ? qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")) : options.person;
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

} // namespace samverkan
