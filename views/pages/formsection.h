// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messageline.h"
#include "page.h"

class QScrollArea;
class QVBoxLayout;

namespace samverkan {

class FormFields;
class RecordForm;

// Something worth knowing beside a form, and what may be done about it.
struct FormAdvice
{
    MessageKind kind = MessageKind::Note;
    QString text;
    QString linkKey = {};
    QString linkText = {};
};

// A part of a record as a page of its own: its fields in one column that is no wider than one can read,
// and below them what is worth knowing.
class FormSection : public Page
{
    Q_OBJECT
public:
    // The form is the caller's.
    FormSection(RecordForm *form, const QStringList &keys, QWidget *parent = nullptr);

    // Over the fields: what they are for; empty: nothing.
    void setIntroduction(const QString &text);
    void setAdvice(const QList<FormAdvice> &advice);

    void enter() override;
    void leave() override;
    QList<QWidget *> parts() const override;

signals:
    void linkChosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void showUnsaved();

    RecordForm *m_form;
    QScrollArea *m_scroll;
    QWidget *m_column;
    QWidget *m_introduction;
    FormFields *m_fields;
    QVBoxLayout *m_advice;
    QList<QWidget *> m_advices;
    MessageLine *m_unsaved;
};

} // namespace samverkan
