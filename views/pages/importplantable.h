// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plaintable.h"

namespace samverkan {

class ImportPlanModel;

// The lines of an import plan. Where room is short, where a line belongs gives way to what happens.
class ImportPlanTable : public PlainTable
{
    Q_OBJECT
public:
    explicit ImportPlanTable(ImportPlanModel *model, QWidget *parent = nullptr);

signals:
    void lineChosen(int row); // -1: none
    void entered(); // Enter, double click

protected:
    void fitColumns() override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int wantedWidth(int column) const;
};

} // namespace samverkan
