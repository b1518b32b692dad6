// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace samverkan {

// Why a file, a row of it, or a file to be written is refused. Every code has one sentence.
enum class FaultCode : quint8 {
    None,
    Cancelled,
    // the file
    CannotOpen,        // %1 reason in the system's words
    CannotRead,        // %1 reason
    EmptyFile,
    FileTooLarge,      // %1 limit in MB
    OldExcel,
    PasswordProtected,
    BinaryWorkbook,
    AppleNumbers,
    WebPage,
    XmlText,
    FlatOpenDocument,
    PdfDocument,
    PictureOrProgram,
    OtherZip,
    TextNamedWorkbook,
    DamagedZip,        // %1 reason
    MissingPart,       // %1 member of the workbook
    DamagedPart,       // %1 member, %2 reason
    NoSheet,
    UnknownSheet,      // %1 name
    // its contents, where going on is not safe
    NulByte,           // %1 line
    CellTooLong,       // %1 line, %2 limit in characters
    RowTooLong,        // %1 line, %2 limit in MB
    TooManyColumns,    // %1 line, %2 limit
    TooManyRows,       // %1 limit
    TooManyCells,      // %1 limit in millions
    InflatesTooMuch,   // %1 limit in MB
    TooDeep,           // %1 member, %2 limit
    LongRun,           // %1 member
    DocumentType,      // %1 member
    BadStringIndex,    // %1 line
    BadRowNumber,      // %1 line
    // one row
    TooFewCells,       // %1 found, %2 expected
    TooManyInRow,      // %1 found, %2 expected
    StrayQuote,
    UnclosedQuote,
    UnreadableText,
    // writing
    CannotWrite,       // %1 reason
    SheetFull,         // %1 limit
    OneSheetOnly,
    IncompleteOutput,
};

// Finds a translation: (context, English source) -> text in the reader's language.
using FaultLookup = std::function<QString(const char *context, const char *source)>;

// A refusal as data. The models cannot know in which language it will be read, so it carries the
// English source text and what to put in its places.
struct Fault
{
    FaultCode code = FaultCode::None;
    QStringList arguments; // at most three, for %1 to %3

    explicit operator bool() const { return code != FaultCode::None; }
    bool operator==(const Fault &) const = default;

    const char *source() const;                 // English sentence, context "Table"
    QString text(const FaultLookup &lookup) const;
    QString english() const;                    // for logs, tests and the command line's -v
};

} // namespace samverkan
