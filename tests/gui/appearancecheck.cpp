// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancecheck.h"

#include "languagewords.h"
#include "mainwindow.h"
#include "seentexts.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

AppearanceCheck::AppearanceCheck(MainWindow &window, const LanguageWords &words, const QString &language, double contrast)
    : m_window(window)
    , m_words(words)
    , m_language(language)
    , m_contrast(contrast)
{
}

static bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !widget->focusProxy()
        && !widget->inherits("QComboBoxListView"); // a part of its choice, whose name is heard
}

void AppearanceCheck::complain(const QWidget *widget, const QString &what)
{
    QString path;
    for (const QWidget *each = widget; each && each != &m_window && path.count(u'/') < 3; each = each->parentWidget())
        path = (each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className()) : each->objectName())
            + (path.isEmpty() ? QString() : u"/"_s) + path;
    const QString text = path + u": "_s + what;
    if (m_said.contains(text))
        return;
    m_said.insert(text);
    m_complaints.append(m_place + u": "_s + text);
}

// A choice is called by its value on systems where a label says what it is for, so it needs the label.
static bool isLabelled(QAccessibleInterface *face, const QWidget *widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (!combo || combo->isEditable() || face->text(QAccessible::Name) != combo->currentText())
        return true;
    return !face->relations(QAccessible::Label).isEmpty();
}

void AppearanceCheck::checkName(QWidget *widget)
{
    if (!isControl(widget))
        return;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    const auto *combo = qobject_cast<QComboBox *>(widget);
    const bool mayBeEmpty = combo && !combo->isEditable(); // "not chosen"
    if (!face || (face->text(QAccessible::Name).isEmpty() && !mayBeEmpty && !(combo && combo->isEditable())))
        complain(widget, u"no accessible name"_s);
    else if (!isLabelled(face, widget))
        complain(widget, u"no label"_s);
}

namespace {

QString lettersOf(const QString &text)
{
    QString letters;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'&' && text[++i] != u'&')
            letters += text[i].toLower();
    }
    return letters;
}

QString lettered(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() ? label->text() : QString();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->inherits("samverkan::ActionButton") ? button->text() : QString();
}

} // namespace

// Of the whole window: what lies under a popover still answers.
void AppearanceCheck::checkLetters()
{
    QHash<QString, QString> claimed;
    const auto claim = [this](QHash<QString, QString> &by, const QString &text, const QWidget *widget) {
        const QString letter = lettersOf(text);
        if (letter.isEmpty())
            return;
        if (by.contains(letter))
            complain(widget, u"\"%1\" and \"%2\" claim one letter"_s.arg(text, by[letter]));
        by.insert(letter, text);
    };
    for (QAction *action : m_window.menuBar()->actions()) {
        claim(claimed, action->text(), m_window.menuBar());
        QHash<QString, QString> inMenu;
        for (QAction *line : action->menu()->actions())
            claim(inMenu, line->text(), action->menu());
    }
    for (QWidget *widget : m_window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &m_window)
            claim(claimed, lettered(widget), widget);
        else if (const auto *menu = qobject_cast<QMenu *>(widget); menu && menu->isVisible()) {
            QHash<QString, QString> inMenu;
            for (QAction *line : menu->actions())
                claim(inMenu, line->text(), menu);
        }
    }
}

// Code lists are written in both languages side by side; a file has words of its own, and so have history
// and reports.
static bool isOfAnyLanguage(const QWidget *widget)
{
    static const QStringList names{u"codeValues"_s, u"importPreview"_s, u"importColumns"_s, u"historyChanges"_s, u"reportMissing"_s, u"field_label_sv"_s, u"field_label_en"_s};
    return names.contains(widget->objectName()) || (widget->parentWidget() && names.contains(widget->parentWidget()->objectName()));
}

void AppearanceCheck::checkLanguage(const QWidget *widget)
{
    if (isOfAnyLanguage(widget))
        return;
    for (const QString &text : saidTexts(widget)) {
        if (m_words.isForeign(text, m_language))
            complain(widget, u"in another language: "_s + text);
    }
}

namespace {

bool isCut(const QLabel &label)
{
    const int wanted = label.wordWrap() ? label.minimumSizeHint().width() : label.sizeHint().width();
    const int high = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    return !label.text().isEmpty() && (label.width() < wanted || label.height() < high);
}

bool isCut(const QAbstractButton &button)
{
    return !button.text().isEmpty() && (button.width() < button.sizeHint().width() || button.height() < button.sizeHint().height());
}

bool isCut(const QLineEdit &line)
{
    return line.text().isEmpty() && line.toolTip().isEmpty()
        && line.fontMetrics().horizontalAdvance(line.placeholderText()) > line.width() - 8;
}

// Where what is chosen does not fit the tool tip must have it.
bool isCut(const QComboBox &combo)
{
    return !combo.isEditable() && combo.toolTip().isEmpty()
        && combo.fontMetrics().horizontalAdvance(combo.currentText()) > combo.width() - themeOf(&combo).px(34);
}

} // namespace

