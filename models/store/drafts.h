// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace samverkan {

class Store;

// What is half typed in a form, kept in the project file until it is stored or given up: personal
// data stays in the file. Outside the door and its log, since it is nobody's data yet; it makes no
// step of undo and tells nobody.
struct Draft
{
    QString key;
    QJsonObject content;
};

QList<Draft> drafts(const Store &store);
// Writes over what the key had; no content removes it. False when it could not be written now (the
// file is busy with a job, read-only, the disk is full): nothing is lost by trying again later.
bool keepDraft(Store &store, const Draft &draft);

} // namespace samverkan
