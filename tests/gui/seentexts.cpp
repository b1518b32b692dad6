// SPDX-License-Identifier: GPL-3.0-or-later
#include "seentexts.h"

#include "elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr int mostItems = 80; // of a view

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *own = qobject_cast<const ElidedLabel *>(widget))
        return own->text();
    if (const auto *wrapped = qobject_cast<const WrappedLabel *>(widget))
        return wrapped->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->isEditable() ? QString() : combo->currentText();
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return !line ? QString() : line->text().isEmpty() ? line->placeholderText() : line->text();
}

// Items that are cut by the edge, or cannot be chosen, are left out.
void addItem(QList<SeenText> &texts, const QAbstractItemView *view, const QModelIndex &index)
{
    const QRect box = view->visualRect(index) & view->viewport()->visibleRegion().boundingRect();
    const QString text = index.data().toString();
    if (!box.isEmpty() && !text.isEmpty() && view->visualRect(index) == box && index.flags() & Qt::ItemIsEnabled)
        texts.append({view->viewport(), box, text});
}

void addItems(QList<SeenText> &texts, const QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    const QModelIndex first = view->indexAt(view->viewport()->rect().topLeft() + QPoint(8, 8));
    if (!model || !first.isValid())
        return;
    int left = mostItems;
    for (int row = first.row(); row < model->rowCount(first.parent()) && left > 0; ++row) {
        if (view->visualRect(model->index(row, first.column(), first.parent())).top() > view->viewport()->height())
            return;
        for (int column = 0; column < model->columnCount(first.parent()); ++column, --left)
            addItem(texts, view, model->index(row, column, first.parent()));
    }
}

void addSections(QList<SeenText> &texts, const QHeaderView *header)
{
    for (int section = 0; section < header->count() && header->orientation() == Qt::Horizontal; ++section) {
        const QRect box(header->sectionViewportPosition(section), 0, header->sectionSize(section), header->height());
        if (!header->isSectionHidden(section) && header->viewport()->visibleRegion().boundingRect().contains(box))
            texts.append({header->viewport(), box, header->model()->headerData(section, Qt::Horizontal).toString()});
    }
}

void addTabs(QList<SeenText> &texts, const QTabBar *tabs)
{
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->isTabVisible(tab) && tabs->visibleRegion().contains(tabs->tabRect(tab)))
            texts.append({tabs, tabs->tabRect(tab), tabs->tabText(tab).section(u'\t', 0, 0)});
    }
}

void addActions(QList<SeenText> &texts, const QMenu *menu)
{
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->isEnabled())
            texts.append({menu, menu->actionGeometry(action), action->text().section(u'\t', 0, 0)});
    }
}

} // namespace

QList<SeenText> seenTexts(const QWidget *widget)
{
    QList<SeenText> texts;
    if (const QString text = textOf(widget); !text.isEmpty())
        texts.append({widget, widget->visibleRegion().boundingRect(), text});
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        addSections(texts, header);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        addItems(texts, view);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        addTabs(texts, tabs);
    else if (const auto *menu = qobject_cast<const QMenu *>(widget))
        addActions(texts, menu);
    return texts;
}

QStringList saidTexts(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName()};
    for (const SeenText &seen : seenTexts(widget))
        texts.append(seen.text);
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts.append(line->placeholderText());
    texts.removeAll(QString());
    return texts;
}

} // namespace samverkan
