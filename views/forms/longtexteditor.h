// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QPlainTextEdit;

namespace samverkan {

// Several lines of text. Tab goes on to the next field, as everywhere in a form.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(RecordForm &form, int field, QObject *parent);

    QWidget *widget() const override;
    void refresh() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_text;
};

} // namespace samverkan
