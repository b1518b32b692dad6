// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

#include <QComboBox>

namespace samverkan {

class ChoiceListModel;

// Looks like every other choice, but what it opens is the editor's.
class ChoicesBox : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

    void showPopup() override { emit opened(); }

signals:
    void opened();

protected:
    void wheelEvent(QWheelEvent *event) override;
};

// Several values of a code list, or several countries: a choice that shows them and opens the list to
// be checked.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoicesEditor(RecordForm &form, int field, QObject *parent);

    QWidget *widget() const override;
    void refresh() override;
    void retranslate() override { refresh(); }

private:
    void open();
    void toggle(const QString &code);

    ChoiceListModel *m_choices;
    ChoicesBox *m_box;
};

} // namespace samverkan
