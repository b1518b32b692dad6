// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace samverkan {

struct KeyHint
{
    QString key; // as the keyboard has it
    QString text;
};

// What keys do here, as caps with words, at the foot of a page. What does not fit is left out from
// the end: it is a reminder, the menus have them all.
class KeyHints : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHints(QWidget *parent = nullptr);

    void setHints(const QList<KeyHint> &hints);
    // Without caps, as in the palette's foot.
    void setPlain(bool plain);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int capWidth(const QString &key) const;
    int widthOf(const KeyHint &hint) const;

    QList<KeyHint> m_hints;
    bool m_plain = false;
};

}
