// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceeditor.h"
#include "choiceseditor.h"
#include "lineeditor.h"
#include "longtexteditor.h"
#include "recordform.h"

namespace samverkan {

FieldEditor *makeEditor(RecordForm &form, int field, QObject *parent)
{
    const Field &described = form.kind().fields[field];
    if (!described.isStored())
        return new LineEditor(form, field, parent); // worked out: shown, never typed
    switch (described.type) {
    case FieldType::LongText:
        return new LongTextEditor(form, field, parent);
    case FieldType::Choice:
    case FieldType::Country:
    case FieldType::YesNo:
    case FieldType::Reference:
        return new ChoiceEditor(form, field, parent);
    case FieldType::Choices:
    case FieldType::Countries:
        return new ChoicesEditor(form, field, parent);
    default:
        return new LineEditor(form, field, parent);
    }
}

} // namespace samverkan
