// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "targets.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

namespace samverkan {

class ChangeSet;
class CodeListPage;
class FormSection;
class Job;
class Notices;
class Page;
class ProjectPage;
class RecordForm;
class Session;
class TargetPage;
struct ActionResult;

// The page of what is set for the project as a whole: makes its sections and does what they ask. The
// project's own record, phases and contact persons come out of the catalogue as everything else does.
class ProjectController : public QObject
{
    Q_OBJECT
public:
    // `makeRecordPage`: a list page of a kind, as the navigation's.
    ProjectController(Session &session, Notices &notices, std::function<Page *(const QString &kind)> makeRecordPage);
    ~ProjectController() override;

    Page *makePage();
    void retranslate();

signals:
    void rowsRequested(const QString &kind, const QList<samverkan::RowId> &ids, const QString &name);
    void listRequested(const QString &kind, const samverkan::RecordFilter &filter);
    void projectNamed(const QString &name);

private:
    Page *makeAbout();
    Page *makePublicity();
    Page *makeKeeping();
    Page *makeTargets();
    Page *makeCodeLists();
    void nameSections();
    void takeChange(const ChangeSet &changes);
    void showProject();
    void showPublicity();
    void showKeeping();
    void usePublicity(const QString &language);
    void countTargets();
    void showTargets();
    void addMeasure(int at);
    void removeTarget(qint64 id);
    void openTarget(qint64 id);
    void countUsage();
    void tell(const ActionResult &result);

    Session &m_session;
    Notices &m_notices;
    std::function<Page *(const QString &)> m_makeRecordPage;
    RecordForm *m_form; // of the project's own record
    QPointer<ProjectPage> m_page;
    QPointer<FormSection> m_publicity;
    QPointer<FormSection> m_keeping;
    QPointer<TargetPage> m_targetPage;
    QPointer<CodeListPage> m_codes;
    QPointer<Job> m_targetJob;
    QPointer<Job> m_usageJob;
    QPointer<Job> m_keepingJob;
    QTimer m_delay; // several changes in a row are counted once
    QList<TargetFigure> m_targets;
    QList<Measure> m_measures;
    qint64 m_notInformed = -1; // not counted yet
};

} // namespace samverkan
