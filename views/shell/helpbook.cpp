// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpbook.h"

#include "searchwords.h"
#include "textfold.h"

#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

// A static library's resources are dropped by the linker unless they are named; outside every namespace.
static void holdHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace samverkan {

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// `Ctrl+K` is ⌘K on a Mac.
QString withNativeKeys(const QString &markdown)
{
    static const QRegularExpression keys(u"`((?:Ctrl|Alt|Shift)\\+[^`]+|F\\d+)`"_s);
    QString text;
    qsizetype from = 0;
    for (auto match = keys.globalMatch(markdown); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        text += markdown.mid(from, found.capturedStart() - from);
        const QString native = QKeySequence(found.captured(1)).toString(QKeySequence::NativeText);
        text += u'`' + (native.isEmpty() ? found.captured(1) : native) + u'`';
        from = found.capturedEnd();
    }
    return text + markdown.mid(from);
}

QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).remove(0, 2).trimmed(); // "# Title"
}

// The words around a place, in one line.
QString excerptAt(const QString &text, qsizetype place)
{
    constexpr qsizetype before = 24;
    constexpr qsizetype length = 90;
    qsizetype from = qMax<qsizetype>(0, place - before);
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    const QString part = text.mid(from, length).simplified();
    return (from > 0 ? u"… "_s : QString()) + part + (from + length < text.size() ? u" …"_s : QString());
}

} // namespace

HelpBook::HelpBook(const QString &languageCode)
{
    holdHelp();
    const QString folder = QFile::exists(u":/help/"_s + languageCode) ? languageCode : u"en"_s;
    const QStringList lines = read(u":/help/contents.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString group = line.section(u':', 0, 0);
        for (const QString &entry : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
            const QString key = entry.section(u'/', 0, 0);
            const QString markdown = withNativeKeys(read(u":/help/%1/%2.md"_s.arg(folder, key)));
            m_subjects.append({key, group, entry.section(u'/', 1), titleOf(markdown), markdown});
        }
    }
}

const HelpSubject *HelpBook::subject(const QString &key) const
{
    const auto found = std::find_if(m_subjects.cbegin(), m_subjects.cend(), [&](const HelpSubject &each) { return each.key == key; });
    return found == m_subjects.cend() ? nullptr : &*found;
}

QString HelpBook::keyFor(const QString &page) const
{
    static const QHash<QString, QString> partOf{{u"trash"_s, u"history"_s}, {u"page_import"_s, u"import"_s}, {u"page_print"_s, u"table"_s},
                                                {u"newProjectPage"_s, u"newproject"_s}};
    const QString key = partOf.value(page, page);
    if (subject(key))
        return key;
    return page.startsWith(u"search"_s) || page.startsWith(u"saved"_s) ? u"table"_s : u"start"_s;
}

void HelpBook::setMarkdown(const QString &key, const QString &markdown)
{
    for (HelpSubject &each : m_subjects) {
        if (each.key == key)
            each.markdown = markdown;
    }
}

QList<HelpBook::Hit> HelpBook::search(const QString &words) const
{
    const QList<SearchWord> wanted = searchWords(words);
    QList<Hit> inTitle;
    QList<Hit> inText;
    for (const HelpSubject &subject : wanted.isEmpty() ? QList<HelpSubject>() : m_subjects) {
        const QString text = plainText(subject);
        const QByteArray folded = foldedUtf8(text);
        if (!std::all_of(wanted.cbegin(), wanted.cend(), [&](const SearchWord &word) { return word.isIn(folded); }))
            continue;
        const QList<int> places = searchMatches(text, wanted, SearchedAs::Text);
        const bool named = !searchMatches(subject.title, wanted, SearchedAs::Text).isEmpty();
        // The title is told anyway; the next place tells more.
        const qsizetype place = named && places.size() > 2 ? places[2] : places.value(0);
        (named ? inTitle : inText).append({subject.key, excerptAt(text, place)});
    }
    return inTitle + inText;
}

QString plainText(const HelpSubject &subject)
{
    QTextDocument document;
    document.setMarkdown(subject.markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

} // namespace samverkan
