// SPDX-License-Identifier: GPL-3.0-or-later
#include "openworkbook.h"

#include "odsreader.h"
#include "xlsxreader.h"

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

template<typename Reader>
OpenedTable opened(std::unique_ptr<Reader> reader)
{
    if (!reader->open())
        return {nullptr, reader->fault()};
    return {std::move(reader), {}};
}

// By the member that OpenDocument puts first, or, where a careless writer left it out, by the manifest.
bool isOds(ZipArchive &archive)
{
    const QByteArray spreadsheet = "application/vnd.oasis.opendocument.spreadsheet"_ba;
    if (archive.contains(u"mimetype"_s))
        return readSmallMember(archive, u"mimetype"_s, 256).startsWith(spreadsheet); // -template too
    return archive.contains(u"content.xml"_s) && readSmallMember(archive, u"META-INF/manifest.xml"_s, 64 << 10).contains(spreadsheet);
}

} // namespace

OpenedTable openWorkbook(const QString &path, const TableOptions &options, const CancelToken &cancel)
{
    auto archive = std::make_unique<ZipArchive>();
    if (const Fault fault = archive->open(path, options.limits))
        return {nullptr, fault};
    if (isOds(*archive))
        return opened(std::make_unique<OdsReader>(path, std::move(archive), options, cancel));
    if (archive->contains(u"Index/Document.iwa"_s) || archive->contains(u"Index.zip"_s))
        return {nullptr, {FaultCode::AppleNumbers, {}}};
    const QString mainPart = xlsxMainPart(*archive, options.limits, cancel);
    if (mainPart.endsWith(".bin"_L1))
        return {nullptr, {FaultCode::BinaryWorkbook, {}}};
    if (mainPart.isEmpty() || mainPart.startsWith("word/"_L1) || mainPart.startsWith("ppt/"_L1))
        return {nullptr, {FaultCode::OtherZip, {}}};
    return opened(std::make_unique<XlsxReader>(std::move(archive), mainPart, options, cancel));
}

} // namespace samverkan
