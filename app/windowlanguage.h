// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QObject>
#include <QTranslator>
#include <memory>

namespace samverkan {

// The language of the window: what tr() says, Qt's own words, and the Language that models speak.
// Switching tells every widget by LanguageChange, and the others by changed().
class WindowLanguage : public QObject
{
    Q_OBJECT
public:
    explicit WindowLanguage(const QString &code, QObject *parent = nullptr);
    ~WindowLanguage() override;

    const Language &language() const { return *m_language; }
    void choose(const QString &code);
    // Codes with the languages' own names.
    static QList<std::pair<QString, QString>> choices();

signals:
    // The new Language; the one before lives until all have heard.
    void changed(const samverkan::Language &language);

private:
    void install();
    std::unique_ptr<Language> m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace samverkan
