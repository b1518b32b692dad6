// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"

#include "actionbutton.h"
#include "changepanel.h"
#include "emptystate.h"
#include "emptywords.h"
#include "filterrow.h"
#include "language.h"
#include "listsource.h"
#include "pageheader.h"
#include "recordform.h"
#include "recordpanel.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "searchfield.h"
#include "surfaces.h"
#include "tablefooter.h"
#include "theme.h"
#include "wholerows.h"

#include <QEvent>
#include <QAction>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr std::chrono::milliseconds firstPaint{300}; // what search needs is read after it

// With what its first order and the footer will ask for.
static RecordTableModel *makeModel(ListSource &source, const Kind &kind, QObject *parent)
{
    source.readAhead(kind, {RecordTableModel::defaultColumns(source, kind).value(0), TableFooter::countedField()});
    return new RecordTableModel(source, kind, parent);
}

RecordPage::RecordPage(ListSource &source, const Kind &kind, const RecordPageActions &actions, QWidget *parent)
    : Page(parent)
    , m_source(source)
    , m_kind(kind)
    , m_actions(actions)
    , m_model(makeModel(source, kind, this))
    , m_form(new RecordForm(source, kind, this))
    , m_header(new PageHeader(this))
    , m_filters(new FilterRow(m_model, actions.columnSets, this))
    , m_table(new RecordTable(m_model, this))
    , m_footer(new TableFooter(m_model, this))
    , m_panel(new RecordPanel(m_form, this))
    , m_list(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_empty(new EmptyState(this))
    , m_nothing(new EmptyState(this))
    , m_clear(new QAction(this))
    , m_elsewhere(new QAction(this))
{
    setObjectName(u"page_"_s + kind.key);
    m_header->setHairline(false);
    if (actions.import)
        m_header->addButton(actions.import);
    if (actions.exportList)
        m_export = m_header->addButton(actions.exportList);
    m_header->setPrimary(actions.add);
    fillTableMenu();

    auto *tableArea = new QWidget(m_list);
    m_lists = new QStackedLayout(tableArea);
    m_room = new WholeRows(m_table, tableArea);
    m_lists->addWidget(m_room);
    m_lists->addWidget(m_nothing);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(tableArea, 1);
    m_noticeRoom = new QWidget(m_list);
    new QVBoxLayout(m_noticeRoom);
    list->addWidget(m_noticeRoom);
    list->addWidget(m_footer);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_splitter, 1);
    column->addWidget(m_empty, 1);
    connectParts();
    retranslate();
    m_model->sortBy({{m_model->columns().value(0), Qt::AscendingOrder}});
    arrange();
    m_table->showFirst();
    QTimer::singleShot(firstPaint, m_model, &RecordTableModel::warmUp);
    showEmptiness();
}

RecordPage::~RecordPage() = default;

void RecordPage::fillTableMenu()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    if (m_actions.copy)
        m_table->addAction(m_actions.copy);
    for (QAction *action : std::as_const(m_actions.tableMenu)) {
        if (!action) {
            action = new QAction(m_table);
            action->setSeparator(true);
        }
        m_table->addAction(action);
    }
    if (m_actions.remove)
        m_table->addAction(m_actions.remove);
    m_table->addAction(m_table->columnAction());
}

void RecordPage::connectParts()
{
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_formSized = true; });
    connect(m_table, &RecordTable::currentRecordChanged, this, &RecordPage::openCurrent);
    connect(m_table, &RecordTable::editRequested, this, &RecordPage::showForm);
    connect(m_table, &RecordTable::removeRequested, this, [this] { emit removeRequested(m_table->chosenIds()); });
    connect(m_filters, &FilterRow::leaveRequested, this, [this] { m_table->setFocus(); });
    connect(m_filters, &FilterRow::resetRequested, m_table, &RecordTable::resetColumns);
    connect(m_filters, &FilterRow::keepRequested, this, &RecordPage::keepSearchRequested);
    connect(m_table, &RecordTable::filterRequested, m_filters, &FilterRow::openFilter);
    connect(m_panel, &RecordPanel::stepRequested, m_table, &RecordTable::step);
    connect(m_panel, &RecordPanel::listRequested, this, &RecordPage::showList);
    connect(m_panel, &RecordPanel::removeRequested, this, [this] { emit removeRequested({m_form->id()}); });
    connect(m_model, &RecordTableModel::countsChanged, this, &RecordPage::showEmptiness);
    connect(m_model, &RecordTableModel::filterChanged, this, &RecordPage::showEmptiness);
    connect(m_form, &RecordForm::stored, this, [this](qint64 id) {
        if (!m_adding)
            return;
        m_adding = false;
        m_table->show(id);
    });
    connect(m_clear, &QAction::triggered, this, [this] { m_model->setFilter({}); });
    connect(m_panel, &RecordPanel::recordRequested, this, &RecordPage::showRecord);
    connect(m_panel, &RecordPanel::roomChanged, this, &RecordPage::arrange);
    connect(m_panel, &RecordPanel::otherRecordRequested, this, &RecordPage::recordRequested);
    connect(m_panel, &RecordPanel::undoable, this, &RecordPage::undoable);
    connect(m_panel, &RecordPanel::refused, this, &RecordPage::refused);
    connect(m_panel, &RecordPanel::formMade, this, &RecordPage::formMade);
    connect(m_panel, &RecordPanel::sheetRequested, this, &RecordPage::sheetRequested);
    connect(m_model, &RecordTableModel::countsChanged, this, &RecordPage::showPosition);
    connect(m_model, &RecordTableModel::sortChanged, this, &RecordPage::showPosition);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setPrimary(m_clear);
    m_nothing->setSecond(m_elsewhere);
    connect(m_elsewhere, &QAction::triggered, this, [this] { emit searchElsewhereRequested(m_model->filter().words.trimmed()); });
    m_empty->setObjectName(u"emptyList"_s);
    m_empty->setPrimary(m_actions.add);
    if (m_actions.import)
        m_empty->setSecond(m_actions.import);
}

