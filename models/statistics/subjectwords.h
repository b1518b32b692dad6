// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

namespace samverkan {

class Language;

// A figure of a subject: "742"; hours as whole hours, which is how the fund counts them (the part of
// an hour that is left falls away).
QString figureText(Subject of, qint64 value, const Language &language);
// With what it counts: "742 participants", "1 trip", "9 120 hours".
QString countedText(Subject of, qint64 value, const Language &language);

} // namespace samverkan
