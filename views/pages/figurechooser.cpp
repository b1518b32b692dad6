// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurechooser.h"

#include "actionbutton.h"
#include "flowlayout.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samverkan {

FigureChooser::FigureChooser(QWidget *parent)
    : QWidget(parent)
    , m_more(iconButton(u"more"_s, {}, this))
    , m_sentence(new QWidget(this))
    , m_flow(new FlowLayout(m_sentence))
    , m_days(new QWidget(m_sentence))
    , m_from(new QLineEdit(m_days))
    , m_to(new QLineEdit(m_days))
    , m_until(new QLabel(u"–"_s, m_days))
{
    setObjectName(u"figureChooser"_s);
    m_from->setObjectName(u"statisticsFrom"_s);
    m_to->setObjectName(u"statisticsTo"_s);
    m_more->setObjectName(u"statisticsViewMenu"_s);
    auto *views = new QHBoxLayout;
    views->addWidget(pair(View, this));
    views->addWidget(m_more);
    views->addStretch(1);
    for (const Part part : {Subject, Rows, Columns, Period})
        m_flow->addWidget(pair(part, m_sentence));
    auto *days = new QHBoxLayout(m_days);
    days->addWidget(m_from);
    days->addWidget(m_until);
    days->addWidget(m_to);
    m_flow->addWidget(m_days);
    auto *column = new QVBoxLayout(this);
    column->addLayout(views);
    column->addWidget(m_sentence);
    for (int part = 0; part < PartCount; ++part)
        connect(m_boxes[part], &QComboBox::activated, this, [this, part] { take(Part(part)); });
    for (QLineEdit *line : {m_from, m_to})
        connect(line, &QLineEdit::editingFinished, this, &FigureChooser::daysTyped);
    m_days->hide();
    m_more->hide();
    retranslate();
    place();
}

// A word and its box, which stay together in a line.
QWidget *FigureChooser::pair(Part part, QWidget *parent)
{
    static constexpr const char *names[] = {"statisticsView", "statisticsSubject", "statisticsRows", "statisticsColumns", "statisticsPeriod"};
    auto *both = new QWidget(parent);
    auto *row = new QHBoxLayout(both);
    m_words[part] = new QLabel(both);
    m_words[part]->setForegroundRole(QPalette::PlaceholderText);
    m_boxes[part] = new QComboBox(both);
    m_boxes[part]->setObjectName(QString::fromLatin1(names[part]));
    m_boxes[part]->setMaxVisibleItems(18);
    m_words[part]->setBuddy(m_boxes[part]);
    row->addWidget(m_words[part]);
    row->addWidget(m_boxes[part], 1);
    m_pairs.append(both);
    return both;
}

static void addHeading(QComboBox *box, const QString &text)
{
    box->addItem(text);
    auto *item = qobject_cast<QStandardItemModel *>(box->model())->item(box->count() - 1);
    item->setFlags(Qt::NoItemFlags);
    QFont font = box->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
}

void FigureChooser::setOptions(Part part, const QList<FigureOption> &options)
{
    QComboBox *box = m_boxes[part];
    const QString present = box->currentData().toString();
    box->clear();
    QString group;
    for (const FigureOption &option : options) {
        if (option.group != group && !option.group.isEmpty())
            addHeading(box, option.group);
        group = option.group;
        box->addItem(option.name, option.key);
        box->setItemData(box->count() - 1, option.about, Qt::ToolTipRole);
    }
    box->setCurrentIndex(qMax(0, box->findData(present)));
    // The list is as wide as its longest name, however short the box.
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + themeOf(this).px(40));
}

static void choose(QComboBox *box, const QString &key)
{
    const int index = key.isEmpty() ? 0 : box->findData(key);
    box->setCurrentIndex(index);
}

void FigureChooser::setChoice(const QString &view, const FigureChoice &choice)
{
    m_choice = choice;
    choose(m_boxes[View], view);
    choose(m_boxes[Subject], keyOf(choice.of));
    choose(m_boxes[Rows], choice.rows);
    choose(m_boxes[Columns], choice.columns);
    choose(m_boxes[Period], choice.period);
    const bool own = choice.period == u"own";
    m_days->setVisible(own);
    if (!m_from->hasFocus() && !m_to->hasFocus()) {
        m_from->setText(choice.from.iso());
        m_to->setText(choice.to.iso());
    }
    m_flow->update();
}

QString FigureChooser::view() const
{
    return m_boxes[View]->currentData().toString();
}

QString FigureChooser::fromText() const
{
    return m_from->text();
}

QString FigureChooser::toText() const
{
    return m_to->text();
}

void FigureChooser::take(Part part)
{
    const QString key = m_boxes[part]->currentData().toString();
    FigureChoice choice = m_choice;
    switch (part) {
    case View:
        emit viewChosen(key);
        return;
    case Subject:
        choice.of = subjectFromKey(key).value_or(choice.of);
        break;
    case Rows: // what was the column and is the row now: they change places
        if (choice.columns == key)
            choice.columns = choice.rows;
        choice.rows = key;
        break;
    case Columns:
        if (choice.rows == key && !choice.columns.isEmpty())
            choice.rows = choice.columns;
        choice.columns = key;
        break;
    case Period:
        choice.period = key;
        break;
    case PartCount:
        break;
    }
    emit choiceMade(choice);
    if (part == Period && key == u"own")
        m_from->setFocus();
}

void FigureChooser::retranslate()
{
    m_words[View]->setText(tr("Vie&w"));
    m_words[Subject]->setText(tr("&Count"));
    m_words[Rows]->setText(tr("&by"));
    m_words[Columns]->setText(tr("an&d"));
    m_words[Period]->setText(tr("durin&g"));
    m_boxes[View]->setAccessibleName(tr("View"));
    m_boxes[Subject]->setAccessibleName(tr("What is counted"));
    m_boxes[Rows]->setAccessibleName(tr("Rows"));
    m_boxes[Columns]->setAccessibleName(tr("Columns"));
    m_boxes[Period]->setAccessibleName(tr("Period"));
    m_from->setPlaceholderText(tr("the beginning"));
    m_to->setPlaceholderText(tr("the end"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_more->setToolTip(tr("Rename or remove the view"));
    m_more->setAccessibleName(tr("Rename or remove the view"));
}

void FigureChooser::place()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(theme.px(24), 0, theme.px(16), theme.px(8));
    layout()->setSpacing(theme.px(8));
    static_cast<QBoxLayout *>(layout())->itemAt(0)->layout()->setSpacing(theme.px(4));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(theme.px(12));
    for (QWidget *both : {m_days, m_pairs[0], m_pairs[1], m_pairs[2], m_pairs[3], m_pairs[4]}) {
        both->layout()->setContentsMargins(0, 0, 0, 0);
        both->layout()->setSpacing(theme.px(8));
    }
    for (QComboBox *box : m_boxes)
        box->setMaximumWidth(theme.px(box == m_boxes[View] ? 340 : 224));
    m_from->setFixedWidth(theme.px(112));
    m_to->setFixedWidth(theme.px(112));
}

void FigureChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
