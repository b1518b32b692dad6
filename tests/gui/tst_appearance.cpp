// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancecheck.h"
#include "appearancewalk.h"
#include "languagewords.h"
#include "ordinaryuser.h"
#include "testmain.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

// Every place of the program (appearancewalk.h) in both languages, light, dark and high contrast, at usual
// and at double size: what must hold everywhere (appearancecheck.h) holds there.
class AppearanceTest : public QObject
{
    Q_OBJECT

    static constexpr double usualContrast = 4.5; // WCAG 2.1, 1.4.3
    static constexpr double highContrast = 7; // 1.4.6

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageWords> m_words;
    std::unique_ptr<WindowHarness> m;

    void open(const QString &language, bool dark, double scale)
    {
        m = std::make_unique<WindowHarness>(*m_folder, language, dark ? ThemeController::Choice::Dark : ThemeController::Choice::Light, scale);
    }

    // Letters of usual size are too thin to have their full colour anywhere.
    AppearanceCheck check(double contrast = usualContrast) const
    {
        return {*m->window(), *m_words, m->language.language().code(), m->theme.textScale() > 1.5 ? contrast : 0};
    }

    static QString tag() { return QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : QTest::currentTestFunction()); }

    static void judge(const AppearanceCheck &check)
    {
        for (const QString &complaint : check.complaints())
            qInfo("%s", qPrintable(complaint)); // the message of a failure has no room for all
        QVERIFY2(check.complaints().isEmpty(), qPrintable(u"%1 complaints"_s.arg(check.complaints().size())));
    }

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_words = std::make_unique<LanguageWords>(QFileInfo(QFINDTESTDATA("../../translations/samverkan_sv.ts")).path());
        QVERIFY(m_words->isRead());
        QVERIFY(m_words->isForeign(u"Clea&r filters"_s, u"sv"_s));
        QVERIFY(!m_words->isForeign(u"Clea&r filters"_s, u"en"_s));
    }

    void init() { failOnUnexpectedWarnings(); }
    void cleanup() { m.reset(); }

    void everyPlace_data()
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

    void everyPlace()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(double, scale);
        open(language, dark, scale);
        AppearanceCheck looking = check();
        AppearanceWalk walk(*m, looking, tag());
        walk.welcome();
        walk.newProject();
        QVERIFY(m->openSample());
        walk.pages();
        walk.forms();
        walk.attendance();
        walk.project();
        walk.statistics();
        walk.filters();
        walk.changes();
        walk.reading();
        walk.history();
        walk.help();
        walk.over();
        walk.recent();
        judge(looking);
    }

    // Switched on while all pages are there; both papers.
    void highContrastIsOneToo()
    {
        open(u"sv"_s, false, 2);
        QVERIFY(m->openSample());
        for (const QString &page : m->window()->pageKeys())
            m->window()->showPage(page);
        m->action("high_contrast")->trigger();
        for (const char *paper : {"theme_light", "theme_dark"}) {
            m->action(paper)->trigger();
            AppearanceCheck looking = check(highContrast);
            AppearanceWalk walk(*m, looking, tag() + u' ' + QString::fromLatin1(paper));
            walk.pages();
            walk.attendance();
            walk.project();
            walk.statistics();
            walk.filters();
            walk.changes();
            walk.history();
            judge(looking);
        }
    }

    void anEmptyProject_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::newRow("empty sv light 100") << u"sv"_s << false << 1.0;
        QTest::newRow("empty en dark 100") << u"en"_s << true << 1.0;
        QTest::newRow("empty sv dark 200") << u"sv"_s << true << 2.0;
        QTest::newRow("empty en light 200") << u"en"_s << false << 2.0;
    }

    void anEmptyProject()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(double, scale);
        open(language, dark, scale);
        QVERIFY(m->openEmpty());
        AppearanceCheck looking = check();
        AppearanceWalk walk(*m, looking, tag());
        walk.pages();
        walk.forms();
        walk.project();
        judge(looking);
    }

    void aFileThatIsOnlyRead()
    {
        open(u"sv"_s, false, 2);
        QVERIFY(m->openSample());
        m->controller->closeProject();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"read only.samverkan"_s);
        QVERIFY(QFile::copy(m->path(u"sample-sv.samverkan"_s), path));
        const OrdinaryUser user({folder.path(), path});
        if (!OrdinaryUser::rightsCount())
            QSKIP("rights of files do not count here");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QVERIFY(m->controller->openProject(path));
        QVERIFY(m->store().isReadOnly());
        AppearanceCheck looking = check();
        AppearanceWalk walk(*m, looking, tag());
        walk.pages();
        walk.forms();
        walk.attendance();
        walk.project();
        judge(looking);
        m.reset();
    }

    void languageSwitchLeavesNoWordBehind()
    {
        open(u"sv"_s, false, 1);
        QVERIFY(m->openSample()); // its records are Swedish
        m->action("language_en")->trigger();
        for (const QString &page : m->window()->pageKeys())
            m->window()->showPage(page);
        m->action("language_sv")->trigger();
        AppearanceCheck looking = check();
        AppearanceWalk walk(*m, looking, tag());
        walk.pages();
        walk.project();
        walk.statistics();
        judge(looking);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, AppearanceTest)
#include "tst_appearance.moc"
