// SPDX-License-Identifier: GPL-3.0-or-later
#include "listexporting.h"

#include "actionbutton.h"
#include "asking.h"
#include "computedcolumn.h"
#include "exportchoice.h"
#include "jobnotice.h"
#include "language.h"
#include "listcore.h"
#include "listexport.h"
#include "notices.h"
#include "recordpage.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "session.h"

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace samverkan {

ListExporting::ListExporting(Session &session, Notices &notices, Asker &asker)
    : m_session(session)
    , m_notices(notices)
    , m_asker(asker)
{
}

void ListExporting::ask(RecordPage &page)
{
    auto *choice = new ExportChoice(*page.table(), &page);
    connect(choice, &ExportChoice::chosen, this, [this, &page](bool allColumns) { chooseFile(page, allColumns); });
    QWidget *button = page.exportButton();
    if (button && button->isVisible())
        choice->openBelow(button);
    else
        choice->openAtTop(360, 88);
}

void ListExporting::chooseFile(const RecordPage &page, bool allColumns)
{
    FileRequest request;
    request.title = tr("Export");
    request.fileName = m_session.lists().language().plural(page.model()->kind()) + u' ' + QDate::currentDate().toString(Qt::ISODate) + u".xlsx"_s;
    request.filters = {tr("Spreadsheet (*.xlsx)"), tr("OpenDocument spreadsheet (*.ods)"), tr("Text with separators (*.csv)")};
    request.suffix = u"xlsx"_s;
    m_asker.chooseFileToSave(request, &page, [this, &page, allColumns](const QString &path) {
        if (!path.isEmpty())
            write(page, allColumns, path);
    });
}

QList<QPair<QString, QString>> ListExporting::aboutList(const RecordPage &page) const
{
    const RecordTableModel &model = *page.model();
    const Language &language = m_session.lists().language();
    QStringList order;
    for (const SortKey &key : model.sortKeys()) {
        const QString label = RecordTableModel::columnLabel(m_session.lists(), model.kind(), key.field);
        order.append(key.order == Qt::AscendingOrder ? label : tr("%1, descending").arg(label));
    }
    const QString filter = ExportChoice::filterText(*page.table());
    return {{tr("Project"), m_session.store().project().text(u"name"_s)},
            {tr("List"), language.plural(model.kind())},
            {tr("Rows"), ExportChoice::rowsText(*page.table())},
            {tr("Filter"), filter.isEmpty() ? tr("None") : filter},
            {tr("Order"), order.join(u" · "_s)},
            {tr("Exported"), QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s)}};
}

// A worked-out column as the list shows it, a number where it is one. `lists` are the job's own.
static ExtraColumn extraColumn(ListSource &lists, const Kind &kind, ComputedColumn &column)
{
    const Language &language = lists.language();
    ExtraColumn extra;
    extra.label = column.label(language);
    extra.prepare = [&lists, &column](const QList<RowId> &ids) { column.prepare(lists.core(), ids); };
    extra.cell = [&lists, &kind, &column, &language](const Record &record) {
        const QVariant value = column.value(lists.core(), record);
        const QString text = value.isNull() ? QString() : column.text(language, kind, value);
        bool isNumber = false;
        const double number = column.valueKind() == ValueKind::Number ? language.locale().toDouble(text, &isNumber) : 0;
        return isNumber ? Cell::number(number) : text.isEmpty() ? Cell() : Cell::text(text);
    };
    return extra;
}

void ListExporting::write(const RecordPage &page, bool allColumns, const QString &path)
{
    const Kind &kind = page.model()->kind();
    const ListExport list{kind, allColumns ? exportColumns(kind) : page.table()->shownColumns(), page.model()->ids(),
                          ExportValues::Labels, {}, aboutList(page)};
    const ReferenceData &reference = m_session.program().reference;
    const QString code = m_session.lists().language().code();
    Job *job = m_session.jobs().read(
        this, [list, path, code, &reference](Store &store, const JobHooks &hooks) {
            const Language language(code);
            ListSource lists(store, language, reference);
            ListExport whole = list;
            for (const QString &column : list.columns) {
                if (ComputedColumn *computed = lists.core().computed(list.kind, column))
                    whole.extra.insert(column, extraColumn(lists, list.kind, *computed));
            }
            return exportList(store, whole, reference.countries(), language, path, {hooks.cancel, hooks.progress});
        },
        [this, path](const JobAnswer<Sentence> &answer) {
            const Sentence fault = answer.value.value_or(answer.outcome.fault());
            if (fault.isEmpty())
                m_notices.done(tr("%1 was written.").arg(QDir::toNativeSeparators(path)),
                               {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
            else if (fault == Outcome::cancelled().fault())
                m_notices.done(tr("Nothing was exported."));
            else
                m_notices.fault(fault);
        });
    new JobNotice(m_notices, job, tr("Writing the list…"));
}

} // namespace samverkan
