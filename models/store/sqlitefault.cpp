// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitefault.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace samverkan {

static Sentence ioFault(int code)
{
    if (code == SQLITE_IOERR_NOMEM)
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "There is not enough memory for this."));
    const bool reading = code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ;
    return reading
        ? sentence("Store", QT_TRANSLATE_NOOP("Store", "The disk could not read the file (error %1)."),
                   {QString::number(code)})
        : sentence("Store", QT_TRANSLATE_NOOP("Store", "The disk could not write the file (error %1)."),
                   {QString::number(code)});
}

static Sentence readOnlyFault(int code)
{
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_CANTLOCK || code == SQLITE_READONLY_RECOVERY) {
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "Work on this file was cut off, and that can only be put "
                                                            "right where the file may be written. Copy it, together "
                                                            "with the file beside it that ends in -journal, to a "
                                                            "folder of your own and open it there."));
    }
    return sentence("Store", QT_TRANSLATE_NOOP("Store", "The file may only be read: it or its folder is protected."));
}

static Sentence constraintFault(int code, const QString &message)
{
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY) {
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "This would leave a link to a record that is not there. "
                                                            "Nothing was changed."));
    }
    return sentence("Store", QT_TRANSLATE_NOOP("Store", "The file does not accept this value (%1)."), {message});
}

Sentence sqliteFault(int code, const QString &message)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "The disk is full. Nothing was changed; make room and try "
                                                            "again."));
    case SQLITE_IOERR:
        return ioFault(code);
    case SQLITE_READONLY:
        return readOnlyFault(code);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "Another program is using the file. Try again in a "
                                                            "moment."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "The file is damaged (%1). Open a backup instead."),
                        {message});
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "The file could not be opened."));
    case SQLITE_TOOBIG:
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "This is too large for the file: a text or an attached "
                                                            "file may have 16 MB at most."));
    case SQLITE_CONSTRAINT:
        return constraintFault(code, message);
    case SQLITE_NOMEM:
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "There is not enough memory for this."));
    case SQLITE_INTERRUPT:
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed."));
    default:
        return sentence("Store", QT_TRANSLATE_NOOP("Store", "The file could not be read or written: %1"), {message});
    }
}

OpenResult openResultOfSqlite(int code)
{
    switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // a schema that does not parse, a view or function that is prohibited
    case SQLITE_TOOBIG:
        return OpenResult::Damaged;
    case SQLITE_NOTADB:
        return OpenResult::NotOurs;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return OpenResult::Locked;
    default:
        return OpenResult::Failed;
    }
}

} // namespace samverkan
