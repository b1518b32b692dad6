// SPDX-License-Identifier: GPL-3.0-or-later
#include "importlines.h"

#include "catalogue.h"
#include "language.h"
#include "referencedata.h"
#include "store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samverkan {

static Sentence sentenceOf(const Fault &fault)
{
    return fault ? sentence("Table", fault.source(), fault.arguments) : Sentence();
}

ImportLines::ImportLines(const Store &store, const ReferenceData &reference, const ImportRequest &request,
                         const CancelToken &cancel)
    : m_store(store)
    , m_reference(reference)
    , m_request(request)
    , m_finder(store, true)
    , m_country(request.kind->indexOf(u"country"_s))
{
    for (int i = 0; i < request.kind->fields.size(); ++i) {
        m_targets.append(store.catalogue().kind(request.kind->fields[i].target));
        if (makesNameless(*request.kind, request.kind->fields[i]))
            m_mayBeNameless.append(i);
    }
    OpenedTable opened = openTable(request.path, request.table, cancel);
    m_reader = std::move(opened.reader);
    if (!m_reader) {
        m_fault = sentenceOf(opened.fault);
        return;
    }
    if (readHeader())
        prepare();
}

bool ImportLines::readHeader()
{
    while (m_reader->next(m_row)) {
        if (!m_row.isBlank())
            return true;
    }
    m_fault = sentenceOf(m_reader->fault());
    if (m_fault.isEmpty())
        m_fault = sentence("Import", QT_TRANSLATE_NOOP("Import", "The list has no lines."));
    return false;
}

void ImportLines::prepare()
{
    QStringList headers;
    for (const Cell &cell : m_row.cells)
        headers.append(cell.toText().simplified());
    std::vector<std::unique_ptr<Language>> languages;
    QList<const Language *> known;
    for (const QString &code : Language::available()) {
        languages.push_back(std::make_unique<Language>(code));
        known.append(languages.back().get());
    }
    m_mapping = ColumnMapping::proposed(*m_request.kind, headers, known);
    m_fault = m_mapping.apply(*m_request.kind, m_request.map);
    m_mapping.assign(*m_request.kind, m_request.columns);
    if (m_fault.isEmpty() && m_mapping.mappedColumns().isEmpty())
        m_fault = sentence("Import", QT_TRANSLATE_NOOP("Import", "No column of the list was understood. Say which column goes to which field."));
    m_maker = std::make_unique<DraftMaker>(m_store.catalogue(), *m_request.kind, m_mapping,
                                           FieldContext{m_store.codes(), m_reference.countries(), QDate::currentDate(), &m_reference.codeLists()});
}

bool ImportLines::next(ImportDraft &draft)
{
    while (m_fault.isEmpty() && m_reader->next(m_row)) {
        if (m_row.isBlank())
            continue;
        m_maker->make(m_row, draft);
        if (!draft.isEmpty())
            return true;
    }
    if (m_fault.isEmpty())
        m_fault = sentenceOf(m_reader->fault());
    return false;
}

Sentence ImportLines::resolve(ImportDraft &draft)
{
    const Kind &kind = *m_request.kind;
    Sentence doubt;
    for (auto it = draft.names.cbegin(); it != draft.names.cend(); ++it) {
        const Field &field = kind.fields[it.key()];
        const FoundReference found = m_finder.find(*m_targets[it.key()], it.value(),
                                                   m_country < 0 ? QString() : draft.own.value(m_country).toString(),
                                                   draft.via.value(it.key()));
        if (found.ambiguous)
            doubt = found.fault;
        else if (!found.fault.isEmpty())
            draft.faults.append({field.key, it.value(), found.fault});
        else
            draft.give(it.key(), QVariant::fromValue<qint64>(found.id ? found.id : -(found.made + 1)));
    }
    return doubt;
}

int ImportLines::namelessReference(const ImportDraft &draft) const
{
    for (int field : m_mayBeNameless) {
        if (!draft.names.contains(field))
            return field;
    }
    return -1;
}

int ImportLines::makeNameless(const ImportDraft &draft)
{
    const int reference = namelessReference(draft);
    return m_finder.makeNameless(*m_targets[reference], draft.via.value(reference));
}

QByteArray fingerprintOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.read(1 << 16));
    const QFileInfo info(path);
    hash.addData(QByteArray::number(info.size()) + '/' + QByteArray::number(info.lastModified().toMSecsSinceEpoch()));
    return hash.result();
}

} // namespace samverkan
