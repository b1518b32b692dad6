// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfields.h"

#include "recordform.h"

#include <QEvent>
#include <QSet>

namespace samverkan {

static QList<int> fieldsOf(const RecordForm &form, const QStringList &keys)
{
    QList<int> fields;
    for (const QString &key : keys) {
        if (const int field = form.kind().indexOf(key); form.fields().contains(field))
            fields.append(field);
    }
    return fields;
}

static bool areSeveralGroups(const RecordForm &form, const QList<int> &fields)
{
    QSet<QString> groups;
    for (int field : fields)
        groups.insert(form.group(field));
    return groups.size() > 1;
}

FormFields::FormFields(RecordForm *form, const QStringList &keys, QWidget *parent)
    : RecordFields(form, fieldsOf(*form, keys), areSeveralGroups(*form, fieldsOf(*form, keys)), Frame::None, parent)
{
    const auto showOpen = [this, form] { setEnabled(form->isOpen()); };
    connect(form, &RecordForm::opened, this, showOpen);
    showOpen();
}

void FormFields::changeEvent(QEvent *event)
{
    RecordFields::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace samverkan
