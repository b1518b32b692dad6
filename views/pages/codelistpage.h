// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "record.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace samverkan {

class CodeListModel;
class ElidedLabel;
class FormFields;
class ListSource;
class PlainTable;
class RecordForm;
class SideBySide;
class WrappedLabel;

// The code lists of a project: one of them with its values, and the value chosen beside it, to be
// reworded in both languages, moved, retired and taken back, or removed where nobody has it.
class CodeListPage : public Page
{
    Q_OBJECT
public:
    explicit CodeListPage(ListSource &source, QWidget *parent = nullptr);

    CodeListModel *model() const { return m_model; }
    QString list() const;
    void setList(const QString &key);
    RowId currentId() const;
    // Makes the value current and puts the cursor into its name.
    void editValue(RowId id);
    // What is wrong with the value that was to be added; empty: it was.
    void setAddFault(const QString &text);

    void enter() override;
    void leave() override;
    QList<QWidget *> parts() const override;

signals:
    void listChosen(const QString &key);
    void addRequested(const QString &label);
    void moveRequested(qint64 id, int step);
    void retireRequested(qint64 id, bool retired);
    void removeRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillLists();
    void showList();
    void showValue();
    void keepCurrent();
    void retranslate();
    void place();
    bool isOpenList() const;

    ListSource &m_source;
    CodeListModel *m_model;
    RecordForm *m_form;
    QLabel *m_listWord;
    QComboBox *m_lists;
    ElidedLabel *m_fields;
    SideBySide *m_both;
    PlainTable *m_table;
    QWidget *m_addRow;
    QLineEdit *m_new;
    QPushButton *m_add;
    QWidget *m_noteRow;
    WrappedLabel *m_note; // of a list that stays as it is; of a value that could not be added
    FormFields *m_words;
    WrappedLabel *m_facts;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_retire;
    QPushButton *m_remove;
    RowId m_current = 0;
};

} // namespace samverkan
