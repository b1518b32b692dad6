// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace samverkan {

class RecordForm;

// The editor of one field of a form: shows what the form holds, and tells the form what is typed or
// picked. One class for each way of editing; editorfactory.cpp chooses by the catalogue's type.
class FieldEditor : public QObject
{
    Q_OBJECT
public:
    FieldEditor(RecordForm &form, int field, QObject *parent)
        : QObject(parent)
        , m_form(form)
        , m_field(field)
    {
    }

    int field() const { return m_field; }
    // What goes into the form's row; owned by the row.
    virtual QWidget *widget() const = 0;
    // A button beside it, or null.
    virtual QWidget *sideWidget() const { return nullptr; }
    // Shows what the form holds now.
    virtual void refresh() = 0;
    virtual void retranslate() { }

protected:
    RecordForm &form() const { return m_form; }

private:
    RecordForm &m_form;
    int m_field;
};

// Made on the heap for the parent.
FieldEditor *makeEditor(RecordForm &form, int field, QObject *parent);

} // namespace samverkan
