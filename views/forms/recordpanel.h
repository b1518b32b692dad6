// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include "record.h"

class QLabel;
class QScrollArea;
class QStackedWidget;
class QAction;
class QPushButton;

namespace samverkan {

class FieldEditor;
class FormStrip;
class MessageLine;
class PanelHeader;
class RecordFields;
class RecordForm;
class RecordHistory;
class RelatedTab;
class TabRow;

// The form of the current record, beside the table or in its place: head with the record's name, tabs
// for what hangs on it, the fields under their headings, and a foot that says what is not stored.
// Made from the catalogue; the presenter does the thinking.
class RecordPanel : public Surface
{
    Q_OBJECT
public:
    explicit RecordPanel(RecordForm *form, QWidget *parent = nullptr);

    // Into the field that was last in, or the first that can be typed in.
    void enter();
    // The same from the top, and to what is missing or wrong first if anything is.
    void enterFirst();
    void goToFault();
    // A tab for something that does not come from the catalogue (the record's history), after those
    // that do. The page becomes the panel's; it hears of the record from the form itself.
    void addTab(QWidget *page, const QString &title);
    void setTabTitle(const QWidget *page, const QString &title);
    // Shows the tab of a relation ("attendance") and in it a row; 0: a new one.
    void showRelated(const QString &kind, RowId row);
    void showHistory();
    // Back from a tab that wanted the list's room.
    void showDetails();
    bool wantsRoom() const;
    // In place of the list: with a way back.
    void setNarrow(bool narrow);
    // "3 of 118", said where the list is out of sight; 0: not in the list.
    void setPosition(int at, int of);
    FieldEditor *editorOf(const QString &fieldKey) const;
    // Of what is typed in the field where the cursor is the form knows from now on.
    void commit();
    // Out of sight: stores what can be stored of all its forms, and masks what was shown.
    void leave();

signals:
    void stepRequested(int rows);
    void listRequested();
    void removeRequested();
    void recordRequested(qint64 id); // one that may be the same
    void otherRecordRequested(const QString &kind, qint64 id); // of any kind
    void undoable(const QString &text); // something was done, for the bar
    void refused(const QString &text);
    void formMade(samverkan::RecordForm *form); // a small one, of a tab
    void sheetRequested(const QString &kind, qint64 of); // as RelatedTab's
    void roomChanged(); // the tab in front wants the list's room, or no longer

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void buildTabs();
    void showAll();
    void showTitle();
    void showFoot();
    void showProposals();
    void showTab(int tab);
    void showLikelySame();
    QWidget *makeBackRow();
    void showCounts();
    void giveLetters();
    void step(int rows);
    void retranslate();
    void place();

    RecordForm *m_form;
    PanelHeader *m_header;
    TabRow *m_tabs;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    RecordFields *m_fields;
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
    QList<RelatedTab *> m_related;
    RecordHistory *m_history = nullptr;
};

} // namespace samverkan
