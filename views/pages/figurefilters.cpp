// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurefilters.h"

#include "chip.h"
#include "flowlayout.h"
#include "icons.h"
#include "popover.h"
#include "style.h"
#include "theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHash>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

FigureFilters::FigureFilters(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_add(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(u"figureFilters"_s);
    m_add->setObjectName(u"addCondition"_s);
    m_clear->setObjectName(u"clearConditions"_s);
    setButtonKind(m_add, ButtonKind::Link);
    setButtonKind(m_clear, ButtonKind::Quiet);
    m_add->setIcon(icon(u"plus"_s, Theme::Link));
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    connect(m_add, &QPushButton::clicked, this, &FigureFilters::openMenu);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_add->setFocus();
        emit clearRequested();
    });
    m_clear->hide();
    retranslate();
    place();
}

void FigureFilters::setVariables(const QList<FigureOption> &variables)
{
    m_variables = variables;
}

void FigureFilters::setSearches(const QList<FigureOption> &searches)
{
    m_searches = searches;
}

static QString nameOf(const QString &key)
{
    return u"condition_"_s + key;
}

// Chips that stay keep their widget: a list of values may be open under one.
void FigureFilters::setChips(const QList<FigureChip> &chips)
{
    QHash<QString, Chip *> old;
    for (Chip *chip : findChildren<Chip *>(Qt::FindDirectChildrenOnly))
        old.insert(chip->objectName(), chip);
    m_used.clear();
    for (const FigureChip &chip : chips) {
        m_used.append(chip.key);
        if (Chip *present = old.take(nameOf(chip.key))) {
            present->setLabel(chip.label);
            present->setValue(chip.value);
        } else {
            addChip(chip);
        }
    }
    for (Chip *chip : std::as_const(old)) {
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    m_clear->setVisible(!chips.isEmpty());
    m_flow->removeWidget(m_add);
    m_flow->removeWidget(m_clear);
    m_flow->addWidget(m_add); // after the chips
    m_flow->addWidget(m_clear);
    updateGeometry();
}

void FigureFilters::addChip(const FigureChip &told)
{
    auto *chip = new Chip(told.label, told.value, this);
    chip->setObjectName(nameOf(told.key));
    m_flow->addWidget(chip);
    chip->show();
    const QWidget *before = m_flow->count() > 1 ? m_flow->itemAt(m_flow->count() - 2)->widget() : nullptr;
    if (before && before != m_add && before != m_clear)
        QWidget::setTabOrder(const_cast<QWidget *>(before), chip);
    connect(chip, &Chip::activated, this, [this, key = told.key] {
        if (key == searchKey)
            openMenu();
        else
            emit valuesRequested(key);
    });
    connect(chip, &Chip::removeRequested, this, [this, key = told.key] {
        m_add->setFocus();
        emit removeRequested(key);
    });
}

// Own fields first; those of each thing it leads to in a menu of their own; saved searches last.
void FigureFilters::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"conditionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHash<QString, QMenu *> groups;
    const auto add = [&](QMenu *to, const FigureOption &option) {
        QAction *action = to->addAction(QString(option.name).replace(u'&', u"&&"_s));
        action->setObjectName(u"conditionOn_"_s + option.key);
        return action;
    };
    for (const FigureOption &variable : std::as_const(m_variables)) {
        if (m_used.contains(variable.key))
            continue;
        QMenu *to = menu;
        if (!variable.group.isEmpty()) {
            if (!groups.contains(variable.group))
                groups.insert(variable.group, menu->addMenu(variable.group));
            to = groups[variable.group];
        }
        connect(add(to, variable), &QAction::triggered, this, [this, key = variable.key] { emit valuesRequested(key); });
    }
    if (!m_searches.isEmpty()) {
        menu->addSeparator();
        QMenu *searches = menu->addMenu(tr("Saved search"));
        for (const FigureOption &search : std::as_const(m_searches))
            connect(add(searches, search), &QAction::triggered, this, [this, key = search.key] { emit searchChosen(key); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

QWidget *FigureFilters::anchorOf(const QString &variable) const
{
    Chip *chip = findChild<Chip *>(nameOf(variable), Qt::FindDirectChildrenOnly);
    return chip ? static_cast<QWidget *>(chip) : m_add;
}

void FigureFilters::openValues(const QString &variable, const QString &name, const QList<ConditionValue> &values)
{
    delete m_popover;
    m_popover = new Popover(this);
    m_popover->setObjectName(u"conditionPopover"_s);
    auto *layout = new QVBoxLayout(m_popover->content());
    layout->setContentsMargins(0, 0, 0, 0);
    auto *list = new ConditionList(name, values, m_popover->content());
    layout->addWidget(list);
    connect(list, &ConditionList::valuesChecked, this, [this, variable](const QStringList &keys) { emit valuesChosen(variable, keys); });
    connect(list, &ConditionList::removeRequested, this, [this, variable] {
        if (m_popover)
            m_popover->closePopover();
        emit removeRequested(variable);
    });
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    m_popover->openBelow(anchorOf(variable));
}

void FigureFilters::retranslate()
{
    m_add->setText(tr("Fi&lter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_clear->setText(tr("Clea&r filters"));
    m_clear->setAccessibleName(tr("Clear filters"));
}

void FigureFilters::place()
{
    const Theme theme = themeOf(this);
    m_flow->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8)); // the word of the button stands at 24
    m_flow->setSpacing(theme.px(8));
}

void FigureFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
