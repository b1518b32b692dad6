// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <vector>

namespace samverkan {

// One cell of a table from or to a file: a value with its type, as the file gives it. CSV knows only
// text. Dates have no time zone: they are what the sheet shows.
class Cell
{
public:
    enum class Kind : quint8 { Empty, Text, Number, Date, DateTime, Duration, Boolean, Error };

    Cell() = default;
    static Cell text(QString text);                  // an empty text is an empty cell
    static Cell number(double number, const QString &shown = {});
    static Cell date(QDate date);                    // an invalid date is an empty cell
    static Cell dateTime(QDate date, QTime time);
    static Cell duration(qint64 milliseconds);       // a time of day, or hours that may pass 24
    static Cell boolean(bool yes);
    static Cell error(const QString &code);          // #DIV/0!, #N/A, a date that never was

    Kind kind() const { return m_kind; }
    bool isEmpty() const { return m_kind == Kind::Empty; }

    double toNumber() const { return m_kind == Kind::Number ? m_number : 0.0; }
    bool toBoolean() const { return m_kind == Kind::Boolean && m_integer != 0; }
    qint64 toMilliseconds() const { return m_kind == Kind::Duration ? m_integer : 0; }
    QDate toDate() const;                            // of a Date or DateTime, else invalid
    QTime toTime() const;                            // of a DateTime, or a Duration under 24 hours

    // What a person would have typed, in one spelling for all locales: 2014-03-01,
    // 2014-03-01 09:30:00, 26:15:00, 1.7, true. A number whose format only pads it (000000-0000)
    // reads as the sheet shows it, so that leading zeros of identity numbers are not lost.
    QString toText() const;

    bool operator==(const Cell &other) const;

private:
    QString m_text;                                  // Text, Error; a Number's padded look
    union {
        double m_number;                             // Number
        qint64 m_integer = 0;                        // Date: julian day; DateTime: ms since day 0; others: value
    };
    Kind m_kind = Kind::Empty;
};

// A row as read. Its storage is meant to be used again for the next.
struct Row
{
    qint64 line = 0;         // from 1: the sheet's row number; in CSV the line on which the row begins
    std::vector<Cell> cells; // in column order; empty cells at the end may be left out
    Fault fault;             // why this row should not be trusted; the cells are as well read as can be

    bool isBlank() const;
};

} // namespace samverkan
