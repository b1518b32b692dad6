// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace samverkan {

class SegmentButton;

// Choices of which one holds, side by side: "Number | Share", or with icons and counts. For the
// keyboard and screen readers they are radio buttons: arrow keys move the choice.
class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);

    // Returns the segment's index. The first one added is chosen.
    int addSegment(const QString &text);
    int addSegment(const QString &text, const QString &iconName, Theme::Token iconToken);
    // Shown after the word; none takes it away.
    void setSegmentCount(int index, std::optional<int> count);
    void setSegmentText(int index, const QString &text);
    void setSegmentEnabled(int index, bool enabled);
    int segments() const;
    int current() const;
    void setCurrent(int index);

signals:
    // By the user or setCurrent.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SegmentButton *segment(int index) const;

    QButtonGroup *m_group;
};

}
