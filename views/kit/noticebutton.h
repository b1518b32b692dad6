// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace samverkan {

// A word to press in a NoticeBar, in the colours of the bar, with its shortcut after it. Internal to it.
class NoticeButton : public QAbstractButton
{
    Q_OBJECT
public:
    NoticeButton(const QString &text, const QString &shortcut, bool dark, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;

    QString m_shortcut;
    bool m_dark;
};

}
