// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QString>

#include <memory>

namespace samverkan {
class Store;
}

// How much there is of everything.
struct Size
{
    int people = 200'000; // with five attendances each
    int listRows = 100'000; // of a list to be read, and of the file it goes into
    int pdfRows = 20'000;
    int yardstickPdfRows = 1'000;

    static Size quick() { return {20'000, 10'000, 2'000, 200}; }
};

// What every benchmark stands on: the files, which are made once and kept, and the program's parts.
class BigProject
{
public:
    // Makes what is not in the folder yet.
    BigProject(const QString &folder, const Size &size);

    const samverkan::Program &program() const { return m_program; }
    const Size &size() const { return m_size; }
    QString file(const QString &name) const; // in the folder

    QString people() const; // project of size().people participants
    QString holding() const; // project that holds half of what an import is about
    QString list() const; // CSV of the other half, 20 columns
    std::unique_ptr<samverkan::Store> open(const QString &path) const;

private:
    void makePeople() const;
    void makeHolding() const;
    void writeList(const QString &path, quint32 seed) const;
    std::unique_ptr<samverkan::Store> create(const QString &path) const;

    samverkan::Program m_program;
    QString m_folder;
    Size m_size;
};

// Reads a list into a project as the program does: looked at, then written in one step.
void readIn(samverkan::Store &store, const samverkan::Program &program, const QString &list);
