// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;

namespace samverkan {

class FieldEditor;
class FieldRow;
class RecordForm;

// Some fields of a form, one row each under the headings of their groups: the rows of RecordPanel for
// places that show a part of a record, or a short one. The form is the caller's.
class FormFields : public QWidget
{
    Q_OBJECT
public:
    // `keys`: which, in this order; fields not of the form are left out.
    FormFields(RecordForm *form, const QStringList &keys, QWidget *parent = nullptr);

    FieldEditor *editorOf(const QString &key) const;
    QWidget *rowOf(const QString &key) const;
    // Into the first field that can be typed in.
    void enter();
    // Another name for a field than the catalogue's.
    void setFieldLabel(const QString &key, const QString &label);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void showField(int field);
    void retranslate();
    void place();

    RecordForm *m_form;
    QHash<int, FieldEditor *> m_editors;
    QHash<int, FieldRow *> m_rows;
    QHash<int, QString> m_labels;
    QList<QLabel *> m_groups;
    QList<int> m_fields;
};

} // namespace samverkan
