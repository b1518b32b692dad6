// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "balancegauge.h"
#include "chartdata.h"
#include "overviewwords.h"
#include "page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStandardItemModel;
class QVBoxLayout;

namespace samverkan {

class ChartWidget;
class ElidedLabel;
class FigureButton;
class Hairline;
class PageHeader;
class TwoLineList;

// A line to be shown, and the key by which its being chosen is told.
struct OverviewRow
{
    QString key; // empty: leads nowhere
    OverviewLine line;
};

struct OverviewGroup
{
    QString title;
    QList<OverviewRow> rows;
};

struct OverviewResult
{
    QString key;
    FigureWords words;
    QList<qint64> bars = {};
};

// Where the project stands: what waits to be done, what is coming, what was done last; beside it the
// figures with their targets and the gender balance. Shows what it is given; knows no project.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    // The actions are the caller's.
    OverviewPage(QAction *import, QAction *add, QWidget *parent = nullptr);

    void setStand(const QString &text); // beside the title
    void setGroups(const QList<OverviewGroup> &groups);
    void setResults(const QList<OverviewResult> &figures, const QList<OverviewResult> &targets);
    // No women and men: not shown.
    void setBalance(const BalanceView &people, const BalanceView &leaders, qint64 others);
    // The share of women by month, as a line. Fewer than two months: not shown.
    void setBalanceChart(const ChartData &chart, const QString &sentence, const QLocale &locale);

    void enter() override;
    QList<QWidget *> parts() const override;

signals:
    void rowChosen(const QString &key);
    void resultChosen(const QString &key);
    // The people of the balance: "woman", "man", "other", or "leaders".
    void peopleChosen(const QString &who);
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeResults();
    QPushButton *makeLink(const QString &who);
    void fill(QList<FigureButton *> &lines, QVBoxLayout *into, const QList<OverviewResult> &results);
    void choose(const QModelIndex &index);
    void retranslate();
    void place();
    void arrange();
    void colour();

    PageHeader *m_header;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QBoxLayout *m_columns;
    TwoLineList *m_list;
    QStandardItemModel *m_model;
    Hairline *m_between;
    QWidget *m_results;
    ElidedLabel *m_resultsNote;
    QVBoxLayout *m_lines;
    QVBoxLayout *m_moreLines;
    QList<FigureButton *> m_figures;
    QList<FigureButton *> m_targets;
    QWidget *m_balance;
    QList<QLabel *> m_titles; // results, balance, chart, leaders, more targets
    BalanceGauge *m_people;
    ChartWidget *m_chart;
    BalanceGauge *m_leaders;
    QList<QPushButton *> m_links; // women, men, others, leaders
    qint64 m_others = 0;
};

} // namespace samverkan
