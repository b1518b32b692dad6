// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace samverkan {

// The button that looks like a field: "Go to…  Ctrl+K". In the rail it is a magnifying glass.
class JumpField : public QPushButton
{
    Q_OBJECT
public:
    // shortcut as menus write it.
    JumpField(const QString &text, const QString &shortcut, QWidget *parent = nullptr);

    void setRail(bool rail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
    bool m_rail = false;
};

}
