// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectfiles.h"

#include "asking.h"
#include "newproject.h"
#include "program.h"
#include "samplegenerator.h"
#include "store.h"

#include <QDir>
#include <QFile>
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

void ProjectFiles::askNew()
{
    FileRequest request;
    request.title = tr("New project");
    request.fileName = tr("Project") + u".samverkan"_s;
    request.filters = {tr("Samverkan project (*.samverkan)")};
    request.suffix = u"samverkan"_s;
    m_asker.chooseFileToSave(request, this, [this](const QString &path) {
        if (!path.isEmpty())
            emit newRequested(path);
    });
}

void ProjectFiles::askOpen()
{
    FileRequest request;
    request.title = tr("Open a project");
    request.filters = {tr("Samverkan project (*.samverkan)"), tr("All files (*)")};
    m_asker.chooseFileToOpen(request, this, [this](const QString &path) {
        if (!path.isEmpty())
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
