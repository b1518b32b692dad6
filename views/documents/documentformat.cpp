// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentformat.h"

#include <QCoreApplication>

#include <array>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

struct FormatOf {
    DocumentFormat format;
    QLatin1String ending;
    const char *name;
};

constexpr std::array<FormatOf, 5> formats = {{
    {DocumentFormat::Pdf, "pdf"_L1, QT_TRANSLATE_NOOP("DocumentFormat", "PDF document")},
    {DocumentFormat::Xlsx, "xlsx"_L1, QT_TRANSLATE_NOOP("DocumentFormat", "Excel workbook")},
    {DocumentFormat::Odt, "odt"_L1, QT_TRANSLATE_NOOP("DocumentFormat", "Text document (OpenDocument)")},
    {DocumentFormat::Html, "html"_L1, QT_TRANSLATE_NOOP("DocumentFormat", "Web page")},
    {DocumentFormat::Csv, "csv"_L1, QT_TRANSLATE_NOOP("DocumentFormat", "Tables as text (CSV)")},
}};

const FormatOf &entry(DocumentFormat format)
{
    for (const FormatOf &one : formats) {
        if (one.format == format)
            return one;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<DocumentFormat> documentFormats()
{
    QList<DocumentFormat> all;
    for (const FormatOf &one : formats)
        all.append(one.format);
    return all;
}

QString fileEnding(DocumentFormat format)
{
    return entry(format).ending;
}

std::optional<DocumentFormat> formatOfEnding(const QString &ending)
{
    for (const FormatOf &one : formats) {
        if (ending.compare(one.ending, Qt::CaseInsensitive) == 0)
            return one.format;
    }
    return {};
}

QString formatName(DocumentFormat format)
{
    return QCoreApplication::translate("DocumentFormat", entry(format).name);
}

QString fileFilter(DocumentFormat format)
{
    return u"%1 (*.%2)"_s.arg(formatName(format), fileEnding(format));
}

} // namespace samverkan
