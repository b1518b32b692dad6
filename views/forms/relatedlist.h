// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QWidget>

class QStackedLayout;

namespace samverkan {

class EmptyState;
class ListSource;
class RecordTableModel;

// A tab of the form: the records of one kind that point to the form's record.
class RelatedList : public QWidget
{
    Q_OBJECT
public:
    RelatedList(ListSource &source, const Kind &kind, const QString &field, QWidget *parent = nullptr);

    const Kind &kind() const { return m_kind; }
    // What the tab is called by: of pairs their other half; a participant's attendances are activities.
    const Kind &shownKind() const;
    // Of the kind: the reference to the form's record.
    const QString &field() const { return m_field; }
    void setTarget(RowId target);
    int count() const;

signals:
    void countChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showEmptiness();

    const Kind &m_kind;
    QString m_field;
    RecordTableModel *m_model;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace samverkan
