// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"

#include "navigationdelegate.h"
#include "theme.h"

#include <QEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace samverkan {

Navigation::Navigation(QWidget *parent)
    : QListView(parent)
    , m_pages(new QStandardItemModel(this))
{
    setModel(m_pages);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Pages"));
    place();
}

void Navigation::addGroup(const QString &key, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(key, KeyRole);
    item->setData(true, IsGroupRole);
    item->setFlags(Qt::NoItemFlags);
    m_pages->appendRow(item);
}

QStandardItem *Navigation::makePage(const QString &key, const QString &text, const QString &iconName) const
{
    auto *item = new QStandardItem(text);
    item->setData(key, KeyRole);
    item->setData(iconName, IconNameRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setAccessibleText(text);
    if (m_rail)
        item->setToolTip(text);
    return item;
}

void Navigation::addPage(const QString &key, const QString &text, const QString &iconName)
{
    m_pages->appendRow(makePage(key, text, iconName));
}

void Navigation::insertPage(const QString &groupKey, const QString &key, const QString &text, const QString &iconName)
{
    const QStandardItem *group = itemOf(groupKey);
    if (!group)
        return;
    int row = group->row() + 1;
    while (row < m_pages->rowCount() && !m_pages->item(row)->data(IsGroupRole).toBool())
        ++row;
    m_pages->insertRow(row, makePage(key, text, iconName));
}

void Navigation::removePage(const QString &key)
{
    const QScopedValueRollback silent(m_silent, true);
    if (const QStandardItem *item = itemOf(key))
        m_pages->removeRow(item->row());
}

void Navigation::setText(const QString &key, const QString &text)
{
    QStandardItem *item = itemOf(key);
    if (!item)
        return;
    item->setText(text);
    if (m_rail)
        item->setToolTip(text);
    setCount(key, item->data(CountRole).isValid() ? std::optional(item->data(CountRole).toLongLong()) : std::nullopt);
}

void Navigation::setCount(const QString &key, std::optional<qint64> count)
{
    QStandardItem *item = itemOf(key);
    if (!item)
        return;
    item->setData(count ? QVariant(*count) : QVariant(), CountRole);
    item->setAccessibleText(count ? item->text() + QChar::Space + locale().toString(*count) : item->text());
}

QStandardItem *Navigation::itemOf(const QString &key) const
{
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        if (m_pages->item(row)->data(KeyRole).toString() == key)
            return m_pages->item(row);
    }
    return nullptr;
}

QString Navigation::current() const
{
    return currentIndex().data(KeyRole).toString();
}

void Navigation::setCurrent(const QString &key)
{
    const QScopedValueRollback silent(m_silent, true);
    const QStandardItem *item = itemOf(key);
    setCurrentIndex(item ? item->index() : QModelIndex());
}

QRect Navigation::rectOf(const QString &key) const
{
    const QStandardItem *item = itemOf(key);
    return item ? visualRect(item->index()) : QRect();
}

QStringList Navigation::pages() const
{
    QStringList keys;
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        if (!m_pages->item(row)->data(IsGroupRole).toBool())
            keys.append(m_pages->item(row)->data(KeyRole).toString());
    }
    return keys;
}

void Navigation::setElastic(bool elastic)
{
    m_elastic = elastic;
    place();
}

void Navigation::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    for (int row = 0; row < m_pages->rowCount(); ++row)
        m_pages->item(row)->setToolTip(rail && !m_pages->item(row)->data(IsGroupRole).toBool() ? m_pages->item(row)->text() : QString());
    place();
}

void Navigation::place()
{
    const Theme theme = themeOf(this);
    const int width = theme.px(m_rail ? 56 : 208);
    setMinimumWidth(m_elastic ? 1 : width); // it elides
    setMaximumWidth(m_elastic ? QWIDGETSIZE_MAX : width);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize Navigation::sizeHint() const
{
    const Theme theme = themeOf(this);
    return QSize(theme.px(m_rail ? 56 : 208), theme.px(480));
}

QSize Navigation::minimumSizeHint() const
{
    return QSize(sizeHint().width(), themeOf(this).px(96));
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_silent && current.isValid())
        emit pageChosen(current.data(KeyRole).toString());
}

void Navigation::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

}
