// SPDX-License-Identifier: GPL-3.0-or-later
#include "pasting.h"

#include "columnmapping.h"
#include "fieldchanging.h"
#include "importpage.h"
#include "notices.h"
#include "pastedtable.h"
#include "recordpage.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "rowpaste.h"
#include "session.h"
#include "windowimport.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace samverkan {

Pasting::Pasting(Session &session, WindowImport &import, FieldChanging &changing, Notices &notices)
    : m_session(session)
    , m_import(import)
    , m_changing(changing)
    , m_notices(notices)
{
}

Pasting::~Pasting() = default;

void Pasting::paste(RecordPage &page)
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QString text = data && data->hasText() ? data->text() : QString();
    const PastedTable table = readPasted(text);
    if (table.isEmpty())
        m_notices.warning(tr("The clipboard holds no cells. Copy them in a spreadsheet or a list, then paste here."));
    else if (table.isOneCell() && page.table()->chosenCount() > 1)
        pasteCell(page, table.first.first());
    else if (table.isOneRow() && page.table()->currentId())
        pasteIntoRecord(page, table.first);
    else
        readIn(page, text, table);
}

void Pasting::pasteCell(RecordPage &page, const QString &text)
{
    const Kind &kind = page.model()->kind();
    const PastedValue pasted = pastedValue(m_session.lists(), kind, page.table()->currentColumn(), text);
    if (pasted.fault.isEmpty())
        m_changing.change(kind, page.chosenIds(), pasted.field, pasted.value);
    else
        m_notices.fault(pasted.fault);
}

void Pasting::pasteIntoRecord(RecordPage &page, const QStringList &cells)
{
    const QStringList shown = page.table()->shownColumns();
    const QStringList columns = shown.mid(shown.indexOf(page.table()->currentColumn()));
    const ActionResult result = pasteRow(m_session.lists(), page.model()->kind(), page.table()->currentId(), columns, cells);
    if (result)
        m_notices.undoable(m_session.lists().language().text(result.done));
    else
        m_notices.fault(result.fault);
}

// A first row of which most cells name a field of the kind.
bool Pasting::isHeading(const Kind &kind, const QStringList &cells)
{
    QList<const Language *> known;
    if (m_languages.empty()) {
        for (const QString &code : Language::available())
            m_languages.push_back(std::make_unique<Language>(code));
    }
    for (const auto &language : m_languages)
        known.append(language.get());
    const auto named = ColumnMapping::proposed(kind, cells, known).mappedColumns().size();
    return named > 0 && named * 2 >= cells.size() - cells.count(QString());
}

// Without a heading of its own the block is taken for what the list shows: one column for the one the
// keys are in, several from the first on, as a copy of rows has them.
QStringList Pasting::headingsFor(const RecordPage &page, const PastedTable &table) const
{
    const QStringList shown = page.table()->shownColumns();
    const QStringList columns = table.first.size() > 1 ? shown : shown.mid(qMax(0, shown.indexOf(page.table()->currentColumn())));
    QStringList headings;
    for (qsizetype i = 0; i < table.first.size(); ++i)
        headings.append(i < columns.size() ? RecordTableModel::columnLabel(m_session.lists(), page.model()->kind(), columns[i]) : QString());
    return headings;
}

void Pasting::readIn(const RecordPage &page, const QString &text, const PastedTable &table)
{
    const Kind &kind = page.model()->kind();
    m_folder = std::make_unique<QTemporaryDir>();
    //: the name of a file that holds rows pasted from a spreadsheet
    const QString path = m_folder->filePath(tr("Pasted rows") + u".txt"_s);
    const QStringList headings = isHeading(kind, table.first) ? QStringList() : headingsFor(page, table);
    if (!m_folder->isValid() || !writePasted(path, text, headings)) {
        m_notices.fault(tr("The pasted rows could not be put into a file to be read in."));
        return;
    }
    m_import.open(path, &kind);
    if (ImportPage *reading = m_import.page())
        connect(reading, &QObject::destroyed, this, [this, folder = m_folder.get()] {
            if (m_folder.get() == folder)
                m_folder.reset();
        });
}

} // namespace samverkan
