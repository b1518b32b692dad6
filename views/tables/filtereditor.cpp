// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtereditor.h"

#include "boundsform.h"
#include "language.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "searchfield.h"
#include "segmented.h"
#include "style.h"
#include "surfaces.h"
#include "theme.h"
#include "valuelist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samverkan {

FilterEditor::FilterEditor(RecordTableModel &table, const QString &field, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_field(field)
    , m_form(filterFormOf(table.source(), table.kind(), field))
    , m_remove(new QPushButton(tr("Take the filter away"), this))
    , m_count(new QLabel(this))
{
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(8));
    auto *title = new QLabel(RecordTableModel::columnLabel(table.source(), table.kind(), field), this);
    title->setObjectName(u"filterTitle"_s);
    title->setFont(theme.font(Theme::StrongType));
    title->setContentsMargins(theme.px(4), theme.px(2), theme.px(4), 0);
    column->addWidget(title);
    if (m_form != FilterForm::Values)
        addTests();
    m_body = makeBody();
    if (m_body)
        column->addWidget(m_body, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(makeFoot());
    connect(&table, &RecordTableModel::filterChanged, this, &FilterEditor::showCount);
    connect(&table, &RecordTableModel::countsChanged, this, &FilterEditor::showCount);
    showCount();
}

QWidget *FilterEditor::makeFoot()
{
    const Theme theme = themeOf(this);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, theme.px(8), 0);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_count);
    setButtonKind(m_remove, ButtonKind::Quiet);
    m_remove->setObjectName(u"removeFilter"_s);
    m_count->setObjectName(u"filterCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(theme.font(Theme::SecondType));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        RecordFilter filter = m_table.filter();
        filter.remove(m_field);
        m_table.setFilter(filter);
        emit closeRequested();
    });
    return foot;
}

// What can be asked of any field: something in it, anything, nothing.
void FilterEditor::addTests()
{
    m_tests = new Segmented(this);
    m_tests->setObjectName(u"filterTests"_s);
    m_tests->addSegment(m_form == FilterForm::Words      ? tr("Contains")
                        : m_form == FilterForm::Days     ? tr("Period")
                        : m_form == FilterForm::Numbers  ? tr("From and to")
                                                         : tr("All"));
    m_tests->addSegment(tr("Known"));
    m_tests->addSegment(tr("Not known"));
    m_tests->setAccessibleName(tr("What is asked for"));
    layout()->addWidget(m_tests);
    if (const FilterTerm *term = m_table.filter().term(m_field))
        m_tests->setCurrent(term->test == FilterTerm::Test::NotEmpty ? 1 : term->test == FilterTerm::Test::Empty ? 2 : 0);
    connect(m_tests, &Segmented::currentChanged, this, &FilterEditor::test);
}

QWidget *FilterEditor::makeBody()
{
    switch (m_form) {
    case FilterForm::Values:
        return new ValueList(m_table, m_field, this);
    case FilterForm::Words:
        return makeWords();
    case FilterForm::Days:
    case FilterForm::Numbers:
        m_bounds = new BoundsForm(m_table, m_field, m_form, this);
        m_bounds->setEnabled(m_tests->current() == 0);
        return m_bounds;
    case FilterForm::Presence:
        break;
    }
    return nullptr;
}

QWidget *FilterEditor::makeWords()
{
    m_words = new SearchField(tr("Words in the text"), this);
    m_words->setObjectName(u"filterWords"_s);
    m_words->setMinimumWidth(themeOf(this).px(272));
    const FilterTerm *term = m_table.filter().term(m_field);
    if (term && term->test == FilterTerm::Test::Contains)
        m_words->setText(term->values.value(0).toString());
    m_words->setEnabled(m_tests->current() == 0);
    connect(m_words, &SearchField::searched, this, [this] { test(0); });
    connect(m_words, &SearchField::leaveRequested, this, &FilterEditor::closeRequested);
    return m_words;
}

void FilterEditor::set(const FilterTerm &term)
{
    RecordFilter filter = m_table.filter();
    filter.set(term);
    m_table.setFilter(filter);
}

void FilterEditor::test(int segment)
{
    if (m_body)
        m_body->setEnabled(segment == 0);
    if (segment == 1)
        return set(FilterTerm::notEmpty(m_field));
    if (segment == 2)
        return set(FilterTerm::empty(m_field));
    if (m_bounds)
        return m_bounds->apply(false);
    if (m_words && !m_words->text().trimmed().isEmpty())
        return set(FilterTerm::contains(m_field, m_words->text().trimmed()));
    RecordFilter filter = m_table.filter();
    filter.remove(m_field);
    m_table.setFilter(filter);
}

void FilterEditor::enter()
{
    if (m_body && m_body->isEnabled())
        m_body->setFocus(Qt::PopupFocusReason);
}

void FilterEditor::showCount()
{
    m_remove->setEnabled(m_table.filter().term(m_field));
    m_count->setText(tr("%1 shown").arg(m_table.source().language().number(qint64(m_table.shownCount()))));
}

} // namespace samverkan
