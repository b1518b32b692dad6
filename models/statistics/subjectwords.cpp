// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectwords.h"

#include "language.h"

#include <QCoreApplication>
#include <array>

namespace samverkan {

// In the order of Subject.
static const char *countedWords(Subject of)
{
    static const std::array words{
        QT_TRANSLATE_N_NOOP("Statistics", "%n participants"),
        QT_TRANSLATE_N_NOOP("Statistics", "%n trips"),
        QT_TRANSLATE_N_NOOP("Statistics", "%n hours"),
        QT_TRANSLATE_N_NOOP("Statistics", "%n person-days"),
        QT_TRANSLATE_N_NOOP("Statistics", "%n organisations"),
        QT_TRANSLATE_N_NOOP("Statistics", "%n activities"),
        QT_TRANSLATE_N_NOOP("Statistics", "%n members"),
        QT_TRANSLATE_N_NOOP("Statistics", "%n leaders"),
        QT_TRANSLATE_N_NOOP("Statistics", "%n exchanges"),
        QT_TRANSLATE_N_NOOP("Statistics", "%n partner searches"),
    };
    return words[size_t(of)];
}

static qint64 shown(Subject of, qint64 value)
{
    return of == Subject::Hours ? value / 60 : value;
}

QString figureText(Subject of, qint64 value, const Language &language)
{
    return language.number(shown(of, value));
}

QString countedText(Subject of, qint64 value, const Language &language)
{
    return language.text("Statistics", countedWords(of), int(shown(of, value)));
}

} // namespace samverkan
