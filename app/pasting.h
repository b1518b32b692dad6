// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"
#include "record.h"

#include <QObject>

#include <memory>
#include <vector>

class QTemporaryDir;

namespace samverkan {

class FieldChanging;
class Notices;
class ProjectPages;
class RecordPage;
class Session;
class WindowImport;
struct PastedTable;

// What is pasted on a list: one row goes into the current record from the current cell on, one cell into
// that column of all chosen rows; more than a row is a list to be read in, and goes through the import,
// where nothing is written before it was seen.
class Pasting : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    Pasting(Session &session, WindowImport &import, FieldChanging &changing, Notices &notices);
    ~Pasting() override;

    void paste(RecordPage &page);

private:
    void pasteCell(RecordPage &page, const QString &text);
    void pasteIntoRecord(RecordPage &page, const QStringList &cells);
    void readIn(const RecordPage &page, const QString &text, const PastedTable &table);
    bool isHeading(const Kind &kind, const QStringList &cells);
    QStringList headingsFor(const RecordPage &page, const PastedTable &table) const;

    Session &m_session;
    WindowImport &m_import;
    FieldChanging &m_changing;
    Notices &m_notices;
    std::vector<std::unique_ptr<Language>> m_languages; // whose headings are known
    std::unique_ptr<QTemporaryDir> m_folder; // what is being read in; personal data, so it goes with the page
};

} // namespace samverkan
