// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastpaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    LastPaint paint([&] {
        paint.print();
        QCoreApplication::quit();
    });
    window.show();
    return application.exec();
}
