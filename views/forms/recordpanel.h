// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include "record.h"

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
class FormStrip;

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
    // "3 of 118", said where the list is out of sight; 0: not in the list.
    void setPosition(int at, int of);
    FieldEditor *editorOf(const QString &fieldKey) const;

signals:
    void stepRequested(int rows);
    void listRequested();
    void removeRequested();
    void recordRequested(qint64 id); // one that may be the same

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
    void showLikelySame();
    QWidget *makeBackRow();
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
    FormStrip *m_same;
    FormStrip *m_proposals;
    QWidget *m_backRow;
    QPushButton *m_back;
    QLabel *m_position;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_remove;
    QHash<int, FieldEditor *> m_editors;
    QHash<int, FieldRow *> m_rows;
    QList<QLabel *> m_groups;
    QList<RelatedList *> m_related;
    RowId m_another = 0; // said not to be the same as any
};

} // namespace samverkan
