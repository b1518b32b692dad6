// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plaintable.h"

namespace samverkan {

class ImportColumnsModel;

// The columns of a list with the field of each. The current row offers its choices: a click, Enter, F2
// or Alt+Down opens them, letters jump to a field.
class ImportColumnsTable : public PlainTable
{
    Q_OBJECT
public:
    explicit ImportColumnsTable(ImportColumnsModel *model, QWidget *parent = nullptr);

protected:
    void fitColumns() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openChoices(int row);
};

} // namespace samverkan
