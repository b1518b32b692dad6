// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpanel.h"

#include "attendancegrid.h"
#include "catalogue.h"
#include "fieldrow.h"
#include "formstrip.h"
#include "hanging.h"
#include "icons.h"
#include "language.h"
#include "listsource.h"
#include "messageline.h"
#include "mnemonics.h"
#include "panelheader.h"
#include "recordfields.h"
#include "recordform.h"
#include "recordhistory.h"
#include "relatedlist.h"
#include "style.h"
#include "tabrow.h"
#include "theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

// Of the form: what comes through a reference is seen on the record it comes from.
static QList<int> ownFields(const RecordForm &form)
{
    QList<int> fields = form.fields();
    fields.removeIf([&form](int field) { return form.kind().fields[field].derivation == Derivation::Via; });
    return fields;
}

RecordPanel::RecordPanel(RecordForm *form, QWidget *parent)
    : Surface(Theme::Base, parent)
    , m_form(form)
    , m_header(new PanelHeader(this))
    , m_tabs(new TabRow(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new RecordFields(form, ownFields(*form), true))
    , m_foot(new QWidget(this))
    , m_footText(new MessageLine(m_foot))
    , m_goTo(new QPushButton(m_foot))
    , m_same(new FormStrip(u"people"_s, this))
    , m_proposals(new FormStrip(u"info"_s, this))
    , m_backRow(makeBackRow())
    , m_previous(new QAction(icon(u"up"_s), {}, this))
    , m_next(new QAction(icon(u"down"_s), {}, this))
    , m_remove(new QAction(icon(u"trash"_s), {}, this))
{
    setObjectName(u"recordPanel"_s);
    m_same->setObjectName(u"likelySame"_s);
    m_proposals->setObjectName(u"proposals"_s);
    m_goTo->setObjectName(u"goToFault"_s);
    layOut();
    buildTabs();
    connectParts();
    setNarrow(false);
    retranslate();
    place();
    showAll();
}

void RecordPanel::layOut()
{
    setEdges(Qt::LeftEdge);
    setButtonKind(m_goTo, ButtonKind::Link);
    m_header->addButton(m_previous);
    m_header->addButton(m_next);
    m_header->addButton(m_remove);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_fields);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_scroll);
    auto *foot = new QHBoxLayout(m_foot);
    foot->addWidget(m_footText, 1);
    foot->addWidget(m_goTo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_backRow);
    column->addWidget(m_header);
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_same);
    column->addWidget(m_proposals);
    column->addWidget(m_pages, 1);
    column->addWidget(m_foot);
}

void RecordPanel::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &RecordPanel::listRequested);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_remove, &QAction::triggered, this, &RecordPanel::removeRequested);
    connect(m_goTo, &QPushButton::clicked, this, &RecordPanel::goToFault);
    connect(m_tabs, &TabRow::currentChanged, this, &RecordPanel::showTab);
    connect(m_fields, &RecordFields::recordRequested, this, &RecordPanel::otherRecordRequested);
    connect(m_fields, &RecordFields::entered, this, [this](int field) { m_scroll->ensureWidgetVisible(m_fields->rowOf(field), 0, 16); });
    connect(m_form, &RecordForm::opened, this, &RecordPanel::showAll);
    connect(m_form, &RecordForm::titleChanged, this, &RecordPanel::showTitle);
    connect(m_form, &RecordForm::unsavedChanged, this, &RecordPanel::showFoot);
    connect(m_form, &RecordForm::proposalsChanged, this, &RecordPanel::showProposals);
    connect(m_form, &RecordForm::stored, this, &RecordPanel::showTitle);
    connect(m_form, &RecordForm::stored, this, [this](qint64 id) {
        for (RelatedTab *list : std::as_const(m_related)) {
            if (!list->hasTarget(id))
                list->setTarget(id); // it has one now
        }
    });
    connect(m_form, &RecordForm::likelySameChanged, this, &RecordPanel::showLikelySame);
    connect(m_form, &RecordForm::otherUsed, this, &RecordPanel::recordRequested);
    connect(m_form, &RecordForm::failed, this, &RecordPanel::refused);
}

QWidget *RecordPanel::makeBackRow()
{
    auto *row = new QWidget(this);
    m_back = new QPushButton(icon(u"left"_s), {}, row);
    m_back->setObjectName(u"backToList"_s);
    setButtonKind(m_back, ButtonKind::Quiet);
    m_position = new QLabel(row);
    m_position->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(row);
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_position);
    return row;
}

