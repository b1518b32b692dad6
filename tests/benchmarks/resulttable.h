// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

#include <QList>
#include <QStringList>

// What is aimed at: no more than so many times the yardstick, or no more than so much.
struct Goal
{
    enum class In { Ratio, Milliseconds, Megabytes } in = In::Ratio;
    double most = 0; // 0: none is set
};

// The one table that comes out: a row for each piece of work, Markdown, so that it can be shown as it is.
class ResultTable
{
public:
    // Judged by the processor's time: what else the machine does lengthens the wall's.
    void add(const QString &work, const SideBySide &times, const QString &yardstick, const Goal &goal);
    // Against a time that is not measured, such as a frame.
    void addAgainst(const QString &work, const Spent &own, const QString &yardstick, double milliseconds, const Goal &goal);
    void addMemory(const QString &work, double megabytes, const Goal &goal); // has no yardstick
    void addCount(const QString &work, int count, int most);

    void print() const;

private:
    void addRow(const QStringList &cells);
    QList<QStringList> m_rows;
};
