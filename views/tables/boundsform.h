// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterform.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;

namespace samverkan {

class MessageLine;
class RecordTableModel;

// "From" and "to" of one field: two days or two numbers, either may be left out. What can be read is
// asked for as soon as the typing rests; what cannot stays in its line, with the reason. Periods of
// the project are chosen from a list beneath.
class BoundsForm : public QWidget
{
    Q_OBJECT
public:
    BoundsForm(RecordTableModel &table, const QString &field, FilterForm form, QWidget *parent = nullptr);

    // Asks for what stands in the lines now; `left`: says too what is wrong with it.
    void apply(bool left);
    QSize sizeHint() const override;

private:
    void showTerm();
    void addPeriods();
    void setPeriod(const FilterPeriod &period);
    void say(const QString &fault);

    RecordTableModel &m_table;
    QString m_field;
    FilterForm m_form;
    QLineEdit *m_lines[2]; // from, to
    MessageLine *m_message;
    QTimer *m_rest;
};

} // namespace samverkan
