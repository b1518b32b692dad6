// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedform.h"

#include "catalogue.h"
#include "fieldrow.h"
#include "icons.h"
#include "language.h"
#include "listsource.h"
#include "mnemonics.h"
#include "panelheader.h"
#include "recordfields.h"
#include "recordform.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

// What a person may change of the row: not what makes it hang where it hangs.
static QList<int> ownFields(const RecordForm &form, const RelatedPlace &place)
{
    QList<int> fields;
    for (int index : form.fields()) {
        const Field &field = form.kind().fields[index];
        if (field.key != place.field && !form.kind().pair.contains(field.key) && !field.is(FieldFlag::ReadOnly))
            fields.append(index);
    }
    return fields;
}

RelatedForm::RelatedForm(ListSource &source, const RelatedPlace &place, QWidget *parent)
    : Surface(Theme::Base, parent)
    , m_source(source)
    , m_place(place)
    , m_form(new RecordForm(source, *place.kind, this))
    , m_header(new PanelHeader(this))
    , m_open(new QAction(icon(u"right"_s), {}, this))
    , m_remove(new QAction(icon(u"trash"_s), {}, this))
{
    setObjectName(u"relatedForm_"_s + place.kind->key);
    setEdges(Qt::TopEdge);
    const bool alone = standsAlone(source, *place.kind);
    if (alone || place.otherHalf())
        m_header->addButton(m_open);
    m_header->addButton(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    if (!alone) {
        m_fields = new RecordFields(m_form, ownFields(*m_form, place), false);
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->viewport()->setBackgroundRole(QPalette::Base);
        scroll->setWidget(m_fields);
        column->addWidget(scroll, 1);
        connect(m_fields, &RecordFields::recordRequested, this, &RelatedForm::recordRequested);
        connect(m_fields, &RecordFields::entered, scroll, [this, scroll](int field) { scroll->ensureWidgetVisible(m_fields->rowOf(field)); });
    }
    connect(m_open, &QAction::triggered, this, &RelatedForm::openRequested);
    connect(m_remove, &QAction::triggered, this, &RelatedForm::removeRequested);
    connect(m_form, &RecordForm::titleChanged, this, &RelatedForm::showTitle);
    connect(m_form, &RecordForm::opened, this, &RelatedForm::showTitle);
    connect(m_form, &RecordForm::stored, this, &RelatedForm::showTitle);
    retranslate();
}

void RelatedForm::show(const RelatedPlace &place, RowId id)
{
    m_place = place;
    m_form->open(id);
    showTitle();
}

void RelatedForm::showNew(const RelatedPlace &place)
{
    m_place = place;
    m_form->openNew(givenValues(m_source, place));
    showTitle();
}

bool RelatedForm::enter()
{
    return m_fields && m_fields->enter(true);
}

// Of a pair the other half's name: whose page it is need not be said.
void RelatedForm::showTitle()
{
    QString title = m_form->title();
    if (const Field *other = m_place.otherHalf(); other && m_form->isOpen()) {
        const RowId id = m_form->value(m_form->kind().indexOf(other->key)).toLongLong();
        title = m_source.title(m_source.catalogue().at(other->target), id);
    }
    m_header->setTitle(title);
    m_remove->setEnabled(m_form->isOpen() && !m_form->isNew() && !m_form->isReadOnly());
    m_open->setEnabled(m_form->isOpen() && !m_form->isNew());
}

void RelatedForm::retranslate()
{
    m_open->setText(tr("Open its page"));
    m_remove->setText(tr("Take out of the list"));
    if (m_fields)
        m_fields->retranslate();
    showTitle();
}

void RelatedForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        Surface::keyPressEvent(event);
}

void RelatedForm::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    if (m_fields)
        m_fields->giveLetters(mnemonicsInUse(window(), m_fields));
}

} // namespace samverkan
