// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentformat.h"
#include "pagelayout.h"

#include <functional>
#include <memory>

class QWidget;

namespace samverkan {

class Asker;

// Saving and printing of documents, whoever made them. Nothing waits: answers come by callback.
struct SavedDocument
{
    QString path; // empty: not saved
    QString fault; // why, when it was tried
};

// Asks for a name with one of the formats, the first being proposed, and saves. `said` hears how it
// went, unless the user changed their mind or `context` is gone.
void askAndSave(const Document &document, const QList<DocumentFormat> &formats, const QString &title, Asker &asker,
                QObject *context, const std::function<void(const SavedDocument &)> &said);

// The system's print dialog over a window, and then printing.
void askAndPrint(const std::shared_ptr<const PageLayout> &layout, QWidget *window, Asker &asker);

} // namespace samverkan
