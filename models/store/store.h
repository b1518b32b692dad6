// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "changeset.h"
#include "codebook.h"
#include "openfault.h"
#include "outcome.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

namespace samverkan {

class Catalogue;
class Database;
class Language;
class ReferenceData;

// How to open. A background job opens its own store on the same file: `sharesLock` says that
// this program holds the file's lock already.
struct OpenOptions
{
    bool readOnly = false;
    bool sharesLock = false;
    QString person; // who is at the keyboard, for the change log; the system's user name if empty
};

// A name of an undo step and whether there is one.
struct UndoState
{
    Sentence undo; // name of what undo would take back; empty if there is nothing
    Sentence redo;
    bool undoIsLarge = false; // of more than manyEntries: too long for the window's thread
    bool redoIsLarge = false;
};

// From so many entries of the log on a change is made by a job: in a tenth of a second fewer are written.
constexpr int manyEntries = 1000;

// A project file: reading, and the one door for change. A store belongs to the thread that opened
// it and must be used there only; a job on another thread opens its own and its ChangeSet is handed
// to this one with announce().
class Store : public QObject
{
    Q_OBJECT

public:
    // Makes a new, empty project file (tables, no content) and opens it; refuses to replace a file.
    static std::unique_ptr<Store> create(const QString &path, const Catalogue &catalogue, OpenReport &report,
                                         const OpenOptions &options = {});
    static std::unique_ptr<Store> open(const QString &path, const Catalogue &catalogue, OpenReport &report,
                                       const OpenOptions &options = {});
    ~Store() override;

    const Catalogue &catalogue() const;
    QString path() const;
    bool isReadOnly() const;
    // The code lists as the file holds them now.
    const CodeBook &codes() const;

    // Reading. All are quick enough for the window's thread (scans excepted, see scan.h).
    Record record(const Kind &kind, RowId id) const; // id 0 if there is none
    // In the order of `ids`, gone rows left out; derived fields filled.
    QList<Record> records(const Kind &kind, const QList<RowId> &ids) const;
    QList<RowId> ids(const Kind &kind) const; // ascending
    qint64 count(const Kind &kind) const;
    bool hasMoreThan(const Kind &kind, qint64 rows) const; // however many more, no slower than that many
    QList<RowId> find(const Kind &kind, const QString &field, const QVariant &value) const;
    RowId findUuid(const Kind &kind, const QUuid &uuid) const; // 0 if there is none
    QUuid uuidOf(const Kind &kind, RowId id) const;
    // What a record is called on screen: its title fields in `language`, references followed.
    QString title(const Kind &kind, RowId id, const Language &language) const;
    // The one row of the kind `project`.
    Record project() const;

    // The one door for change. Runs `body` in one transaction; its changes and their log entries are
    // committed together, or not at all when body's outcome is a failure. Afterwards, if anything
    // was changed, `changed` is emitted once. `name` is what undo calls the step.
    struct Result
    {
        Outcome outcome;
        ChangeSet changes;
        explicit operator bool() const { return bool(outcome); }
    };
    using Body = std::function<Outcome(Change &)>;
    Result transact(const Sentence &name, const Body &body);
    // The same for what a new project begins with: a step of the log that undo does not reach, since
    // nobody here has done it.
    Result start(const Sentence &name, const Body &body);

    // Undo and redo of the newest steps, kept in the log: they work after a restart too. Several steps
    // are taken back one by one, so that doing again goes the same way; all of them, or none.
    UndoState undoState() const;
    Result undo(int steps = 1);
    Result redo();

    // While a job is at a change of its own, this store refuses changes with that sentence rather than
    // wait for the file; empty ends it.
    void setOccupied(const Sentence &why);
    // A change made through another store on the same file (a finished job): tells everybody here.
    void announce(const ChangeSet &changes);
    // Set by a job's owner from any thread; asked by long work in this store.
    void setCancelFlag(std::atomic_bool *flag);
    void setProgress(std::function<void(double)> progress);

    // For the other parts of the store and for statistics: the connection. Not for anybody above.
    Database &database() const;

signals:
    void changed(const samverkan::ChangeSet &changes);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace samverkan
