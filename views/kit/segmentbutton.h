// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QRadioButton>

#include <optional>

namespace samverkan {

// One choice of Segmented. Internal to it.
class SegmentButton : public QRadioButton
{
    Q_OBJECT
public:
    SegmentButton(const QString &text, QWidget *parent);

    void setSegmentIcon(const QString &name, Theme::Token token);
    void setCount(std::optional<int> count);
    void setWord(const QString &word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QString countText() const;
    void name();
    int wordWidth(const Theme &theme) const;

    QString m_iconName;
    Theme::Token m_iconToken = Theme::Text2;
    std::optional<int> m_count;
};

}
