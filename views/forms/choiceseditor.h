// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QPushButton;

namespace samverkan {

class ChoiceListModel;

// Several values of a code list, or several countries: a button that shows them and opens the list to
// be checked.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoicesEditor(RecordForm &form, int field, QObject *parent);

    QWidget *widget() const override;
    void refresh() override;

private:
    void open();
    void toggle(const QString &code);

    ChoiceListModel *m_choices;
    QPushButton *m_button;
};

} // namespace samverkan
