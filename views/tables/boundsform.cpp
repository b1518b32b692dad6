// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundsform.h"

#include "language.h"
#include "listsource.h"
#include "messageline.h"
#include "recordtablemodel.h"
#include "style.h"
#include "theme.h"
#include "twolinelist.h"

#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int RestMilliseconds = 300;

// ISO days are in order as texts; a year goes before its days.
static bool isInOrder(const QVariant &from, const QVariant &to)
{
    if (from.typeId() == QMetaType::QString)
        return from.toString().first(qMin(from.toString().size(), to.toString().size())) <= to.toString();
    return from.toDouble() <= to.toDouble();
}

BoundsForm::BoundsForm(RecordTableModel &table, const QString &field, FilterForm form, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_field(field)
    , m_form(form)
    , m_message(new MessageLine(this))
    , m_rest(new QTimer(this))
{
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    for (const bool to : {false, true}) {
        auto *side = new QVBoxLayout;
        side->setSpacing(theme.px(4));
        auto *label = new QLabel(to ? tr("&To") : tr("Fr&om"), this);
        label->setForegroundRole(QPalette::PlaceholderText);
        QLineEdit *line = m_lines[to] = new QLineEdit(this);
        line->setObjectName(to ? u"filterTo"_s : u"filterFrom"_s);
        if (form == FilterForm::Days)
            line->setPlaceholderText(to ? tr("2013-12-31") : tr("2013-01-01"));
        label->setBuddy(line);
        side->addWidget(label);
        side->addWidget(line);
        row->addLayout(side);
        connect(line, &QLineEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
        connect(line, &QLineEdit::editingFinished, this, [this] { apply(true); });
    }
    setFocusProxy(m_lines[0]);
    column->addLayout(row);
    column->addWidget(m_message);
    m_message->setObjectName(u"filterFault"_s);
    m_message->hide();
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestMilliseconds);
    connect(m_rest, &QTimer::timeout, this, [this] { apply(false); });
    if (form == FilterForm::Days)
        addPeriods();
    else
        column->addStretch(1);
    showTerm();
}

void BoundsForm::showTerm()
{
    const FilterTerm *term = m_table.filter().term(m_field);
    if (!term || term->test != FilterTerm::Test::Between)
        return;
    m_lines[0]->setText(boundText(m_table.source(), m_table.kind(), m_field, term->from));
    m_lines[1]->setText(boundText(m_table.source(), m_table.kind(), m_field, term->to));
}

void BoundsForm::addPeriods()
{
    auto *list = new TwoLineList(32, 16, this);
    auto *model = new QStandardItemModel(list);
    const QList<FilterPeriod> periods = periodChoices(m_table.source(), QDate::currentDate());
    for (const FilterPeriod &period : periods) {
        auto *item = new QStandardItem(period.text);
        const bool whole = period.from.endsWith("-01-01"_L1) && period.to == period.from.first(5) + "12-31"_L1;
        item->setData(!whole ? period.from + u" – "_s + period.to : period.text == period.from.first(4) ? QString() : period.from.first(4), RightTextRole);
        item->setAccessibleText(period.text + u", "_s + period.from + u" – "_s + period.to);
        model->appendRow(item);
    }
    list->setObjectName(u"filterPeriods"_s);
    list->setAccessibleName(tr("Periods to choose from"));
    list->setModel(model);
    list->setCurrentIndex(model->index(0, 0));
    list->selectionModel()->clearSelection(); // where the keyboard begins: nothing is chosen yet
    const auto choose = [this, periods](const QModelIndex &index) { setPeriod(periods.value(index.row())); };
    connect(list, &QListView::clicked, this, choose);
    connect(list, &QListView::activated, this, choose);
    static_cast<QVBoxLayout *>(layout())->addWidget(list, 1);
}

void BoundsForm::setPeriod(const FilterPeriod &period)
{
    m_lines[0]->setText(period.from);
    m_lines[1]->setText(period.to);
    apply(true);
}

void BoundsForm::say(const QString &fault)
{
    m_message->setMessage(MessageKind::Error, fault);
    m_message->setVisible(!fault.isEmpty());
}

void BoundsForm::apply(bool left)
{
    m_rest->stop();
    QVariant bounds[2];
    QString fault;
    for (const Bound bound : {Bound::From, Bound::To}) {
        QLineEdit *line = m_lines[int(bound)];
        const ReadField read = readBound(m_table.source(), m_table.kind(), m_field, line->text(), bound);
        setFault(line, left && read.isFaulty());
        if (read.isFaulty())
            fault = m_table.source().language().text(read.fault);
        bounds[int(bound)] = read.value;
    }
    if (fault.isEmpty() && !bounds[0].isNull() && !bounds[1].isNull() && !isInOrder(bounds[0], bounds[1]))
        fault = m_form == FilterForm::Days ? tr("The first day is after the last.") : tr("The first number is greater than the last.");
    if (left || fault.isEmpty())
        say(fault);
    if (!fault.isEmpty())
        return;
    RecordFilter filter = m_table.filter();
    if (bounds[0].isNull() && bounds[1].isNull())
        filter.remove(m_field);
    else
        filter.set(FilterTerm::between(m_field, bounds[0], bounds[1]));
    m_table.setFilter(filter);
}

QSize BoundsForm::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int height = QWidget::sizeHint().height();
    return {theme.px(312), m_form == FilterForm::Days ? qMin(height, theme.px(64 + 32 * 9)) : height};
}

} // namespace samverkan
