// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

static double processorTime()
{
#ifdef Q_OS_UNIX
    timespec own = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &own);
    rusage children = {};
    getrusage(RUSAGE_CHILDREN, &children);
    const auto milliseconds = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return double(own.tv_sec) * 1e3 + double(own.tv_nsec) / 1e6 + milliseconds(children.ru_utime) + milliseconds(children.ru_stime);
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

void Spent::keepLess(const Spent &other)
{
    wall = std::min(wall, other.wall);
    processor = std::min(processor, other.processor);
}

Spent spent(const Work &work)
{
    QElapsedTimer timer;
    const double before = processorTime();
    timer.start();
    work();
    const double wall = double(timer.nsecsElapsed()) / 1e6;
    return {wall, processorTime() - before};
}

Spent leastOf(int rounds, const Work &work)
{
    Spent least;
    for (int i = 0; i < rounds; ++i)
        least.keepLess(spent(work));
    return least;
}

SideBySide sideBySide(int rounds, const Work &own, const Work &yardstick, const Work &prepare)
{
    SideBySide least;
    for (int i = 0; i < rounds; ++i) {
        if (prepare)
            prepare();
        least.yardstick.keepLess(spent(yardstick));
        least.own.keepLess(spent(own));
    }
    return least;
}

void giveUp(const QString &why)
{
    fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

void tell(const QString &what)
{
    fprintf(stderr, "… %s\n", qPrintable(what));
}
