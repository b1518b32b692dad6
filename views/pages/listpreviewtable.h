// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plaintable.h"

namespace samverkan {

class ListPreviewModel;

// The first rows of a list; columns as wide as what stands in them, within reason.
class ListPreviewTable : public PlainTable
{
    Q_OBJECT
public:
    explicit ListPreviewTable(ListPreviewModel *model, QWidget *parent = nullptr);

protected:
    void fitColumns() override;
};

} // namespace samverkan
