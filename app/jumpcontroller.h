// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QObject>
#include <QPointer>

namespace samverkan {

class Actions;
class JumpPalette;
class MainWindow;
class RecordTableModel;
class Session;

// Goes to anything by its name: records of the kinds that have pages, pages, commands. Lists are made
// when the palette is first opened, and searched with what their pages search with.
class JumpController : public QObject
{
    Q_OBJECT
public:
    // All outlive the controller.
    JumpController(MainWindow &window, const Actions &actions);

    // Null: no project is open. Kinds in the order they are shown.
    void setSession(Session *session, const QStringList &kinds);
    void open();

signals:
    void recordChosen(const QString &kind, qint64 id);
    void pageChosen(const QString &key);

private:
    void find(const QString &words);
    void addRecords(RecordTableModel &table, const QString &words);
    void addPages(const QString &words);
    void addCommands(const QString &words);
    void go(const QModelIndex &index);

    MainWindow &m_window;
    const Actions &m_actions;
    Session *m_session = nullptr;
    QStringList m_kinds;
    QList<RecordTableModel *> m_tables;
    QPointer<JumpPalette> m_palette;
};

} // namespace samverkan
