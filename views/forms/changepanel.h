// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "surfaces.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class QAction;

namespace samverkan {

class ChangeListModel;
class FieldChangePlan;
class FieldEditor;
class FieldRow;
class ListSource;
class PanelHeader;
class RecordForm;
class TwoLineList;
class WrappedLabel;

// One field changed for all rows that are chosen, beside the list in the place of the form: which field,
// the new value in the field's own editor, and before anything is written what each row would become. It
// writes nothing: whoever hears changeRequested() does, and says how it goes.
class ChangePanel : public Surface
{
    Q_OBJECT
public:
    // The source outlives it.
    ChangePanel(ListSource &source, const Kind &kind, QWidget *parent = nullptr);
    ~ChangePanel() override;

    // May be called again while the panel is open.
    void setRecords(const QList<RowId> &ids);
    // Begins anew with this field, none for a key that is no field people write.
    void begin(const QString &field);
    void enter();

    const FieldChangePlan &plan() const { return *m_plan; }
    // While it is being written.
    void setWorking(bool working);
    void setProgress(double share); // 0..1
    bool isWorking() const { return m_isWorking; }

signals:
    void changeRequested();
    void cancelRequested(); // while it is being written
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFoot();
    void fillFields();
    void chooseField(int field);
    void takeValue();
    void showPlan();
    void showParts();
    QString countText(qsizetype count) const; // "12 participants"
    QString summary() const;
    void retranslate();
    void place();

    ListSource &m_source;
    const Kind &m_kind;
    RecordForm *m_form; // loose: never stored
    FieldChangePlan *m_plan;
    ChangeListModel *m_changes;
    PanelHeader *m_header;
    QAction *m_close;
    QWidget *m_fields;
    QVBoxLayout *m_rows;
    QComboBox *m_field;
    FieldRow *m_fieldRow;
    FieldEditor *m_editor = nullptr;
    FieldRow *m_valueRow = nullptr;
    QCheckBox *m_clear;
    WrappedLabel *m_summary;
    QHBoxLayout *m_summaryRow;
    TwoLineList *m_list;
    Surface *m_foot;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_change;
    bool m_isWorking = false;
};

} // namespace samverkan
