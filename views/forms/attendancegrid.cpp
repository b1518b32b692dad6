// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendancegrid.h"

#include "catalogue.h"
#include "choicelistmodel.h"
#include "elidedlabel.h"
#include "emptystate.h"
#include "icons.h"
#include "keyhints.h"
#include "language.h"
#include "listsource.h"
#include "markdelegate.h"
#include "marktable.h"
#include "pickbox.h"
#include "recordtablemodel.h"
#include "style.h"
#include "surfaces.h"

#include <QHeaderView>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

AttendanceGrid::AttendanceGrid(ListSource &source, const Relation &relation, const Kind &owner, QWidget *parent)
    : RelatedTab(parent)
    , m_source(source)
    , m_place{&source.catalogue().at(relation.kind), relation.field, {&owner, 0}}
    , m_marking(*markingOf(*m_place.kind))
    , m_model(new RecordTableModel(source, *m_place.kind, relation.field, 0, this))
    , m_table(new MarkTable(m_model, this))
    , m_choices(new ChoiceListModel(source, pickedKind(source, m_place), this))
    , m_bar(new QWidget(this))
    , m_pick(new PickBox(m_choices, m_bar))
    , m_print(new QPushButton(icon(u"print"_s), {}, m_bar))
    , m_all(new QPushButton(icon(u"check"_s, Theme::OnAccent), {}, m_bar))
    , m_minutes(new QLineEdit(m_table->viewport()))
    , m_foot(new Surface(Theme::Sunken, this))
    , m_hints(new KeyHints(m_foot))
    , m_totals(new ElidedLabel({}, Theme::StrongType, Theme::Text, m_foot))
    , m_states(new ElidedLabel({}, Theme::SecondType, Theme::Text2, m_foot))
    , m_genders(new ElidedLabel({}, Theme::SecondType, Theme::Text2, m_foot))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"attendanceGrid"_s);
    m_table->setObjectName(u"related_"_s + relation.kind);
    m_pick->setObjectName(u"add_"_s + relation.kind);
    m_print->setObjectName(u"printSheet"_s);
    m_all->setObjectName(u"markAll"_s);
    m_totals->setObjectName(u"markTotals"_s);
    m_states->setObjectName(u"markStates"_s);
    m_genders->setObjectName(u"markGenders"_s);
    m_minutes->setObjectName(u"markMinutes"_s);
    build();
    connectParts();
    chooseColumns();
    retranslate();
    place();
}

void AttendanceGrid::build()
{
    const bool readOnly = m_source.isReadOnly();
    setButtonKind(m_all, ButtonKind::Primary);
    m_choices->setOffersMaking(canMake(m_source, m_place));
    m_table->setReadOnly(readOnly);
    m_minutes->setValidator(new QIntValidator(0, int(m_place.kind->field(m_marking.amount)->maximum), m_minutes));
    m_minutes->setAlignment(Qt::AlignRight);
    m_minutes->hide();
    m_empty->setIconName(u"people"_s);
    m_foot->setEdges(Qt::TopEdge);
    m_pick->setVisible(!readOnly);
    m_all->setVisible(!readOnly);
    auto *bar = new QHBoxLayout(m_bar);
    bar->addWidget(m_pick, 1);
    bar->addStretch(1);
    bar->addWidget(m_print);
    bar->addWidget(m_all);
    auto *foot = new QHBoxLayout(m_foot);
    foot->addWidget(m_hints, 1);
    auto *whole = new QHBoxLayout;
    whole->addWidget(m_totals, 1);
    whole->addWidget(m_genders);
    auto *sums = new QVBoxLayout;
    sums->setSpacing(0);
    sums->addLayout(whole);
    sums->addWidget(m_states);
    foot->addLayout(sums);
    for (ElidedLabel *label : {m_totals, m_states, m_genders})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(area, 1);
    column->addWidget(m_foot);
}

void AttendanceGrid::connectParts()
{
    m_minutes->installEventFilter(this);
    const auto changed = [this] {
        showTotals();
        emit countChanged();
    };
    connect(m_model, &RecordTableModel::countsChanged, this, changed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AttendanceGrid::showTotals);
    connect(m_table, &RecordTable::removeRequested, this, &AttendanceGrid::removeChosen);
    connect(m_table, &MarkTable::stateAsked, this, &AttendanceGrid::markChosen);
    connect(m_table, &MarkTable::usualAsked, this, &AttendanceGrid::togglePresent);
    connect(m_table, &MarkTable::amountAsked, this, &AttendanceGrid::typeMinutes);
    connect(m_table, &MarkTable::openAsked, this, &AttendanceGrid::openCurrent);
    connect(m_table, &MarkTable::addAsked, m_pick->lineEdit(), qOverload<>(&QWidget::setFocus));
    connect(m_table, &MarkTable::valueAsked, this, [this](int field, const QVariant &value) {
        tell(setValue(m_source, kind(), m_table->chosenIds(), field, value));
    });
    connect(m_table, &MarkTable::nextAsked, this, [this](int field) { tell(stepValue(m_source, kind(), m_table->chosenIds(), field)); });
    connect(m_table, &RecordTable::currentCellChanged, this, &AttendanceGrid::showHints);
    connect(m_pick, &PickBox::picked, this, &AttendanceGrid::add);
    connect(m_all, &QPushButton::clicked, this, &AttendanceGrid::markOpen);
    connect(m_print, &QPushButton::clicked, this, [this] { emit sheetRequested(kind().key, m_place.target.id); });
}

