// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace samverkan {

// Letters for Alt that no two words claim at once.

// The words with an & before a letter each, as far as letters go: the first letter of a word first,
// then any other. `taken` are letters in use elsewhere, small. Words without a free letter get none;
// an & that is part of a word is written twice, as labels and buttons want it.
QStringList withMnemonics(const QStringList &words, const QSet<QChar> &taken = {});

// The letters that menus, buttons and labels of the window claim, but those inside `except`.
QSet<QChar> mnemonicsInUse(const QWidget *window, const QWidget *except);

// Gives labels and buttons of a part that has come over the window other letters where theirs are claimed
// already.
void giveFreeLetters(QWidget *part);

}
