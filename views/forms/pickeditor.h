// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QToolButton;

namespace samverkan {

class ChoiceListModel;
class PickBox;

// One of many: a record, a country, a value of a long code list. Typing searches; a record that is
// not there is made from the list's last line; a button opens the one that is chosen.
class PickEditor : public FieldEditor
{
    Q_OBJECT
public:
    PickEditor(RecordForm &form, int field, QObject *parent);

    QWidget *widget() const override;
    QWidget *sideWidget() const override;
    void refresh() override;
    void retranslate() override { refresh(); }
    void commit() override;

protected:
    void takeBack() override;
    bool hasMore() const override;

private:
    void pick(int row);
    void takeTyped();
    void showText();
    bool isReference() const;

    ChoiceListModel *m_choices;
    PickBox *m_box;
    QToolButton *m_open = nullptr;
};

} // namespace samverkan
