// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace samverkan {

class ChartWidget;
class FieldRow;
class FigureTable;
class MessageLine;
class PageHeader;
class WrappedLabel;

// Figures as a sentence, a chart and a table, which always say the same. The page shows what it is
// given; which view and which period are wanted, and whose people are to be opened, it asks for.
class StatisticsPage : public Page
{
    Q_OBJECT
public:
    explicit StatisticsPage(QWidget *parent = nullptr);

    // Ready views: key and name.
    void setViews(const QList<std::pair<QString, QString>> &views);
    QString view() const;
    void setView(const QString &key);
    QString from() const;
    QString to() const;
    void setFigure(const doc::Figure &figure, const doc::Table &table, const QLocale &locale);
    void setPeriodFault(const QString &text);

    QAction *savePicture() const { return m_savePicture; }
    QAction *copyTable() const { return m_copyTable; }
    QAction *useInReport() const { return m_useInReport; }

    void enter() override;
    QList<QWidget *> parts() const override;

signals:
    void questionChanged(); // view(), from(), to()
    void peopleRequested(const QString &category, const QString &series);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void place();
    void colour();

    PageHeader *m_header;
    QWidget *m_choices;
    QComboBox *m_view;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QList<QLabel *> m_words;
    MessageLine *m_fault;
    WrappedLabel *m_sentence;
    QWidget *m_sentenceRow;
    QWidget *m_above;
    QWidget *m_below;
    QScrollArea *m_scroll;
    ChartWidget *m_chart;
    FigureTable *m_table;
    QAction *m_savePicture;
    QAction *m_copyTable;
    QAction *m_useInReport;
};

} // namespace samverkan
