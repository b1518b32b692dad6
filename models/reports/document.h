// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "documentwords.h"
#include "figuretext.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace samverkan {

/// The parts of a document. Cells, rows and columns mean other things to those who read files, so these
/// have a namespace of their own; who writes documents and reads no file includes documentparts.h.
namespace doc {

/// One field of a table. It keeps its value, not its text: a spreadsheet gets numbers and dates.
struct Cell {
    enum class Tone { Plain, Muted, Good, Warning };

    std::variant<std::monostate, QString, double, QDate> value = {};
    FigureKind kind = FigureKind::Text;
    Tone tone = Tone::Plain;
    QString key = {}; ///< opaque: leads back to the cross-tabulation cell or record behind the figure

    Cell() = default;
    Cell(const QString &text) : value(text) { }

    static Cell text(const QString &text, Tone tone = Tone::Plain);
    static Cell count(qint64 count);
    static Cell decimal(double number);
    static Cell percent(double fraction); ///< 0–1; not a number is written "–"
    static Cell days(double days);
    static Cell minutes(qint64 minutes);  ///< written h:mm
    static Cell date(QDate date);         ///< an invalid date is an empty cell
    static Cell month(QDate date);

    Cell &withKey(const QString &newKey);
    Cell &withTone(Tone newTone);
    bool isEmpty() const { return std::holds_alternative<std::monostate>(value); }
};

struct Column {
    enum class Align { Automatic, Left, Right, Centre };

    QString title = {};
    FigureKind kind = FigureKind::Text; ///< what most cells hold; decides alignment and number format
    QString group = {};     ///< neighbours with the same group get one common title above their own
    double weight = 0;      ///< share of the width; 0 = as wide as the contents ask for
    int decimals = 0;
    bool bareUnit = false;  ///< leaves out the sign of the unit, which the title has: "57" under "Women %"
    Align align = Align::Automatic;
};

struct Row {
    enum class Kind {
        Body,
        Group, ///< a heading inside the table: first cell only, over all columns
        Sum,   ///< sums up the rows since the last group
        Total  ///< sums up the table
    };

    Kind kind = Kind::Body;
    QList<Cell> cells = {};
    int indent = 0;   ///< of the first cell, in steps
    QString key = {}; ///< opaque, as for a cell
};

// ---- the blocks -------------------------------------------------------------------------------------

struct Heading {
    QString text = {};
    int level = 1; ///< 1–3; the title of the document stands above level 1
};

struct Paragraph {
    enum class Style {
        Body,
        Lead,    ///< the sentence that says what the figures say
        Note,    ///< small: definitions, how it was counted
        Item,    ///< one line of a list
        Warning  ///< lack of data and other things the reader must know
    };

    QString text = {};
    Style style = Style::Body;
};

/// Label and value, e.g. the head of an attendance sheet.
struct Fact {
    QString label = {};
    Cell value = {}; ///< an empty one is left as a line to write on
};

struct Facts {
    QList<Fact> facts = {};
    int columns = 2; ///< side by side on paper
};

struct Table {
    QList<Column> columns = {};
    QList<Row> rows = {};
    QString caption = {};
    QString note = {};
    QString sheetName = {};       ///< of the spreadsheet; the caption when empty
    bool firstColumnNames = true; ///< the first column names its row (a row header for screen readers)
    bool roomToWrite = false;     ///< tall ruled rows, for sheets filled in by hand

    Row &add(Row row) { return rows.emplaceBack(std::move(row)); }
    Row &add(QList<Cell> cells, Row::Kind kind = Row::Kind::Body);
};

struct Figure {
    ChartData chart = {};
    QString sentence = {};    ///< what the chart says; stands above it
    QString alternative = {}; ///< for those who cannot see it; the sentence when empty
    QString note = {};
};

/// Lines for signatures: "Participant", "Date" …; `date` is the word beside each, empty for none.
struct Signatures {
    QStringList who = {};
    QString date = {};
};

struct Spacer { double lines = 1; };
struct PageBreak { };

using Block = std::variant<Heading, Paragraph, Facts, Table, Figure, Signatures, Spacer, PageBreak>;

} // namespace doc

// ---- the document -----------------------------------------------------------------------------------

/// What every report says about itself. Texts are in the document's language; empty ones are left out.
struct DocumentHead {
    QString project = {};
    QString diaryNumber = {};
    QString owner = {};
    QString period = {};             ///< "1 March 2012 – 30 April 2013"
    QDate takenOut = {};
    QString filter = {};             ///< "all participants"
    std::optional<qint64> recordCount = {};
    QString recordsText = {};        ///< "742 participants"
    QStringList missing = {};        ///< "2 lack gender"
};

/// How the fund is shown; the texts come from the rules of the period (resources/reference).
struct Publicity {
    QStringList lines = {}; ///< e.g. "EUROPEISKA UNIONEN", "Europeiska socialfonden"
    bool emblem = true;     ///< the emblem of the European Union before the lines
};

/// A report, neutral to how it is shown. Values throughout: cheap to copy, safe to hand to a thread.
struct Document {
    enum class Orientation { Automatic, Portrait, Landscape };

    QString title = {};
    QString subtitle = {};
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom); ///< numbers are written by it
    QString language = QStringLiteral("en"); ///< BCP 47, of the texts
    DocumentWords words = documentWords();
    DocumentHead head = {};
    Publicity publicity = {};
    Orientation orientation = Orientation::Automatic; ///< automatic: lying when a table is wide
    bool bareTables = false; ///< CSV and XLSX hold the tables and nothing else (files for machines)
    QString fileName = {};   ///< proposed, without folder and ending; the title when empty
    QList<doc::Block> blocks = {};

    /// The reference holds until the next block is added.
    template<typename T>
    T &add(T block)
    {
        blocks.append(doc::Block(std::move(block)));
        return std::get<T>(blocks.last());
    }
};

/// The text of a cell in a table of the document: "9 120", "57 %", "12:30", "2013-05-14".
QString cellText(const doc::Cell &cell, const doc::Column &column, const QLocale &locale);

/// The value without ornament for machines: decimal mark of the locale, no groups, percent as 57 with
/// at most two decimals, durations as h:mm. CSV is written with it.
QString rawText(const doc::Cell &cell, const doc::Column &column, const QLocale &locale);

doc::Column::Align alignmentOf(const doc::Column &column);

/// Neighbouring columns under one common title; a column without one stands alone.
struct ColumnGroup {
    QString title = {};
    qsizetype first = 0;
    qsizetype count = 1;
};

/// All columns of a table by their groups, from the left.
QList<ColumnGroup> columnGroups(const doc::Table &table);
bool hasColumnGroups(const doc::Table &table);

/// Label and value of what the head says, in their order, with the document's words.
QList<doc::Fact> headFacts(const Document &document);

/// The head in one line: "1 March 2012 – 30 April 2013 · taken out 2013-05-14 · all participants".
QString headLine(const Document &document);

/// The numbers behind a chart as a table, for formats and readers that have no pictures.
doc::Table chartTable(const ChartData &chart, const DocumentWords &words);

/// @return a proposed file name, without folder and ending, free of signs that file systems refuse
QString proposedFileName(const Document &document);

} // namespace samverkan
