// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

class QAction;
class QBoxLayout;
class QStackedLayout;

namespace samverkan {

class EmptyState;
class ListSource;
class MessageLine;
class PanelHeader;
class Surface;
class TrashModel;
class TwoLineList;
class WrappedLabel;

// What was removed during the last month, and beside it what comes back with the chosen one.
class TrashPane : public QWidget
{
    Q_OBJECT
public:
    TrashPane(ListSource &source, QWidget *parent = nullptr);

    TrashModel *model() const { return m_model; }
    TwoLineList *list() const { return m_list; }
    QWidget *details() const;
    QList<QUuid> chosen() const;
    void setStacked(bool stacked);
    void retranslate();

signals:
    void chosenChanged();
    void restoreRequested(); // Enter, double click

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVariant dress(const QModelIndex &row, int role) const;
    void showChosen();
    void keepChosen();
    void place();

    TrashModel *m_model;
    TwoLineList *m_list;
    Surface *m_panel;
    PanelHeader *m_header;
    WrappedLabel *m_what;
    MessageLine *m_notes;
    EmptyState *m_empty;
    QWidget *m_filled;
    QStackedLayout *m_stack;
    QBoxLayout *m_halves;
    int m_row = 0; // current before a reading
};

} // namespace samverkan
