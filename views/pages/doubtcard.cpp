// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubtcard.h"

#include "actionbutton.h"
#include "elidedlabel.h"
#include "icons.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samverkan {

DoubtCard::DoubtCard(QWidget *parent)
    : Surface(Theme::WarningGround, parent)
    , m_icon(new QLabel(this))
    , m_title(new ElidedLabel({}, Theme::StrongType, Theme::Text, this))
    , m_place(new ElidedLabel({}, Theme::SecondType, Theme::Text2, this))
    , m_previous(iconButton(u"left"_s, tr("The doubtful row before"), this))
    , m_next(iconButton(u"right"_s, tr("The next doubtful row"), this))
    , m_scroll(new QScrollArea(this))
    , m_answers(new QWidget)
    , m_grid(new QGridLayout(m_answers))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"doubtCard"_s);
    m_title->setObjectName(u"doubtTitle"_s);
    m_place->setObjectName(u"doubtPlace"_s);
    m_previous->setObjectName(u"doubtPrevious"_s);
    m_next->setObjectName(u"doubtNext"_s);
    setCard(8);
    m_head = new QHBoxLayout;
    QHBoxLayout *head = m_head;
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_place);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    m_scroll->setWidget(m_answers);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_answers->setAutoFillBackground(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit decided(m_decisions[id]); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    place();
}

void DoubtCard::clearAnswers()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        m_group->removeButton(button);
    // Later, since one of them may be what was just pressed.
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    m_decisions.clear();
}

void DoubtCard::addAnswer(const DoubtDecision &decision, const QString &text, const QString &details, bool enabled)
{
    const int row = int(m_decisions.size());
    auto *radio = new QRadioButton(QString(text).replace(u'&', u"&&"_s), m_answers);
    radio->setObjectName(u"doubtAnswer%1"_s.arg(row));
    radio->setAccessibleDescription(details);
    radio->setEnabled(enabled);
    radio->setFont(themeOf(this).font(Theme::NameType));
    auto *words = new ElidedLabel(details, Theme::TextType, Theme::Text, m_answers);
    m_grid->addWidget(radio, row, 0);
    m_grid->addWidget(words, row, 1);
    radio->show(); // a hidden one could not take the focus that the last one had
    words->show();
    m_group->addButton(radio, row);
    m_decisions.append(decision);
}

static bool isSame(const DoubtDecision &one, const DoubtDecision &other)
{
    return one.what == other.what && (one.what != DoubtDecision::What::ThisRecord || one.record == other.record);
}

void DoubtCard::ask(const DoubtQuestion &question)
{
    const bool hadFocus = m_answers->isAncestorOf(QApplication::focusWidget());
    clearAnswers();
    m_title->setText(question.title);
    setAccessibleName(question.title);
    //: which of the rows in doubt this is: "1 of 4"
    m_place->setText(tr("%1 of %2").arg(locale().toString(question.number), locale().toString(question.count)));
    m_previous->setEnabled(question.number > 1);
    m_next->setEnabled(question.number < question.count);
    for (qsizetype i = 0; i < question.candidates.size(); ++i) {
        const CandidateText text = question.texts.value(i);
        addAnswer({DoubtDecision::What::ThisRecord, question.candidates[i]}, text.title, text.details);
    }
    if (question.mayBeNew || !question.candidates.isEmpty())
        addAnswer({DoubtDecision::What::AnotherRecord, 0},
                  question.candidates.isEmpty() ? tr("Add it") : question.candidates.size() == 2 ? tr("Neither") : tr("None of them"),
                  question.mayBeNew ? tr("Is added as a new one") : question.whyNotNew, question.mayBeNew);
    addAnswer({}, tr("Decide later"), tr("The row is skipped"));
    for (int id = 0; id < m_decisions.size(); ++id) {
        if (isSame(m_decisions[id], question.decision))
            m_group->button(id)->setChecked(true);
    }
    tabInOrder();
    place();
    if (hadFocus)
        enter();
}

// Answers are made after the buttons beside the title; the keyboard meets them in the order of the eye.
void DoubtCard::tabInOrder()
{
    QWidget *before = m_next;
    for (int id = 0; id < m_decisions.size(); ++id) {
        setTabOrder(before, m_group->button(id));
        before = m_group->button(id);
    }
}

void DoubtCard::enter()
{
    if (QAbstractButton *chosen = m_group->checkedButton())
        chosen->setFocus(Qt::TabFocusReason);
}

void DoubtCard::place()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(12));
    layout()->setSpacing(theme.px(4));
    m_head->setSpacing(theme.px(8));
    m_grid->setHorizontalSpacing(theme.px(24));
    m_grid->setVerticalSpacing(theme.px(4));
    m_icon->setPixmap(icon(u"question"_s, Theme::Warning).pixmap(theme.px(18)));
    const int side = theme.px(26);
    for (QToolButton *button : {m_previous, m_next})
        button->setFixedSize(side, side);
    int rows = 0;
    for (int row = 0; row < m_decisions.size(); ++row) {
        m_group->button(row)->setFont(theme.font(Theme::NameType));
        m_grid->setRowMinimumHeight(row, theme.px(23));
        rows += qMax(theme.px(23), m_group->button(row)->sizeHint().height()) + theme.px(4);
    }
    // Many who are alike scroll, so that the table keeps its room.
    const int most = qBound(theme.px(68), m_room, theme.px(27 * 6));
    m_scroll->setFixedHeight(qMin(rows, most));
    // Where they scroll, what was decided is in sight, else the first; once the layout has placed them.
    QMetaObject::invokeMethod(this, [this] {
        QAbstractButton *chosen = m_group->checkedButton();
        if (chosen && m_decisions[m_group->id(chosen)].what == DoubtDecision::What::Later && !chosen->hasFocus())
            chosen = m_group->button(0);
        if (chosen)
            m_scroll->ensureWidgetVisible(chosen, 0, 0);
    }, Qt::QueuedConnection);
}

void DoubtCard::setRoom(int height)
{
    if (m_room == height)
        return;
    m_room = height;
    place();
}

void DoubtCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit stepRequested(1);
    else
        Surface::keyPressEvent(event);
}

void DoubtCard::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_previous->setToolTip(tr("The doubtful row before"));
        m_previous->setAccessibleName(m_previous->toolTip());
        m_next->setToolTip(tr("The next doubtful row"));
        m_next->setAccessibleName(m_next->toolTip());
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        place(); // the icon is drawn in the theme's colour
    }
}

} // namespace samverkan
