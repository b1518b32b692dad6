// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "elidedlabel.h"
#include "focusround.h"
#include "icons.h"
#include "jumpfield.h"
#include "navigation.h"
#include "page.h"
#include "statebutton.h"
#include "surfaces.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace samverkan {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_desk(new Surface(Theme::Desk, this))
    , m_deskColumn(new QVBoxLayout(m_desk))
    , m_project(new ElidedLabel({}, Theme::StrongType, Theme::Text, m_desk))
    , m_jump(new JumpField(tr("Go to…"), u"Ctrl+K"_s, m_desk))
    , m_navigation(new Navigation(m_desk))
    , m_state(new StateButton(m_desk))
    , m_paper(new Surface(Theme::Base, this))
    , m_pages(new QStackedWidget(m_paper))
    , m_notice(new NoticeBar(m_paper))
    , m_noticeRoom(new QWidget(m_paper))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setAccessibleName(tr("Pages"));
    m_project->setObjectName(u"projectName"_s);
    m_deskColumn->addWidget(m_project);
    m_deskColumn->addLayout(new QHBoxLayout);
    m_deskColumn->itemAt(1)->layout()->addWidget(m_jump);
    m_deskColumn->addWidget(m_navigation, 1);
    m_deskColumn->addWidget(m_state);
    auto *paper = new QVBoxLayout(m_paper);
    paper->setSpacing(0);
    paper->addWidget(m_pages, 1);
    paper->addWidget(m_noticeRoom);
    (new QVBoxLayout(m_noticeRoom))->addWidget(m_notice);
    auto *centre = new Surface(Theme::Desk, this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_desk);
    row->addWidget(m_paper, 1);
    setCentralWidget(centre);
    m_notice->hide();
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::pageChosen);
    connect(m_jump, &QPushButton::clicked, this, &MainWindow::jumpRequested);
    connect(m_notice, &NoticeBar::closed, this, &MainWindow::placeNotice);
    connect(m_notice, &NoticeBar::linkActivated, this, &MainWindow::noticeLinkActivated);
    for (const bool back : {false, true}) {
        auto *round = new QAction(this);
        round->setShortcut(back ? QKeySequence(Qt::SHIFT | Qt::Key_F6) : QKeySequence(Qt::Key_F6));
        addAction(round);
        connect(round, &QAction::triggered, this, [this, back] { focusNextPart(parts(), back); });
    }
    place();
}

MainWindow::~MainWindow() = default;

void MainWindow::addGroup(const QString &group, const QString &text)
{
    m_groups.append(group);
    m_navigation->addGroup(group, text);
}

void MainWindow::addPage(const QString &key, const QString &text, const QString &iconName, const MakePage &make)
{
    m_navigation->addPage(key, text, iconName);
    m_makers.insert(key, make);
}

void MainWindow::setPageText(const QString &key, const QString &text)
{
    m_texts.insert(key, text);
    m_navigation->setText(key, text);
}

void MainWindow::setCount(const QString &key, std::optional<qint64> count)
{
    m_navigation->setCount(key, count);
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys = m_navigation->pages();
    keys.removeIf([this](const QString &key) { return !m_makers.contains(key); });
    return keys;
}

void MainWindow::removePages()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close(); // it gives the focus back to what would be half gone
    m_noticeRoom->layout()->addWidget(m_notice); // away from the page that goes
    for (Page *page : std::as_const(m_made))
        delete page;
    m_made.clear();
    for (auto it = m_makers.cbegin(); it != m_makers.cend(); ++it)
        m_navigation->removePage(it.key());
    for (const QString &group : std::as_const(m_groups))
        m_navigation->removePage(group);
    m_makers.clear();
    m_groups.clear();
    m_current.clear();
}

Page *MainWindow::page(const QString &key)
{
    if (Page *made = m_made.value(key))
        return made;
    if (!m_makers.contains(key))
        return nullptr;
    Page *page = m_makers.value(key)();
    m_pages->addWidget(page);
    m_made.insert(key, page);
    return page;
}

