// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigproject.h"
#include "lastpaint.h"
#include "resulttable.h"
#include "works.h"

#include "heap.h"
#include "mainwindow.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "themecontroller.h"
#include "windowcontroller.h"

#include <QApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace samverkan;
using namespace Qt::StringLiterals;

static double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

static void use(WindowController &controller)
{
    controller.window()->showPage(u"participant"_s);
    auto *page = qobject_cast<RecordPage *>(controller.window()->page(u"participant"_s));
    if (!page)
        return;
    page->model()->sortBy({{u"name"_s}});
    page->model()->setSearch(u"anna"_s);
    page->model()->setSearch({});
    for (const auto &question : {Question{Subject::Participants, {u"gender"_s, u"country"_s}}, Question{Subject::Hours, {u"organisation"_s, u"month"_s}}})
        (void)controller.session()->tabulator().tabulate(question);
}

// As the program starts (windowapplication.cpp), but with settings of its own; prints when it first painted
// and when it was done, what it holds, and what it holds when people were searched, ordered and counted.
int showProject(int argc, char *argv[])
{
    keepHeapSmall();
    QApplication application(argc, argv);
    Settings settings(QString::fromLocal8Bit(argv[3]));
    const Program program(u"sv"_s);
    WindowLanguage language(u"sv"_s);
    ThemeController theme(&application);
    WindowController controller(program, settings, theme, language);
    controller.window()->resize(1280, 800);
    if (!controller.openProject(QString::fromLocal8Bit(argv[2])))
        return 1;
    LastPaint paint([&] {
        paint.print();
        printf("%.1f\n", residentMegabytes());
        use(controller);
        printf("%.1f\n", residentMegabytes());
        fflush(stdout);
        QCoreApplication::quit();
    });
    controller.window()->show();
    return application.exec();
}

// Adds up to when it first painted and when it was done.
static QList<double> numbersOf(const QString &program, const QStringList &arguments, Spent &first, Spent &last)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double began = machineClock();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        giveUp(program);
    QList<double> numbers;
    for (const QByteArray &number : process.readAllStandardOutput().simplified().split(' '))
        numbers.append(number.toDouble());
    first.keepLess({numbers.value(0) - began, numbers.value(1)});
    last.keepLess({numbers.value(2) - began, numbers.value(3)});
    return numbers;
}

void measureStart(const BigProject &project, ResultTable &table)
{
    tell(u"start with %1 people"_s.arg(project.size().people));
    const QString own = QCoreApplication::applicationFilePath();
    const QString empty = QCoreApplication::applicationDirPath() + u"/benchmark_emptywindow"_s;
    SideBySide usable;
    SideBySide done;
    QList<double> numbers;
    Spent unmeasured; // leaves the page that all others begin with
    numbersOf(own, {u"--window"_s, project.people(), project.file(u"settings.ini"_s)}, unmeasured, unmeasured);
    for (int round = 0; round < 5; ++round) {
        Spent first;
        numbersOf(empty, {}, first, usable.yardstick);
        numbers = numbersOf(own, {u"--window"_s, project.people(), project.file(u"settings.ini"_s)}, usable.own, done.own);
    }
    done.yardstick = usable.yardstick;
    const QString people = QString::number(project.size().people);
    const QString yardstick = u"empty QMainWindow, last paint"_s;
    // The list's rows are in it and it answers; what its saved searches find is counted afterwards.
    table.add(u"start to usable window, %1 people open"_s.arg(people), usable, yardstick, {Goal::In::Ratio, 3});
    table.add(u"start until all in it is counted and painted"_s, done, yardstick, {});
    if (numbers.value(4) <= 0)
        return; // no way to ask here
    table.addMemory(u"resident, %1 people open"_s.arg(people), numbers[4], {Goal::In::Megabytes, 130});
    table.addMemory(u"resident after search, order, two figures"_s, numbers[5], {Goal::In::Megabytes, 130});
}
