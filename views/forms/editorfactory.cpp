// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceeditor.h"
#include "choicelistmodel.h"
#include "choiceseditor.h"
#include "dateeditor.h"
#include "lineeditor.h"
#include "longtexteditor.h"
#include "pickeditor.h"
#include "recordform.h"

namespace samverkan {

static constexpr int fewChoices = 8; // more are searched by typing

FieldEditor *makeEditor(RecordForm &form, int field, QObject *parent)
{
    const Field &described = form.kind().fields[field];
    if (!described.isStored())
        return new LineEditor(form, field, parent); // worked out: shown, never typed
    switch (described.type) {
    case FieldType::LongText:
        return new LongTextEditor(form, field, parent);
    case FieldType::Date:
        return new DateEditor(form, field, parent);
    case FieldType::Choice:
        if (ChoiceListModel::choiceCount(form.source(), described) > fewChoices)
            return new PickEditor(form, field, parent);
        return new ChoiceEditor(form, field, parent);
    case FieldType::YesNo:
        return new ChoiceEditor(form, field, parent);
    case FieldType::Country:
    case FieldType::Reference:
        return new PickEditor(form, field, parent);
    case FieldType::Choices:
    case FieldType::Countries:
        return new ChoicesEditor(form, field, parent);
    default:
        return new LineEditor(form, field, parent);
    }
}

} // namespace samverkan
