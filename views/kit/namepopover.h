// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "popover.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace samverkan {

// Asks for the name of something to be kept, in place: a line and one button. A name that is there
// already is allowed; it says that the old one is replaced. Deletes itself when closed.
class NamePopover : public Popover
{
    Q_OBJECT
public:
    NamePopover(const QString &label, const QString &button, QWidget *over);

    void setName(const QString &name); // proposed, selected
    void setTaken(const QStringList &names, const QString &sentence); // said when one of them is typed
    QLineEdit *line() const { return m_line; }

signals:
    void accepted(const QString &name); // never empty

private:
    void check();
    void accept();

    QLineEdit *m_line;
    QPushButton *m_button;
    QLabel *m_note;
    QStringList m_taken;
};

}
