// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace samverkan {

class RecordTableModel;

// The headings of a record table: an arrow at every column that rows are ordered by and, when there
// are several, its number beside it. What is said to assistive technology comes from the model.
class RecordHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit RecordHeader(RecordTableModel *model, QWidget *parent = nullptr);

    // Room that arrow and number take beside the words, in pixels.
    int orderWidth() const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int keyOf(int section) const; // place in the order, -1
    QString titleOf(int section, int width) const; // elided

    RecordTableModel *m_records;
};

} // namespace samverkan
