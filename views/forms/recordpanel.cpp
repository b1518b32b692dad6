// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpanel.h"

#include "catalogue.h"
#include "fieldeditor.h"
#include "fieldrow.h"
#include "formstrip.h"
#include "icons.h"
#include "language.h"
#include "listsource.h"
#include "messageline.h"
#include "panelheader.h"
#include "recordform.h"
#include "relatedlist.h"
#include "style.h"
#include "theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

RecordPanel::RecordPanel(RecordForm *form, QWidget *parent)
    : Surface(Theme::Base, parent)
    , m_form(form)
    , m_header(new PanelHeader(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new QWidget)
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
    setEdges(Qt::LeftEdge);
    m_goTo->setObjectName(u"goToFault"_s);
    setButtonKind(m_goTo, ButtonKind::Link);
    m_header->addButton(m_previous);
    m_header->addButton(m_next);
    m_header->addButton(m_remove);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // they get narrower instead, with tool tips
    m_tabs->setElideMode(Qt::ElideRight);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_fields);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_fields->setBackgroundRole(QPalette::Base);
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
    buildForm();
    buildTabs();
    connect(m_back, &QPushButton::clicked, this, &RecordPanel::listRequested);
    connect(m_previous, &QAction::triggered, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QAction::triggered, this, [this] { emit stepRequested(1); });
    connect(m_remove, &QAction::triggered, this, &RecordPanel::removeRequested);
    connect(m_goTo, &QPushButton::clicked, this, &RecordPanel::goToFault);
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordPanel::showTab);
    connect(form, &RecordForm::opened, this, &RecordPanel::showAll);
    connect(form, &RecordForm::fieldChanged, this, &RecordPanel::showField);
    connect(form, &RecordForm::titleChanged, this, &RecordPanel::showTitle);
    connect(form, &RecordForm::unsavedChanged, this, &RecordPanel::showFoot);
    connect(form, &RecordForm::proposalsChanged, this, &RecordPanel::showProposals);
    connect(form, &RecordForm::stored, this, &RecordPanel::showTitle);
    connect(form, &RecordForm::likelySameChanged, this, &RecordPanel::showLikelySame);
    setNarrow(false);
    retranslate();
    place();
    showAll();
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

// One row a field, in catalogue order, a heading where the group changes. Focus goes down the rows.
void RecordPanel::buildForm()
{
    auto *column = new QVBoxLayout(m_fields);
    QString group;
    for (int field : m_form->fields()) {
        if (m_form->kind().fields[field].derivation == Derivation::Via)
            continue; // seen on the record it comes from
        if (m_form->group(field) != group) {
            group = m_form->group(field);
            m_groups.append(new QLabel(m_fields));
            m_groups.last()->setProperty("field", field);
            column->addWidget(m_groups.last());
        }
        FieldEditor *editor = makeEditor(*m_form, field, this);
        auto *row = new FieldRow(m_form->label(field), editor->widget(), m_fields);
        editor->widget()->setObjectName(u"field_"_s + m_form->kind().fields[field].key);
        if (editor->sideWidget())
            row->setSideWidget(editor->sideWidget());
        column->addWidget(row);
        m_editors.insert(field, editor);
        m_rows.insert(field, row);
    }
    column->addStretch(1);
}

void RecordPanel::buildTabs()
{
    m_tabs->addTab({});
    const Catalogue &catalogue = m_form->source().catalogue();
    for (const Relation &relation : catalogue.relationsOf(m_form->kind())) {
        const Kind &kind = catalogue.at(relation.kind);
        if (!kind.field(relation.field)->is(FieldFlag::Required) || !kind.listed)
            continue; // those that are nothing without the record
        auto *list = new RelatedList(m_form->source(), kind, relation.field, m_pages);
        connect(list, &RelatedList::countChanged, this, &RecordPanel::retranslate);
        m_related.append(list);
        m_pages->addWidget(list);
        m_tabs->addTab({});
    }
    m_tabs->setVisible(m_tabs->count() > 1);
}

