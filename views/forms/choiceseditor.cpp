// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceseditor.h"

#include "checkedchoices.h"
#include "popover.h"
#include "recordform.h"
#include "searchfield.h"
#include "theme.h"

#include <QListView>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int fewChoices = 8; // more are searched

ChoicesEditor::ChoicesEditor(RecordForm &form, int field, QObject *parent)
    : FieldEditor(form, field, parent)
    , m_choices(new ChoiceListModel(form.source(), form.kind(), form.kind().fields[field], this))
    , m_box(new ChoicesBox)
{
    m_choices->setOffersEmpty(false);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->addItem({});
    watch(m_box);
    connect(m_box, &ChoicesBox::opened, this, &ChoicesEditor::open);
    refresh();
}

// A wheel that scrolls the form changes nothing on its way.
void ChoicesBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QWidget *ChoicesEditor::widget() const
{
    return m_box;
}

QStringList ChoicesEditor::chosen() const
{
    return form().value(field()).toString().split(u' ', Qt::SkipEmptyParts);
}

void ChoicesEditor::refresh()
{
    const QString text = form().text(field());
    m_choices->setPresent(form().value(field()));
    m_box->setItemText(0, text);
    m_box->setToolTip(text.isEmpty() ? form().help(field()) : text);
    m_box->setAccessibleDescription(text);
    m_box->setEnabled(form().isEditable(field()));
}

void ChoicesEditor::toggle(const QString &code)
{
    QStringList codes = chosen();
    if (!codes.removeOne(code))
        codes.append(code);
    codes.sort();
    form().setValue(field(), codes.isEmpty() ? QVariant() : QVariant(codes.join(u' ')));
    form().leave(field());
}

void ChoicesEditor::open()
{
    delete m_popover;
    m_choices->setSearch({});
    m_popover = new Popover(m_box);
    m_popover->setObjectName(u"choicesPopover"_s);
    const Theme theme = themeOf(m_box);
    auto *column = new QVBoxLayout(m_popover->content());
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(8));
    auto *checked = new CheckedChoices(m_choices, m_popover);
    checked->setChecked(chosen());
    if (m_choices->rowCount() > fewChoices) {
        auto *search = new SearchField(tr("Search among the values"), m_popover->content());
        search->setAccessibleName(tr("Search among the values"));
        search->setRest(0);
        connect(search, &SearchField::searched, m_choices, &ChoiceListModel::setSearch);
        column->addWidget(search);
    }
    auto *list = new QListView(m_popover->content());
    list->setObjectName(u"choicesList"_s);
    list->setAccessibleName(form().label(field()));
    list->setModel(checked);
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false); // the popover's ground
    list->setUniformItemSizes(true);
    list->setFixedHeight(qBound(2, m_choices->rowCount(), 9) * qMax(theme.px(28), list->sizeHintForRow(0)) + theme.px(4));
    list->setFixedWidth(qBound(theme.px(240), list->sizeHintForColumn(0) + theme.px(40), theme.px(360)));
    list->setCurrentIndex(checked->index(0, 0));
    column->addWidget(list);
    connect(checked, &CheckedChoices::toggled, this, [this, checked](const QString &code) {
        toggle(code);
        checked->setChecked(chosen());
    });
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    m_popover->openBelow(m_box);
}

} // namespace samverkan
