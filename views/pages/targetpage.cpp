// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetpage.h"

#include "catalogue.h"
#include "digits.h"
#include "elidedlabel.h"
#include "fieldeditor.h"
#include "formfields.h"
#include "icons.h"
#include "listsource.h"
#include "plaintable.h"
#include "recordform.h"
#include "sidebyside.h"
#include "style.h"
#include "theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

enum { NameColumn, ValueColumn, TargetColumn, ShareColumn };

// The name has what three figures leave.
class TargetTable : public PlainTable
{
public:
    using PlainTable::PlainTable;

protected:
    void fitColumns() override
    {
        if (!model() || model()->columnCount() == 0)
            return;
        const Theme theme = themeOf(this);
        const int figure = theme.px(96);
        for (int column : {ValueColumn, TargetColumn, ShareColumn})
            setColumnWidth(column, figure);
        setColumnWidth(NameColumn, qMax(theme.px(200), viewport()->width() - 3 * figure));
    }
};

} // namespace

TargetPage::TargetPage(ListSource &source, QWidget *parent)
    : Page(parent)
    , m_source(source)
    , m_form(new RecordForm(source, source.catalogue().at(u"indicator"), this))
    , m_about(new WrappedLabel({}, Theme::TextType, Theme::Text2, this))
    , m_add(new QPushButton(icon(u"plus"_s), {}, this))
    , m_menu(new QMenu(m_add))
    , m_both(new SideBySide(this))
    , m_table(new TargetTable(this))
    , m_model(new QStandardItemModel(0, 4, this))
    , m_fields(new FormFields(m_form, {u"target"_s, u"target_women"_s, u"target_men"_s, u"period_from"_s, u"period_to"_s, u"name"_s, u"name_en"_s, u"code"_s, u"remark"_s}, this))
    , m_what(new WrappedLabel({}, Theme::SecondType, Theme::Text2, this))
    , m_people(new QPushButton(this))
    , m_remove(new QPushButton(icon(u"trash"_s), {}, this))
{
    m_add->setObjectName(u"addTarget"_s);
    m_table->setObjectName(u"targets"_s);
    m_people->setObjectName(u"targetPeople"_s);
    m_remove->setObjectName(u"removeTarget"_s);
    m_add->setMenu(m_menu);
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_current = m_rows.value(index.row()).id;
        m_form->open(m_current);
        showCurrent();
    });
    connect(m_table, &QAbstractItemView::activated, m_fields, &FormFields::enterFirst);
    connect(m_people, &QPushButton::clicked, this, [this] { emit peopleRequested(m_current); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_current); });
    retranslate();
}

void TargetPage::build()
{
    m_both->head()->addWidget(m_about, 1);
    m_both->head()->addWidget(m_add, 0, Qt::AlignTop);
    m_table->setModel(m_model);
    auto *numbers = new NumberDelegate(m_table);
    for (int column : {ValueColumn, TargetColumn, ShareColumn})
        m_table->setItemDelegateForColumn(column, numbers);
    m_both->list()->addWidget(m_table, 1);
    m_both->panel()->addWidget(m_what);
    m_both->panel()->addWidget(m_fields);
    m_both->panel()->addWidget(m_people, 0, Qt::AlignLeft);
    m_both->panel()->addWidget(m_remove, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_both);
}

int TargetPage::rowOf(RowId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return row;
    }
    return -1;
}

// Rows are kept where they are the same ones, so that neither focus nor the row chosen is lost.
void TargetPage::setRows(const QList<TargetRow> &rows)
{
    m_rows = rows;
    m_model->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const TargetRow &target = rows[row];
        const QStringList texts{target.name, target.value, target.target, target.share};
        for (int column = 0; column < texts.size(); ++column) {
            QStandardItem *item = m_model->item(row, column);
            if (!item)
                m_model->setItem(row, column, item = new QStandardItem);
            item->setText(texts[column]);
            item->setToolTip(column == NameColumn ? target.name + u'\n' + target.what : texts[column]);
            item->setTextAlignment(Qt::AlignVCenter | (column == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
            item->setData(m_model->headerData(column, Qt::Horizontal).toString() + u": "_s + texts[column], Qt::AccessibleTextRole);
        }
    }
    const int at = rowOf(m_current);
    if (at < 0 && !rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, NameColumn));
    else if (at >= 0 && at != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(at, NameColumn));
    if (rows.isEmpty()) {
        m_current = 0;
        m_form->close();
    }
    showCurrent();
}

void TargetPage::setCounting(bool counting)
{
    m_isCounting = counting;
    showCurrent();
}

void TargetPage::setMeasures(const QStringList &names)
{
    m_menu->clear();
    for (int i = 0; i < names.size(); ++i) {
        if (names[i].isEmpty())
            m_menu->addSeparator();
        else
            connect(m_menu->addAction(QString(names[i]).replace(u"&"_s, u"&&"_s)), &QAction::triggered, this, [this, i] { emit addRequested(i); });
    }
}

void TargetPage::showCurrent()
{
    const int row = rowOf(m_current);
    m_what->setText(row >= 0 ? m_rows[row].what : m_isCounting ? tr("Counting…") : QString());
    m_people->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0 && !m_source.isReadOnly());
    m_add->setEnabled(!m_source.isReadOnly());
}

void TargetPage::editTarget(RowId id)
{
    m_current = id;
    m_form->open(id);
    if (const int row = rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, NameColumn));
    m_fields->enterFirst();
}

void TargetPage::enter()
{
    m_table->setFocus();
}

void TargetPage::leave()
{
    m_form->saveAll();
}

QList<QWidget *> TargetPage::parts() const
{
    return {m_table, m_fields};
}

void TargetPage::retranslate()
{
    m_about->setText(tr("What the project has promised, and what is counted now. A target is also seen on the overview."));
    m_add->setText(tr("New target"));
    m_table->setAccessibleName(tr("Targets"));
    m_model->setHorizontalHeaderLabels({tr("Indicator"), tr("Outcome"), tr("Target"), tr("Reached")});
    for (int column : {ValueColumn, TargetColumn, ShareColumn})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_people->setText(tr("Show what was counted"));
    m_remove->setText(tr("Remove"));
}

void TargetPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    emit shown();
}

void TargetPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace samverkan
