// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "page.h"

#include <memory>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class QLabel;
class QStandardItemModel;

namespace samverkan {

class DocumentPane;
class MessageLine;
class PageLayout;
class PageHeader;
class Surface;
class TwoLineList;

// One line of the list of reports.
struct ReportEntry
{
    QString id;
    QString name;
    QString about;
    QString group;
};

// The reports at the left, the chosen one's pages in the middle, what it contains at the right. The page
// shows; building and saving are asked for.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(QWidget *parent = nullptr);

    void setReports(const QList<ReportEntry> &reports);
    QString report() const;
    void setReport(const QString &id);
    QString from() const;
    QString to() const;
    QString language() const; // of the report
    void setLanguages(const QList<std::pair<QString, QString>> &languages, const QString &chosen);
    void setPeriodFault(const QString &text);
    // What is shown is not yet what was asked for: it is neither saved nor printed.
    void setCounting(bool counting);
    void setDocument(const Document &document, const std::shared_ptr<const PageLayout> &pages);

    QAction *savePdf() const { return m_savePdf; }
    QAction *saveAs() const { return m_saveAs; }
    QAction *print() const { return m_print; }
    DocumentPane *pane() const { return m_pane; }

    void enter() override;
    QList<QWidget *> parts() const override;

signals:
    void shown(); // came to sight
    void reportWanted(); // report(), from(), to(), language()
    void missingRequested(); // the people whose data is missing

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void place();
    void arrange();
    QWidget *makePanel();

    PageHeader *m_header;
    QStandardItemModel *m_model;
    TwoLineList *m_list;
    QWidget *m_listRoom;
    QHBoxLayout *m_row;
    QVBoxLayout *m_left; // the list, and on a narrow window the panel below it
    QScrollArea *m_panelRoom;
    DocumentPane *m_pane;
    Surface *m_panel;
    QList<QLabel *> m_labels;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_language;
    MessageLine *m_fault;
    MessageLine *m_missing;
    QPushButton *m_showMissing;
    QAction *m_print;
    QAction *m_saveAs;
    QAction *m_savePdf;
};

} // namespace samverkan