// What is ticked off row by row has a grid, anything else a list.
static RelatedTab *makeRelatedTab(ListSource &source, const Relation &relation, const Kind &owner, QWidget *parent)
{
    const Marking *marking = markingOf(source.catalogue().at(relation.kind));
    if (marking && marking->at == relation.field)
        return new AttendanceGrid(source, relation, owner, parent);
    return new RelatedList(source, relation, owner, parent);
}

void RecordPanel::buildTabs()
{
    m_tabs->addTab();
    ListSource &source = m_form->source();
    for (const Relation &relation : listedAt(source.catalogue(), m_form->kind())) {
        RelatedTab *list = makeRelatedTab(source, relation, m_form->kind(), m_pages);
        connect(list, &RelatedTab::countChanged, this, &RecordPanel::showCounts);
        connect(list, &RelatedTab::recordRequested, this, &RecordPanel::otherRecordRequested);
        connect(list, &RelatedTab::undoable, this, &RecordPanel::undoable);
        connect(list, &RelatedTab::refused, this, &RecordPanel::refused);
        connect(list, &RelatedTab::formMade, this, &RecordPanel::formMade);
        connect(list, &RelatedTab::sheetRequested, this, &RecordPanel::sheetRequested);
        m_related.append(list);
        m_pages->addWidget(list);
        m_tabs->addTab();
    }
    m_history = new RecordHistory(m_form, m_pages);
    connect(m_history, &RecordHistory::undoable, this, &RecordPanel::undoable);
    connect(m_history, &RecordHistory::refused, this, &RecordPanel::refused);
    addTab(m_history, m_history->title());
}

void RecordPanel::addTab(QWidget *page, const QString &title)
{
    m_pages->addWidget(page);
    m_tabs->setText(m_tabs->addTab(), title, title);
    m_tabs->show();
}

void RecordPanel::setTabTitle(const QWidget *page, const QString &title)
{
    const int tab = m_pages->indexOf(const_cast<QWidget *>(page));
    if (tab >= 0)
        m_tabs->setText(tab, title, title);
}

void RecordPanel::showRelated(const QString &kind, RowId row)
{
    for (int i = 0; i < m_related.size(); ++i) {
        if (m_related[i]->kind().key != kind)
            continue;
        m_tabs->setCurrent(i + 1);
        m_related[i]->showRow(row);
        return;
    }
}

void RecordPanel::showTab(int tab)
{
    m_pages->setCurrentIndex(qMax(0, tab));
    giveLetters();
    emit roomChanged();
}

bool RecordPanel::wantsRoom() const
{
    const int related = m_tabs->current() - 1;
    return related >= 0 && related < m_related.size() && m_related[related]->wantsRoom();
}

void RecordPanel::showHistory()
{
    m_tabs->setCurrent(m_pages->indexOf(m_history));
}

void RecordPanel::showDetails()
{
    m_tabs->setCurrent(0);
}

void RecordPanel::showAll()
{
    for (RelatedTab *list : std::as_const(m_related))
        list->setTarget(m_form->id());
    m_scroll->verticalScrollBar()->setValue(0);
    m_pages->setEnabled(m_form->isOpen());
    if (m_form->isNew())
        m_tabs->setCurrent(0);
    showTitle();
    showFoot();
    showProposals();
    showLikelySame();
}

void RecordPanel::showTitle()
{
    m_header->setTitle(m_form->isOpen() ? m_form->title() : QString());
    m_header->setSecondLine(m_form->isOpen() ? m_form->subtitle() : QString());
    for (QAction *action : {m_previous, m_next, m_remove})
        action->setEnabled(m_form->isOpen() && !m_form->isNew());
    m_remove->setEnabled(m_remove->isEnabled() && !m_form->isReadOnly());
}

void RecordPanel::showFoot()
{
    const QString text = m_form->unsavedText();
    m_foot->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_footText->setMessage(MessageKind::Error, text);
}

void RecordPanel::showProposals()
{
    QList<FormStrip::Link> links;
    const QList<FieldProposal> proposals = m_form->proposals();
    for (const FieldProposal &proposal : proposals)
        links.append({m_form->label(proposal.field) + u": "_s + proposal.text, [this, proposal] { m_form->accept(proposal); }});
    m_proposals->showStrip(links.isEmpty() ? QString() : tr("The identity number says more:"), links);
}

// Somebody alike is there already: look at that one, use it instead, or go on.
void RecordPanel::showLikelySame()
{
    const QList<LikelySame> same = m_form->likelySame();
    if (same.isEmpty() || !m_form->isOpen()) {
        m_same->showStrip({}, {});
        return;
    }
    const LikelySame likely = same.first();
    QList<FormStrip::Link> links{{tr("Open"), [this, id = likely.id] { emit recordRequested(id); }}};
    if (m_form->canUseOther())
        links.append({tr("Use that one"), [this, id = likely.id] { m_form->useOther(id); }});
    links.append({tr("No, this is another"), [this, id = likely.id] { m_form->isAnother(id); }});
    //: %1 is a record's name, %2 why it is thought to be the same
    m_same->showStrip(tr("Maybe here already: %1. %2.").arg(likely.title, likely.reason), links);
}

