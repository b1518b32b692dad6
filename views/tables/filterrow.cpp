// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterrow.h"

#include "actionbutton.h"
#include "chip.h"
#include "filtervaluesmodel.h"
#include "icons.h"
#include "language.h"
#include "listsource.h"
#include "popover.h"
#include "recordtablemodel.h"
#include "searchfield.h"
#include "valuelist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samverkan {

FilterRow::FilterRow(RecordTableModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new SearchField({}, this))
    , m_row(new QHBoxLayout(this))
    , m_chips(new QWidget(this))
    , m_add(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_columns(iconButton(u"columns"_s, {}, this))
{
    setObjectName(u"filterRow"_s);
    m_search->setObjectName(u"tableSearch"_s);
    m_add->setObjectName(u"addFilter"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    m_columns->setObjectName(u"chooseColumns"_s);
    setButtonKind(m_add, ButtonKind::Link);
    setButtonKind(m_clear, ButtonKind::Quiet);
    m_add->setIcon(icon(u"plus"_s, Theme::Link));
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_search, 100);
    m_row->addWidget(m_chips);
    m_row->addWidget(m_add);
    m_row->addStretch(1);
    m_row->addWidget(m_clear);
    m_row->addWidget(m_columns);
    m_search->setText(model->filter().words);
    connect(m_search, &SearchField::searched, model, &RecordTableModel::setSearch);
    connect(m_search, &SearchField::leaveRequested, this, &FilterRow::leaveRequested);
    connect(m_add, &QPushButton::clicked, this, &FilterRow::openFields);
    connect(m_columns, &QToolButton::clicked, this, &FilterRow::openColumns);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_model->setFilter({});
        m_search->setFocus();
    });
    connect(model, &RecordTableModel::filterChanged, this, &FilterRow::showFilters);
    connect(&model->source(), &ListSource::languageChanged, this, &FilterRow::showFilters);
    place();
    retranslate();
    showFilters();
}

void FilterRow::place()
{
    const Theme theme = themeOf(this);
    const bool narrow = width() < theme.px(720);
    m_row->setContentsMargins(theme.px(24), 0, theme.px(16), theme.px(12));
    m_row->setSpacing(theme.px(8));
    m_chips->layout()->setSpacing(theme.px(8));
    setFixedHeight(theme.px(44));
    m_search->setMinimumWidth(theme.px(120));
    m_search->setMaximumWidth(theme.px(narrow ? 190 : 240));
    m_clear->setIcon(narrow ? icon(u"close"_s) : QIcon());
    m_clear->setText(narrow ? QString() : tr("Clea&r filters"));
    m_clear->setToolTip(narrow ? tr("Clear filters") : QString());
}

void FilterRow::retranslate()
{
    m_search->setPlaceholderText(tr("Search in all fields"));
    m_search->setAccessibleName(tr("Search in all fields"));
    m_add->setText(tr("Fi&lter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_clear->setAccessibleName(tr("Clear filters"));
    place();
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FilterRow::showFilters()
{
    // Its popover stays open over a chip that is made anew, so chips are told apart by their field.
    QHash<QString, Chip *> old;
    for (Chip *chip : m_chips->findChildren<Chip *>(Qt::FindDirectChildrenOnly))
        old.insert(chip->objectName(), chip);
    for (const FilterTerm &term : m_model->filter().terms) {
        const FilterChip words = chipOf(m_model->source(), m_model->kind(), term);
        if (Chip *chip = old.take(u"chip_"_s + term.field)) {
            chip->setLabel(words.label);
            chip->setValue(words.value);
        } else {
            addChip(term.field);
        }
    }
    for (Chip *chip : std::as_const(old))
        chip->deleteLater();
    m_clear->setVisible(!m_model->filter().isEmpty());
    if (m_search->text() != m_model->filter().words && !m_search->hasFocus())
        m_search->setText(m_model->filter().words);
}

void FilterRow::addChip(const QString &field)
{
    const FilterChip words = chipOf(m_model->source(), m_model->kind(), *m_model->filter().term(field));
    auto *chip = new Chip(words.label, words.value, m_chips);
    chip->setObjectName(u"chip_"_s + field);
    m_chips->layout()->addWidget(chip);
    chip->show();
    // The popover that made the chip goes on under it, once the chip has its place.
    if (m_popover && m_popover->isOpen() && m_popover->objectName() == u"filterPopover_"_s + field) {
        chip->setOpen(true);
        connect(m_popover, &Popover::closed, chip, [chip] { chip->setOpen(false); });
        QMetaObject::invokeMethod(chip, [this, chip] {
            if (m_popover && m_popover->isOpen())
                m_popover->openBelow(chip);
        }, Qt::QueuedConnection);
    }
    connect(chip, &Chip::activated, this, [this, field, chip] { openValues(field, chip); });
    connect(chip, &Chip::removeRequested, this, [this, field] {
        RecordFilter filter = m_model->filter();
        filter.remove(field);
        m_model->setFilter(filter);
        m_search->setFocus();
    });
}

// The fields that rows can be filtered by: those that fall into groups.
void FilterRow::openFields()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Field &field : m_model->kind().fields) {
        if (!field.is(FieldFlag::Groupable) || m_model->filter().term(field.key))
            continue;
        QAction *action = menu->addAction(m_model->source().language().label(field));
        action->setObjectName(u"filterBy_"_s + field.key);
        connect(action, &QAction::triggered, this, [this, key = field.key] { openValues(key, m_add); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void FilterRow::openValues(const QString &field, QWidget *anchor)
{
    if (field.isEmpty())
        return;
    delete m_popover;
    m_popover = new Popover(this);
    m_popover->setObjectName(u"filterPopover_"_s + field);
    auto *layout = new QVBoxLayout(m_popover->content());
    layout->setContentsMargins(0, 0, 0, 0);
    auto *values = new ValueList(*m_model, field, m_popover->content());
    layout->addWidget(values);
    connect(values, &ValueList::closeRequested, m_popover, &Popover::closePopover);
    if (auto *chip = qobject_cast<Chip *>(anchor)) {
        chip->setOpen(true);
        connect(m_popover, &Popover::closed, chip, [chip] { chip->setOpen(false); });
    }
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    m_popover->openBelow(anchor);
}

void FilterRow::openColumns()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList shown = m_model->columns();
    for (const QString &key : RecordTableModel::availableColumns(m_model->source(), m_model->kind())) {
        QAction *action = menu->addAction(RecordTableModel::columnLabel(m_model->source(), m_model->kind(), key));
        action->setCheckable(true);
        action->setChecked(shown.contains(key));
        action->setEnabled(shown.size() > 1 || !shown.contains(key));
        connect(action, &QAction::toggled, this, [this, key](bool on) {
            QStringList columns = m_model->columns();
            if (on)
                columns.append(key);
            else
                columns.removeOne(key);
            m_model->setColumns(columns);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("As it was")), &QAction::triggered, this, [this] {
        m_model->setColumns(RecordTableModel::defaultColumns(m_model->source(), m_model->kind()));
    });
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

} // namespace samverkan
