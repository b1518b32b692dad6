// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QLineEdit;
class QPushButton;

namespace samverkan {

// One line of text, a number: typed, and stored when the field is left. A sensitive one is masked and
// cannot be typed in until "Show" is pressed; "Hide" masks it again, and so does leaving the record.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(RecordForm &form, int field, QObject *parent);

    QWidget *widget() const override;
    QWidget *sideWidget() const override;
    void refresh() override;
    void retranslate() override;

protected:
    QLineEdit *line() const { return m_line; }
    bool hasMore() const override;

private:
    void showOrHide();

    QLineEdit *m_line;
    QPushButton *m_show = nullptr;
};

} // namespace samverkan
