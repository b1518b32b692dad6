// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style.h"

#include <QPointer>
#include <QPushButton>

class QAction;
class QToolButton;

namespace samverkan {

// A push button that is an action: its word, icon, tool tip, enabled and visible state follow it.
// Its word may be dropped where room is short; the tool tip and accessible name then say it.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

    bool hasWords() const { return m_words; }
    // Does nothing for a button without an icon.
    void setWords(bool shown);
    // Out of sight although its action is there: where the same action has another button.
    void setWithheld(bool withheld);
    // The width with its word, whether it is shown or not.
    int fullWidth() const;

private:
    void follow();

    QPointer<QAction> m_action;
    bool m_words = true;
    bool m_withheld = false;
};

// A 32 x 32 button of an icon only: tip is its tool tip and its accessible name.
QToolButton *iconButton(const QString &iconName, const QString &tip, QWidget *parent);

}
