// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectpage.h"

#include "pageheader.h"
#include "surfaces.h"
#include "tabrow.h"
#include "theme.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

ProjectPage::ProjectPage(QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_tabs(new TabRow(this))
    , m_stack(new QStackedWidget(this))
    , m_noticeRoom(new QWidget(this))
{
    setObjectName(u"page_project"_s);
    m_tabs->setObjectName(u"projectTabs"_s);
    m_header->setHairline(false);
    new QVBoxLayout(m_noticeRoom);
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tabs);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    column->addWidget(m_noticeRoom);
    connect(m_tabs, &TabRow::currentChanged, this, &ProjectPage::showTab);
    setFocusProxy(m_tabs);
    retranslate();
    place();
}

void ProjectPage::addSection(const QString &key, const std::function<Page *()> &make)
{
    m_sections.append({key, make, nullptr});
    if (m_tabs->addTab() == 0)
        showTab(0);
}

void ProjectPage::setSectionText(const QString &key, const QString &text)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].key == key) {
            m_tabs->setText(i, text, text);
        }
    }
}

void ProjectPage::showSection(const QString &key)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].key == key)
            m_tabs->setCurrent(i);
    }
}

QString ProjectPage::currentSection() const
{
    return m_sections.isEmpty() ? QString() : m_sections[m_tabs->current()].key;
}

Page *ProjectPage::section(const QString &key) const
{
    for (const Section &section : m_sections) {
        if (section.key == key)
            return section.page;
    }
    return nullptr;
}

void ProjectPage::setNote(const QString &text)
{
    m_header->setNote(text);
}

Page *ProjectPage::current() const
{
    return m_sections.isEmpty() ? nullptr : m_sections[m_tabs->current()].page;
}

// What was typed in the tab that is left is stored first.
void ProjectPage::showTab(int tab)
{
    if (auto *before = qobject_cast<Page *>(m_stack->currentWidget()))
        before->leave();
    if (tab < 0 || tab >= m_sections.size())
        return;
    Section &section = m_sections[tab];
    if (!section.page) {
        section.page = section.make();
        m_stack->addWidget(section.page);
    }
    m_stack->setCurrentWidget(section.page);
    setTabOrder(m_tabs, section.page);
    emit sectionShown(section.key);
}

void ProjectPage::enter()
{
    if (Page *page = current())
        page->enter();
}

void ProjectPage::leave()
{
    if (Page *page = current())
        page->leave();
}

void ProjectPage::search()
{
    if (Page *page = current())
        page->search();
}

Page *ProjectPage::innerPage()
{
    return current() ? current() : this;
}

QList<QWidget *> ProjectPage::parts() const
{
    QList<QWidget *> parts{m_tabs};
    if (const Page *page = current())
        parts += page->parts();
    return parts;
}

void ProjectPage::retranslate()
{
    m_header->setTitle(tr("Project"));
    m_tabs->setNames(tr("What is set for the project"), tr("More that is set"));
}

void ProjectPage::place()
{
    const Theme theme = themeOf(this);
    layout()->itemAt(1)->layout()->setContentsMargins(theme.px(14), 0, theme.px(8), 0);
}

void ProjectPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
