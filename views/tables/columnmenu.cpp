// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmenu.h"

#include "recordtable.h"
#include "recordtablemodel.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static QString words(const char *text)
{
    return QCoreApplication::translate("ColumnMenu", text);
}

namespace {

// One column of one table, for the length of filling a menu.
struct Filling
{
    QMenu &menu;
    RecordTable &table;
    QString column;

    template <typename Act>
    QAction *add(const char *name, const char *text, Act &&act)
    {
        QAction *action = menu.addAction(words(text));
        action->setObjectName(QString::fromLatin1(name));
        QObject::connect(action, &QAction::triggered, &table, std::forward<Act>(act));
        return action;
    }

    void addOrder();
    void addQuestions();
    void addPlace();
};

void Filling::addOrder()
{
    RecordTableModel *model = table.records();
    const QList<SortKey> keys = model->sortKeys();
    const auto key = std::find_if(keys.cbegin(), keys.cend(), [this](const SortKey &one) { return one.field == column; });
    const bool isIn = key != keys.cend();
    const auto alone = [this, model](Qt::SortOrder order) { return [model, order, column = column] { model->sortBy({{column, order}}); }; };
    add("sortAscending", QT_TRANSLATE_NOOP("ColumnMenu", "Sort &ascending"), alone(Qt::AscendingOrder));
    add("sortDescending", QT_TRANSLATE_NOOP("ColumnMenu", "Sort &descending"), alone(Qt::DescendingOrder));
    if (isIn && keys.size() > 1) {
        add("turnOrder", QT_TRANSLATE_NOOP("ColumnMenu", "&Turn its order round"), [t = &table, column = column] { t->addToOrder(column); });
        add("leaveOrder", QT_TRANSLATE_NOOP("ColumnMenu", "Take out of the &order"), [model, keys, column = column] {
            QList<SortKey> others = keys;
            others.removeIf([&](const SortKey &one) { return one.field == column; });
            model->sortBy(others);
        });
    } else if (!isIn && !keys.isEmpty()) {
        add("addToOrder", QT_TRANSLATE_NOOP("ColumnMenu", "Add to the &order"), [t = &table, column = column] { t->addToOrder(column); });
    }
    menu.addSeparator();
}

void Filling::addQuestions()
{
    RecordTableModel *model = table.records();
    add("filterBy", QT_TRANSLATE_NOOP("ColumnMenu", "&Filter by this…"), [t = &table, column = column] { emit t->filterRequested(column); });
    if (RecordTableModel::groupableColumns(model->source(), model->kind()).contains(column)) {
        QAction *group = add("groupBy", QT_TRANSLATE_NOOP("ColumnMenu", "&Group rows by this"), [model, column = column] {
            model->setGroupedBy(model->groupedBy() == column ? QString() : column);
        });
        group->setCheckable(true);
        group->setChecked(model->groupedBy() == column);
    }
    menu.addSeparator();
}

void Filling::addPlace()
{
    RecordTableModel *model = table.records();
    const QStringList columns = model->columns();
    const qsizetype at = columns.indexOf(column);
    const auto moved = [model, columns, at](qsizetype to) {
        return [model, columns, at, to] {
            QStringList order = columns;
            order.move(at, to);
            model->setColumns(order);
        };
    };
    if (at > 0)
        add("moveLeft", QT_TRANSLATE_NOOP("ColumnMenu", "Move to the &left"), moved(at - 1));
    if (at + 1 < columns.size())
        add("moveRight", QT_TRANSLATE_NOOP("ColumnMenu", "Move to the &right"), moved(at + 1));
    if (columns.size() > 1)
        add("hideColumn", QT_TRANSLATE_NOOP("ColumnMenu", "&Hide the column"), [model, column = column] {
            QStringList others = model->columns();
            others.removeOne(column);
            model->setColumns(others);
        });
}

} // namespace

void fillColumnMenu(QMenu &menu, RecordTable &table, const QString &column)
{
    menu.clear();
    if (table.records()->columnOf(column) < 0)
        return;
    Filling filling{menu, table, column};
    filling.addOrder();
    filling.addQuestions();
    filling.addPlace();
}

} // namespace samverkan
