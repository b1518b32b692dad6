// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace samverkan {

static QString escaped(const QString &word)
{
    return QString(word).replace(u'&', u"&&"_s);
}

// Where the letter to be underlined stands; -1 if all are taken.
static qsizetype freeLetter(const QString &word, const QSet<QChar> &taken)
{
    const auto isFree = [&](qsizetype at) { return word[at].isLetter() && !taken.contains(word[at].toLower()); };
    for (qsizetype at = 0; at < word.size(); ++at) {
        if ((at == 0 || word[at - 1].isSpace()) && isFree(at))
            return at;
    }
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (isFree(at))
            return at;
    }
    return -1;
}

QStringList withMnemonics(const QStringList &words, const QSet<QChar> &taken)
{
    QSet<QChar> used = taken;
    QStringList marked;
    for (const QString &word : words) {
        const qsizetype at = freeLetter(word, used);
        if (at < 0) {
            marked.append(escaped(word));
            continue;
        }
        used.insert(word[at].toLower());
        marked.append(escaped(word.first(at)) + u'&' + word[at] + escaped(word.sliced(at + 1)));
    }
    return marked;
}

static void claim(QSet<QChar> &letters, const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (!keys.isEmpty())
        letters.insert(QChar(keys[0].key()).toLower());
}

// Of what can be seen of a part: pages that are not in front hold hundreds of others.
static void claimShown(QSet<QChar> &letters, const QWidget *part, const QWidget *except)
{
    if (part == except || !part->isVisible())
        return;
    if (const auto *button = qobject_cast<const QAbstractButton *>(part))
        claim(letters, button->text());
    else if (const auto *label = qobject_cast<const QLabel *>(part); label && label->buddy())
        claim(letters, label->text());
    for (const QObject *child : part->children()) {
        if (child->isWidgetType())
            claimShown(letters, static_cast<const QWidget *>(child), except);
    }
}

QSet<QChar> mnemonicsInUse(const QWidget *window, const QWidget *except)
{
    QSet<QChar> letters;
    if (const auto *main = qobject_cast<const QMainWindow *>(window); main && main->menuWidget()) {
        for (const QAction *action : main->menuWidget()->actions())
            claim(letters, action->text());
    }
    claimShown(letters, window, except);
    return letters;
}

namespace {

// A text without its letter, as it is read.
QString unmarked(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size())
            ++at;
        plain += text[at];
    }
    return plain;
}

template <typename Widget>
void giveFreeLetter(Widget *widget, QSet<QChar> &taken)
{
    QSet<QChar> own;
    claim(own, widget->text());
    if (own.intersects(taken)) {
        widget->setText(withMnemonics({unmarked(widget->text())}, taken).first());
        own.clear();
        claim(own, widget->text());
    }
    taken |= own;
}

}

void giveFreeLetters(QWidget *part)
{
    QSet<QChar> taken = mnemonicsInUse(part->window(), part);
    for (QLabel *label : part->findChildren<QLabel *>()) {
        if (label->buddy())
            giveFreeLetter(label, taken);
    }
    for (QAbstractButton *button : part->findChildren<QAbstractButton *>())
        giveFreeLetter(button, taken);
}

}
