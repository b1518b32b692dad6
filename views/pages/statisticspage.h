// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurefilters.h"
#include "page.h"
#include "shownfigure.h"

class QScrollArea;
class QStackedLayout;

namespace samverkan {

class ActionButton;
class ChartWidget;
class ElidedLabel;
class EmptyState;
class FigureTable;
class LegendRow;
class MessageLine;
class NamePopover;
class PageHeader;
class Segmented;
class WrappedLabel;

// Figures as a sentence, a chart and a table, which always say the same, over what is counted how. The
// page shows what it is given; what is wanted, and whose people are to be opened, it asks for.
class StatisticsPage : public Page
{
    Q_OBJECT
public:
    explicit StatisticsPage(QWidget *parent = nullptr);

    FigureChooser *chooser() const { return m_chooser; }
    FigureFilters *filters() const { return m_filters; }

    // `kept`: the view is somebody's own and may be renamed and removed; `report`: there is one with more.
    void setView(const QString &view, const FigureChoice &choice, bool kept, bool report);
    void setForms(const QList<QString> &names);
    void setFormPossible(FigureForm form, bool possible);
    void setFigure(const ShownFigure &figure, const QLocale &locale);
    // The figures are old and new ones on their way.
    void setBusy(bool busy);
    void setPeriodFault(const QString &text);
    // What is said instead of figures: nothing in the project yet, or nothing under these conditions.
    enum class Emptiness { None, Project, Conditions };
    void setEmptiness(Emptiness emptiness);
    void setWritable(bool writable);
    // Asks for a name below the button that was pressed; closes itself.
    NamePopover *askName(const QString &label, const QString &button, bool atMenu);

    QAction *keep() const { return m_keep; }
    QAction *save() const { return m_save; }
    QAction *copyPicture() const { return m_copyPicture; }
    QAction *copyTable() const { return m_copyTable; }
    QAction *rename() const { return m_rename; }
    QAction *remove() const { return m_remove; }
    QAction *openReport() const { return m_openReport; }
    QAction *readList() const { return m_readList; }
    QAction *clear() const { return m_clear; }

    void enter() override;
    QList<QWidget *> parts() const override;

signals:
    void formChosen(samverkan::FigureForm form);
    void peopleRequested(const QString &row, const QString &column);
    void shown(); // came to sight

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void openCopyMenu();
    void openViewMenu();
    void showLegend();
    void retranslate();
    void place();
    void colour();

    PageHeader *m_header;
    FigureChooser *m_chooser;
    FigureFilters *m_filters;
    MessageLine *m_fault;
    WrappedLabel *m_sentence;
    LegendRow *m_legend;
    ElidedLabel *m_busy;
    Segmented *m_forms;
    ChartWidget *m_chart;
    FigureTable *m_table;
    QWidget *m_figure;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
    QAction *m_copy;
    QAction *m_copyPicture;
    QAction *m_copyTable;
    QAction *m_save;
    QAction *m_keep;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_openReport;
    QAction *m_readList;
    QAction *m_clear;
    ActionButton *m_copyButton;
    ActionButton *m_keepButton;
    ActionButton *m_reportButton;
    QLocale m_locale;
};

} // namespace samverkan
