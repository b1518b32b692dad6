// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samverkan {

// What Qt does not offer of a file system and a file that must survive a power cut needs.

// Waits until the file's bytes are on the disk. False with a reason in `error`.
bool syncFile(const QString &path, QString &error);

// Waits until the names in a folder are on the disk: after a rename or a removal. True without doing
// anything where the system has no such thing (Windows).
bool syncFolder(const QString &folder);

// Gives `from` the name `to` in one step that never replaces a file. Both in the same folder.
bool renameNew(const QString &from, const QString &to, QString &error);

// Makes an empty file readable and writable by its owner alone; never replaces one.
bool createPrivate(const QString &path, QString &error);

// A name in the folder of `path` that no file has: ".<name>.<random>.tmp".
QString temporaryBeside(const QString &path);

} // namespace samverkan
