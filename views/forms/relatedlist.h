// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relatedactions.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace samverkan {

class ChoiceListModel;
class EmptyState;
class ListSource;
class PickBox;
class RecordForm;
class RecordTable;
class RecordTableModel;
class RelatedForm;

// A tab of the form: the records of one kind that hang on the form's record. Above them what is added:
// a search that also makes what is not there, or a button. Below them the values of the chosen row,
// where it has no page of its own.
class RelatedList : public QWidget
{
    Q_OBJECT
public:
    // `owner`: the kind of the form's record.
    RelatedList(ListSource &source, const Relation &relation, const Kind &owner, QWidget *parent = nullptr);

    const Kind &kind() const { return *m_place.kind; }
    // What the tab is called by: of pairs their other half; a participant's attendances are activities.
    const Kind &shownKind() const;
    void setTarget(RowId target);
    bool hasTarget(RowId target) const { return m_place.target.id == target; }
    int count() const;
    // Into what is being written, or what is added, or the list.
    void enter();
    void showRow(RowId row); // 0: a new one
    // Stores what can be stored.
    void leave();

signals:
    void countChanged();
    void recordRequested(const QString &kind, qint64 id);
    void undoable(const QString &text); // done, for the bar
    void refused(const QString &text);
    void formMade(samverkan::RecordForm *form);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(int row);
    void addNew();
    void tell(const ActionResult &result);
    void showCurrent(RowId id);
    void openCurrent();
    void removeChosen();
    RelatedForm *form();
    void showEmptiness();
    void retranslate();
    void place();

    ListSource &m_source;
    RelatedPlace m_place;
    RecordTableModel *m_model;
    RecordTable *m_table;
    ChoiceListModel *m_choices = nullptr;
    PickBox *m_pick = nullptr;
    QPushButton *m_new = nullptr;
    RelatedForm *m_form = nullptr; // made when first needed
    EmptyState *m_empty;
    QWidget *m_bar;
    QStackedLayout *m_stack;
};

} // namespace samverkan
