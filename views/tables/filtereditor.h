// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterform.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace samverkan {

class BoundsForm;
class RecordTableModel;
class SearchField;
class Segmented;

// What a filter's chip opens: the condition on one field, in the form that suits it, with how many
// rows are left. Everything changes the table at once.
class FilterEditor : public QWidget
{
    Q_OBJECT
public:
    FilterEditor(RecordTableModel &table, const QString &field, QWidget *parent = nullptr);

    // Focus where one writes or chooses first.
    void enter();

signals:
    void closeRequested();

private:
    QWidget *makeBody();
    QWidget *makeWords();
    QWidget *makeFoot();
    void addTests();
    void test(int segment);
    void set(const FilterTerm &term);
    void showCount();

    RecordTableModel &m_table;
    QString m_field;
    FilterForm m_form;
    Segmented *m_tests = nullptr; // words or bounds, known, not known
    QWidget *m_body = nullptr;
    SearchField *m_words = nullptr;
    BoundsForm *m_bounds = nullptr;
    QPushButton *m_remove;
    QLabel *m_count;
};

} // namespace samverkan
