// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedlist.h"

#include "catalogue.h"
#include "choicelistmodel.h"
#include "emptystate.h"
#include "icons.h"
#include "language.h"
#include "listsource.h"
#include "pickbox.h"
#include "recordform.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "relatedform.h"
#include "style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int fewColumns = 3; // beside a list there is no room for more

// What names the row first, then what is most asked for; not the record whose page it is.
static QStringList columnsOf(const RecordTableModel &model, const RelatedPlace &place)
{
    const Field *other = place.otherHalf();
    QStringList columns = other ? QStringList{other->key} : QStringList();
    for (const QString &key : model.columns()) {
        const bool isSaid = key == place.field || columns.contains(key) || place.kind->pair.contains(key);
        if (!isSaid && columns.size() < fewColumns)
            columns.append(key);
    }
    return columns;
}

RelatedList::RelatedList(ListSource &source, const Relation &relation, const Kind &owner, QWidget *parent)
    : RelatedTab(parent)
    , m_source(source)
    , m_place{&source.catalogue().at(relation.kind), relation.field, {&owner, 0}}
    , m_model(new RecordTableModel(source, *m_place.kind, relation.field, 0, this))
    , m_table(new RecordTable(m_model, this))
    , m_empty(new EmptyState(this))
    , m_bar(new QWidget(this))
{
    setObjectName(u"relatedList_"_s + relation.kind);
    m_model->setColumns(columnsOf(*m_model, m_place));
    m_table->setObjectName(u"related_"_s + relation.kind);
    m_empty->setIconName(QString::fromLatin1(shownKind().icon));
    auto *bar = new QVBoxLayout(m_bar);
    if (canPick(m_place)) {
        m_choices = new ChoiceListModel(source, shownKind(), this);
        m_choices->setOffersMaking(canMake(source, m_place));
        m_pick = new PickBox(m_choices, m_bar);
        m_pick->setObjectName(u"add_"_s + relation.kind);
        bar->addWidget(m_pick);
        connect(m_pick, &PickBox::picked, this, &RelatedList::add);
    } else {
        m_new = new QPushButton(icon(u"plus"_s, Theme::Link), {}, m_bar);
        m_new->setObjectName(u"new_"_s + relation.kind);
        setButtonKind(m_new, ButtonKind::Link);
        bar->addWidget(m_new, 0, Qt::AlignLeft);
        connect(m_new, &QPushButton::clicked, this, &RelatedList::addNew);
    }
    m_bar->setVisible(!source.isReadOnly());
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(area, 3);
    connect(m_table, &RecordTable::currentRecordChanged, this, &RelatedList::showCurrent);
    connect(m_table, &RecordTable::removeRequested, this, &RelatedList::removeChosen);
    connect(m_table, &RecordTable::editRequested, this, [this] {
        if (!form()->enter())
            openCurrent();
    });
    connect(m_model, &RecordTableModel::countsChanged, this, [this] {
        showEmptiness();
        emit countChanged();
    });
    retranslate();
    place();
}

const Kind &RelatedList::shownKind() const
{
    return pickedKind(m_source, m_place);
}

void RelatedList::setTarget(RowId target)
{
    if (m_form) {
        m_form->form()->close();
        m_form->setVisible(false);
    }
    m_place.target.id = target;
    if (m_place.isByUuid())
        m_model->setTargetRecord(m_place.target);
    else
        m_model->setTarget(target);
    m_bar->setEnabled(target);
    showEmptiness();
}

int RelatedList::count() const
{
    return m_model->totalCount();
}

void RelatedList::showRow(RowId row)
{
    if (row)
        m_table->show(row);
    else if (m_new)
        addNew();
}

void RelatedList::enter()
{
    if (m_form && m_form->isVisibleTo(this) && m_form->enter())
        return;
    if (m_pick && m_bar->isVisibleTo(this))
        m_pick->lineEdit()->setFocus();
    else
        m_table->setFocus();
}

void RelatedList::leave()
{
    if (m_form)
        m_form->form()->saveAll();
}

