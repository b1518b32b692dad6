// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticebar.h"

#include <QHash>
#include <QMainWindow>
#include <functional>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace samverkan {

class ElidedLabel;
class JumpField;
class MessageLine;
class Navigation;
class Page;
class StateButton;
class Surface;

// The window's frame: menu bar, navigation on the desk at the left, pages on paper, and the bar that
// says what was just done. It knows no project and does no work: the application adds pages and menus
// and hears what is chosen.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    // Pages are made when they are first shown. `group` "" stands on top of the groups.
    using MakePage = std::function<Page *()>;
    void addGroup(const QString &group, const QString &text);
    void addPage(const QString &key, const QString &text, const QString &iconName, const MakePage &make);
    QStringList pageKeys() const; // as the navigation has them, from above
    void setPageText(const QString &key, const QString &text);
    QString pageText(const QString &key) const { return m_texts.value(key); }
    void setCount(const QString &key, std::optional<qint64> count);
    void removePages();
    // For what comes and goes in it beside the pages: saved searches. pageChosen() tells of them too.
    Navigation *navigation() const { return m_navigation; }

    void showPage(const QString &key);
    QString currentPage() const { return m_current; }
    Page *page(const QString &key); // made if need be; null if there is none
    Page *madePage(const QString &key) const { return m_made.value(key); } // null if not made yet

    // In place of the pages: the welcome page, an import. Null shows the pages again. Not owned by the
    // window longer than it is shown, unless it has a parent of its own.
    void showInstead(QWidget *widget);
    bool isShowingInstead() const { return m_instead; }
    QString insteadName() const { return m_instead ? m_instead->objectName() : QString(); }
    // Navigation is hidden while no project is open.
    void setProjectName(const QString &name);

    // Bottom left: "Saved 14:02", "Read-only".
    StateButton *stateButton() const { return m_state; }
    void showNotice(const Notice &notice);
    void dismissNotice();
    NoticeBar *noticeBar() const { return m_notice; }

signals:
    void pageChosen(const QString &key);
    void pageShown(const QString &key);
    void jumpRequested();
    void noticeLinkActivated(const QString &key);
    // Asked before the window closes; set `may` to false to keep it open.
    void closing(bool *may);
    void filesDropped(const QStringList &paths);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void place();
    void placeNotice();
    QList<QWidget *> parts() const;

    Surface *m_desk;
    QVBoxLayout *m_deskColumn;
    ElidedLabel *m_project;
    JumpField *m_jump;
    Navigation *m_navigation;
    StateButton *m_state;
    Surface *m_paper;
    QStackedWidget *m_pages;
    NoticeBar *m_notice;
    QWidget *m_noticeRoom; // where the page has none of its own
    QStringList m_groups;
    QString m_current; // key of the page
    QHash<QString, QString> m_texts;
    QHash<QString, MakePage> m_makers;
    QHash<QString, Page *> m_made;
    QWidget *m_instead = nullptr;
};

} // namespace samverkan
