// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpbook.h"
#include "surfaces.h"

class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTextBrowser;
class QToolButton;

namespace samverkan {

class ElidedLabel;
class Navigation;
class SearchField;
class TwoLineList;

// The help in a window of its own, beside the work: subjects at the left, the chosen one as text.
// Searching lists the subjects that hold the words, and marks them in the text. Esc closes it.
class HelpWindow : public Surface
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    // In the language that it has from now on; stays at the subject that is shown.
    void setBook(const HelpBook &book);
    // `key` of a subject; unknown ones change nothing.
    void showSubject(const QString &key);
    QString currentSubject() const { return m_key; }
    void search(const QString &words);
    // Places marked in the text that is shown.
    int marks() const;

signals:
    // Another subject is shown.
    void subjectShown(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makePaper();
    void connectParts();
    void fillContents();
    void fillFound(const QString &words);
    void turn(int steps); // back and forward
    void display();
    void mark();
    void nextMark(bool back);
    void retranslate();
    void place();

    HelpBook m_book;
    QString m_key;
    QStringList m_seen;
    qsizetype m_at = -1;
    QString m_words; // searched for

    SearchField *m_search;
    Navigation *m_contents;
    TwoLineList *m_found;
    QStandardItemModel *m_foundModel;
    QStackedWidget *m_lists;
    ElidedLabel *m_count; // of what was found
    QWidget *m_side;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_next;
    QPushButton *m_keys; // to the subject most asked for
    ElidedLabel *m_marked;
    QTextBrowser *m_text;
};

} // namespace samverkan