RelatedForm *RelatedList::form()
{
    if (!m_form) {
        m_form = new RelatedForm(m_source, m_place, this);
        static_cast<QVBoxLayout *>(layout())->addWidget(m_form, standsAlone(m_source, *m_place.kind) ? 0 : 2);
        m_form->setVisible(false);
        connect(m_form, &RelatedForm::openRequested, this, &RelatedList::openCurrent);
        connect(m_form, &RelatedForm::removeRequested, this, &RelatedList::removeChosen);
        connect(m_form, &RelatedForm::leaveRequested, this, [this] { m_table->setFocus(); });
        connect(m_form, &RelatedForm::recordRequested, this, &RelatedList::recordRequested);
        connect(m_form->form(), &RecordForm::stored, this, [this](qint64 id) {
            if (m_table->currentId() != id)
                m_table->show(id);
        });
        connect(m_form->form(), &RecordForm::failed, this, &RelatedList::refused);
        if (!standsAlone(m_source, *m_place.kind))
            emit formMade(m_form->form()); // it is typed in
    }
    return m_form;
}

// A line of the search was chosen: a record that is there, or one to be made.
void RelatedList::add(int row)
{
    const ActionResult result = m_choices->makesAt(row) ? makeRelated(m_source, m_place, m_choices->search())
                                                        : addRelated(m_source, m_place, m_choices->valueAt(row).toLongLong());
    m_choices->setSearch({});
    m_pick->setText({});
    tell(result);
    if (!result.ids.isEmpty())
        m_table->show(result.ids.first());
    m_pick->lineEdit()->setFocus(); // for the next
}

void RelatedList::addNew()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    form()->showNew(m_place);
    m_form->setVisible(true);
    m_form->enter();
}

void RelatedList::tell(const ActionResult &result)
{
    const Language &language = m_source.language();
    if (result)
        emit undoable(language.text(result.done));
    else
        emit refused(language.text(result.fault));
}

void RelatedList::showCurrent(RowId id)
{
    if (!id) {
        if (m_form && !m_form->form()->isNew())
            m_form->setVisible(false);
        return;
    }
    form()->show(m_place, id);
    m_form->setVisible(true);
}

// Of a pair, the other half.
void RelatedList::openCurrent()
{
    const RowId id = m_table->currentId();
    if (const Field *other = m_place.otherHalf())
        emit recordRequested(other->target, m_model->recordAt(m_model->rowOf(id)).value(other->key).toLongLong());
    else if (id && standsAlone(m_source, *m_place.kind))
        emit recordRequested(m_place.kind->key, id);
}

void RelatedList::removeChosen()
{
    const QList<RowId> ids = m_table->chosenIds();
    if (ids.isEmpty() || m_source.isReadOnly())
        return;
    if (m_form)
        m_form->form()->discard();
    tell(takeOut(m_source, m_place, ids));
}

void RelatedList::showEmptiness()
{
    m_stack->setCurrentIndex(count() ? 0 : 1);
    if (!count() && m_form && !m_form->form()->isNew())
        m_form->setVisible(false);
}

void RelatedList::retranslate()
{
    const Language &language = m_source.language();
    const QString plural = language.plural(shownKind());
    m_table->setAccessibleName(plural);
    //: %1 is a kind of record in the plural, without a capital: "exchanges"
    m_empty->setTitle(tr("No %1 yet").arg(plural.toLower()));
    if (m_pick) {
        //: %1 is a kind of record, without a capital: "participant"
        const QString text = tr("Add %1: search, or write a new name").arg(language.singular(shownKind()).toLower());
        m_pick->lineEdit()->setPlaceholderText(tr("Add %1").arg(language.singular(shownKind()).toLower()));
        m_pick->setAccessibleName(text);
        m_pick->setToolTip(text);
        m_pick->lineEdit()->setToolTip(text);
    }
    if (m_new)
        m_new->setText(RecordForm::newText(language, *m_place.kind));
    if (m_form)
        m_form->retranslate();
    showEmptiness();
}

void RelatedList::place()
{
    const Theme theme = themeOf(this);
    m_bar->layout()->setContentsMargins(theme.px(m_new ? 8 : 20), theme.px(8), theme.px(12), theme.px(8));
}

void RelatedList::changeEvent(QEvent *event)
{
    RelatedTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

// Esc in a search that holds something clears it; the next goes on to the page.
void RelatedList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pick && !m_pick->typed().isEmpty()) {
        m_pick->setText({});
        m_choices->setSearch({});
        return;
    }
    RelatedTab::keyPressEvent(event);
}

} // namespace samverkan
