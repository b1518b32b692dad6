// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabrow.h"

#include "actionbutton.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samverkan {

TabRow::TabRow(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_more(iconButton(u"more"_s, {}, this))
{
    m_bar->setObjectName(u"recordTabs"_s);
    m_more->setObjectName(u"moreTabs"_s);
    setFocusProxy(m_bar);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false);
    m_bar->setElideMode(Qt::ElideRight); // where not even one has room
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_more);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int at) {
        if (!m_arranging && at >= 0)
            setCurrent(m_shown.value(at));
    });
    connect(m_more, &QToolButton::clicked, this, &TabRow::openMore);
}

int TabRow::addTab()
{
    m_texts.append(QString());
    m_tips.append(QString());
    arrange();
    return count() - 1;
}

void TabRow::setText(int tab, const QString &text, const QString &tip)
{
    if (m_texts[tab] == text && m_tips[tab] == tip)
        return;
    m_texts[tab] = text;
    m_tips[tab] = tip;
    arrange();
}

void TabRow::setCurrent(int tab)
{
    if (tab < 0 || tab >= count() || tab == m_current)
        return;
    m_current = tab;
    if (!m_shown.contains(tab))
        m_last = tab;
    arrange();
    emit currentChanged(tab);
}

void TabRow::setNames(const QString &row, const QString &more)
{
    m_bar->setAccessibleName(row);
    m_more->setAccessibleName(more);
    m_more->setToolTip(more);
}

int TabRow::widthOf(int tab) const
{
    QStyleOptionTab option;
    option.initFrom(m_bar);
    option.text = m_texts[tab];
    const QSize words(m_bar->fontMetrics().horizontalAdvance(QString(m_texts[tab]).replace(u'\t', u"  "_s)), m_bar->fontMetrics().height());
    return m_bar->style()->sizeFromContents(QStyle::CT_TabBarTab, &option, words + QSize(24, 0), m_bar).width();
}

// From the first as many as there is room for; the one chosen further on stands last among them.
void TabRow::arrange()
{
    QList<int> wanted;
    int all = 0;
    for (int tab = 0; tab < count(); ++tab)
        all += widthOf(tab);
    const bool fits = all <= width();
    const int extra = m_last >= 0 && m_last < count() ? m_last : -1;
    int room = width() - (fits ? 0 : m_more->sizeHint().width());
    for (int tab = 0; tab < count(); ++tab) {
        const bool isExtra = tab == extra;
        const int reserved = fits || extra < 0 || isExtra || wanted.contains(extra) || extra < tab ? 0 : widthOf(extra);
        if (fits || wanted.isEmpty() || widthOf(tab) + reserved <= room) {
            wanted.append(tab);
            room -= widthOf(tab);
        } else if (extra > tab) {
            wanted.append(extra);
            break;
        } else {
            break;
        }
    }
    m_arranging = true;
    m_shown = wanted;
    while (m_bar->count() > wanted.size())
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < wanted.size())
        m_bar->addTab({});
    for (int at = 0; at < wanted.size(); ++at) {
        m_bar->setTabText(at, m_texts[wanted[at]]);
        m_bar->setTabToolTip(at, m_tips[wanted[at]]);
    }
    m_bar->setCurrentIndex(int(wanted.indexOf(m_current)));
    m_more->setVisible(wanted.size() < count());
    m_arranging = false;
    if (!wanted.contains(m_current) && m_current != m_last) { // squeezed out
        m_last = m_current;
        arrange();
    }
}

void TabRow::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int tab = 0; tab < count(); ++tab) {
        if (m_shown.contains(tab))
            continue;
        QAction *action = menu->addAction(QString(m_texts[tab]).replace(u'\t', u"  "_s));
        connect(action, &QAction::triggered, this, [this, tab] { setCurrent(tab); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

QSize TabRow::sizeHint() const
{
    return {themeOf(this).px(200), m_bar->sizeHint().height()};
}

QSize TabRow::minimumSizeHint() const
{
    return {themeOf(this).px(120), m_bar->sizeHint().height()};
}

void TabRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TabRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace samverkan
