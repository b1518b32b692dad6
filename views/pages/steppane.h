// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace samverkan {

class HistoryModel;
class ListSource;
class PanelHeader;
class StepChangesModel;
class Surface;
class TwoLineList;
class WrappedLabel;

// The project's history: its steps, and beside them what the chosen one did to which record.
class StepPane : public QWidget
{
    Q_OBJECT
public:
    StepPane(ListSource &source, QWidget *parent = nullptr);

    HistoryModel *steps() const { return m_steps; }
    int currentStep() const; // row; -1
    TwoLineList *list() const { return m_list; }
    QWidget *details() const;
    // The kinds that can be shown on a page of their own.
    void setOpenableKinds(const QStringList &kinds);
    // One above the other.
    void setStacked(bool stacked);
    void retranslate();

signals:
    void currentStepChanged();
    void recordRequested(const QString &kind, qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QVariant dressStep(const QModelIndex &step, int role) const;
    QVariant dressChange(const QModelIndex &change, int role) const;
    void showStep();
    void showChange();
    void openCurrent();
    void place();

    HistoryModel *m_steps;
    StepChangesModel *m_changes;
    TwoLineList *m_list;
    Surface *m_panel;
    PanelHeader *m_header;
    TwoLineList *m_changeList;
    QWidget *m_foot;
    WrappedLabel *m_lines;
    QPushButton *m_open;
    QBoxLayout *m_halves;
    QStringList m_openable;
};

} // namespace samverkan
