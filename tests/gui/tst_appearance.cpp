// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"
#include "testmain.h"
#include "windowharness.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTabBar>
#include <QXmlStreamReader>

#include <cmath>

using namespace samverkan;
using namespace Qt::StringLiterals;

// What one must be able to take for granted of every page: all that can be used has a name, no two
// things on it claim one letter, no text is cut, and everything is said in the language that was chosen.
class AppearanceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<WindowHarness> m;
    QSet<QString> m_english; // texts that read otherwise in Swedish
    QStringList m_complaints;

    MainWindow *window() const { return m->window(); }

    void complain(const QWidget *widget, const QString &what)
    {
        QString place;
        for (const QWidget *each = widget; each && each != window() && place.count(u'/') < 3; each = each->parentWidget())
            place = (each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className()) : each->objectName())
                + (place.isEmpty() ? QString() : u"/"_s) + place;
        const QString text = window()->currentPage() + u": "_s + place + u": "_s + what;
        if (!m_complaints.contains(text))
            m_complaints.append(text);
    }

    QList<QWidget *> visible(QWidget *in = nullptr) const
    {
        QList<QWidget *> widgets;
        const auto all = (in ? in : window())->findChildren<QWidget *>();
        std::copy_if(all.begin(), all.end(), std::back_inserter(widgets), [](QWidget *each) { return each->isVisible(); });
        return widgets;
    }

    static bool isControl(const QWidget *widget)
    {
        return widget->focusPolicy() & Qt::TabFocus && widget->isEnabled();
    }

    void checkNames(const QList<QWidget *> &widgets)
    {
        for (QWidget *widget : widgets) {
            if (!isControl(widget) || widget->focusProxy())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                complain(widget, u"no accessible name"_s);
        }
    }

    static QString lettersOf(const QString &text)
    {
        QString letters;
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text[i] == u'&' && text[++i] != u'&')
                letters += text[i].toLower();
        }
        return letters;
    }

    void claim(QHash<QString, QString> &claimed, const QString &text, const QWidget *by)
    {
        const QString letter = lettersOf(text);
        if (letter.isEmpty())
            return;
        if (claimed.contains(letter))
            complain(by, u"\"%1\" and \"%2\" claim one letter"_s.arg(text, claimed[letter]));
        claimed.insert(letter, text);
    }

    void checkMnemonics(const QList<QWidget *> &widgets)
    {
        QHash<QString, QString> claimed;
        for (QAction *action : window()->menuBar()->actions()) {
            claim(claimed, action->text(), window()->menuBar());
            QHash<QString, QString> inMenu;
            for (QAction *line : action->menu()->actions())
                claim(inMenu, line->text(), action->menu());
        }
        for (QWidget *widget : widgets) {
            if (const auto *label = qobject_cast<QLabel *>(widget))
                claim(claimed, label->buddy() ? label->text() : QString(), widget);
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->inherits("samverkan::ActionButton"))
                claim(claimed, button->text(), widget);
        }
    }

    void checkCuts(const QList<QWidget *> &widgets)
    {
        for (QWidget *widget : widgets) {
            if (widget->visibleRegion().isEmpty() || widget->inherits("samverkan::JumpField"))
                continue; // scrolled away; elides by itself
            if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty()) {
                const int wanted = label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
                const int high = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                if (label->width() < wanted || label->height() < high)
                    complain(widget, u"cut: "_s + label->text());
            } else if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty()) {
                if (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height())
                    complain(widget, u"cut: "_s + button->text());
            } else if (const auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal) {
                for (int section = 0; section < header->count(); ++section) {
                    if (header->sectionSize(section) < header->sectionSizeHint(section) && header->stretchSectionCount() == 0
                        && header->fontMetrics().horizontalAdvance(header->model()->headerData(section, Qt::Horizontal).toString()) + 8 > header->sectionSize(section))
                        complain(widget, u"cut: "_s + header->model()->headerData(section, Qt::Horizontal).toString());
                }
            } else if (const auto *line = qobject_cast<QLineEdit *>(widget); line && line->text().isEmpty() && line->toolTip().isEmpty()) {
                if (line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->width() - 8)
                    complain(widget, u"cut: "_s + line->placeholderText());
            }
        }
    }

    // What is seen once texts and figures have come (queued, by a timer) and their layouts after them:
    // cut is what stays so.
    QList<QWidget *> settled()
    {
        const QStringList before = m_complaints;
        for (int turn = 0;; ++turn) {
            for (int each = 0; each < 3; ++each)
                QCoreApplication::processEvents();
            const QList<QWidget *> widgets = visible();
            checkCuts(widgets);
            if (m_complaints == before || turn == 50)
                return widgets;
            m_complaints = before;
            QTest::qWait(20);
        }
    }

    static double luminance(QRgb colour)
    {
        const auto linear = [](int part) {
            const double value = part / 255.0;
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
    }

    static QString textOf(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return button->text();
        if (const auto *own = qobject_cast<const ElidedLabel *>(widget))
            return own->text();
        if (const auto *wrapped = qobject_cast<const WrappedLabel *>(widget))
            return wrapped->text();
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        return !line ? QString() : line->text().isEmpty() ? line->placeholderText() : line->text();
    }

    // As it is on the screen: the colour most of a text's box has, against the one farthest from it.
    // Only where letters are thick enough to have their full colour somewhere (200 %).
    void checkContrast(const QList<QWidget *> &widgets)
    {
        const QImage image = window()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (const QWidget *widget : widgets) {
            const QRect box = widget->visibleRegion().boundingRect().translated(widget->mapTo(window(), QPoint())) & image.rect();
            if (!widget->isEnabled() || textOf(widget).isEmpty() || box.width() < 8 || box.height() < widget->fontMetrics().height())
                continue;
            QHash<QRgb, int> counts;
            for (int y = box.top(); y <= box.bottom(); ++y) {
                const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
                for (int x = box.left(); x <= box.right(); ++x)
                    ++counts[line[x]];
            }
            const QRgb ground = std::max_element(counts.begin(), counts.end(), std::less<>()).key();
            double best = 1;
            for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
                const double one = luminance(colour.key()) + 0.05;
                const double other = luminance(ground) + 0.05;
                best = std::max(best, std::max(one, other) / std::min(one, other));
            }
            if (best < 4.5)
                complain(widget, u"contrast %1: "_s.arg(best, 0, 'f', 2) + textOf(widget));
        }
    }

    void checkLanguage(const QList<QWidget *> &widgets)
    {
        const auto check = [this](const QWidget *widget, const QString &text) {
            if (m_english.contains(QString(text).remove(u'&')))
                complain(widget, u"not in Swedish: "_s + text);
        };
        for (QWidget *widget : widgets) {
            if (widget->inherits("samverkan::DocumentView"))
                continue; // a report has a language of its own
            check(widget, widget->toolTip());
            check(widget, widget->accessibleName());
            if (const auto *label = qobject_cast<QLabel *>(widget))
                check(widget, label->text());
            else if (const auto *own = qobject_cast<ElidedLabel *>(widget))
                check(widget, own->text());
            else if (const auto *wrapped = qobject_cast<WrappedLabel *>(widget))
                check(widget, wrapped->text());
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                check(widget, button->text());
            else if (const auto *line = qobject_cast<QLineEdit *>(widget))
                check(widget, line->placeholderText());
            else if (const auto *tabs = qobject_cast<QTabBar *>(widget))
                for (int tab = 0; tab < tabs->count(); ++tab)
                    check(widget, tabs->tabText(tab).section(u'\t', 0, 0));
        }
        for (QAction *action : m->controller->actions().all())
            check(window()->menuBar(), action->text());
    }

    // To look at: SAMVERKAN_PICTURES names a folder.
    void keepPicture()
    {
        const QString folder = qEnvironmentVariable("SAMVERKAN_PICTURES");
        if (folder.isEmpty())
            return;
        static int number = 0;
        const QString name = u"%1-%2-%3.png"_s.arg(++number, 3, 10, QChar(u'0')).arg(window()->isShowingInstead() ? u"welcome"_s : window()->currentPage(),
                                 QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : QTest::currentTestFunction()).remove(u" %"_s).replace(u' ', u'-'));
        QVERIFY(window()->grab().save(folder + u'/' + name));
    }

    void checkWindow(bool swedish)
    {
        const QList<QWidget *> widgets = settled();
        checkNames(widgets);
        checkMnemonics(widgets);
        if (m->theme.textScale() > 1.5)
            checkContrast(widgets);
        keepPicture();
        if (swedish)
            checkLanguage(widgets);
    }

    // Sources whose Swedish is another text.
    void readEnglish()
    {
        QFile file(QFINDTESTDATA("../../translations/samverkan_sv.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.isStartElement() && xml.name() == u"translation") {
                const QString swedish = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                m_english.insert(QString(source).remove(u'&'));
                m_alike.insert(QString(swedish).remove(u'&'));
            }
        }
        m_english -= m_alike; // "Roll" is Swedish too
        for (const auto &[code, name] : WindowLanguage::choices())
            m_english.remove(name); // a language's own name
        QVERIFY(m_english.size() > 500);
    }
    QSet<QString> m_alike;

    void open(const QString &code, ThemeController::Choice theme, double scale)
    {
        m = std::make_unique<WindowHarness>(m_folder, code, theme, scale);
    }

    void verdict()
    {
        // The message of a failure holds some thousand letters.
        QVERIFY2(m_complaints.isEmpty(), qPrintable(u"%1:\n"_s.arg(m_complaints.size()) + m_complaints.mid(0, 12).join(u'\n')));
    }

