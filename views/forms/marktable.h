// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marking.h"
#include "recordtable.h"

namespace samverkan {

class MarkDelegate;

// The table of those who are ticked off: every cell is reached by the arrow keys and changed where it
// stands. A letter sets a state, or in the column of a choice its value; the space bar the next one;
// digits are minutes. It changes nothing itself: whoever hears does.
class MarkTable : public RecordTable
{
    Q_OBJECT
public:
    // Of a kind that has a marking.
    MarkTable(RecordTableModel *model, QWidget *parent = nullptr);

    MarkDelegate *delegate() const { return m_delegate; }
    // Of the states, and of the words that are not the model's, in the present language.
    void setStates(const QList<MarkState> &states, const QString &open, const QString &minutes);
    void setReadOnly(bool readOnly);
    // The field the keys are in: a choice or yes and no that is no state; null in all other columns.
    const Field *valueField() const;

signals:
    // All for the chosen rows.
    void stateAsked(const QString &code);
    void usualAsked(); // or, where all have it, none
    void valueAsked(int field, const QVariant &value);
    void nextAsked(int field); // the value after the present one
    void amountAsked(const QString &typed); // to be typed on
    void addAsked();
    void openAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool takeKey(QKeyEvent *event);
    bool takeLetter(QChar letter);
    void takeSpace();
    void takeClick(const QPoint &at);
    const Field *valueField(const QString &column) const;

    const Marking &m_marking;
    MarkDelegate *m_delegate;
    QList<MarkState> m_states;
    RowId m_pressed = 0; // the row that was current when the mouse went down
    bool m_readOnly = false;
};

} // namespace samverkan
