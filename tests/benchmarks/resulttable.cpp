// SPDX-License-Identifier: GPL-3.0-or-later
#include "resulttable.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

static QString shown(double number)
{
    const int decimals = number < 0.1 ? 4 : number < 1 ? 3 : number < 10 ? 2 : number < 100 ? 1 : 0;
    return QString::number(number, 'f', decimals);
}

static QString shown(const Spent &times)
{
    return u"%1 (%2)"_s.arg(shown(times.wall), shown(times.processor));
}

static QString shown(const Goal &goal)
{
    if (goal.most <= 0)
        return u"none"_s;
    const QString most = QString::number(goal.most);
    return goal.in == Goal::In::Ratio ? most : most + (goal.in == Goal::In::Milliseconds ? u" ms"_s : u" MB"_s);
}

static QString verdict(bool reached)
{
    return reached ? u"yes"_s : u"no"_s;
}

void ResultTable::add(const QString &work, const SideBySide &times, const QString &yardstick, const Goal &goal)
{
    const double ratio = times.own.processor / times.yardstick.processor;
    const bool reached = (goal.in == Goal::In::Ratio ? ratio : times.own.processor) <= goal.most;
    addRow({work, shown(times.own), yardstick, shown(times.yardstick), shown(ratio), shown(goal), goal.most > 0 ? verdict(reached) : QString()});
}

void ResultTable::addAgainst(const QString &work, const Spent &own, const QString &yardstick, double milliseconds, const Goal &goal)
{
    const double ratio = own.processor / milliseconds;
    const bool reached = (goal.in == Goal::In::Ratio ? ratio : own.processor) <= goal.most;
    addRow({work, shown(own), yardstick, shown(milliseconds), shown(ratio), shown(goal), verdict(reached)});
}

void ResultTable::addMemory(const QString &work, double megabytes, const Goal &goal)
{
    addRow({work, shown(megabytes) + u" MB"_s, {}, {}, {}, shown(goal), verdict(megabytes <= goal.most)});
}

void ResultTable::addCount(const QString &work, int count, int most)
{
    addRow({work, u"%1 times"_s.arg(count), {}, {}, {}, QString::number(most), verdict(count <= most)});
}

void ResultTable::addRow(const QStringList &cells)
{
    m_rows.append(cells);
    tell(u"  "_s + cells.join(u"  "_s));
}

void ResultTable::print() const
{
    const QStringList heads{u"work"_s, u"this, ms (CPU)"_s, u"yardstick"_s, u"ms (CPU)"_s, u"ratio"_s, u"goal"_s, u"reached"_s};
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < heads.size(); ++column) {
        qsizetype width = heads[column].size();
        for (const QStringList &row : m_rows)
            width = std::max(width, row[column].size());
        widths.append(width);
    }
    const auto line = [&](const QStringList &cells) {
        QString text = u"|"_s;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const bool words = column == 0 || column == 2 || column == 6;
            text += u' ' + (words ? cells[column].leftJustified(widths[column]) : cells[column].rightJustified(widths[column])) + u" |"_s;
        }
        printf("%s\n", qPrintable(text));
    };
    line(heads);
    QString rule = u"|"_s;
    for (qsizetype column = 0; column < heads.size(); ++column)
        rule += QString(widths[column] + 1, u'-') + (column == 0 || column == 2 || column == 6 ? u"-|"_s : u":|"_s);
    printf("%s\n", qPrintable(rule));
    for (const QStringList &row : m_rows)
        line(row);
    fflush(stdout);
}
