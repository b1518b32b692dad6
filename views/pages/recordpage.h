// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "page.h"
#include "record.h"

#include <QJsonObject>

class QSplitter;
class QStackedLayout;

namespace samverkan {

class ChangePanel;
class ColumnSets;
class EmptyState;
class FilterRow;
class ListSource;
class PageHeader;
class RecordForm;
class RecordPanel;
class RecordTable;
class RecordTableModel;
class TableFooter;
class WholeRows;

// What the application gives a record page to act with. All are the caller's and outlive it.
struct RecordPageActions
{
    QAction *add = nullptr; // the filled button: "New participant"
    QAction *import = nullptr;
    QAction *exportList = nullptr;
    QAction *copy = nullptr; // in the table's menu, with remove
    QAction *remove = nullptr;
    ColumnSets *columnSets = nullptr; // named sets of columns; null: none are kept
    QList<QAction *> tableMenu = {}; // further ones, between those two; null: a line
};

// The list page of any kind of record: its table with search and filters, the form of the current
// record beside it, or on a narrow window one after the other. Generic over the kind; nothing here
// knows participants.
class RecordPage : public Page
{
    Q_OBJECT
public:
    RecordPage(ListSource &source, const Kind &kind, const RecordPageActions &actions, QWidget *parent = nullptr);
    ~RecordPage() override;

    RecordTableModel *model() const { return m_model; }
    QList<RowId> chosenIds() const;
    void copyChosen();
    RecordTable *table() const { return m_table; }
    QWidget *exportButton() const; // null if it has none
    RecordForm *form() const { return m_form; }
    RecordPanel *panel() const { return m_panel; }

    // Opens an empty form.
    void addRecord();
    // In the form's place: one field of the chosen rows.
    void changeChosen();
    ChangePanel *changePanel() const { return m_change; } // null while it is not open
    void closeChange();
    // In the table too, and on to its form.
    void openRecord(RowId id);
    // The same for a record that was left half done, or goes to the record it is of.
    void showDraft(const QJsonObject &draft);
    // What is in the form is stored, and the next new one begun; a new record that cannot be stored yet
    // shows what it lacks.
    void addNext();
    // The tab of a relation and in it a row; 0: a new one.
    void showRelated(const QString &kind, RowId row);
    // Into the form: the field that was last in, or the first.
    void editRecord();
    // Shows only these rows, with a chip that names them: the people behind a figure.
    void showOnly(const QList<RowId> &ids, const QString &name);
    // Shows a search that was kept: its filter, columns and order, with its first row in front.
    void showSearch(const QJsonObject &state);
    // The searches kept of this kind, and the one that is shown, "" if none: for "Keep this search".
    void setKeptSearches(const QStringList &names, const QString &shown);
    void keepSearch(); // asks for its name; keepSearchRequested() tells it
    // Makes the record current, without its filters if they hide it.
    void showRecord(RowId id);

    void enter() override;
    void leave() override;
    void search() override;
    QList<QWidget *> parts() const override;
    QWidget *noticeRoom() const override;

    // Columns, their widths, order and filter, and how wide the form is: what is remembered of a page.
    QJsonObject state() const;
    void setState(const QJsonObject &state);

signals:
    void removeRequested(const QList<samverkan::RowId> &ids);
    void keepSearchRequested(const QString &name);
    // By the panel; it says what and for whom.
    void changeRequested();
    void searchElsewhereRequested(const QString &words); // this list does not have them
    void changeCancelled();
    // A record of another kind, that the form points to or that hangs on its record.
    void recordRequested(const QString &kind, qint64 id);
    void undoable(const QString &text); // done in the form, for the bar
    void refused(const QString &text);
    void formMade(samverkan::RecordForm *form); // a small one, in a tab of the form
    void sheetRequested(const QString &kind, qint64 of); // on paper: rows of the kind that hang on the record

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillTableMenu();
    void connectParts();
    void openCurrent(RowId id);
    void showForm();
    void showList();
    void arrange();
    void showEmptiness();
    void showPosition();
    void retranslate();
    bool isNarrow() const;
    bool isOnePane() const;
    bool isListInFront() const;

    ListSource &m_source;
    const Kind &m_kind;
    RecordPageActions m_actions;
    QWidget *m_export = nullptr;
    RecordTableModel *m_model;
    RecordForm *m_form;
    PageHeader *m_header;
    FilterRow *m_filters;
    RecordTable *m_table;
    TableFooter *m_footer;
    RecordPanel *m_panel;
    ChangePanel *m_change = nullptr; // in the form's place while it is open
    QWidget *m_list; // table and footer
    QSplitter *m_splitter;
    EmptyState *m_empty;
    EmptyState *m_nothing; // filtered away
    QStackedLayout *m_lists; // table, nothing
    QAction *m_clear;
    QAction *m_elsewhere; // look in the other lists too
    WholeRows *m_room;
    QWidget *m_noticeRoom;
    bool m_formInFront = false; // on a narrow window
    bool m_adding = false;
    bool m_formSized = false; // by hand
};

} // namespace samverkan
