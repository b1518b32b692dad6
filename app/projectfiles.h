// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

#include <QObject>

namespace samverkan {

class Asker;
struct Program;
struct FileRequest;
struct NewProjectFacts;

// Makes project files, and asks which to open. Opens none itself.
class ProjectFiles : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    ProjectFiles(const Program &program, Asker &asker);

    // Makes a project that is not there yet; a sentence where it could not.
    Sentence make(const QString &path, const NewProjectFacts &facts) const;
    Sentence makeSample(const QString &path, const QString &language) const;

    void askOpen();
    // Among the backups of a project.
    void askOpenBackup(const QString &project);
    // For one that is no longer where it was; what is chosen takes its place.
    void askOpenInstead(const QString &lost);
    // A sample of one's own, made anew where it is gone or does not open.
    static QString samplePath();

signals:
    void openRequested(const QString &path);
    void replaced(const QString &lost);

private:
    void ask(FileRequest request, const QString &lost);

    const Program &m_program;
    Asker &m_asker;
};

} // namespace samverkan
