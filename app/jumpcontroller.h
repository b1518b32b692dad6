// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namedpart.h"
#include "record.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QStandardItem;

namespace samverkan {

class Actions;
struct JumpPlace;
class JumpPalette;
class MainWindow;
class RecordTableModel;
class Session;

// Goes to anything by its name: records of the kinds that have pages, pages, views of the statistics and
// reports, commands, in the order of jumporder.h. Lists are made when the palette is first opened, and
// searched with what their pages search with; where a kind has several that are found, its list is one more
// place to go to.
class JumpController : public QObject
{
    Q_OBJECT
public:
    // All outlive the controller.
    JumpController(MainWindow &window, const Actions &actions);

    // Null: no project is open. Kinds in the order they are shown.
    void setSession(Session *session, const QStringList &kinds, const std::function<QList<NamedPart>()> &parts = {});
    void open(const QString &words = {});

signals:
    void recordChosen(const QString &kind, qint64 id);
    void listChosen(const QString &kind, const QString &words); // all of the kind that the words found
    void pageChosen(const QString &key);
    void partChosen(const QString &page, const QString &key);

private:
    struct Found;
    struct Line
    {
        QString text;
        QString second;
        QString iconName;
    };
    void find(const QString &words);
    void findRecords(RecordTableModel &table, const QString &words, QList<Found> &found);
    void findPages(const QString &words, QList<Found> &found);
    void findParts(const QString &words, QList<Found> &found);
    void findCommands(const QString &words, QList<Found> &found);
    QStandardItem *add(QList<Found> &found, const JumpPlace &place, const QString &heading, const Line &line) const;
    void show(const QList<Found> &found);
    void go(const QModelIndex &index);

    MainWindow &m_window;
    const Actions &m_actions;
    Session *m_session = nullptr;
    QStringList m_kinds;
    std::function<QList<NamedPart>()> m_parts;
    QList<NamedPart> m_named; // as they were when the palette opened
    QList<RecordTableModel *> m_tables;
    QPointer<JumpPalette> m_palette;
};

} // namespace samverkan
