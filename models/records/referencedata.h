// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bands.h"
#include "codelists.h"
#include "countries.h"
#include "indicatorset.h"
#include "projecttemplate.h"
#include "sentence.h"

#include <QList>
#include <QString>

namespace samverkan {

// A reference file in use.
struct ReferenceFile
{
    QString name;    // "countries.json"
    QString version;
    QString source;  // where its facts come from
    bool fromOffice; // not the one that came with the program
};

// The rules of the outside world that the program is told by files (resources/reference/): countries,
// bands, code lists, what a new project begins with, indicators. Read once at the start and passed to who needs
// it; read-only afterwards, so any thread may read.
class ReferenceData
{
public:
    // What came with the program; and if an office has a folder of its own, its files of the same
    // name instead. A file that cannot be used is left aside, and faults() says so.
    explicit ReferenceData(const QString &officeFolder = {});

    const Countries &countries() const { return m_countries; }
    const Bands &ageBands() const { return m_ageBands; }
    // Of ISCED 2011 levels, 0 to 8.
    const Bands &educationBands() const { return m_educationBands; }
    const CodeLists &codeLists() const { return m_codeLists; }
    const ProjectTemplate &project() const { return m_project; }
    // Of each period of the fund, by file name; an office may add one.
    const QList<IndicatorSet> &indicatorSets() const { return m_indicatorSets; }
    // Null if there is none.
    const IndicatorSet *indicatorSet(QStringView key) const;

    const QList<ReferenceFile> &files() const { return m_files; }
    const QList<Sentence> &faults() const { return m_faults; }

private:
    void loadIndicatorSets(const QString &officeFolder);
    template <typename Part>
    void load(const QString &name, const QString &officeFolder, Part &part);
    template <typename Part>
    bool loadFrom(const QString &folder, const QString &name, bool fromOffice, Part &part);

    Countries m_countries;
    Bands m_ageBands;
    Bands m_educationBands;
    CodeLists m_codeLists;
    ProjectTemplate m_project;
    QList<IndicatorSet> m_indicatorSets;
    QList<ReferenceFile> m_files;
    QList<Sentence> m_faults;
};

} // namespace samverkan
