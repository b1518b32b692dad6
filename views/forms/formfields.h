// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"

namespace samverkan {

// Some fields of a form in a place that shows a part of a record, or a short one: without the panel's
// margins and letters for Alt. The form is the caller's.
class FormFields : public RecordFields
{
    Q_OBJECT
public:
    // `keys`: which, in this order; fields not of the form are left out. Headings stand where there is
    // more than one: one alone says what the place says already.
    FormFields(RecordForm *form, const QStringList &keys, QWidget *parent = nullptr);

    // Into the first field that can be typed in.
    void enterFirst() { enter(true); }

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace samverkan
