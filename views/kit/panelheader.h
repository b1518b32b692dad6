// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace samverkan {

class ElidedLabel;

// Head of a panel beside a list: name of the record, what it is, and small buttons right.
class PanelHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PanelHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSecondLine(const QString &line);
    QString title() const;
    // An icon-only button that is the action; the action needs an icon and a text.
    QToolButton *addButton(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();

    ElidedLabel *m_title;
    ElidedLabel *m_second;
    QHBoxLayout *m_row;
};

}
