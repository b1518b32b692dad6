// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relatedactions.h"
#include "relatedtab.h"

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
class RelatedList : public RelatedTab
{
    Q_OBJECT
public:
    // `owner`: the kind of the form's record.
    RelatedList(ListSource &source, const Relation &relation, const Kind &owner, QWidget *parent = nullptr);

    const Kind &kind() const override { return *m_place.kind; }
    const Kind &shownKind() const override;
    void setTarget(RowId target) override;
    bool hasTarget(RowId target) const override { return m_place.target.id == target; }
    int count() const override;
    void enter() override;
    void showRow(RowId row) override;
    void leave() override;

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