void RecordPanel::showTab(int tab)
{
    m_pages->setCurrentIndex(qMax(0, tab));
    if (tab > 0)
        m_related[tab - 1]->setTarget(m_form->id());
}

void RecordPanel::showAll()
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        showField(it.key());
    for (RelatedList *list : std::as_const(m_related))
        list->setTarget(m_form->id());
    m_scroll->verticalScrollBar()->setValue(0);
    m_pages->setEnabled(m_form->isOpen());
    if (m_form->isNew())
        m_tabs->setCurrentIndex(0);
    showTitle();
    showFoot();
    showProposals();
    showLikelySame();
}

static MessageKind kindOf(FieldMessage::Severity severity)
{
    switch (severity) {
    case FieldMessage::Severity::Error: return MessageKind::Error;
    case FieldMessage::Severity::Warning: return MessageKind::Warning;
    default: return MessageKind::Note;
    }
}

void RecordPanel::showField(int field)
{
    FieldEditor *editor = m_editors.value(field);
    if (!editor)
        return;
    editor->refresh();
    const FieldMessage message = m_form->message(field);
    if (message.text.isEmpty())
        m_rows[field]->clearMessage();
    else
        m_rows[field]->setMessage(kindOf(message.severity), message.text);
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

// Somebody alike is there already: open that one, or go on.
void RecordPanel::showLikelySame()
{
    const QList<LikelySame> same = m_form->likelySame();
    if (same.isEmpty() || !m_form->isOpen() || (m_form->id() && m_another == m_form->id())) {
        m_same->showStrip({}, {});
        return;
    }
    const LikelySame likely = same.first();
    //: %1 is a record's name, %2 why it is thought to be the same
    m_same->showStrip(tr("Maybe here already: %1. %2.").arg(likely.title, likely.reason),
                      {{tr("Open the other one"), [this, id = likely.id] { emit recordRequested(id); }},
                       {tr("No, this is another"), [this] {
                            m_another = m_form->id();
                            m_same->showStrip({}, {});
                        }}});
}

void RecordPanel::goToFault()
{
    const int field = m_form->unsaved().value(0, -1);
    if (FieldEditor *editor = m_editors.value(field)) {
        m_tabs->setCurrentIndex(0);
        editor->widget()->setFocus();
        m_scroll->ensureWidgetVisible(m_rows[field]);
    }
}

void RecordPanel::enter()
{
    m_tabs->setCurrentIndex(0);
    for (int field : m_form->fields()) {
        if (m_editors.contains(field) && m_form->isEditable(field)) {
            m_editors[field]->widget()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
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
    return m_editors.value(m_form->kind().indexOf(fieldKey));
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
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->setTabText(0, tr("Details"));
    for (int i = 0; i < m_related.size(); ++i) {
        const int count = m_related[i]->count();
        const QString plural = language.plural(m_related[i]->shownKind());
        m_tabs->setTabToolTip(i + 1, plural);
        m_tabs->setTabText(i + 1, count ? plural + u'\t' + language.number(qint64(count)) : plural);
    }
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        it.value()->setLabel(m_form->label(it.key()));
        m_editors[it.key()]->widget()->setToolTip(m_form->help(it.key()));
        m_editors[it.key()]->retranslate();
    }
    for (QLabel *group : std::as_const(m_groups))
        group->setText(m_form->group(group->property("field").toInt()));
    place();
}

void RecordPanel::place()
{
    const Theme theme = themeOf(this);
    m_fields->layout()->setContentsMargins(theme.px(20), theme.px(12), theme.px(12), theme.px(16));
    m_fields->layout()->setSpacing(theme.px(8));
    alignLabelColumns(m_rows.values());
    for (QLabel *group : std::as_const(m_groups)) {
        group->setFont(theme.font(Theme::GroupType));
        group->setContentsMargins(0, theme.px(8), 0, 0);
    }
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
        showAll();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place();
    }
}

// Alt+Up and Alt+Down: the other record, without leaving the form. Esc: back to the list.
void RecordPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        emit listRequested();
    else
        Surface::keyPressEvent(event);
}

} // namespace samverkan
