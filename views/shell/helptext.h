// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QTextDocument;

namespace samverkan {

// Gives a document made of Markdown the theme's type, colours and space: headings by weight and size,
// lines that breathe, keys in weight, tables without a grid. Again after every change of theme.
void dressHelpText(QTextDocument *document, const Theme &theme);

} // namespace samverkan
