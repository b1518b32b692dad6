// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <limits>

// Time of a piece of work in milliseconds: by the clock on the wall, and of the processor in this
// process and in the children it has waited for. Beside other work the second is the one to trust.
struct Spent
{
    double wall = std::numeric_limits<double>::infinity();
    double processor = std::numeric_limits<double>::infinity();

    // The smaller of each.
    void keepLess(const Spent &other);
};

using Work = std::function<void()>;

Spent spent(const Work &work);
Spent leastOf(int rounds, const Work &work);

struct SideBySide
{
    Spent own;
    Spent yardstick;
};

// Both in turn, as often as `rounds` says, the least of each. `prepare` is not measured.
SideBySide sideBySide(int rounds, const Work &own, const Work &yardstick, const Work &prepare = {});

// Ends the program with what went wrong: a figure of work that failed would be a lie.
[[noreturn]] void giveUp(const QString &why);
// What is being measured, on standard error.
void tell(const QString &what);
