// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace samverkan {

// At the foot of the navigation: whether all is stored, since when, or that the file may only be read.
// Pressed, it tells of the file. In the rail the icon is left, and the tool tip.
class StateButton : public QPushButton
{
    Q_OBJECT
public:
    explicit StateButton(QWidget *parent = nullptr);

    // `place`: the file, as the system writes paths.
    void setState(const QString &text, const QString &iconName, const QString &place);
    QString stateText() const { return m_text; }
    void setRail(bool rail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(0, sizeHint().height()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_iconName;
    bool m_rail = false;
};

} // namespace samverkan
