// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace samverkan {

// Parts one after the other, going on in a further line where there is no room: chips. Each part keeps
// its wanted width unless it is wider than the whole line. Parts of one line stand on its middle.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    // Least height of a line, so that lines stand with the controls beside them; in pixels.
    void setLineHeight(int height);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    // Answers the height; places the parts if asked to.
    int flow(const QRect &rect, bool place) const;
    void placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int top, int height) const;

    QList<QLayoutItem *> m_items;
    int m_lineHeight = 0;
};

}
