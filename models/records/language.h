// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "sentence.h"

#include <QLocale>
#include <memory>

class QTranslator;

namespace samverkan {

// The words and numbers of one language. The window's language and a report's are two objects of
// this class, so a Swedish program can write an English report. Read-only after construction;
// any thread may read.
class Language
{
public:
    // "sv" or "en"; another code gives English words with that locale's numbers.
    explicit Language(const QString &code);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    // The languages that there are translations for, found in the resources.
    static QStringList available();

    const QString &code() const { return m_code; }
    const QLocale &locale() const { return m_locale; }

    // `source` of `context` in this language; %n and the plural by `n` where n >= 0.
    QString text(const char *context, const char *source, int n = -1) const;
    QString text(const Sentence &sentence) const;
    QString label(const Field &field) const;
    QString group(const Field &field) const;
    QString help(const Field &field) const;
    QString singular(const Kind &kind) const;
    QString plural(const Kind &kind) const;
    // A name inside a sentence: "Role" is "role"; "SHA-256" stays.
    QString inSentence(const QString &name) const;

    QString number(qint64 value) const;
    QString number(double value, int decimals) const;
    // Whole per cent of a share 0..1: "57 %" or "57%".
    QString percent(double share) const;
    // A stored date, whole or half known: "2013-05-14", "May 2013", "2013".
    QString date(const QString &iso) const;
    // Minutes as hours and minutes: "3:30".
    QString duration(qint64 minutes) const;

private:
    QString m_code;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace samverkan
