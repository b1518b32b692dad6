// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace samverkan {

class LanguageWords;
class MainWindow;

// What one must be able to take for granted of everything the window shows: all that can be used has a
// name, no two things claim one letter, no text is cut, all is said in the language that was chosen, and
// text stands out from its ground.
class AppearanceCheck
{
public:
    // All outlive it. `contrast`: what text must have at least, measured on the screen; 0 where letters are
    // too thin to have their full colour anywhere (100 %).
    AppearanceCheck(MainWindow &window, const LanguageWords &words, const QString &language, double contrast);

    // Looks at a part that has come to front: a popover, a menu, another window; null: at all of the window.
    void look(const QString &place, QWidget *part = nullptr);
    // Each thing once, with the place where it was first seen.
    const QStringList &complaints() const { return m_complaints; }
    // Whether anything in sight is cut: figures and layouts may still be on their way.
    bool isCut(QWidget *part = nullptr) const;

private:
    void complain(const QWidget *widget, const QString &what);
    void checkName(QWidget *widget);
    void checkLetters();
    void checkLanguage(const QWidget *widget);
    void checkContrast(const QWidget *widget, const QImage &image);

    MainWindow &m_window;
    const LanguageWords &m_words;
    QString m_language;
    double m_contrast;
    QString m_place;
    QStringList m_complaints;
    QSet<QString> m_said;
};

} // namespace samverkan