QList<RowId> RecordPage::chosenIds() const
{
    return m_table->chosenIds();
}

QWidget *RecordPage::exportButton() const
{
    return m_export;
}

void RecordPage::copyChosen()
{
    m_table->copyChosen();
}

void RecordPage::openCurrent(RowId id)
{
    if (m_adding && !id)
        return;
    if (id) {
        m_adding = false;
        m_form->open(id);
    } else {
        m_form->close();
    }
    showEmptiness();
    showPosition();
}

void RecordPage::showPosition()
{
    m_panel->setPosition(m_form->isNew() ? 0 : m_model->placeOf(m_form->id()) + 1, m_model->shownCount());
}

void RecordPage::addRecord()
{
    m_adding = true;
    m_table->clearSelection(); // what is in the form is none of the rows
    m_form->openNew();
    closeChange(); // it stands in the form's place
    showEmptiness();
    m_formInFront = true;
    arrange();
    m_panel->enterFirst();
}

void RecordPage::addNext()
{
    m_panel->commit();
    if (!m_form->saveAll() && m_form->isNew()) {
        m_panel->goToFault();
        return;
    }
    addRecord();
}

void RecordPage::showRelated(const QString &kind, RowId row)
{
    m_panel->showRelated(kind, row);
}

void RecordPage::editRecord()
{
    if (m_form->isOpen())
        showForm();
}

void RecordPage::showDraft(const QJsonObject &draft)
{
    const bool isNew = !draft.contains(u"uuid"_s);
    if (isNew) {
        m_adding = true;
        m_table->clearSelection();
    }
    if (!m_form->restoreDraft(draft))
        return;
    if (!isNew)
        showRecord(m_form->id());
    showEmptiness();
    showForm();
}

// Begins with the column the keys are in: mostly it is the one to be changed.
void RecordPage::changeChosen()
{
    if (!m_change) {
        m_change = new ChangePanel(m_source, m_kind, m_splitter);
        const int form = qMax(m_panel->width(), themeOf(this).px(348));
        m_splitter->addWidget(m_change);
        m_splitter->setSizes({width() - form, form, form});
        connect(m_change, &ChangePanel::closeRequested, this, &RecordPage::closeChange);
        connect(m_change, &ChangePanel::changeRequested, this, &RecordPage::changeRequested);
        connect(m_change, &ChangePanel::cancelRequested, this, &RecordPage::changeCancelled);
        connect(m_table, &RecordTable::chosenChanged, m_change, [this, panel = m_change] { panel->setRecords(m_table->chosenIds()); });
    }
    m_change->setRecords(m_table->chosenIds());
    m_change->begin(m_table->currentColumn());
    arrange();
    m_change->enter();
}

void RecordPage::closeChange()
{
    if (!m_change)
        return;
    m_table->disconnect(m_change);
    m_change->hide();
    m_change->deleteLater(); // it may be the one that speaks
    m_change = nullptr;
    arrange();
    m_table->setFocus();
}

void RecordPage::openRecord(RowId id)
{
    showRecord(id);
    showForm();
}

void RecordPage::showOnly(const QList<RowId> &ids, const QString &name)
{
    RecordFilter filter;
    filter.set(FilterTerm::onlyRows(ids, name));
    m_model->setFilter(filter);
    m_table->showFirst();
}

void RecordPage::showSearch(const QJsonObject &state)
{
    m_formInFront = false;
    m_model->setState(state);
    arrange();
    m_table->showFirst();
}

void RecordPage::setKeptSearches(const QStringList &names, const QString &shown)
{
    m_filters->setKeptNames(names, shown);
    m_filters->setKeeping(!m_source.isReadOnly());
}

void RecordPage::keepSearch()
{
    m_filters->keepSearch();
}

