// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace samverkan {

class EmptyState;
class MessageLine;
class RecordForm;
class RecordHistoryModel;
class TwoLineList;
class WrappedLabel;

// A tab of the form: what was done to its record, and below it the chosen change in full, with the
// button that takes the value before it back. The form is the caller's; what it opens is shown.
class RecordHistory : public QWidget
{
    Q_OBJECT
public:
    explicit RecordHistory(RecordForm *form, QWidget *parent = nullptr);

    QString title() const;

signals:
    void undoable(const QString &text); // done, for the bar
    void refused(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVariant dress(const QModelIndex &row, int role) const;
    void showRecord();
    void keepCurrent();
    void showCurrent();
    void takeBack();
    void retranslate();
    void place();

    RecordForm *m_form;
    RecordHistoryModel *m_model;
    TwoLineList *m_list;
    QWidget *m_foot;
    WrappedLabel *m_change;
    MessageLine *m_reason;
    QPushButton *m_takeBack;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    int m_row = 0; // current before a reading
};

} // namespace samverkan
