// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

struct ActionLine
{
    const char *menu; // "" is in no menu; a menu's first line opens it
    const char *key;
    const char *text; // context "Actions"; "-" is a line between
    const char *shortcut;
    const char *iconName;
};

constexpr ActionLine table[] = {
    {QT_TRANSLATE_NOOP("Actions", "&File"), "new", QT_TRANSLATE_NOOP("Actions", "&New project…"), "Ctrl+Shift+N", "new"},
    {"", "open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "open"},
    {"", "sample", QT_TRANSLATE_NOOP("Actions", "&Try the sample project"), "", "flask"},
    {"", "close", QT_TRANSLATE_NOOP("Actions", "&Close project"), "Ctrl+W", ""},
    {"", "", "-", "", ""},
    {"", "import", QT_TRANSLATE_NOOP("Actions", "&Read a list…"), "Ctrl+I", "import"},
    {"", "export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+Shift+E", "export"},
    {"", "print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "Ctrl+P", "print"},
    {"", "", "-", "", ""},
    {"", "save_copy", QT_TRANSLATE_NOOP("Actions", "Save a cop&y…"), "Ctrl+Shift+S", "copyback"},
    {"", "back_up", QT_TRANSLATE_NOOP("Actions", "&Back up now"), "", ""},
    {"", "open_backup", QT_TRANSLATE_NOOP("Actions", "Open a back&up…"), "", ""},
    {"", "reveal", QT_TRANSLATE_NOOP("Actions", "Show in the file &manager"), "", "project"},
    {"", "", "-", "", ""},
    {"", "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", ""},
    {QT_TRANSLATE_NOOP("Actions", "&Edit"), "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo"},
    {"", "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", ""},
    {"", "", "-", "", ""},
    {"", "copy", QT_TRANSLATE_NOOP("Actions", "&Copy rows"), "Ctrl+C", ""},
    {"", "paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V", ""},
    {"", "copy_mail", QT_TRANSLATE_NOOP("Actions", "Copy &e-mail addresses"), "Ctrl+Shift+C", ""},
    {"", "write_mail", QT_TRANSLATE_NOOP("Actions", "&Write e-mail, as blind copies"), "Ctrl+Shift+M", ""},
    {"", "", "-", "", ""},
    {"", "change_field", QT_TRANSLATE_NOOP("Actions", "C&hange field…"), "Ctrl+E", "pen"},
    {"", "fill_down", QT_TRANSLATE_NOOP("Actions", "Fill &down"), "Ctrl+D", ""},
    {"", "", "-", "", ""},
    {"", "search", QT_TRANSLATE_NOOP("Actions", "&Search"), "Ctrl+F", "search"},
    {"", "keep_search", QT_TRANSLATE_NOOP("Actions", "Keep this se&arch…"), "Ctrl+Shift+F", "bookmark"},
    {"", "jump", QT_TRANSLATE_NOOP("Actions", "&Go to…"), "Ctrl+K", "right"},
    {QT_TRANSLATE_NOOP("Actions", "&View"), "back", QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", "left"},
    {"", "forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right", ""},
    {"", "", "-", "", ""},
    {"", "language_sv", QT_TRANSLATE_NOOP("Actions", "&Swedish"), "", ""},
    {"", "language_en", QT_TRANSLATE_NOOP("Actions", "&English"), "", ""},
    {"", "", "-", "", ""},
    {"", "theme_system", QT_TRANSLATE_NOOP("Actions", "&As the system"), "", ""},
    {"", "theme_light", QT_TRANSLATE_NOOP("Actions", "&Light"), "", ""},
    {"", "theme_dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", ""},
    {"", "high_contrast", QT_TRANSLATE_NOOP("Actions", "&High contrast"), "", ""},
    {"", "", "-", "", ""},
    {"", "larger", QT_TRANSLATE_NOOP("Actions", "La&rger text"), "Ctrl++", ""},
    {"", "smaller", QT_TRANSLATE_NOOP("Actions", "S&maller text"), "Ctrl+-", ""},
    {"", "usual_size", QT_TRANSLATE_NOOP("Actions", "&Usual text size"), "Ctrl+0", ""},
    {QT_TRANSLATE_NOOP("Actions", "&Record"), "add", QT_TRANSLATE_NOOP("Actions", "&New record"), "Ctrl+N", "plus"},
    {"", "duplicate", QT_TRANSLATE_NOOP("Actions", "&Duplicate"), "Ctrl+Shift+D", ""},
    {"", "add_next", QT_TRANSLATE_NOOP("Actions", "Save, and the ne&xt new one"), "Ctrl+Return", ""},
    {"", "edit", QT_TRANSLATE_NOOP("Actions", "&Edit in the form"), "F2", "pen"},
    {"", "remove", QT_TRANSLATE_NOOP("Actions", "&Remove"), "", "trash"},
    {"", "related", QT_TRANSLATE_NOOP("Actions", "&Show their"), "", "right"},
    {QT_TRANSLATE_NOOP("Actions", "&Help"), "help", QT_TRANSLATE_NOOP("Actions", "&Help on this page"), "F1", "question"},
    {"", "keys", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "Ctrl+?", "command"},
};

QString words(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const ActionLine &line : table) {
        if (!*line.key)
            continue;
        auto *action = new QAction(this);
        action->setObjectName(u"action_"_s + QString::fromLatin1(line.key));
        if (*line.shortcut)
            action->setShortcut(QKeySequence(QString::fromLatin1(line.shortcut)));
        if (*line.iconName)
            action->setIcon(icon(QString::fromLatin1(line.iconName)));
        m_actions.insert(line.key, action);
    }
    for (const char *key : {"copy", "paste", "fill_down"}) // elsewhere the same keys are the text's
        m_actions[key]->setShortcutContext(Qt::WidgetShortcut);
    for (const QByteArrayList &choice : {QByteArrayList{"language_sv", "language_en"},
                                         QByteArrayList{"theme_system", "theme_light", "theme_dark"}}) {
        auto *group = new QActionGroup(this); // one of them holds
        for (const QByteArray &key : choice) {
            m_actions[key]->setCheckable(true);
            group->addAction(m_actions[key]);
        }
    }
    m_actions["high_contrast"]->setCheckable(true); // with whichever of these
#ifdef Q_OS_WIN
    m_actions["redo"]->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
#endif
    retranslate();
}

QAction *Actions::operator[](const char *key) const
{
    QAction *action = m_actions.value(key);
    Q_ASSERT_X(action, "Actions", key);
    return action;
}

void Actions::fillMenus(QMenuBar *bar)
{
    for (const ActionLine &line : table) {
        if (*line.menu)
            m_menus.append(bar->addMenu(words(line.menu)));
        if (*line.key)
            m_menus.last()->addAction(m_actions[line.key]);
        else
            m_menus.last()->addSeparator();
    }
}

void Actions::retranslate()
{
    qsizetype menu = 0;
    for (const ActionLine &line : table) {
        if (*line.menu && menu < m_menus.size())
            m_menus[menu++]->setTitle(words(line.menu));
        if (*line.key)
            m_actions[line.key]->setText(words(line.text));
    }
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const ActionLine &line : table) {
        if (*line.key)
            actions.append(m_actions[line.key]);
    }
    return actions;
}

QStringList Actions::conflicts() const
{
    QStringList conflicts;
    QHash<QKeySequence, QString> claimed;
    for (QAction *action : m_actions) {
        for (const QKeySequence &keys : action->shortcuts()) {
            if (claimed.contains(keys))
                conflicts.append(keys.toString() + u": "_s + claimed[keys] + u", "_s + action->objectName());
            claimed.insert(keys, action->objectName());
        }
    }
    return conflicts;
}

} // namespace samverkan
