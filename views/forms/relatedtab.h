// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QWidget>

namespace samverkan {

class RecordForm;

// A tab of the form that lists the records of one kind that hang on its record.
class RelatedTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual const Kind &kind() const = 0;
    // What the tab is called by: of pairs their other half; a participant's attendances are activities.
    virtual const Kind &shownKind() const { return kind(); }
    virtual void setTarget(RowId target) = 0;
    virtual bool hasTarget(RowId target) const = 0;
    virtual int count() const = 0;
    // Into what is being written, or what is added, or the list.
    virtual void enter() = 0;
    virtual void showRow(RowId row) = 0; // 0: a new one
    // Stores what can be stored.
    virtual void leave() { }
    // Whether it needs the room of the list beside the form while it is shown.
    virtual bool wantsRoom() const { return false; }

signals:
    void countChanged();
    void recordRequested(const QString &kind, qint64 id);
    void undoable(const QString &text); // done, for the bar
    void refused(const QString &text);
    void formMade(samverkan::RecordForm *form);
    void sheetRequested(const QString &kind, qint64 of); // on paper: rows of the kind that hang on the record
};

} // namespace samverkan
