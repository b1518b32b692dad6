// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterrow.h"

#include "actionbutton.h"
#include "chip.h"
#include "fieldlist.h"
#include "filtereditor.h"
#include "flowlayout.h"
#include "icons.h"
#include "listsource.h"
#include "namepopover.h"
#include "recordtablemodel.h"
#include "searchfield.h"
#include "tablesetup.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int LongestName = 80;

FilterRow::FilterRow(RecordTableModel *model, ColumnSets *sets, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sets(sets)
    , m_search(new SearchField({}, this))
    , m_row(new QHBoxLayout(this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips))
    , m_group(new Chip({}, {}, m_chips))
    , m_add(new QPushButton(m_chips))
    , m_clear(new QPushButton(this))
    , m_keep(iconButton(u"bookmark"_s, {}, this))
    , m_columns(iconButton(u"columns"_s, {}, this))
{
    makeParts();
    connectParts();
    place();
    retranslate();
    showFilters();
    showGrouping();
}

void FilterRow::makeParts()
{
    setObjectName(u"filterRow"_s);
    m_search->setObjectName(u"tableSearch"_s);
    m_group->setObjectName(u"groupChip"_s);
    m_add->setObjectName(u"addFilter"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    m_keep->setObjectName(u"keepSearch"_s);
    m_columns->setObjectName(u"chooseColumns"_s);
    setButtonKind(m_add, ButtonKind::Link);
    setButtonKind(m_clear, ButtonKind::Quiet);
    m_add->setIcon(icon(u"plus"_s, Theme::Link));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->addWidget(m_group);
    m_flow->addWidget(m_add);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Preferred);
    flowing.setHeightForWidth(true);
    m_chips->setSizePolicy(flowing);
    m_row->addWidget(m_search, 0, Qt::AlignTop);
    m_row->addWidget(m_chips, 1);
    m_row->addWidget(m_clear, 0, Qt::AlignTop);
    m_row->addWidget(m_keep, 0, Qt::AlignTop);
    m_row->addWidget(m_columns, 0, Qt::AlignTop);
    m_search->setText(m_model->filter().words);
}

void FilterRow::connectParts()
{
    connect(m_search, &SearchField::searched, m_model, &RecordTableModel::setSearch);
    connect(m_search, &SearchField::leaveRequested, this, &FilterRow::leaveRequested);
    connect(m_add, &QPushButton::clicked, this, &FilterRow::openFields);
    connect(m_columns, &QToolButton::clicked, this, &FilterRow::openSetup);
    connect(m_keep, &QToolButton::clicked, this, &FilterRow::keepSearch);
    connect(m_group, &Chip::activated, this, &FilterRow::openGroups);
    connect(m_group, &Chip::removeRequested, this, [this] {
        m_model->setGroupedBy({});
        m_search->setFocus();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_model->setFilter({});
        m_search->setFocus();
    });
    connect(m_model, &RecordTableModel::filterChanged, this, &FilterRow::showFilters);
    connect(m_model, &RecordTableModel::sortChanged, this, &FilterRow::showGrouping);
    connect(&m_model->source(), &ListSource::languageChanged, this, [this] {
        showFilters();
        showGrouping();
    });
}

void FilterRow::place()
{
    const Theme theme = themeOf(this);
    const bool narrow = width() < theme.px(720);
    m_row->setContentsMargins(theme.px(24), 0, theme.px(16), theme.px(12));
    m_row->setSpacing(theme.px(8));
    m_flow->setSpacing(theme.px(8));
    m_flow->setLineHeight(theme.px(32));
    setMinimumHeight(theme.px(44));
    m_search->setFixedWidth(qBound(theme.px(120), width() - theme.px(560), theme.px(narrow ? 190 : 240)));
    m_clear->setIcon(narrow ? icon(u"close"_s) : QIcon());
    m_clear->setText(narrow ? QString() : tr("Clear filters"));
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
    for (const auto &[button, tip] : {std::pair{m_columns, tr("Columns and groups")}, std::pair{m_keep, tr("Keep this search…")}}) {
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    }
    showGrouping();
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

void FilterRow::setKeptNames(const QStringList &names, const QString &shown)
{
    m_keptNames = names;
    m_shownName = shown;
}

void FilterRow::setKeeping(bool on)
{
    m_keeping = on;
    showClear();
}

Chip *FilterRow::chipFor(const QString &field) const
{
    return m_chips->findChild<Chip *>(u"chip_"_s + field, Qt::FindDirectChildrenOnly);
}

void FilterRow::showFilters()
{
    // Its popover stays open over a chip that is made anew, so chips are told apart by their field.
    QHash<QString, Chip *> old;
    for (Chip *chip : m_chips->findChildren<Chip *>(Qt::FindDirectChildrenOnly))
        old.insert(chip->objectName(), chip);
    old.remove(m_group->objectName());
    for (const FilterTerm &term : m_model->filter().terms) {
        const FilterChip words = chipOf(m_model->source(), m_model->kind(), term);
        if (Chip *chip = old.take(u"chip_"_s + term.field)) {
            chip->setLabel(words.label);
            chip->setValue(words.value);
        } else {
            addChip(term.field);
        }
    }
    for (Chip *chip : std::as_const(old)) {
        chip->setObjectName({});
        chip->hide();
        chip->deleteLater();
    }
    orderTabs();
    showClear();
    if (m_search->text() != m_model->filter().words && !m_search->hasFocus())
        m_search->setText(m_model->filter().words);
    updateGeometry();
}

void FilterRow::showClear()
{
    const bool filtered = !m_model->filter().isEmpty();
    m_clear->setVisible(filtered);
    m_keep->setVisible(filtered && m_keeping);
}

void FilterRow::addChip(const QString &field)
{
    const FilterChip words = chipOf(m_model->source(), m_model->kind(), *m_model->filter().term(field));
    auto *chip = new Chip(words.label, words.value, m_chips);
    chip->setObjectName(u"chip_"_s + field);
    m_flow->removeWidget(m_group);
    m_flow->removeWidget(m_add);
    for (QWidget *part : {static_cast<QWidget *>(chip), static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_add)})
        m_flow->addWidget(part);
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
    connect(chip, &Chip::activated, this, [this, field] { openFilter(field); });
    connect(chip, &Chip::removeRequested, this, [this, field] { removeFilter(field); });
}

void FilterRow::removeFilter(const QString &field)
{
    RecordFilter filter = m_model->filter();
    filter.remove(field);
    m_model->setFilter(filter);
    m_search->setFocus();
}

// As one reads them: chips come and go, and would be last.
void FilterRow::orderTabs()
{
    QWidget *last = m_search;
    const auto follow = [&last](QWidget *next) {
        setTabOrder(last, next);
        last = next;
    };
    for (const FilterTerm &term : m_model->filter().terms) {
        if (const Chip *chip = chipFor(term.field)) {
            follow(chip->wordsButton());
            follow(chip->removeButton());
        }
    }
    follow(m_group->wordsButton());
    follow(m_group->removeButton());
    for (QWidget *part : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_columns)})
        follow(part);
}

