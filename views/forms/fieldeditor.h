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
    // Gives the form what is typed and it does not know yet: before it is left by a key.
    virtual void commit() { }

signals:
    // The record that the field points to is to be opened.
    void recordRequested(const QString &kind, qint64 id);
    void focused(bool in);

protected:
    RecordForm &form() const { return m_form; }
    // Keys and focus of what one types in: Esc takes back what was typed (a second one goes on to the
    // page), a wheel that scrolls the form changes nothing on its way.
    void watch(QWidget *widget);
    bool eventFilter(QObject *watched, QEvent *event) override;
    // Of Esc: shows what is stored, also where the cursor is.
    virtual void takeBack();
    // Something typed that the form does not know of yet.
    virtual bool hasMore() const { return false; }

private:
    RecordForm &m_form;
    int m_field;
};

// Made on the heap for the parent.
FieldEditor *makeEditor(RecordForm &form, int field, QObject *parent);

} // namespace samverkan
