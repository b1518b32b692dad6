// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marking.h"
#include "recorddelegate.h"

#include <QRect>

namespace samverkan {

class Theme;

// Cells of the grid that is ticked off: a running number before the name; the state with its icon, and in
// the current row a button for each state; minutes as such.
class MarkDelegate : public RecordDelegate
{
    Q_OBJECT
public:
    // Of a kind that has a marking.
    explicit MarkDelegate(const Kind &kind, QObject *parent = nullptr);

    void setStates(const QList<MarkState> &states, const QString &open, const QString &minutes);
    // Without buttons: nothing can be changed.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    // The state whose button lies there in a cell of this box; empty if none.
    QString stateAt(const QPoint &at, const QRect &cell, const QString &present, const QWidget *widget) const;
    // What the state's cell needs for whole words in all its buttons, or in the one that is set.
    int buttonsWidth(const Theme &theme, bool all) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QStringList words(const QRect &cell, const QString &present, const Theme &theme) const;
    QList<QRect> boxes(const QRect &cell, const QString &present, const Theme &theme) const;
    void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const;
    void paintButtons(QPainter *painter, const QRect &cell, const QString &present, const Theme &theme) const;
    void paintNumbered(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const;
    void paintMinutes(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const;
    bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Kind &m_kind;
    const Marking &m_marking;
    QList<MarkState> m_states;
    QString m_open; // "Not filled in"
    QString m_minutes; // "%1 min"
    bool m_readOnly = false;
};

} // namespace samverkan
