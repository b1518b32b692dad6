// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectfiles.h"

#include "asking.h"
#include "backupfolder.h"
#include "newproject.h"
#include "program.h"
#include "samplegenerator.h"
#include "store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace samverkan {

ProjectFiles::ProjectFiles(const Program &program, Asker &asker)
    : m_program(program)
    , m_asker(asker)
{
}

// A file that could not be filled is taken away again: no half project.
template<typename Fill>
static Sentence create(const QString &path, const Catalogue &catalogue, Fill fill)
{
    OpenReport report;
    auto store = Store::create(path, catalogue, report);
    if (!store)
        return report.sentence;
    const Outcome outcome = fill(*store);
    if (outcome)
        return {};
    store.reset();
    QFile::remove(path);
    return outcome.fault();
}

Sentence ProjectFiles::make(const QString &path, const NewProjectFacts &facts) const
{
    return create(path, m_program.catalogue, [&](Store &store) { return fillNewProject(store, facts, m_program.reference); });
}

Sentence ProjectFiles::makeSample(const QString &path, const QString &language) const
{
    SampleOptions options;
    options.language = language;
    return create(path, m_program.catalogue, [&](Store &store) { return fillSample(store, options, m_program.reference); });
}

void ProjectFiles::askOpen()
{
    FileRequest request;
    request.title = tr("Open a project");
    ask(request, {});
}

void ProjectFiles::askOpenInstead(const QString &lost)
{
    FileRequest request;
    request.title = tr("Where is %1 now?").arg(QFileInfo(lost).fileName());
    ask(request, lost);
}

void ProjectFiles::askOpenBackup(const QString &project)
{
    FileRequest request;
    request.title = tr("Open a backup for looking");
    request.folder = backupFolder(project);
    ask(request, {});
}

void ProjectFiles::ask(FileRequest request, const QString &lost)
{
    request.filters = {tr("Samverkan project (*.samverkan)"), tr("All files (*)")};
    m_asker.chooseFileToOpen(request, this, [this, lost](const QString &path) {
        if (path.isEmpty())
            return;
        if (!lost.isEmpty())
            emit replaced(lost);
        emit openRequested(path);
    });
}

QString ProjectFiles::samplePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + u"/sample.samverkan"_s;
}

} // namespace samverkan
