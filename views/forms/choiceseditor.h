// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

#include <QComboBox>
#include <QPointer>

namespace samverkan {

class ChoiceListModel;
class Popover;

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
// be checked, with a search where it is long.
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
    QStringList chosen() const;

    ChoiceListModel *m_choices;
    ChoicesBox *m_box;
    QPointer<Popover> m_popover;
};

} // namespace samverkan
