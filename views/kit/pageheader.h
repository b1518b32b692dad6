// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace samverkan {

class ActionButton;
class ElidedLabel;

// Head of a page: title, a note beside or a line below it, buttons right. At most two plain buttons
// and one filled one, the filled one last. Where room is short plain buttons drop their words first,
// then the filled one; nothing drops out.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    // Beside the title, in text 2: a date, a state.
    void setNote(const QString &note);
    // Below the title; the header is then higher.
    void setSecondLine(const QString &line);
    // A "‹" before the title; name says where it leads. Empty takes it away.
    void setBack(const QString &name);
    // The line below: none where a filter row that belongs to the head follows.
    void setHairline(bool shown);

    ActionButton *addButton(QAction *action);
    ActionButton *setPrimary(QAction *action);
    // Right, before the buttons: a step indicator, a choice.
    void addWidget(QWidget *widget);

    // With every button down to its icon.
    QSize minimumSizeHint() const override;

signals:
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void fitButtons();

    QToolButton *m_back;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    ElidedLabel *m_second;
    QHBoxLayout *m_first;
    QHBoxLayout *m_row;
    QHBoxLayout *m_right;
    QList<QWidget *> m_others;
    QList<ActionButton *> m_buttons; // plain ones first, the filled one last
    ActionButton *m_primary = nullptr;
    bool m_hairline = true;
};

}
