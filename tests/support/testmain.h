// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// Every test program starts here: no display, one locale, one time zone, so that what it sees does
// not depend on the machine. QTEST_MAIN would take these from whoever starts the test.
#define SAMVERKAN_TEST_MAIN_WITH(Application, TestClass)                                            \
    int main(int argc, char *argv[])                                                                \
    {                                                                                               \
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))                                          \
            qputenv("QT_QPA_PLATFORM", "offscreen");                                                \
        qputenv("TZ", "Europe/Stockholm");                                                          \
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Sweden));                            \
        Application application(argc, argv);                                                        \
        TestClass test;                                                                             \
        return QTest::qExec(&test, argc, argv);                                                     \
    }

// For tests of the layers that know no window.
#define SAMVERKAN_TEST_MAIN(TestClass) SAMVERKAN_TEST_MAIN_WITH(QCoreApplication, TestClass)

// Call first in every init(): a warning nobody expected is a failed test. What the offscreen platform
// cannot do (size hints of windows, raising them) is no fault of ours.
inline void failOnUnexpectedWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support ).*")));
}
