// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QStackedWidget;

namespace samverkan {

class PageHeader;
class TabRow;

// Everything that is set for a project as a whole, a tab for each subject. The sections are pages
// themselves, made by the caller; this is only their frame.
class ProjectPage : public Page
{
    Q_OBJECT
public:
    explicit ProjectPage(QWidget *parent = nullptr);

    // The page is made when its tab is first shown.
    void addSection(const QString &key, const std::function<Page *()> &make);
    void setSectionText(const QString &key, const QString &text);
    void showSection(const QString &key);
    QString currentSection() const;
    Page *section(const QString &key) const; // null if not made yet
    void setNote(const QString &text);

    void enter() override;
    void leave() override;
    void search() override;
    Page *innerPage() override;
    QWidget *noticeRoom() const override { return m_noticeRoom; }
    QList<QWidget *> parts() const override;

signals:
    void sectionShown(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        QString key;
        std::function<Page *()> make;
        Page *page = nullptr;
    };
    Page *current() const;
    void showTab(int tab);
    void retranslate();
    void place();

    PageHeader *m_header;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_noticeRoom;
    QList<Section> m_sections;
};

} // namespace samverkan
