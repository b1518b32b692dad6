// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace samverkan {

/// The words that renderers write themselves. A report may be in another language than the window, so
/// they travel with the document instead of being asked of the application's translator.
struct DocumentWords {
    QString pageOf;     ///< "Page %1 of %2"
    QString project;    ///< labels of the head
    QString diaryNumber;
    QString owner;
    QString period;
    QString takenOut;   ///< label "Taken out"
    QString takenOutOn; ///< in a line of text: "taken out %1"
    QString filter;     ///< label "Selection"
    QString records;    ///< label "Records"
    QString missing;    ///< label "Missing"
    QString total;
    QString continued;  ///< after the caption of a table that goes on
    QString contents;   ///< name of the sheet that describes the others
    QString table;      ///< "Table %1": name of a sheet whose table has none
    QString chart;      ///< name for a chart without a sentence
    QString noRows;     ///< instead of a table without rows
};

/// Looks a text up: (context, English source) -> text in the language of the document.
using TextLookup = std::function<QString(const char *context, const char *source)>;

/// @param lookup e.g. one that asks the Language of the report; an empty one gives the English words
DocumentWords documentWords(const TextLookup &lookup = {});

} // namespace samverkan
