// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

#include "csvreader.h"
#include "filekind.h"
#include "openworkbook.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samverkan {

// Most often a download that brought an error message instead of the file.
static bool isNamedWorkbook(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "xlsx"_L1 || suffix == "xlsm"_L1 || suffix == "ods"_L1;
}

OpenedTable openTable(const QString &path, const TableOptions &options, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {nullptr, {FaultCode::CannotOpen, {file.errorString()}}};
    if (file.size() > options.limits.fileBytes)
        return {nullptr, {FaultCode::FileTooLarge, {QString::number(options.limits.fileBytes >> 20)}}};
    FileKind kind = FileKind::Text;
    if (const Fault fault = recognise(file, kind))
        return {nullptr, fault};
    file.close();
    if (kind == FileKind::Zip)
        return openWorkbook(path, options, cancel);
    if (isNamedWorkbook(path))
        return {nullptr, {FaultCode::TextNamedWorkbook, {}}};
    auto reader = std::make_unique<CsvReader>(path, options, cancel);
    if (!reader->open())
        return {nullptr, reader->fault()};
    return {std::move(reader), {}};
}

} // namespace samverkan
