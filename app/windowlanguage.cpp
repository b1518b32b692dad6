// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace samverkan {

WindowLanguage::WindowLanguage(const QString &code, QObject *parent)
    : QObject(parent)
    , m_language(std::make_unique<Language>(code))
{
    install();
}

WindowLanguage::~WindowLanguage() = default;

void WindowLanguage::install()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_language->locale());
    // Qt has no "qtbase" of its own in Swedish, but its older words; installed beside the program on Windows
    // and macOS there is one file of all.
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(u"qtbase_"_s + m_language->code(), folder) || m_qt.load(u"qt_"_s + m_language->code(), folder))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/samverkan_%1.qm"_s.arg(m_language->code())))
        QCoreApplication::installTranslator(&m_own);
}

void WindowLanguage::choose(const QString &code)
{
    if (code == m_language->code())
        return;
    const std::unique_ptr<Language> before = std::exchange(m_language, std::make_unique<Language>(code));
    // Models first: widgets ask them for words when the translator is changed.
    emit changed(*m_language);
    install();
}

QList<std::pair<QString, QString>> WindowLanguage::choices()
{
    QList<std::pair<QString, QString>> choices;
    for (const QString &code : Language::available()) {
        QString name = QLocale(code).nativeLanguageName();
        if (code == u"en")
            name = u"English"_s; // not "American English"
        choices.append({code, name.left(1).toUpper() + name.mid(1)});
    }
    return choices;
}

} // namespace samverkan
