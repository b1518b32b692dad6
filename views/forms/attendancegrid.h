// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marking.h"
#include "relatedactions.h"
#include "relatedtab.h"

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace samverkan {

class ChoiceListModel;
class ElidedLabel;
class EmptyState;
class KeyHints;
class ListSource;
class MarkTable;
class PickBox;
class RecordTableModel;
class Surface;

// The list of those who belong to a record, ticked off row by row: a letter sets the state, digits the
// minutes, Enter goes to the next (marktable.h); and the list on paper. Made for whatever kind has a marking in the catalogue.
class AttendanceGrid : public RelatedTab
{
    Q_OBJECT
public:
    AttendanceGrid(ListSource &source, const Relation &relation, const Kind &owner, QWidget *parent = nullptr);

    const Kind &kind() const override { return *m_place.kind; }
    void setTarget(RowId target) override;
    bool hasTarget(RowId target) const override { return m_place.target.id == target; }
    int count() const override;
    void enter() override;
    void showRow(RowId row) override;
    bool wantsRoom() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void add(int row);
    void markChosen(const QString &code);
    void togglePresent();
    void markOpen();
    void removeChosen();
    void typeMinutes(const QString &text);
    void storeMinutes();
    void closeMinutes();
    void openCurrent();
    void tell(const ActionResult &result, bool inBar = false);
    void showTotals();
    void showHints();
    void chooseColumns();
    void fitColumns();
    void retranslate();
    void place();

    ListSource &m_source;
    RelatedPlace m_place;
    const Marking &m_marking;
    RecordTableModel *m_model;
    MarkTable *m_table;
    ChoiceListModel *m_choices;
    QWidget *m_bar;
    PickBox *m_pick;
    QPushButton *m_print;
    QPushButton *m_all;
    QLineEdit *m_minutes; // over the cell while digits are typed
    Surface *m_foot;
    KeyHints *m_hints;
    ElidedLabel *m_totals;
    ElidedLabel *m_states;
    ElidedLabel *m_genders;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_isWide = false;
};

} // namespace samverkan
