// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeprivate.h"

#include "machine.h"
#include "opening.h"

namespace samverkan {

std::unique_ptr<Store> Store::Private::assemble(const Catalogue &catalogue, OpenedFile file, OpenReport &report,
                                                const OpenOptions &options)
{
    report = file.report;
    if (!report.isOpen())
        return nullptr;
    auto parts = std::make_unique<Private>(catalogue, std::move(file.database));
    parts->copy = std::move(file.copy);
    parts->lock = std::move(file.lock);
    // A large change of a job that spilled to the file before its commit would keep the window from
    // reading until it is done; so its pages wait in memory, and the file is taken only to be written.
    if (options.sharesLock && !options.readOnly)
        parts->database->run(QStringLiteral("PRAGMA cache_spill=OFF"));
    parts->readOnly = options.readOnly || report.result == OpenResult::ReadOnly;
    parts->person = options.person.isEmpty() ? systemUser() : options.person;
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

std::unique_ptr<Store> Store::create(const QString &path, const Catalogue &catalogue, OpenReport &report,
                                     const OpenOptions &options)
{
    return Private::assemble(catalogue, createProjectFile(path, options), report, options);
}

std::unique_ptr<Store> Store::open(const QString &path, const Catalogue &catalogue, OpenReport &report,
                                   const OpenOptions &options)
{
    return Private::assemble(catalogue, openProjectFile(path, options), report, options);
}

} // namespace samverkan
