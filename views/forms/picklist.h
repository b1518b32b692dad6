// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "popover.h"

class QAbstractItemModel;
class QKeyEvent;
class QLineEdit;
class QListView;

namespace samverkan {

// What a PickBox opens: the choices below it, while the keys stay in its line. A part of the window and
// no popup of its own, since those are not on the accessibility bus; what the keys are at is told there
// as the focus.
class PickList : public Popover
{
    Q_OBJECT
public:
    // Both outlive it. `name`: what is chosen here, for who does not see where it lies.
    PickList(QAbstractItemModel *choices, QLineEdit *line, const QString &name);
    ~PickList() override;

    QListView *view() const { return m_view; }
    // As wide as names want, though the field be narrow; begins at the choice of this text.
    void openUnder(QWidget *box, const QString &text = {});
    // True if the key moved, picked or closed: the line is not to have it.
    bool takeKey(QKeyEvent *event);

signals:
    void picked(int row); // the list is closed already

private:
    void pick(int row);
    void step(int rows);
    void fitRows();

    QListView *m_view;
    int m_least = 0; // width
};

} // namespace samverkan
