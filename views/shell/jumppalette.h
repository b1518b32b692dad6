// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "popover.h"

class QStandardItemModel;

namespace samverkan {

class KeyHints;
class SearchField;
class TwoLineList;

// The field that goes to anything (Ctrl+K): type a few letters, choose with the arrows, Enter. What
// there is to go to, the application puts into the model (roles of twolinelist.h) as the words change.
class JumpPalette : public Popover
{
    Q_OBJECT
public:
    explicit JumpPalette(QWidget *over);

    // Filled by the caller in answer to wordsChanged(); call showFound() after each filling.
    QStandardItemModel *found() const { return m_found; }
    void showFound();
    // With words to begin with, all of them chosen.
    void openPalette(const QString &words = {});

signals:
    void wordsChanged(const QString &words);
    void chosen(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int rows);
    void choose();

    QStandardItemModel *m_found;
    SearchField *m_search;
    TwoLineList *m_list;
    KeyHints *m_hints;
};

} // namespace samverkan