void RecordPage::showRecord(RowId id)
{
    if (m_table->show(id))
        return;
    m_model->setFilter({});
    m_table->show(id);
}

void RecordPage::enter()
{
    if (!m_table->currentIndex().isValid())
        m_table->showFirst();
    auto *first = m_empty->isVisibleTo(this) ? m_empty->findChild<ActionButton *>() : nullptr;
    if (first)
        first->setFocus();
    else
        m_table->setFocus();
}

void RecordPage::leave()
{
    m_panel->leave();
}

void RecordPage::search()
{
    m_filters->search()->setFocus();
    m_filters->search()->selectAll();
}

QList<QWidget *> RecordPage::parts() const
{
    return {m_table, m_change ? static_cast<QWidget *>(m_change) : m_panel};
}

QWidget *RecordPage::noticeRoom() const
{
    return isOnePane() || !m_splitter->isVisibleTo(this) ? nullptr : m_noticeRoom;
}

QJsonObject RecordPage::state() const
{
    QJsonObject state = m_model->state();
    state.insert(u"widths"_s, m_table->widths());
    if (!isOnePane() && m_formSized && !m_change)
        state.insert(u"form"_s, qRound(m_panel->width() / themeOf(this).scale()));
    return state;
}

void RecordPage::setState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    m_model->setState(state);
    m_table->setWidths(state.value(u"widths"_s).toObject());
    if (const int form = state.value(u"form"_s).toInt()) {
        m_formSized = true;
        m_splitter->setSizes({qMax(1, width() - themeOf(this).px(form)), themeOf(this).px(form)});
    }
    m_table->showFirst();
}

bool RecordPage::isNarrow() const
{
    return width() < themeOf(this).px(900);
}

// The form alone on a wide page: a tab of it wants the room.
bool RecordPage::isOnePane() const
{
    return isNarrow() || (!m_change && m_panel->wantsRoom());
}

bool RecordPage::isListInFront() const
{
    return isNarrow() ? !m_formInFront && !m_change : !isOnePane();
}

// Wide: list and form side by side. Narrow: one of them.
void RecordPage::arrange()
{
    const Theme theme = themeOf(this);
    const bool narrow = isOnePane();
    m_panel->setMinimumWidth(theme.px(narrow ? 240 : 348));
    m_panel->setNarrow(narrow);
    const bool listInFront = isListInFront();
    m_list->setVisible(listInFront);
    m_panel->setVisible(!m_change && (!isNarrow() || m_formInFront));
    if (m_change) {
        m_change->setMinimumWidth(m_panel->minimumWidth());
        m_change->show();
    }
    m_filters->setVisible(listInFront);
    m_header->setVisible(listInFront);
    m_room->setSides(theme.px(12), theme.px(12));
    m_noticeRoom->layout()->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    // The form takes what its tabs want where the table can spare it.
    const int form = theme.px(width() >= theme.px(1060) ? 388 : 348);
    if (!narrow && !m_formSized)
        m_splitter->setSizes({width() - form, form, form});
    showEmptiness();
}

void RecordPage::showForm()
{
    closeChange(); // it stands in the form's place
    m_formInFront = true;
    arrange();
    m_panel->enter();
}

void RecordPage::showList()
{
    m_formInFront = false;
    if (!isNarrow())
        m_panel->showDetails();
    arrange();
    m_table->setFocus();
}

void RecordPage::showEmptiness()
{
    const bool empty = m_model->totalCount() == 0 && !m_adding;
    m_empty->setVisible(empty);
    m_splitter->setVisible(!empty);
    m_filters->setVisible(!empty && isListInFront());
    // The empty page itself has the buttons: the head needs no second copy.
    for (ActionButton *button : m_header->findChildren<ActionButton *>())
        button->setWithheld(empty || (m_change && buttonKind(button) == ButtonKind::Primary)); // one filled button a page
    m_elsewhere->setVisible(!m_model->filter().words.trimmed().isEmpty());
    m_lists->setCurrentIndex(m_model->rowCount() == 0 && m_model->totalCount() > 0 ? 1 : 0);
}

void RecordPage::retranslate()
{
    const Language &language = m_source.language();
    m_header->setTitle(language.plural(m_kind));
    m_table->setAccessibleName(language.plural(m_kind));
    m_empty->setIconName(QString::fromLatin1(m_kind.icon));
    const EmptyWords words = emptyWordsOf(language, m_kind);
    m_empty->setTitle(words.title);
    m_empty->setSentence(words.sentence);
    m_nothing->setIconName(u"search"_s);
    m_nothing->setTitle(tr("Nothing matches the filters"));
    m_nothing->setSentence(tr("Take away a filter, or search for fewer letters."));
    m_clear->setText(tr("Clear filters"));
    m_elsewhere->setText(tr("Search everywhere"));
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void RecordPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace samverkan