void AttendanceGrid::setTarget(RowId target)
{
    closeMinutes();
    m_place.target.id = target;
    m_model->setTarget(target);
    m_model->sortBy({{m_place.otherHalf()->key, Qt::AscendingOrder}});
    m_bar->setEnabled(target);
    if (m_model->rowCount() > 0)
        m_table->show(m_model->idAt(0));
    showTotals();
}

int AttendanceGrid::count() const
{
    return m_model->totalCount();
}

void AttendanceGrid::enter()
{
    if (count() > 0)
        m_table->setFocus();
    else
        m_pick->lineEdit()->setFocus();
}

void AttendanceGrid::showRow(RowId row)
{
    if (row)
        m_table->show(row);
    else
        m_pick->lineEdit()->setFocus();
}

void AttendanceGrid::tell(const ActionResult &result, bool inBar)
{
    const Language &language = m_source.language();
    if (!result)
        emit refused(language.text(result.fault));
    else if (inBar)
        emit undoable(language.text(result.done));
}

// A line of the search was chosen: somebody who is there, or somebody new.
void AttendanceGrid::add(int row)
{
    const ActionResult result = m_choices->makesAt(row) ? makeRelated(m_source, m_place, m_choices->search())
                                                        : addRelated(m_source, m_place, m_choices->valueAt(row).toLongLong());
    m_choices->setSearch({});
    m_pick->setText({});
    tell(result, true);
    if (!result.ids.isEmpty())
        m_table->show(result.ids.first());
    m_pick->lineEdit()->setFocus(); // for the next
}

// Every key press is a step of its own, without a bar: the menu names it.
void AttendanceGrid::markChosen(const QString &code)
{
    const QList<RowId> ids = m_table->chosenIds();
    if (ids.size() == 1 && m_model->recordAt(m_model->rowOf(ids.first())).text(m_marking.state) == code)
        return;
    tell(mark(m_source, kind(), ids, code));
}

void AttendanceGrid::togglePresent()
{
    const QString usual = m_marking.usual;
    const QList<RowId> ids = m_table->chosenIds();
    const bool all = std::all_of(ids.cbegin(), ids.cend(), [&](RowId id) {
        return m_model->recordAt(m_model->rowOf(id)).text(m_marking.state) == usual;
    });
    tell(mark(m_source, kind(), ids, all ? QString() : usual));
}

void AttendanceGrid::markOpen()
{
    tell(markAll(m_source, kind(), m_place.target.id), true);
    m_table->setFocus();
}

void AttendanceGrid::removeChosen()
{
    const QList<RowId> ids = m_table->chosenIds();
    if (!ids.isEmpty() && !m_source.isReadOnly())
        tell(removeRecords(m_source, kind(), ids), true);
}

void AttendanceGrid::openCurrent()
{
    const Field *other = m_place.otherHalf();
    if (const RowId id = m_table->currentId())
        emit recordRequested(other->target, m_model->recordAt(m_model->rowOf(id)).value(other->key).toLongLong());
}

void AttendanceGrid::typeMinutes(const QString &text)
{
    const int column = m_model->columnOf(m_marking.amount);
    const QModelIndex index = m_model->index(m_table->currentIndex().row(), column);
    if (column < 0 || !index.isValid())
        return;
    m_table->scrollTo(index);
    m_minutes->setGeometry(m_table->visualRect(index));
    m_minutes->setText(text);
    m_minutes->show();
    m_minutes->setFocus();
}

void AttendanceGrid::storeMinutes()
{
    const QString text = m_minutes->text();
    closeMinutes();
    tell(setAmount(m_source, kind(), m_table->chosenIds(), text.isEmpty() ? QVariant() : QVariant(text.toLongLong())));
}

void AttendanceGrid::closeMinutes()
{
    const bool had = m_minutes->hasFocus();
    m_minutes->hide();
    if (had)
        m_table->setFocus();
}

bool AttendanceGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_minutes && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            closeMinutes();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            storeMinutes();
            m_table->step(1);
            return true;
        }
    }
    if (watched == m_minutes && event->type() == QEvent::FocusOut && m_minutes->isVisible() && !m_minutes->text().isEmpty())
        storeMinutes();
    else if (watched == m_minutes && event->type() == QEvent::FocusOut)
        m_minutes->hide();
    return RelatedTab::eventFilter(watched, event);
}

