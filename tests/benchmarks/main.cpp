// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigproject.h"
#include "resulttable.h"
#include "watchdog.h"
#include "works.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <cstdio>
#include <cstring>
#include <ctime>

using namespace Qt::StringLiterals;

// samverkan_benchmarks [--quick] [PART…]
//   Measures the program on a generated project of 200 000 participants and 1 000 000 attendances, each
//   piece of work beside its yardstick, and prints one table. --quick: a tenth of everything, for trying.
struct Part
{
    const char *name;
    void (*measure)(const BigProject &, ResultTable &);
};

static constexpr Part parts[] = {{"start", measureStart}, {"window", measureWindow}, {"lists", measureLists}, {"figures", measureFigures},
                                 {"import", measureImport}, {"in", measureSheetsIn}, {"out", measureSheetsOut}, {"pdf", measurePdf}};

static QString load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine().split(' ').first()) : u"unknown"_s;
}

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4 && !strcmp(argv[1], "--window"))
        return showProject(argc, argv);
    WatchedApplication application(argc, argv);
    QStringList wanted = application.arguments().sliced(1);
    const bool quick = wanted.removeAll(u"--quick"_s) > 0;
    const BigProject project(QStringLiteral(SAMVERKAN_BENCHMARK_FOLDER), quick ? Size::quick() : Size());
    ResultTable table;
    const QString loadBefore = load();
    for (const Part &part : parts) {
        if (wanted.isEmpty() || wanted.contains(QString::fromLatin1(part.name)))
            part.measure(project, table);
    }
    printf("%s, %d processors, Qt %s, build %s; load %s before, %s after\n\n", qPrintable(QSysInfo::prettyProductName()),
           QThread::idealThreadCount(), qVersion(), SAMVERKAN_BUILD_TYPE, qPrintable(loadBefore), qPrintable(load()));
    table.print();
    return 0;
}
