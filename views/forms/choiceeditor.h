// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QComboBox;

namespace samverkan {

class ChoiceListModel;

// One value of a code list, yes or no, a country, a record: picked from a list, or found by typing.
// Long lists (countries, records) take typing and show what holds it.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(RecordForm &form, int field, QObject *parent);

    QWidget *widget() const override;
    void refresh() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pick(int row);
    void takeTyped();

    ChoiceListModel *m_choices;
    QComboBox *m_combo;
    bool m_refreshing = false;
};

} // namespace samverkan
