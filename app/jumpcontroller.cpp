// SPDX-License-Identifier: GPL-3.0-or-later
#include "jumpcontroller.h"

#include "actions.h"
#include "jumppalette.h"
#include "language.h"
#include "mainwindow.h"
#include "recordtablemodel.h"
#include "session.h"
#include "twolinelist.h"

#include <QMenu>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

enum Role { KindRole = Qt::UserRole + 1, RecordRole, PageRole, CommandRole };
constexpr int mostOfAKind = 4;

void addHeading(QStandardItemModel &model, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, GroupRole);
    item->setFlags(Qt::NoItemFlags);
    model.appendRow(item);
}

QStandardItem *addItem(QStandardItemModel &model, const QString &text, const QString &second, const QString &iconName)
{
    auto *item = new QStandardItem(text);
    item->setData(second, SecondLineRole);
    item->setData(iconName, RowIconRole);
    item->setAccessibleText(second.isEmpty() ? text : text + u", "_s + second);
    model.appendRow(item);
    return item;
}

bool holds(const QString &text, const QString &words)
{
    return words.isEmpty() || text.contains(words, Qt::CaseInsensitive);
}

} // namespace

JumpController::JumpController(MainWindow &window, const Actions &actions)
    : m_window(window)
    , m_actions(actions)
{
    connect(&window, &MainWindow::pageShown, this, [this] {
        if (m_palette)
            m_palette->closePopover();
    });
}

void JumpController::setSession(Session *session, const QStringList &kinds)
{
    delete m_palette;
    qDeleteAll(m_tables);
    m_tables.clear();
    m_session = session;
    m_kinds = kinds;
}

void JumpController::open()
{
    if (m_palette && m_palette->isOpen())
        return;
    m_palette = new JumpPalette(&m_window);
    connect(m_palette, &JumpPalette::wordsChanged, this, &JumpController::find);
    connect(m_palette, &JumpPalette::chosen, this, &JumpController::go);
    connect(m_palette, &Popover::closed, m_palette, &QObject::deleteLater);
    m_palette->openPalette();
}

void JumpController::find(const QString &typed)
{
    m_palette->found()->clear();
    const bool onlyCommands = typed.startsWith(u'>');
    const QString words = (onlyCommands ? typed.mid(1) : typed).trimmed();
    if (m_session && !onlyCommands) {
        if (m_tables.isEmpty()) {
            for (const QString &kind : std::as_const(m_kinds))
                m_tables.append(new RecordTableModel(m_session->lists(), m_session->program().catalogue.at(kind), this));
        }
        for (RecordTableModel *table : std::as_const(m_tables)) {
            if (!words.isEmpty())
                addRecords(*table, words);
        }
        addPages(words);
    }
    addCommands(words);
    m_palette->showFound();
}

void JumpController::addRecords(RecordTableModel &table, const QString &words)
{
    table.setSearch(words);
    const int count = qMin(mostOfAKind, table.rowCount());
    const Language &language = m_session->lists().language();
    if (count > 0)
        addHeading(*m_palette->found(), language.plural(table.kind()));
    for (int row = 0; row < count; ++row) {
        QStringList about;
        for (int column = 1; column < qMin(4, table.columnCount()); ++column)
            about.append(table.index(row, column).data().toString());
        about.removeAll(QString());
        QStandardItem *item = addItem(*m_palette->found(), m_session->lists().title(table.kind(), table.idAt(row)),
                                      about.join(u" · "_s), QString::fromLatin1(table.kind().icon));
        item->setData(table.kind().key, KindRole);
        item->setData(table.idAt(row), RecordRole);
    }
}

void JumpController::addPages(const QString &words)
{
    bool headed = false;
    const QStringList keys = m_window.pageKeys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString text = m_window.pageText(keys[i]);
        if (!holds(text, words))
            continue;
        if (!std::exchange(headed, true))
            addHeading(*m_palette->found(), tr("Pages"));
        QStandardItem *item = addItem(*m_palette->found(), text, {}, u"right"_s);
        item->setData(keys[i], PageRole);
        if (i < 9)
            item->setData(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText), RightTextRole);
    }
}

void JumpController::addCommands(const QString &words)
{
    bool headed = false;
    for (QAction *action : m_actions.all()) {
        const QString text = action->text().remove(u'&');
        if (!action->isEnabled() || action->menu() || !holds(text, words) || action->objectName() == u"action_jump")
            continue;
        if (!std::exchange(headed, true))
            addHeading(*m_palette->found(), tr("Commands"));
        QStandardItem *item = addItem(*m_palette->found(), text, {}, u"command"_s);
        item->setData(action->objectName(), CommandRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), RightTextRole);
    }
}

// The palette closes first: what is gone to takes the focus.
void JumpController::go(const QModelIndex &index)
{
    const QString kind = index.data(KindRole).toString();
    const qint64 record = index.data(RecordRole).toLongLong();
    const QString page = index.data(PageRole).toString();
    const QString command = index.data(CommandRole).toString();
    m_palette->closePopover();
    if (!kind.isEmpty())
        emit recordChosen(kind, record);
    else if (!page.isEmpty())
        emit pageChosen(page);
    for (QAction *action : m_actions.all()) {
        if (!command.isEmpty() && action->objectName() == command)
            action->trigger();
    }
}

} // namespace samverkan
