// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "record.h"

class QMenu;
class QPushButton;
class QStandardItemModel;

namespace samverkan {

class FormFields;
class ListSource;
class PlainTable;
class RecordForm;
class SideBySide;
class WrappedLabel;

// An indicator in words, with what is counted of it now.
struct TargetRow
{
    RowId id = 0;
    QString name;
    QString what; // "Participants. Activity: Type: Competence development"
    QString value;
    QString target;
    QString share; // of the target; empty without one
};

// The targets of a project: the indicators with what is counted now, and the form of the one chosen.
class TargetPage : public Page
{
    Q_OBJECT
public:
    explicit TargetPage(ListSource &source, QWidget *parent = nullptr);

    void setRows(const QList<TargetRow> &rows);
    // Until the first rows are there, that is told in their place.
    void setCounting(bool counting);
    // What can be counted, by name; a new target is one of them. An empty name is a line between groups.
    void setMeasures(const QStringList &names);
    RowId currentId() const { return m_current; }
    void editTarget(RowId id);

    void enter() override;
    void leave() override;
    QList<QWidget *> parts() const override;

signals:
    void addRequested(int measure);
    void removeRequested(qint64 id);
    void peopleRequested(qint64 id);
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showCurrent();
    void retranslate();
    int rowOf(RowId id) const;

    ListSource &m_source;
    RecordForm *m_form;
    WrappedLabel *m_about;
    QPushButton *m_add;
    QMenu *m_menu;
    SideBySide *m_both;
    PlainTable *m_table;
    QStandardItemModel *m_model;
    QList<TargetRow> m_rows;
    FormFields *m_fields;
    WrappedLabel *m_what;
    QPushButton *m_people;
    QPushButton *m_remove;
    RowId m_current = 0;
    bool m_isCounting = false;
};

} // namespace samverkan
