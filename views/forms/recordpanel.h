// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include <QHash>

class QLabel;
class QScrollArea;
class QTabBar;
class QStackedWidget;
class QAction;
class QPushButton;
class QToolButton;

namespace samverkan {

class FieldEditor;
class FieldRow;
class MessageLine;
class PanelHeader;
class RecordForm;
class RelatedList;

// The form of the current record, beside the table or in its place: head with the record's name, tabs
// for what hangs on it, the fields under their headings, and a foot that says what is not stored.
// Made from the catalogue; the presenter does the thinking.
class RecordPanel : public Surface
{
    Q_OBJECT
public:
    explicit RecordPanel(RecordForm *form, QWidget *parent = nullptr);

    // Into the first field that can be typed in.
    void enter();
    // In place of the list: with a way back.
    void setNarrow(bool narrow);
    FieldEditor *editorOf(const QString &fieldKey) const;

signals:
    void stepRequested(int rows);
    void listRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildForm();
    void buildTabs();
    void showAll();
    void showField(int field);
    void showTitle();
    void showFoot();
    void showProposals();
    void showTab(int tab);
    void goToFault();
    void retranslate();
    void place();

    RecordForm *m_form;
    PanelHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QWidget *m_fields;
    QWidget *m_foot;
    MessageLine *m_footText;
    QPushButton *m_goTo;
    QPushButton *m_propose;
    QAction *m_back;
    QToolButton *m_backButton;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_remove;
    QHash<int, FieldEditor *> m_editors;
    QHash<int, FieldRow *> m_rows;
    QList<QLabel *> m_groups;
    QList<RelatedList *> m_related;
};

} // namespace samverkan