void MainWindow::showPage(const QString &key)
{
    Page *next = page(key);
    if (!next)
        return;
    if (auto *present = qobject_cast<Page *>(m_pages->currentWidget()); present && present != next)
        present->leave();
    showInstead(nullptr);
    m_current = key;
    m_navigation->setCurrent(key);
    m_pages->setCurrentWidget(next);
    placeNotice();
    next->enter();
    emit pageShown(key);
}

void MainWindow::showInstead(QWidget *widget)
{
    if (m_instead && m_instead != widget) {
        m_pages->removeWidget(m_instead);
        m_instead->deleteLater();
    }
    m_instead = widget;
    if (!widget) {
        if (Page *back = m_made.value(currentPage()))
            m_pages->setCurrentWidget(back);
    } else {
        m_pages->addWidget(widget);
        m_pages->setCurrentWidget(widget);
        widget->setFocus();
    }
    placeNotice();
}

void MainWindow::setProjectName(const QString &name)
{
    m_project->setText(name);
    m_desk->setVisible(!name.isEmpty());
    m_paper->setPaperCorner(!name.isEmpty());
    m_paper->layout()->setContentsMargins(name.isEmpty() ? QMargins() : QMargins(1, 1, 0, 0));
    //: %1 is a project's name
    setWindowTitle(name.isEmpty() ? QApplication::applicationDisplayName() : tr("%1 – Samverkan").arg(name));
}

void MainWindow::showNotice(const Notice &notice)
{
    m_notice->showNotice(notice);
    placeNotice();
}

void MainWindow::dismissNotice()
{
    m_notice->dismiss();
    placeNotice();
}

// F6 goes from navigation to list to form to bar and round again; with Shift the other way.
QList<QWidget *> MainWindow::parts() const
{
    QList<QWidget *> parts{m_navigation};
    if (const auto *shown = qobject_cast<Page *>(m_pages->currentWidget()))
        parts += shown->parts();
    else
        parts.append(m_pages->currentWidget());
    return parts << m_notice;
}

void MainWindow::place()
{
    const Theme theme = themeOf(this);
    const bool rail = width() < theme.px(1000);
    m_desk->setFixedWidth(theme.px(rail ? 56 : 208));
    m_deskColumn->setContentsMargins(0, theme.px(4), 0, 0);
    m_pages->setMinimumSize(qMin(theme.px(440), 560), qMin(theme.px(300), 400));
    m_noticeRoom->layout()->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(8));
    m_deskColumn->itemAt(1)->layout()->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    m_deskColumn->setSpacing(theme.px(8));
    m_project->setContentsMargins(theme.px(22), theme.px(4), theme.px(8), theme.px(2));
    m_project->setVisible(!rail);
    m_jump->setRail(rail);
    m_navigation->setRail(rail);
    m_state->setRail(rail);
    placeNotice();
}

// In the layout: over the list's foot where the page has a place for it, else under the page.
void MainWindow::placeNotice()
{
    const auto *shown = qobject_cast<Page *>(m_pages->currentWidget());
    QWidget *own = shown ? shown->noticeRoom() : nullptr;
    QWidget *room = own ? own : m_noticeRoom;
    const bool said = !m_notice->isHidden();
    if (m_notice->parentWidget() != room) {
        room->layout()->addWidget(m_notice);
        m_notice->setVisible(said);
    }
    for (QWidget *each : {own, m_noticeRoom}) {
        if (each)
            each->setVisible(said && each == room);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    bool may = true;
    if (auto *shown = qobject_cast<Page *>(m_pages->currentWidget()))
        shown->leave();
    emit closing(&may);
    event->setAccepted(may);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    place();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_jump->setText(tr("Go to…"));
        m_jump->setAccessibleName(m_jump->text());
        m_navigation->setAccessibleName(tr("Pages"));
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        place(); // an icon on a label is a picture in the colours of its day
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    emit filesDropped(paths);
}

} // namespace samverkan
