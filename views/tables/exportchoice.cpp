// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportchoice.h"

#include "elidedlabel.h"
#include "language.h"
#include "listsource.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "style.h"

#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

QString ExportChoice::rowsText(const RecordTable &table)
{
    const RecordTableModel &model = *table.records();
    const Language &language = model.source().language();
    const QString plural = language.plural(model.kind()).toLower();
    if (model.shownCount() == model.totalCount())
        //: %1 is a number, %2 what is counted: "900 participants"
        return tr("%1 %2").arg(language.number(qint64(model.totalCount())), model.totalCount() == 1 ? language.singular(model.kind()).toLower() : plural);
    //: %3 is what is counted: "118 of 900 participants"
    return tr("%1 of %2 %3").arg(language.number(qint64(model.shownCount())), language.number(qint64(model.totalCount())), plural);
}

QString ExportChoice::filterText(const RecordTable &table)
{
    const RecordTableModel &model = *table.records();
    QStringList parts;
    if (const QString words = model.filter().words.trimmed(); !words.isEmpty())
        parts.append(tr("Search: %1").arg(words));
    for (const FilterTerm &term : model.filter().terms) {
        const FilterChip chip = chipOf(model.source(), model.kind(), term);
        parts.append(chip.label.isEmpty() ? chip.value : chip.label + u": "_s + chip.value);
    }
    return parts.join(u" · "_s);
}

static int fieldCount(const Kind &kind)
{
    return int(std::count_if(kind.fields.cbegin(), kind.fields.cend(), [](const Field &field) {
        return field.isStored() && !field.is(FieldFlag::Internal) && field.type != FieldType::Data;
    }));
}

ExportChoice::ExportChoice(const RecordTable &table, QWidget *over)
    : Popover(over)
    , m_shown(new QRadioButton(content()))
    , m_all(new QRadioButton(content()))
{
    setObjectName(u"exportChoice"_s);
    setAccessibleName(tr("Export"));
    m_shown->setObjectName(u"exportShown"_s);
    m_all->setObjectName(u"exportAll"_s);
    const Theme theme = themeOf(this);
    auto *rows = new WrappedLabel(rowsText(table), Theme::HeadingType, Theme::Text, content());
    const QString filter = filterText(table);
    auto *which = new WrappedLabel(filter.isEmpty() ? tr("All rows of the list, in the order shown") : filter, Theme::SecondType, Theme::Text2, content());
    m_shown->setText(tr("The %n columns shown", nullptr, table.records()->columnCount()));
    const bool isSensitive = std::any_of(table.records()->kind().fields.cbegin(), table.records()->kind().fields.cend(),
                                         [](const Field &field) { return field.is(FieldFlag::Sensitive); });
    const int all = fieldCount(table.records()->kind());
    m_all->setText(isSensitive ? tr("All %n columns, with identity numbers", nullptr, all) : tr("All %n columns", nullptr, all));
    m_shown->setChecked(true);
    auto *go = new QPushButton(tr("Choose where…"), content());
    go->setObjectName(u"exportGo"_s);
    setButtonKind(go, ButtonKind::Primary);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(8));
    for (QWidget *part : {static_cast<QWidget *>(rows), static_cast<QWidget *>(which), static_cast<QWidget *>(m_shown), static_cast<QWidget *>(m_all)})
        column->addWidget(part);
    column->addWidget(go, 0, Qt::AlignRight);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
    connect(go, &QPushButton::clicked, this, [this] {
        const bool allColumns = m_all->isChecked();
        closePopover();
        emit chosen(allColumns);
    });
}

} // namespace samverkan