void RecordPanel::step(int rows)
{
    commit();
    emit stepRequested(rows);
}

void RecordPanel::goToFault()
{
    int field = m_form->unsaved().value(0, -1);
    for (int one : m_form->isNew() ? m_form->fields() : QList<int>()) {
        if (m_form->isRequired(one) && m_form->value(one).isNull()) {
            field = one; // nothing is stored without it
            break;
        }
    }
    m_tabs->setCurrent(0);
    m_fields->goTo(field);
}

void RecordPanel::enter()
{
    if (m_tabs->current() > 0 && m_tabs->current() <= m_related.size())
        m_related[m_tabs->current() - 1]->enter();
    else
        m_fields->enter();
}

void RecordPanel::enterFirst()
{
    m_tabs->setCurrent(0);
    m_fields->enter(true);
}

void RecordPanel::commit()
{
    m_fields->commit();
}

void RecordPanel::leave()
{
    commit();
    m_form->saveAll();
    m_form->concealAll();
    for (RelatedTab *list : std::as_const(m_related))
        list->leave();
}

void RecordPanel::setNarrow(bool narrow)
{
    m_backRow->setVisible(narrow);
    setEdges(narrow ? Qt::Edges() : Qt::Edges(Qt::LeftEdge));
}

void RecordPanel::setPosition(int at, int of)
{
    const Language &language = m_form->source().language();
    m_position->setText(at > 0 ? tr("%1 of %2").arg(language.number(qint64(at)), language.number(qint64(of))) : QString());
}

FieldEditor *RecordPanel::editorOf(const QString &fieldKey) const
{
    return m_fields->editorOf(m_form->kind().indexOf(fieldKey));
}

void RecordPanel::retranslate()
{
    const Language &language = m_form->source().language();
    m_back->setText(language.plural(m_form->kind()));
    m_back->setToolTip(tr("Back to the list"));
    m_previous->setText(tr("Previous record"));
    m_next->setText(tr("Next record"));
    m_remove->setText(tr("Remove"));
    m_goTo->setText(tr("Go to the field"));
    m_tabs->setNames(tr("Parts of the record"), tr("More parts of the record"));
    m_tabs->setText(0, tr("Details"), tr("Details"));
    m_fields->retranslate();
    setTabTitle(m_history, m_history->title());
    showCounts();
    place();
}

void RecordPanel::showCounts()
{
    const Language &language = m_form->source().language();
    for (int i = 0; i < m_related.size(); ++i) {
        const int count = m_related[i]->count();
        const QString plural = language.plural(m_related[i]->shownKind());
        m_tabs->setText(i + 1, count ? plural + u'\t' + language.number(qint64(count)) : plural, plural);
    }
}

// Letters for the labels that nothing else in sight has.
void RecordPanel::giveLetters()
{
    if (m_tabs->current() == 0 && isVisible())
        m_fields->giveLetters(mnemonicsInUse(window(), m_fields));
}

void RecordPanel::place()
{
    const Theme theme = themeOf(this);
    m_foot->layout()->setContentsMargins(theme.px(20), theme.px(4), theme.px(16), theme.px(4));
    m_foot->setMinimumHeight(theme.px(36));
    layout()->itemAt(2)->layout()->setContentsMargins(theme.px(10), 0, theme.px(8), 0);
    m_backRow->layout()->setContentsMargins(theme.px(12), theme.px(6), theme.px(20), 0);
}

void RecordPanel::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showTitle();
        showFoot();
        showProposals();
        showLikelySame();
        QMetaObject::invokeMethod(this, &RecordPanel::giveLetters, Qt::QueuedConnection); // when all have their words
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place();
    }
}

void RecordPanel::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    QMetaObject::invokeMethod(this, &RecordPanel::giveLetters, Qt::QueuedConnection);
}

// Alt+Up and Alt+Down, and where those open a choice Ctrl+Page Up and Down: the other record, without
// leaving the form. Esc: back to the list.
void RecordPanel::keyPressEvent(QKeyEvent *event)
{
    const bool pages = event->modifiers() == Qt::ControlModifier;
    if (pages && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown))
        return step(event->key() == Qt::Key_PageUp ? -1 : 1);
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        step(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        emit listRequested();
    else
        Surface::keyPressEvent(event);
}

} // namespace samverkan
