// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelistmodel.h"

#include "catalogue.h"
#include "changeset.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

CodeListModel::CodeListModel(ListSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(&source.core(), &ListCore::changed, this, &CodeListModel::take);
    connect(&source, &ListSource::languageChanged, this, &CodeListModel::reload);
}

void CodeListModel::setList(const QString &list)
{
    if (list == m_list)
        return;
    m_list = list;
    m_usage.reset();
    reload();
}

void CodeListModel::setUsage(const std::optional<QHash<QString, qint64>> &usage)
{
    m_usage = usage;
    if (!m_values.isEmpty())
        emit dataChanged(index(0, UsedColumn), index(int(m_values.size()) - 1, UsedColumn));
}

std::optional<qint64> CodeListModel::usageOf(RowId id) const
{
    return m_usage ? std::optional(m_usage->value(codeOf(id))) : std::nullopt;
}

void CodeListModel::take(const ChangeSet &changes)
{
    if (changes.touches(u"code_value"_s))
        reload();
}

void CodeListModel::reload()
{
    beginResetModel();
    const Store &store = m_source.core().store();
    const Kind &kind = m_source.catalogue().at(u"code_value");
    m_values = m_list.isEmpty() ? QList<Record>() : store.records(kind, store.find(kind, u"list"_s, m_list));
    std::stable_sort(m_values.begin(), m_values.end(), [](const Record &a, const Record &b) {
        return a.value(u"position"_s).toInt() < b.value(u"position"_s).toInt();
    });
    endResetModel();
    emit reloaded();
}

int CodeListModel::rowOf(RowId id) const
{
    for (int row = 0; row < m_values.size(); ++row) {
        if (m_values[row].id == id)
            return row;
    }
    return -1;
}

bool CodeListModel::isRetired(RowId id) const
{
    const int row = rowOf(id);
    return row >= 0 && m_values[row].value(u"retired"_s).toBool();
}

QString CodeListModel::codeOf(RowId id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : m_values[row].text(u"code"_s);
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

int CodeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CodeListModel::text(const Record &value, int column) const
{
    const Language &language = m_source.language();
    switch (column) {
    case SwedishColumn: return value.text(u"label_sv"_s);
    case EnglishColumn: return value.text(u"label_en"_s);
    case UsedColumn: return m_usage ? language.number(m_usage->value(value.text(u"code"_s))) : u"…"_s;
    default: break;
    }
    return value.value(u"retired"_s).toBool() ? language.text("Column", QT_TRANSLATE_NOOP("Column", "No longer offered")) : QString();
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_values.size())
        return {};
    const Record &value = m_values[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(value, index.column());
    case Qt::ToolTipRole:
        return m_source.language().text("Column", QT_TRANSLATE_NOOP("Column", "Code: %1")).arg(value.text(u"code"_s));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == UsedColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole: {
        const QString own = text(value, index.column());
        return headerData(index.column(), Qt::Horizontal).toString() + u": "_s + own;
    }
    default:
        return {};
    }
}

QVariant CodeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == UsedColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const Kind &kind = m_source.catalogue().at(u"code_value");
    const Language &language = m_source.language();
    switch (section) {
    case SwedishColumn: return language.label(*kind.field(u"label_sv"_s));
    case EnglishColumn: return language.label(*kind.field(u"label_en"_s));
    case UsedColumn: return language.text("Column", QT_TRANSLATE_NOOP("Column", "Used"));
    default: return language.text("Column", QT_TRANSLATE_NOOP("Column", "State"));
    }
}

} // namespace samverkan