static QStringList cutsOf(const QWidget *widget)
{
    if (widget->inherits("samverkan::JumpField") || widget->visibleRegion().isEmpty())
        return {}; // elides by itself; scrolled away
    QStringList cuts;
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if ((label && isCut(*label)) || (button && isCut(*button)) || (line && isCut(*line)) || (combo && isCut(*combo)))
        cuts.append(saidTexts(widget).join(u" | "_s));
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    if ((!header || header->stretchSectionCount()) && !qobject_cast<const QTabBar *>(widget))
        return cuts;
    for (const SeenText &seen : seenTexts(widget)) {
        if (seen.widget->fontMetrics().horizontalAdvance(seen.text) + 8 > seen.box.width())
            cuts.append(seen.text);
    }
    return cuts;
}

// What can be used or read must not lie partly outside of what holds it, unless one can scroll to it: what
// holds it; null if all is well.
static const QWidget *cutBy(const QWidget *widget)
{
    if ((!isControl(widget) && !qobject_cast<const QLabel *>(widget)) || widget->visibleRegion().isEmpty())
        return nullptr;
    QRect box = widget->rect();
    for (const QWidget *each = widget; !each->isWindow() && each->parentWidget(); each = each->parentWidget()) {
        const QWidget *above = each->parentWidget();
        box.translate(each->pos());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        const bool isViewport = area && area->viewport() == above;
        if (isViewport && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return nullptr;
        const bool isInside = isViewport ? box.left() >= 0 && box.right() <= above->rect().right() : above->rect().contains(box);
        if (!isInside)
            return above;
        if (isViewport)
            return nullptr;
    }
    return nullptr;
}

static QList<QWidget *> visibleIn(QWidget *whole)
{
    QList<QWidget *> widgets = whole->findChildren<QWidget *>();
    widgets.append(whole);
    widgets.removeIf([](const QWidget *each) { return !each->isVisible() || each->inherits("samverkan::DocumentView"); }); // a report has a language of its own
    return widgets;
}

bool AppearanceCheck::isCut(QWidget *part) const
{
    const QList<QWidget *> widgets = visibleIn(part ? part : &m_window);
    return std::any_of(widgets.cbegin(), widgets.cend(), [](const QWidget *each) { return !cutsOf(each).isEmpty() || cutBy(each); });
}

void AppearanceCheck::look(const QString &place, QWidget *part)
{
    m_place = place;
    QWidget *whole = part ? part : &m_window;
    const QImage image = m_contrast > 0 ? whole->window()->grab().toImage().convertToFormat(QImage::Format_RGB32) : QImage();
    checkLetters();
    for (QWidget *widget : visibleIn(whole)) {
        checkName(widget);
        checkLanguage(widget);
        for (const QString &text : cutsOf(widget))
            complain(widget, u"cut: "_s + text);
        if (widget->visibleRegion().isEmpty()) // scrolled away
            continue;
        if (const QWidget *by = cutBy(widget))
            complain(widget, u"lies partly outside of "_s + QString::fromLatin1(by->metaObject()->className()) + u": "_s + saidTexts(widget).join(u" | "_s));
        if (m_contrast > 0)
            checkContrast(widget, image);
    }
}

// As it is on the screen: the colour most of a text's box has, against the one farthest from it.
static double contrastIn(const QImage &image, const QRect &box)
{
    QHash<QRgb, int> counts;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        QRgb last = line[box.left()];
        int run = 0; // neighbours are mostly alike
        for (int x = box.left(); x <= box.right(); ++x, ++run) {
            if (line[x] == last)
                continue;
            counts[last] += run;
            last = line[x];
            run = 0;
        }
        counts[last] += run;
    }
    const QRgb ground = std::max_element(counts.begin(), counts.end(), std::less<>()).key();
    double best = 1;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        best = std::max(best, contrast(QColor(colour.key()), QColor(ground)));
    return best;
}

void AppearanceCheck::checkContrast(const QWidget *widget, const QImage &image)
{
    if (!widget->isEnabled())
        return;
    for (const SeenText &seen : seenTexts(widget)) {
        const QRect box = seen.box.translated(seen.widget->mapTo(seen.widget->window(), QPoint())) & image.rect();
        if (box.width() < 8 || box.height() < widget->fontMetrics().height())
            continue;
        const double found = contrastIn(image, box);
        if (found < m_contrast)
            complain(widget, u"contrast %1: "_s.arg(found, 0, 'f', 2) + seen.text);
    }
}

} // namespace samverkan
