// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpcontroller.h"

#include "actionbutton.h"
#include "actions.h"
#include "emptystate.h"
#include "helpwindow.h"
#include "mainwindow.h"
#include "page.h"
#include "theme.h"
#include "windowlanguage.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samverkan {

HelpController::HelpController(MainWindow &window, const Actions &actions, const WindowLanguage &language)
    : m_window(window)
    , m_actions(actions)
    , m_language(language)
{
    // Seen from every page; a menu bar that leaves the window (macOS) takes no button along.
    auto *button = iconButton(u"question"_s, m_actions["help"]->text(), window.menuBar());
    button->setObjectName(u"helpButton"_s);
    button->setDefaultAction(m_actions["help"]);
    button->setFocusPolicy(Qt::NoFocus); // F1 is its key
    window.menuBar()->setCornerWidget(button);
    connect(m_actions["help"], &QAction::changed, button, [button] { // another language
        button->setAccessibleName(button->defaultAction()->text().remove(u'&'));
    });
    connect(m_actions["help"], &QAction::triggered, this, &HelpController::showHelp);
    connect(m_actions["keys"], &QAction::triggered, this, &HelpController::showKeys);
    connect(&window, &MainWindow::pageShown, this, &HelpController::offer);
    connect(&language, &WindowLanguage::changed, this, [this] {
        offer(m_window.currentPage());
        if (m_help) // when the actions have their new words
            QMetaObject::invokeMethod(this, &HelpController::fill, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
    connect(&window, &MainWindow::closing, this, [this](const bool *may) {
        if (m_help && *may)
            m_help->close();
    });
}

HelpController::~HelpController() = default;

// Where a list is empty, a link leads to what the page is for.
void HelpController::offer(const QString &key)
{
    QWidget *page = m_window.madePage(key);
    auto *empty = page ? page->findChild<EmptyState *>(u"emptyList"_s) : nullptr;
    if (!empty)
        return;
    empty->setHelp(tr("How this page is used"));
    connect(empty, &EmptyState::helpRequested, this, &HelpController::showHelp, Qt::UniqueConnection);
}

void HelpController::showHelp()
{
    showSubject(subjectInFront());
}

void HelpController::showSubject(const QString &key)
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>();
        const Theme theme = themeOf(&m_window);
        m_help->resize(qMin(theme.px(960), 1100), qMin(theme.px(680), 800));
    }
    fill();
    m_help->showSubject(key);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpController::fill()
{
    HelpBook book(m_language.language().code());
    book.setMarkdown(u"keyboard"_s, book.subject(u"keyboard"_s)->markdown + keysAsMarkdown());
    m_help->setBook(book);
}

QString HelpController::subjectInFront() const
{
    return HelpBook(m_language.language().code()).keyFor(m_window.insteadName().isEmpty() ? m_window.currentPage() : m_window.insteadName());
}

// By menu, then what no menu has.
QList<KeyList::Line> HelpController::keyLines() const
{
    QList<KeyList::Line> lines;
    const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    const QList<QAction *> menus = m_window.menuBar()->actions();
    for (const QAction *menu : menus) {
        QList<KeyList::Line> inMenu;
        const QList<QAction *> actions = menu->menu() ? menu->menu()->actions() : QList<QAction *>();
        for (const QAction *action : actions) {
            if (!action->shortcut().isEmpty())
                inMenu.append({action->text().remove(u'&').section(u": "_s, 0, 0), native(action->shortcut())}); // undo names its step
        }
        if (!inMenu.isEmpty())
            lines += QList<KeyList::Line>{{menu->text().remove(u'&'), {}}} + inMenu;
    }
    lines.append({tr("Everywhere"), {}});
    lines.append({tr("To a page"), tr("Ctrl+1 … 9")});
    lines.append({tr("Navigation, list, form, and round again"), native(Qt::Key_F6)});
    lines.append({tr("From the list into the form"), native(Qt::Key_Return)});
    lines.append({tr("From the form back to the list"), native(Qt::Key_Escape)});
    lines.append({tr("The record before or after, without leaving the form"), tr("Alt+Up, Alt+Down")});
    lines.append({tr("The same where Alt+Down opens a choice or a calendar"), tr("Ctrl+Page Up, Ctrl+Page Down")});
    lines.append({tr("Collapse or expand a group, on its heading"), tr("Enter, Left, Right")});
    lines.append({tr("To the heading of the group before or after"), tr("Alt+Page Up, Alt+Page Down")});
    lines.append({tr("Remove what is chosen"), native(Qt::Key_Delete)});
    return lines;
}

QString HelpController::keysAsMarkdown() const
{
    QString text;
    const QList<KeyList::Line> lines = keyLines();
    for (const KeyList::Line &line : lines) {
        if (line.keys.isEmpty())
            text += u"\n## %1\n\n| | |\n|---|---|\n"_s.arg(line.text);
        else
            text += u"| %1 | `%2` |\n"_s.arg(QString(line.text).replace(u'|', u'/'), line.keys);
    }
    return text;
}

void HelpController::showKeys()
{
    const QList<Popover *> popovers = m_window.findChildren<Popover *>();
    for (Popover *open : popovers)
        open->closePopover();
    auto *list = new KeyList(keyLines(), &m_window);
    connect(list, &Popover::closed, list, &QObject::deleteLater);
    list->openAtTop(520, 60);
}

} // namespace samverkan
