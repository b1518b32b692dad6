// SPDX-License-Identifier: GPL-3.0-or-later
#include "newprojectpage.h"

#include "elidedlabel.h"
#include "icons.h"
#include "messageline.h"
#include "newprojectform.h"
#include "segmented.h"
#include "stepindicator.h"
#include "style.h"
#include "surfaces.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

NewProjectPage::NewProjectPage(QWidget *parent)
    : Page(parent)
    , m_column(new QWidget(this))
    , m_title(new QLabel(m_column))
    , m_steps(new StepIndicator(m_column))
    , m_card(new Surface(Theme::Base, m_column))
    , m_stack(new QStackedWidget(m_card))
    , m_languageWords(new WrappedLabel({}, Theme::TextType, Theme::Text2, this))
    , m_language(new Segmented(this))
    , m_form(new NewProjectForm(this))
    , m_listWords(new WrappedLabel({}, Theme::TextType, Theme::Text2, this))
    , m_chooseList(new QPushButton(this))
    , m_listRow(new QWidget(this))
    , m_listName(new ElidedLabel({}, Theme::StrongType, Theme::Text, m_listRow))
    , m_noList(new QPushButton(m_listRow))
    , m_fault(new MessageLine(m_column))
    , m_note(new WrappedLabel({}, Theme::SecondType, Theme::Text2, m_column))
    , m_back(new QPushButton(m_column))
    , m_next(new QPushButton(m_column))
{
    setObjectName(u"newProjectPage"_s);
    m_steps->setObjectName(u"newSteps"_s);
    m_language->setObjectName(u"newLanguage"_s);
    m_chooseList->setObjectName(u"newList"_s);
    m_noList->setObjectName(u"newNoList"_s);
    m_back->setObjectName(u"newBack"_s);
    m_next->setObjectName(u"newNext"_s);
    m_fault->setObjectName(u"newFault"_s);
    setButtonKind(m_next, ButtonKind::Primary);
    setButtonKind(m_noList, ButtonKind::Quiet);
    m_card->setCard(10);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_fault->hide();
    m_stack->addWidget(makeLanguageStep());
    m_stack->addWidget(m_form);
    m_stack->addWidget(makeListStep());
    (new QVBoxLayout(m_card))->addWidget(m_stack);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_steps);
    column->addWidget(m_card);
    column->addWidget(m_fault);
    column->addWidget(makeFoot());
    column->addStretch(3);
    auto *room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QWidget(room);
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(m_column, 100);
    row->addStretch(1);
    room->setWidget(middle);
    for (QWidget *ground : {middle, room->viewport()})
        ground->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(room);
    connectParts();
    retranslate();
    showStep(Step::Language);
    place();
}

QWidget *NewProjectPage::makeLanguageStep()
{
    auto *step = new QWidget(m_stack);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_languageWords);
    column->addWidget(m_language, 0, Qt::AlignLeft);
    column->addStretch(1);
    return step;
}

QWidget *NewProjectPage::makeListStep()
{
    auto *step = new QWidget(m_stack);
    auto *row = new QHBoxLayout(m_listRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_listName, 1);
    row->addWidget(m_noList);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_listWords);
    column->addWidget(m_chooseList, 0, Qt::AlignLeft);
    column->addWidget(m_listRow);
    column->addStretch(1);
    return step;
}

QWidget *NewProjectPage::makeFoot()
{
    auto *foot = new QWidget(m_column);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_note, 1, Qt::AlignVCenter);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return foot;
}

void NewProjectPage::connectParts()
{
    connect(m_language, &Segmented::currentChanged, this, [this](int at) { emit languageChosen(m_codes.value(at)); });
    connect(m_chooseList, &QPushButton::clicked, this, &NewProjectPage::listWanted);
    connect(m_noList, &QPushButton::clicked, this, [this] {
        setList({});
        m_chooseList->setFocus();
    });
    connect(m_back, &QPushButton::clicked, this, &NewProjectPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &NewProjectPage::goOn);
}

