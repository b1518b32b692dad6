// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubtcard.h"
#include "importplantext.h"
#include "messageline.h"
#include "page.h"

class QStackedWidget;

namespace samverkan {

class ImportBar;
class ImportColumnsStep;
class ImportFileStep;
class ImportPlanModel;
class ImportReviewStep;
class PageHeader;
class StepIndicator;

// Reading a list, in four steps: which file, which columns, what will happen, done. The page reads and
// writes nothing: it asks by its signals, and is answered by its functions. Nothing is written before
// writeWanted().
class ImportPage : public Page
{
    Q_OBJECT
public:
    enum class Step { File, Columns, Review, Done };

    // `kinds` are what a list can hold, in the order offered.
    ImportPage(const PlanWords &words, const QList<const Kind *> &kinds, QWidget *parent = nullptr);
    ~ImportPage() override;

    // The list to read, and of what if that is known. Asks for a preview.
    void setFile(const QString &path, const Kind *kind = nullptr);
    // Of the present request(); `kind` may be a guess, or null if there is none.
    void setPreview(const ListPreview &preview, const Kind *kind, const ColumnMapping &mapping);
    // Goes on to the review. An unusable plan stays where it is and says why.
    void setPlan(const ImportPlan &plan);
    // Answers candidatesWanted().
    void setCandidates(int line, const QList<CandidateText> &texts);
    void setProgress(double share); // 0..1
    // Work ended without what was asked for: why, or nothing to be said.
    void setFault(const Sentence &fault);
    // The plan was written.
    void setWritten();
    // Something beside the steps is done: the faulty rows are saved.
    void say(MessageKind kind, const QString &text);
    void setLanguage(const Language &language);

    Step step() const { return m_step; }
    bool isWorking() const;
    ImportRequest request() const;
    const ImportPlan &plan() const;
    ImportPlanModel *model() const { return m_model; }

    void enter() override;
    void search() override;
    QList<QWidget *> parts() const override;

signals:
    void fileWanted();
    void previewWanted(const samverkan::ImportRequest &request);
    void planWanted(const samverkan::ImportRequest &request);
    void candidatesWanted(int line);
    void rejectsWanted();
    void writeWanted();
    // Of the work asked for last. Answer with setFault({}) or with what came all the same.
    void cancelWanted();
    // The page can go: it is done, or nothing shall be read.
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void askPreview();
    void goOn();
    void goBack();
    void showStep(Step step);
    void work(const QString &text);
    void rest();
    void showState();
    void place();
    void nameHeader();
    void nameBar();
    QString skippedText() const;
    QString reviewNote() const;

    const Language *m_language;
    ImportPlanModel *m_model;
    PageHeader *m_header;
    QWidget *m_stepsRoom;
    StepIndicator *m_steps;
    QStackedWidget *m_stack;
    ImportFileStep *m_file;
    ImportColumnsStep *m_columns;
    ImportReviewStep *m_review;
    ImportBar *m_bar;
    Step m_step = Step::File;
    bool m_isPlanStale = true; // something it rests on has changed
};

} // namespace samverkan