void AttendanceGrid::showTotals()
{
    m_stack->setCurrentIndex(count() ? 0 : 1);
    m_foot->setVisible(count() > 0);
    const MarkTotals totals = markTotals(m_source, kind(), m_place.target.id);
    m_totals->setText(totalsText(m_source, totals));
    m_states->setText(statesText(m_source, kind(), totals));
    m_genders->setText(gendersText(m_source, totals));
    m_all->setEnabled(totals.marked < totals.rows);
}

// Beside a list there is room for who and whether; alone on the page for all of it.
void AttendanceGrid::chooseColumns()
{
    QStringList columns{m_place.otherHalf()->key};
    for (const QString &key : m_marking.columns) {
        if (m_isWide || key == m_marking.state || key == m_marking.amount)
            columns.append(key);
    }
    if (columns != m_model->columns())
        m_model->setColumns(columns);
    m_hints->setVisible(m_isWide);
    fitColumns();
}

// Short values get what they are used to; names share what is left, and the state's buttons have whole
// words where that leaves names enough.
void AttendanceGrid::fitColumns()
{
    const Theme theme = themeOf(this);
    QHash<QString, int> widths{{m_marking.state, m_table->delegate()->buttonsWidth(theme, true)}, {m_marking.amount, theme.px(88)}};
    int names = 0;
    int left = m_table->viewport()->width();
    for (const QString &key : m_model->columns()) {
        const Field *field = m_place.kind->field(key);
        if (!widths.contains(key) && field && field->type != FieldType::Reference)
            widths.insert(key, theme.px(field->type == FieldType::YesNo ? 116 : 128));
        names += widths.contains(key) ? 0 : 1;
        left -= widths.value(key);
    }
    const int enough = theme.px(176) * names;
    if (left < enough) { // the word of the one that is set, or letters alone
        left += widths[m_marking.state];
        widths[m_marking.state] = m_isWide ? m_table->delegate()->buttonsWidth(theme, false) : theme.px(150);
        left -= widths[m_marking.state];
    }
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, widths.value(m_model->columns().value(column), qMax(theme.px(120), left / qMax(1, names))));
}

// What the keys do in the column they are in: what sets it comes first, where room may be short.
void AttendanceGrid::showHints()
{
    const Language &language = m_source.language();
    QList<KeyHint> hints;
    const auto add = [&](QChar key, const QString &text) {
        if (!key.isNull())
            hints.append({QString(key), language.inSentence(text)});
    };
    if (const Field *field = m_table->valueField()) {
        for (const ValueKey &value : valueKeys(m_source, *field))
            add(value.key, value.text);
        hints.append({tr("Space"), tr("next value")});
    } else {
        for (const MarkState &state : markStates(m_source, kind()))
            add(state.key, state.text);
    }
    hints.append(QList<KeyHint>{{tr("Enter"), tr("next")}, {tr("0–9"), tr("minutes")}, {tr("Insert"), tr("add")}});
    m_hints->setHints(hints);
}

void AttendanceGrid::retranslate()
{
    const Language &language = m_source.language();
    const QList<MarkState> states = markStates(m_source, kind());
    for (const MarkState &state : states) {
        if (state.isUsual)
            m_all->setText(tr("All %1").arg(language.inSentence(state.text)));
    }
    m_table->setStates(states, tr("Not filled in"), tr("%1 min"));
    m_print->setText(tr("Print list"));
    m_print->setToolTip(tr("The attendance list on paper, with room for signatures"));
    showHints();
    m_table->setAccessibleName(language.plural(kind()));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_all->setToolTip(tr("All who are not filled in yet"));
    const QString picked = language.inSentence(language.singular(pickedKind(m_source, m_place)));
    //: %1 is a kind of record, without a capital: "participant"
    m_pick->lineEdit()->setPlaceholderText(tr("Add %1").arg(picked));
    m_pick->setAccessibleName(tr("Add %1: search, or write a new name").arg(picked));
    m_pick->lineEdit()->setAccessibleName(m_pick->accessibleName());
    m_pick->setToolTip(m_pick->accessibleName());
    m_empty->setTitle(tr("Nobody is in the list yet"));
    m_empty->setSentence(tr("Search above for who is to come, or write a new name."));
    fitColumns();
    showTotals();
}

void AttendanceGrid::place()
{
    const Theme theme = themeOf(this);
    m_bar->layout()->setContentsMargins(theme.px(20), theme.px(8), theme.px(16), theme.px(8));
    m_pick->setMinimumWidth(theme.px(180));
    m_foot->layout()->setContentsMargins(theme.px(20), theme.px(6), theme.px(20), theme.px(6));
    m_foot->setMinimumHeight(theme.px(48));
    m_genders->setContentsMargins(theme.px(8), 0, 0, 0); // from the totals before them
    fitColumns();
}

void AttendanceGrid::resizeEvent(QResizeEvent *event)
{
    RelatedTab::resizeEvent(event);
    const bool wide = width() >= themeOf(this).px(640);
    if (wide != m_isWide) {
        m_isWide = wide;
        chooseColumns();
    } else {
        fitColumns();
    }
}

void AttendanceGrid::changeEvent(QEvent *event)
{
    RelatedTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
