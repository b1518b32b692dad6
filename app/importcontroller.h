// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplan.h"
#include "rememberedmappings.h"

#include <QObject>
#include <QPointer>

namespace samverkan {

class Asker;
class ChangeSet;
class ImportPage;
class Job;
class Session;
class Settings;

// What an import has done, for the window to tell.
struct ImportSummary
{
    const Kind *kind = nullptr;
    QList<RowId> fresh;
    QList<RowId> changed;
    ImportCounts counts; // as planned
    qint64 skipped = 0; // faulty, and in doubt to the end
    QString text; // "96 new and 31 changed were read in. 3 rows were skipped."
};

// Reads lists into the open project: answers what the import's page asks, by jobs, and remembers what
// was said about columns. One import at a time. The session, asker and settings outlive it.
class ImportController : public QObject
{
    Q_OBJECT
public:
    ImportController(Session &session, Asker &asker, Settings &settings, QObject *parent = nullptr);
    ~ImportController() override;

    // Asks for a file at once, over the page. `kind` is what the page in front holds, null for a guess.
    void start(const Kind *kind = nullptr);
    // A file that was dropped or named.
    void open(const QString &path, const Kind *kind = nullptr);
    // After the session's language has changed.
    void retranslate();
    ImportPage *page() const;

signals:
    // To be shown; belongs to whoever shows it.
    void pageWanted(samverkan::ImportPage *page);
    // The page can go.
    void pageDone();
    void imported(const samverkan::ImportSummary &summary);
    // Something went wrong when no page was left to say it.
    void failed(const QString &text);

private:
    ImportPage *makePage();
    void chooseFile();
    void preview(const ImportRequest &request);
    void showPreview(const ImportRequest &request, ListPreview preview);
    void plan(const ImportRequest &request);
    void write();
    void tellWritten(const ImportPlan &plan, const ChangeSet &changes);
    void tellCandidates(int line);
    void saveRejects();
    void follow(Job *job);
    void stop();
    QList<const Language *> languages();

    Session &m_session;
    Asker &m_asker;
    RememberedMappings m_mappings;
    QPointer<ImportPage> m_page;
    QPointer<Job> m_job; // what the page waits for
    int m_previews = 0; // asked for so far
    const Kind *m_kind = nullptr; // asked for by who started
    std::vector<std::unique_ptr<Language>> m_languages; // whose headings are known
};

} // namespace samverkan
