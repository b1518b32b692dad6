// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace samverkan {

// One subject of the help: resources/help/<language>/<key>.md. Its title is the file's first heading.
struct HelpSubject
{
    QString key;
    QString group; // "begin", "pages", "work", "care"
    QString iconName;
    QString title;
    QString markdown; // keys in it as this system writes them
};

// The help in one language (English where a language has none), as resources/help holds it: its
// subjects in the order of contents.txt (group: key/icon …). Links between subjects are written as "[text](key)".
class HelpBook
{
public:
    explicit HelpBook(const QString &languageCode);

    const QList<HelpSubject> &subjects() const { return m_subjects; }
    // Null if there is none of this key.
    const HelpSubject *subject(const QString &key) const;
    // What explains a page of the window: the subject of its name, of what it is part of, or how to begin.
    QString keyFor(const QString &page) const;
    // The markdown of a subject that is made while the program runs.
    void setMarkdown(const QString &key, const QString &markdown);

    struct Hit
    {
        QString key;
        QString excerpt; // the words around the first place
    };
    // Subjects that hold every word, accents or not; those with a word in their title first.
    QList<Hit> search(const QString &words) const;

private:
    QList<HelpSubject> m_subjects;
};

// As a reader sees it.
QString plainText(const HelpSubject &subject);

} // namespace samverkan