void NewProjectPage::setLanguages(const QList<std::pair<QString, QString>> &languages, const QString &chosen)
{
    const QSignalBlocker blocker(m_language);
    for (const auto &[code, name] : languages) {
        m_codes.append(code);
        m_language->addSegment(name);
    }
    m_language->setCurrent(int(qMax<qsizetype>(0, m_codes.indexOf(chosen))));
}

void NewProjectPage::setList(const QString &path)
{
    m_listPath = path;
    showList();
    if (m_step == Step::List && !path.isEmpty())
        m_next->setFocus();
}

void NewProjectPage::setFault(const QString &text)
{
    m_fault->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_fault->setMessage(MessageKind::Error, text);
    QAccessibleEvent event(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NewProjectPage::goOn()
{
    setFault({});
    if (m_step == Step::Language)
        return showStep(Step::Facts);
    if (!m_form->check())
        return showStep(Step::Facts);
    if (m_step == Step::Facts)
        return showStep(Step::List);
    emit makeWanted({m_form->name(), m_form->owner(), m_form->from(), m_form->to(), m_form->path(), m_listPath});
}

void NewProjectPage::goBack()
{
    setFault({});
    if (m_step == Step::Language)
        emit cancelled();
    else
        showStep(m_step == Step::List ? Step::Facts : Step::Language);
}

void NewProjectPage::showStep(Step step)
{
    const bool isNew = m_step != step;
    m_step = step;
    m_stack->setCurrentIndex(int(step));
    m_steps->setCurrent(int(step));
    retranslate();
    if (isNew)
        enter();
}

void NewProjectPage::enter()
{
    if (m_step == Step::Facts)
        m_form->enter();
    else if (m_step == Step::List)
        (m_listPath.isEmpty() ? m_chooseList : m_next)->setFocus();
    else
        m_next->setFocus(); // the language is the window's already
}

QList<QWidget *> NewProjectPage::parts() const
{
    return {m_stack->currentWidget(), m_next};
}

void NewProjectPage::showList()
{
    m_listName->setText(QFileInfo(m_listPath).fileName());
    m_listRow->setVisible(!m_listPath.isEmpty());
    m_chooseList->setText(m_listPath.isEmpty() ? tr("&Choose a list…") : tr("&Choose another list…"));
    if (m_step == Step::List)
        m_next->setText(m_listPath.isEmpty() ? tr("&Make the project") : tr("&Make the project and read the list"));
}

void NewProjectPage::retranslate()
{
    m_title->setText(tr("New project"));
    setAccessibleName(m_title->text());
    m_steps->setSteps({tr("Language"), tr("Name and dates"), tr("First list")});
    m_languageWords->setText(tr("In which language shall the window speak, and code lists and working groups be named from the beginning? "
                                "The window's language can be changed at any time."));
    m_language->setAccessibleName(tr("Language"));
    m_listWords->setText(tr("Have you a list already, of participants or organisations? Choose it, or drop it here: it is shown line by line "
                            "before anything of it is written. Lists can also be read later."));
    m_noList->setText(tr("Wit&hout a list"));
    m_note->setText(tr("Nothing is made before the last step."));
    m_back->setText(m_step == Step::Language ? tr("Cancel") : tr("&Back"));
    m_next->setText(tr("Ne&xt"));
    showList();
}

void NewProjectPage::place()
{
    const Theme theme = themeOf(this);
    m_title->setFont(theme.font(Theme::FigureType));
    m_column->setMaximumWidth(theme.px(680));
    m_column->layout()->setSpacing(theme.px(16));
    m_card->layout()->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(16));
    for (const int step : {int(Step::Language), int(Step::List)})
        m_stack->widget(step)->layout()->setSpacing(theme.px(16));
}

// On the desk, like the page it comes from.
void NewProjectPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Theme::Desk));
}

void NewProjectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn();
    else
        Page::keyPressEvent(event);
}

void NewProjectPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place();
}

void NewProjectPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
