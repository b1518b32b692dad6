// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "language.h"
#include "referencedata.h"

namespace samverkan {

// What every part of the program is given to stand on, made once in main() and passed down.
struct Program
{
    explicit Program(const QString &languageCode)
        : catalogue(reference.ageBands().set().asAgeBandSet())
        , language(languageCode)
    {
    }

    ReferenceData reference;
    Catalogue catalogue;
    Language language; // of the command line, and the window's first
};

// "sv" where the system speaks Swedish, else "en".
QString systemLanguage();

} // namespace samverkan
