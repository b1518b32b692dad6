// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubtcard.h"
#include "importplantext.h"

class QComboBox;
class QLabel;

namespace samverkan {

class ImportPlanModel;
class ImportPlanTable;
class SearchField;
class Segmented;
class WholeRows;

// Third step of an import: what will happen to each line, the worst first, and the doubts to settle.
class ImportReviewStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReviewStep(ImportPlanModel *model, QWidget *parent = nullptr);

    // After the model was given a plan.
    void begin();
    // Details to tell the candidates of a line by, as asked for with candidatesWanted().
    void setCandidates(int line, const QList<CandidateText> &texts);
    void retranslate();
    void enter();
    void search();
    QList<QWidget *> parts() const;

signals:
    // To be answered with setCandidates(), at once or later.
    void candidatesWanted(int line);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChoices();
    void nameChoices();
    void choose(int index);
    void searchFor(const QString &words);
    void showLine(int row);
    void keepLine();
    void makeCurrent(int line);
    void askAbout(int line);
    void stepDoubt(int step);
    QString questionTitle(const PlannedLine &line) const;
    void place();

    ImportPlanModel *m_model;
    Segmented *m_segments;
    QComboBox *m_choice; // the same, where the segments have no room
    QLabel *m_choiceWord;
    SearchField *m_search;
    QWidget *m_head;
    ImportPlanTable *m_table;
    WholeRows *m_room; // around the table
    QWidget *m_cardRoom;
    DoubtCard *m_card;
    int m_line = -1; // of the plan, the current one
    QHash<int, QList<CandidateText>> m_candidates; // by line
    bool m_isFiltering = false;
};

} // namespace samverkan
