// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QStackedLayout;

namespace samverkan {

class ListSource;
class PageHeader;
class Segmented;
class StepPane;
class TrashPane;

// What was done to the project, and what was removed from it: two views of one log.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(ListSource &source, QWidget *parent = nullptr);

    enum class View { Steps, Trash };
    View view() const;
    void setView(View view);
    StepPane *steps() const { return m_steps; }
    TrashPane *trash() const { return m_trash; }
    QAction *undoBack() const { return m_undoBack; }
    QAction *restore() const { return m_restore; }

    void enter() override;
    QList<QWidget *> parts() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showView();
    void enableActions();
    void retranslate();
    void arrange();

    PageHeader *m_header;
    Segmented *m_views;
    StepPane *m_steps;
    TrashPane *m_trash;
    QStackedLayout *m_stack;
    QAction *m_undoBack;
    QAction *m_restore;
};

} // namespace samverkan
