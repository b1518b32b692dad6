// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderdocument.h"

#include "documentparts.h"
#include "renderers.h"
#include "safefile.h"

#include <QCoreApplication>
#include <QDir>

namespace samverkan {

using namespace Qt::StringLiterals;

QString fullTitle(const Column &column)
{
    return column.group.isEmpty() ? column.title : column.group + u" – "_s + column.title;
}

bool writeDocument(const PreparedDocument &prepared, DocumentFormat format, QIODevice *device, QString *error)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return writePdf(prepared, device, error);
    case DocumentFormat::Xlsx:
        return writeXlsx(prepared, device, error);
    case DocumentFormat::Odt:
        return writeOdt(prepared, device, error);
    case DocumentFormat::Html:
        return writeHtml(prepared, device, error);
    case DocumentFormat::Csv:
        return writeCsv(prepared, device, error);
    }
    Q_UNREACHABLE();
}

namespace {

bool failed(QString *error, const QString &path, const QString &reason)
{
    if (error) {
        *error = QCoreApplication::translate("Documents", "%1 could not be saved. %2")
                     .arg(QDir::toNativeSeparators(path), reason);
    }
    return false;
}

QString sentence(const Fault &fault)
{
    return fault.text(
        [](const char *context, const char *source) { return QCoreApplication::translate(context, source); });
}

} // namespace

bool renderDocument(const PreparedDocument &prepared, DocumentFormat format, const QString &path, QString *error)
{
    SafeFile file(path);
    if (!file.open())
        return failed(error, path, sentence(file.fault()));
    QString reason;
    if (!writeDocument(prepared, format, &file, &reason)) {
        const Fault fault = file.fault(); // a full disk is the better reason of the two
        file.cancel();
        return failed(error, path, fault ? sentence(fault) : reason);
    }
    return file.commit() || failed(error, path, sentence(file.fault()));
}

bool renderDocument(const Document &document, DocumentFormat format, const QString &path, QString *error)
{
    return renderDocument(prepareDocument(document), format, path, error);
}

} // namespace samverkan
