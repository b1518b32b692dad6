// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asking.h"

#include <QDialog>

class QBoxLayout;

namespace samverkan {

// A question as a dialog: the title asks, buttons are verbs, the safe one is default and means Esc.
class QuestionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit QuestionDialog(const Inquiry &question, QWidget *parent = nullptr);

signals:
    // Once, whichever way the dialog was left.
    void answered(const QString &key);

private:
    void addButtons(QBoxLayout *layout);
    void answer(const QString &key);

    Inquiry m_question;
    bool m_answered = false;
};

}
