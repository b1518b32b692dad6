// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplantext.h"

#include <QAbstractTableModel>

#include <optional>

namespace samverkan {

// The lines of an import plan for the review before anything is written, the worst first: what is
// faulty, what is in doubt, what changes, what is new, what is there already; within these by line.
// Keeps the plan, and with it what a person decides about lines in doubt.
class ImportPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, OutcomeColumn, TitleColumn, SecondColumn, WhatColumn, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole + 1, // int, LineOutcome
        ChangesRole, // QList<ChangeText>, in WhatColumn of lines that change
        RemarkRole, // QString, in WhatColumn: to look at, though the line is taken
        SettledRole, // bool: a line in doubt that is decided and will be written
    };

    explicit ImportPlanModel(const PlanWords &words, QObject *parent = nullptr);
    ~ImportPlanModel() override;

    // The plan must be usable and of a kind of the words' catalogue.
    void setPlan(const ImportPlan &plan);
    const ImportPlan &plan() const { return m_plan; }
    bool hasPlan() const { return m_plan.request.kind; }
    void clear();
    // In another language; says everything anew.
    void setLanguage(const Language &language);

    // Only lines of one outcome, and only those that hold all these words somewhere.
    void setShown(std::optional<LineOutcome> outcome);
    void setSearch(const QString &words);

    // Rows of this model and lines of the plan (index into ImportPlan::lines); -1 if not shown.
    int lineOf(int row) const { return m_shown.value(row, -1); }
    int rowOf(int line) const { return int(m_shown.indexOf(line)); }

    const ImportCounts &counts() const { return m_counts; }
    // Lines in doubt, in the order of the file, and how many of them are not decided yet.
    const QList<int> &doubts() const { return m_doubts; }
    qint64 undecided() const;
    void decide(int line, const DoubtDecision &decision);

    // The words for the plan's lines; only while hasPlan().
    const PlanText &text() const { return *m_text; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void decided(int line);

private:
    void sort();
    void filter();
    bool matches(const PlannedLine &line) const;
    QString display(const PlannedLine &line, int column) const;

    PlanWords m_words;
    std::optional<PlanText> m_text;
    ImportPlan m_plan;
    ImportCounts m_counts;
    QList<int> m_sorted; // lines, worst first
    QList<int> m_shown; // those that the filter lets through
    QList<int> m_doubts;
    std::optional<LineOutcome> m_outcome;
    QList<QByteArray> m_search; // folded words
};

} // namespace samverkan

Q_DECLARE_METATYPE(QList<samverkan::ChangeText>)
