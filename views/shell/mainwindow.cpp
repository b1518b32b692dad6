// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "icons.h"
#include "jumpfield.h"
#include "navigation.h"
#include "page.h"
#include "surfaces.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace samverkan {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_desk(new Surface(Theme::Desk, this))
    , m_deskColumn(new QVBoxLayout(m_desk))
    , m_project(new QLabel(m_desk))
    , m_jump(new JumpField(tr("Go to …"), u"Ctrl+K"_s, m_desk))
    , m_navigation(new Navigation(m_desk))
    , m_state(new QWidget(m_desk))
    , m_stateIcon(new QLabel(m_state))
    , m_stateText(new QLabel(m_state))
    , m_paper(new Surface(Theme::Base, this))
    , m_pages(new QStackedWidget(m_paper))
    , m_notice(new NoticeBar(m_paper))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setAccessibleName(tr("Pages"));
    m_project->setObjectName(u"projectName"_s);
    m_stateText->setObjectName(u"stateText"_s);
    m_stateText->setForegroundRole(QPalette::PlaceholderText);
    m_paper->setPaperCorner(true);
    auto *state = new QHBoxLayout(m_state);
    state->addWidget(m_stateIcon);
    state->addWidget(m_stateText, 1);
    m_deskColumn->addWidget(m_project);
    auto *jump = new QHBoxLayout;
    jump->addWidget(m_jump);
    m_deskColumn->addLayout(jump);
    m_deskColumn->addWidget(m_navigation, 1);
    m_deskColumn->addWidget(m_state);
    auto *paper = new QVBoxLayout(m_paper);
    paper->setContentsMargins(1, 1, 0, 0);
    paper->addWidget(m_pages);
    auto *centre = new Surface(Theme::Desk, this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_desk);
    row->addWidget(m_paper, 1);
    setCentralWidget(centre);
    m_notice->hide();
    m_paper->installEventFilter(this);
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::pageChosen);
    connect(m_jump, &QPushButton::clicked, this, &MainWindow::jumpRequested);
    connect(m_notice, &NoticeBar::linkActivated, this, &MainWindow::noticeLinkActivated);
    for (const bool back : {false, true}) {
        auto *round = new QAction(this);
        round->setShortcut(back ? QKeySequence(Qt::SHIFT | Qt::Key_F6) : QKeySequence(Qt::Key_F6));
        addAction(round);
        connect(round, &QAction::triggered, this, [this, back] { goRound(back); });
    }
    place();
}

MainWindow::~MainWindow() = default;

void MainWindow::addGroup(const QString &group, const QString &text)
{
    m_navigation->addGroup(group, text);
}

void MainWindow::addPage(const QString &key, const QString &text, const QString &iconName, const MakePage &make)
{
    m_navigation->addPage(key, text, iconName);
    m_makers.insert(key, make);
}

void MainWindow::setPageText(const QString &key, const QString &text)
{
    m_navigation->setText(key, text);
}

void MainWindow::setCount(const QString &key, std::optional<qint64> count)
{
    m_navigation->setCount(key, count);
}

void MainWindow::removePages()
{
    for (Page *page : std::as_const(m_made))
        delete page;
    m_made.clear();
    for (auto it = m_makers.cbegin(); it != m_makers.cend(); ++it)
        m_navigation->removePage(it.key());
    m_makers.clear();
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

Page *MainWindow::madePage(const QString &key) const
{
    return m_made.value(key);
}

void MainWindow::showPage(const QString &key)
{
    Page *next = page(key);
    if (!next)
        return;
    if (auto *present = qobject_cast<Page *>(m_pages->currentWidget()); present && present != next)
        present->leave();
    showInstead(nullptr);
    m_navigation->setCurrent(key);
    m_pages->setCurrentWidget(next);
    next->enter();
}

QString MainWindow::currentPage() const
{
    return m_navigation->current();
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
        return;
    }
    m_pages->addWidget(widget);
    m_pages->setCurrentWidget(widget);
    widget->setFocus();
}

bool MainWindow::isShowingInstead() const
{
    return m_instead;
}

void MainWindow::setProjectName(const QString &name)
{
    m_project->setText(name);
    m_desk->setVisible(!name.isEmpty());
    //: %1 is a project's name
    setWindowTitle(name.isEmpty() ? QApplication::applicationDisplayName() : tr("%1 – Samverkan").arg(name));
}

void MainWindow::setStateText(const QString &text, const QString &iconName)
{
    m_stateIconName = iconName;
    m_stateText->setText(text);
    place();
}

void MainWindow::showNotice(const Notice &notice)
{
    m_notice->showNotice(notice);
    placeNotice();
    m_notice->raise();
}

void MainWindow::dismissNotice()
{
    m_notice->dismiss();
}

// F6 goes from navigation to list to form to bar and round again; with Shift the other way.
void MainWindow::goRound(bool back)
{
    QList<QWidget *> stops{m_navigation};
    if (auto *shown = qobject_cast<Page *>(m_pages->currentWidget()))
        stops += shown->parts();
    if (m_notice->isVisible())
        stops.append(m_notice);
    qsizetype present = -1;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (stops[i] == focusWidget() || stops[i]->isAncestorOf(focusWidget()))
            present = i;
    }
    for (qsizetype step = 1; step <= stops.size(); ++step) {
        QWidget *stop = stops[(present + (back ? -step : step) + 2 * stops.size()) % stops.size()];
        if (!stop->isVisible())
            continue;
        QWidget *inside = stop->focusPolicy() == Qt::NoFocus ? stop->nextInFocusChain() : stop;
        while (inside != stop && !(stop->isAncestorOf(inside) && inside->isVisible() && (inside->focusPolicy() & Qt::TabFocus)))
            inside = inside->nextInFocusChain();
        inside->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::place()
{
    const Theme theme = themeOf(this);
    const bool rail = width() < theme.px(1000);
    m_desk->setFixedWidth(theme.px(rail ? 56 : 208));
    m_deskColumn->setContentsMargins(0, theme.px(4), 0, theme.px(6));
    m_deskColumn->itemAt(1)->layout()->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    m_deskColumn->setSpacing(theme.px(8));
    m_project->setFont(theme.font(Theme::StrongType));
    m_project->setContentsMargins(theme.px(22), theme.px(4), 0, theme.px(2));
    m_project->setVisible(!rail);
    m_jump->setRail(rail);
    m_navigation->setRail(rail);
    m_state->layout()->setContentsMargins(theme.px(22), 0, 0, 0);
    m_state->layout()->setSpacing(theme.px(8));
    m_stateText->setFont(theme.font(Theme::SecondType));
    m_stateText->setVisible(!rail);
    if (!m_stateIconName.isEmpty())
        m_stateIcon->setPixmap(icon(m_stateIconName, Theme::Done).pixmap(theme.px(16)));
    placeNotice();
}

// Along the bottom of the paper, over the footers, never over what one works with.
void MainWindow::placeNotice()
{
    const Theme theme = themeOf(this);
    const int width = qMin(m_paper->width() - theme.px(48), theme.px(640));
    const int height = m_notice->sizeHint().height();
    m_notice->setGeometry(theme.px(24), m_paper->height() - height - theme.px(44), width, height);
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

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_paper && event->type() == QEvent::Resize)
        placeNotice();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_jump->setText(tr("Go to …"));
        m_navigation->setAccessibleName(tr("Pages"));
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place();
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