void FilterRow::showGrouping()
{
    const QString field = m_model->groupedBy();
    m_group->setLabel(tr("Grouped by"));
    m_group->setValue(RecordTableModel::columnLabel(m_model->source(), m_model->kind(), field));
    m_group->setVisible(!field.isEmpty());
    m_group->removeButton()->setAccessibleName(tr("Do not group"));
    m_group->removeButton()->setToolTip(tr("Do not group"));
    m_group->wordsButton()->setAccessibleDescription(tr("Group by something else"));
    updateGeometry();
}

Popover *FilterRow::openPopover(const QString &name, QWidget *content, QWidget *anchor)
{
    if (m_popover)
        m_popover->closePopover();
    m_popover = new Popover(this);
    m_popover->setObjectName(name);
    auto *layout = new QVBoxLayout(m_popover->content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    m_popover->openBelow(anchor);
    return m_popover;
}

void FilterRow::openFields()
{
    auto *fields = new FieldList(*m_model);
    Popover *popover = openPopover(u"fieldsPopover"_s, fields, m_add);
    connect(fields, &FieldList::chosen, this, &FilterRow::openFilter);
    connect(fields, &FieldList::closeRequested, popover, &Popover::closePopover);
}

void FilterRow::openFilter(const QString &field)
{
    if (field.isEmpty()) // of rows: there is nothing to choose
        return;
    auto *editor = new FilterEditor(*m_model, field);
    Chip *chip = chipFor(field);
    Popover *popover = openPopover(u"filterPopover_"_s + field, editor, chip ? static_cast<QWidget *>(chip) : m_add);
    connect(editor, &FilterEditor::closeRequested, popover, &Popover::closePopover);
    if (chip) {
        chip->setOpen(true);
        connect(popover, &Popover::closed, chip, [chip] { chip->setOpen(false); });
    }
    editor->enter();
}

void FilterRow::openGroups()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &key : RecordTableModel::groupableColumns(m_model->source(), m_model->kind())) {
        QAction *action = menu->addAction(RecordTableModel::columnLabel(m_model->source(), m_model->kind(), key));
        action->setCheckable(true);
        action->setChecked(key == m_model->groupedBy());
        connect(action, &QAction::triggered, m_model, [this, key] { m_model->setGroupedBy(key); });
    }
    menu->popup(m_group->mapToGlobal(QPoint(0, m_group->height())));
}

void FilterRow::openSetup()
{
    auto *setup = new TableSetup(*m_model, m_sets);
    openPopover(u"setupPopover"_s, setup, m_columns);
    connect(setup, &TableSetup::resetRequested, this, &FilterRow::resetRequested);
    setup->setFocus(Qt::PopupFocusReason);
}

// What the chips say, unless a search that was kept is being changed.
QString FilterRow::proposedName() const
{
    if (!m_shownName.isEmpty())
        return m_shownName;
    QStringList parts;
    if (!m_model->filter().words.trimmed().isEmpty())
        parts.append(m_model->filter().words.trimmed());
    for (const FilterTerm &term : m_model->filter().terms) {
        const FilterChip words = chipOf(m_model->source(), m_model->kind(), term);
        parts.append(words.label + u' ' + words.value);
    }
    return parts.join(u", "_s).left(LongestName);
}

void FilterRow::keepSearch()
{
    if (!m_keeping)
        return;
    if (m_popover)
        m_popover->closePopover();
    auto *name = new NamePopover(tr("&Name of the search"), tr("Keep"), this);
    m_popover = name;
    name->setTaken(m_keptNames, tr("The search of that name is replaced."));
    name->setName(proposedName());
    connect(name, &NamePopover::accepted, this, &FilterRow::keepRequested);
    name->openBelow(m_keep->isVisible() ? static_cast<QWidget *>(m_keep) : m_columns);
}

} // namespace samverkan
