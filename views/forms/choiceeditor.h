// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QComboBox;

namespace samverkan {

class ChoiceListModel;

// One of a few values (yes or no, a short code list): picked from a list. Where there are many,
// PickEditor takes typing.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(RecordForm &form, int field, QObject *parent);

    QWidget *widget() const override;
    void refresh() override;

private:
    void pick(int row);

    ChoiceListModel *m_choices;
    QComboBox *m_combo;
    bool m_refreshing = false;
};

} // namespace samverkan
