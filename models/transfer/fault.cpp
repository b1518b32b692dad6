// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#include <QCoreApplication>

namespace samverkan {

const char *Fault::source() const
{
    switch (code) {
    case FaultCode::None: return "";
    case FaultCode::Cancelled: return QT_TRANSLATE_NOOP("Table", "Cancelled. Nothing was changed.");
    case FaultCode::CannotOpen: return QT_TRANSLATE_NOOP("Table", "The file cannot be opened: %1.");
    case FaultCode::CannotRead: return QT_TRANSLATE_NOOP("Table", "The file cannot be read to its end: %1.");
    case FaultCode::EmptyFile: return QT_TRANSLATE_NOOP("Table", "The file is empty.");
    case FaultCode::FileTooLarge: return QT_TRANSLATE_NOOP("Table", "The file is larger than %1 MB. Divide it into smaller files.");
    case FaultCode::OldExcel: return QT_TRANSLATE_NOOP("Table", "This is a workbook of an old Excel (.xls). Open it in a spreadsheet program, save it as .xlsx and try again.");
    case FaultCode::PasswordProtected: return QT_TRANSLATE_NOOP("Table", "The workbook is protected by a password. Save it without the password and try again.");
    case FaultCode::BinaryWorkbook: return QT_TRANSLATE_NOOP("Table", "This is a binary workbook (.xlsb). Save it as .xlsx and try again.");
    case FaultCode::AppleNumbers: return QT_TRANSLATE_NOOP("Table", "This is a document of Apple Numbers. Export it as Excel or CSV and try again.");
    case FaultCode::WebPage: return QT_TRANSLATE_NOOP("Table", "This is a web page, whatever its name says. Open it in a spreadsheet program, save it as .xlsx and try again.");
    case FaultCode::XmlText: return QT_TRANSLATE_NOOP("Table", "This is an XML file, not a table. If a spreadsheet program can open it, save it from there as .xlsx and try again.");
    case FaultCode::FlatOpenDocument: return QT_TRANSLATE_NOOP("Table", "This is a flat OpenDocument file (.fods). Save it as .ods and try again.");
    case FaultCode::PdfDocument: return QT_TRANSLATE_NOOP("Table", "This is a PDF document. Ask the sender for the list as a spreadsheet.");
    case FaultCode::PictureOrProgram: return QT_TRANSLATE_NOOP("Table", "This is not a table: it is no text and no spreadsheet.");
    case FaultCode::OtherZip: return QT_TRANSLATE_NOOP("Table", "This is a packed file, but no spreadsheet. If there is a list inside, unpack it first.");
    case FaultCode::TextNamedWorkbook: return QT_TRANSLATE_NOOP("Table", "The file is named as a workbook but holds plain text. If that text is a list, give it a name that ends in .csv and try again; otherwise ask the sender for it again.");
    case FaultCode::DamagedZip: return QT_TRANSLATE_NOOP("Table", "The workbook is damaged: %1. Ask the sender for it again.");
    case FaultCode::MissingPart: return QT_TRANSLATE_NOOP("Table", "The workbook is damaged: its part %1 is missing. Ask the sender for it again.");
    case FaultCode::DamagedPart: return QT_TRANSLATE_NOOP("Table", "The workbook is damaged in its part %1: %2. Ask the sender for it again.");
    case FaultCode::NoSheet: return QT_TRANSLATE_NOOP("Table", "The workbook has no sheet with cells.");
    case FaultCode::UnknownSheet: return QT_TRANSLATE_NOOP("Table", "The workbook has no sheet named %1.");
    case FaultCode::NulByte: return QT_TRANSLATE_NOOP("Table", "Line %1 holds a NUL character, which no text has. The file is damaged or is no table.");
    case FaultCode::CellTooLong: return QT_TRANSLATE_NOOP("Table", "A cell on line %1 is longer than %2 characters. In a text file this is often a quotation mark that is never closed.");
    case FaultCode::RowTooLong: return QT_TRANSLATE_NOOP("Table", "The row on line %1 is longer than %2 MB.");
    case FaultCode::TooManyColumns: return QT_TRANSLATE_NOOP("Table", "Line %1 has more than %2 columns.");
    case FaultCode::TooManyRows: return QT_TRANSLATE_NOOP("Table", "The sheet has more than %1 rows.");
    case FaultCode::TooManyCells: return QT_TRANSLATE_NOOP("Table", "The sheet has more than %1 million filled cells. Divide it into smaller files.");
    case FaultCode::InflatesTooMuch: return QT_TRANSLATE_NOOP("Table", "The workbook unpacks to more than %1 MB. It is not read further.");
    case FaultCode::TooDeep: return QT_TRANSLATE_NOOP("Table", "The part %1 of the workbook is nested deeper than %2 levels. It is not read further.");
    case FaultCode::LongRun: return QT_TRANSLATE_NOOP("Table", "The part %1 of the workbook holds an endless run of text. It is not read further.");
    case FaultCode::DocumentType: return QT_TRANSLATE_NOOP("Table", "The part %1 of the workbook declares a document type, which no spreadsheet program writes. It is not read further.");
    case FaultCode::BadStringIndex: return QT_TRANSLATE_NOOP("Table", "The workbook is damaged: line %1 refers to a text that is not there. Ask the sender for it again.");
    case FaultCode::BadRowNumber: return QT_TRANSLATE_NOOP("Table", "The workbook is damaged: its rows are out of order after line %1. Ask the sender for it again.");
    case FaultCode::TooFewCells: return QT_TRANSLATE_NOOP("Table", "The row has %1 cells, the heading has %2.");
    case FaultCode::TooManyInRow: return QT_TRANSLATE_NOOP("Table", "The row has %1 cells, the heading only %2.");
    case FaultCode::StrayQuote: return QT_TRANSLATE_NOOP("Table", "A quotation mark stands inside a cell: it should be doubled, and the cell put in quotation marks.");
    case FaultCode::UnclosedQuote: return QT_TRANSLATE_NOOP("Table", "A cell begins with a quotation mark that is never closed.");
    case FaultCode::UnreadableText: return QT_TRANSLATE_NOOP("Table", "The row holds characters that cannot be read. Is another character encoding meant?");
    case FaultCode::CannotWrite: return QT_TRANSLATE_NOOP("Table", "The file cannot be written: %1.");
    case FaultCode::SheetFull: return QT_TRANSLATE_NOOP("Table", "A sheet has room for %1 rows only. Choose CSV, or fewer rows.");
    case FaultCode::OneSheetOnly: return QT_TRANSLATE_NOOP("Table", "A CSV file has room for one sheet only.");
    case FaultCode::IncompleteOutput: return QT_TRANSLATE_NOOP("Table", "The file could not be written whole. Is the disk full?");
    }
    return "";
}

QString Fault::text(const FaultLookup &lookup) const
{
    QString sentence = lookup("Table", source());
    // The many-argument form, so that a %2 inside the first argument is left as it is.
    switch (arguments.size()) {
    case 0: return sentence;
    case 1: return sentence.arg(arguments.at(0));
    case 2: return sentence.arg(arguments.at(0), arguments.at(1));
    default: return sentence.arg(arguments.at(0), arguments.at(1), arguments.at(2));
    }
}

QString Fault::english() const
{
    return text([](const char *, const char *source) { return QString::fromUtf8(source); });
}

} // namespace samverkan
