// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textencoding.h"

#include <optional>

namespace samverkan {

// The encoding that a person or a script names: "UTF-8", "windows-1252", "latin1", "macintosh".
std::optional<TextEncoding> encodingFromName(const QString &name);

} // namespace samverkan
