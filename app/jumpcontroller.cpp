// SPDX-License-Identifier: GPL-3.0-or-later
#include "jumpcontroller.h"

#include "actions.h"
#include "jumporder.h"
#include "jumppalette.h"
#include "language.h"
#include "mainwindow.h"
#include "recordtablemodel.h"
#include "session.h"
#include "twolinelist.h"

#include <QMenu>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

enum Role { KindRole = Qt::UserRole + 1, RecordRole, WordsRole, PageRole, PartRole, CommandRole };
constexpr int mostOfAKind = 4;
constexpr int mostLookedAt = 40; // rows of a kind, for one that is called just what was typed

} // namespace

// What was found, under the heading of its section.
struct JumpController::Found
{
    JumpPlace place;
    QString heading;
    QStandardItem *item; // the palette's, in the end
};

JumpController::JumpController(MainWindow &window, const Actions &actions)
    : m_window(window)
    , m_actions(actions)
{
    connect(&window, &MainWindow::pageShown, this, [this] {
        if (m_palette)
            m_palette->closePopover();
    });
}

void JumpController::setSession(Session *session, const QStringList &kinds, const std::function<QList<NamedPart>()> &parts)
{
    delete m_palette;
    qDeleteAll(m_tables);
    m_tables.clear();
    m_session = session;
    m_kinds = kinds;
    m_parts = parts;
}

void JumpController::open(const QString &words)
{
    if (m_palette && m_palette->isOpen())
        return;
    m_palette = new JumpPalette(&m_window);
    m_named = m_session ? m_parts() : QList<NamedPart>();
    connect(m_palette, &JumpPalette::wordsChanged, this, &JumpController::find);
    connect(m_palette, &JumpPalette::chosen, this, &JumpController::go);
    connect(m_palette, &Popover::closed, m_palette, &QObject::deleteLater);
    m_palette->openPalette(words);
}

void JumpController::find(const QString &typed)
{
    const bool onlyCommands = typed.startsWith(u'>');
    const QString words = (onlyCommands ? typed.mid(1) : typed).trimmed();
    QList<Found> found;
    if (m_session && !onlyCommands) {
        if (m_tables.isEmpty()) {
            for (const QString &kind : std::as_const(m_kinds))
                m_tables.append(new RecordTableModel(m_session->lists(), m_session->program().catalogue.at(kind), this));
        }
        for (RecordTableModel *table : std::as_const(m_tables)) {
            if (!words.isEmpty())
                findRecords(*table, words, found);
        }
        findPages(words, found);
        if (!words.isEmpty())
            findParts(words, found);
    }
    findCommands(words, found);
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.place < b.place; });
    show(found);
}

void JumpController::show(const QList<Found> &found)
{
    QStandardItemModel &model = *m_palette->found();
    model.clear();
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (i == 0 || found[i].heading != found[i - 1].heading)
            model.appendRow(groupItem(found[i].heading));
        model.appendRow(found[i].item);
    }
    if (found.isEmpty())
        model.appendRow(groupItem(tr("Nothing found")));
    m_palette->showFound();
}

QStandardItem *JumpController::add(QList<Found> &found, const JumpPlace &place, const QString &heading, const Line &line) const
{
    auto *item = new QStandardItem(line.text);
    item->setData(line.second, SecondLineRole);
    item->setData(line.iconName, RowIconRole);
    item->setAccessibleText(line.second.isEmpty() ? line.text : line.text + u", "_s + line.second);
    found.append({place, heading, item});
    return item;
}

void JumpController::findRecords(RecordTableModel &table, const QString &words, QList<Found> &found)
{
    table.setSearch(words);
    const QString heading = m_session->lists().language().plural(table.kind());
    int others = 0;
    for (int row = 0; row < qMin(mostLookedAt, table.rowCount()); ++row) {
        const QString title = m_session->lists().title(table.kind(), table.idAt(row));
        const NameMatch match = nameMatch(title, words);
        if (match != NameMatch::Whole && ++others > mostOfAKind)
            continue;
        QStringList about;
        for (int column = 1; column < qMin(4, table.columnCount()); ++column)
            about.append(table.index(row, column).data().toString());
        about.removeAll(QString());
        QStandardItem *item = add(found, jumpPlace(JumpTarget::Record, match), heading,
                                  {title, about.join(u" · "_s), QString::fromLatin1(table.kind().icon)});
        item->setData(table.kind().key, KindRole);
        item->setData(table.idAt(row), RecordRole);
    }
    if (table.rowCount() < 2)
        return;
    QStandardItem *all = add(found, jumpPlace(JumpTarget::Record, NameMatch::None), heading,
                             {tr("Show all %n in the list", nullptr, table.rowCount()), {}, u"search"_s});
    all->setAccessibleText(all->text() + u", "_s + heading);
    all->setData(table.kind().key, KindRole);
    all->setData(words, WordsRole);
}

void JumpController::findPages(const QString &words, QList<Found> &found)
{
    const QStringList keys = m_window.pageKeys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString text = m_window.pageText(keys[i]);
        const NameMatch match = nameMatch(text, words);
        if (match == NameMatch::None)
            continue;
        QStandardItem *item = add(found, jumpPlace(JumpTarget::Page, match), tr("Pages"), {text, {}, u"right"_s});
        item->setData(keys[i], PageRole);
        if (i < 9)
            item->setData(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText), RightTextRole);
    }
}

void JumpController::findParts(const QString &words, QList<Found> &found)
{
    for (const NamedPart &part : std::as_const(m_named)) {
        const NameMatch match = nameMatch(part.name, words);
        if (match == NameMatch::None)
            continue;
        QStandardItem *item = add(found, jumpPlace(JumpTarget::Page, match), m_window.pageText(part.page), {part.name, part.about, part.iconName});
        item->setData(part.page, PageRole);
        item->setData(part.key, PartRole);
    }
}

void JumpController::findCommands(const QString &words, QList<Found> &found)
{
    for (QAction *action : m_actions.all()) {
        const QString text = action->text().remove(u'&');
        const NameMatch match = nameMatch(text, words);
        if (!action->isEnabled() || action->menu() || match == NameMatch::None || action->objectName() == u"action_jump")
            continue;
        QStandardItem *item = add(found, jumpPlace(JumpTarget::Command, match), tr("Commands"), {text, {}, u"command"_s});
        item->setData(action->objectName(), CommandRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), RightTextRole);
    }
}

// The palette closes first: what is gone to takes the focus.
void JumpController::go(const QModelIndex &index)
{
    const QString kind = index.data(KindRole).toString();
    const qint64 record = index.data(RecordRole).toLongLong();
    const QString words = index.data(WordsRole).toString();
    const QString page = index.data(PageRole).toString();
    const QString part = index.data(PartRole).toString();
    const QString command = index.data(CommandRole).toString();
    m_palette->closePopover();
    if (!words.isEmpty())
        emit listChosen(kind, words);
    else if (!kind.isEmpty())
        emit recordChosen(kind, record);
    else if (!part.isEmpty())
        emit partChosen(page, part);
    else if (!page.isEmpty())
        emit pageChosen(page);
    for (QAction *action : m_actions.all()) {
        if (!command.isEmpty() && action->objectName() == command)
            action->trigger();
    }
}

} // namespace samverkan