private slots:
    void initTestCase()
    {
        readEnglish();
    }

    void init()
    {
        failOnUnexpectedWarnings();
        m_complaints.clear();
    }

    void cleanup() { m.reset(); }

    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        for (const char *language : {"sv", "en"}) {
            for (const bool dark : {false, true}) {
                for (const double scale : {1.0, 2.0})
                    QTest::addRow("%s %s %d %%", language, dark ? "dark" : "light", int(scale * 100))
                        << QString::fromLatin1(language) << dark << scale;
            }
        }
    }

    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(double, scale);
        open(language, dark ? ThemeController::Choice::Dark : ThemeController::Choice::Light, scale);
        checkWindow(language == u"sv"); // the welcome page
        m->action("new")->trigger(); // and the three steps of a new project
        for (int step = 0; step < 3; ++step) {
            checkWindow(language == u"sv");
            if (auto *next = window()->findChild<QPushButton *>(u"newNext"_s); next && step < 2)
                next->click();
        }
        QVERIFY(m->openSample());
        for (const QString &page : window()->pageKeys()) {
            window()->showPage(page);
            QTRY_VERIFY(window()->madePage(page)->isVisible());
            checkWindow(language == u"sv");
            if (auto *records = qobject_cast<RecordPage *>(window()->madePage(page))) {
                records->addRecord(); // at 200 % the form in the list's place
                checkWindow(language == u"sv");
            }
        }
        verdict();
    }

    void emptyPages()
    {
        open(u"sv"_s, ThemeController::Choice::Light, 1);
        QVERIFY(m->openEmpty());
        for (const QString &page : window()->pageKeys()) {
            window()->showPage(page);
            checkWindow(true);
        }
        verdict();
    }

    void languageSwitchLeavesNoEnglish()
    {
        open(u"en"_s, ThemeController::Choice::Light, 1);
        QVERIFY(m->openSample());
        for (const QString &page : window()->pageKeys())
            window()->showPage(page);
        m->action("language_sv")->trigger();
        for (const QString &page : window()->pageKeys()) {
            window()->showPage(page);
            checkWindow(true);
        }
        verdict();
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, AppearanceTest)
#include "tst_appearance.moc"
