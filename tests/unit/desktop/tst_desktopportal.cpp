// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopportal.h"
#include "systemlook.h"
#include "testmain.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace samverkan;
using namespace Qt::StringLiterals;

// A desktop, as far as the portal's settings go.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QHash<QString, uint> values;

    void set(const QString &key, uint value)
    {
        values[key] = value;
        emit SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(value));
    }

public slots:
    QDBusVariant Read(const QString &, const QString &key) { return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key)))); }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

// Dark and high contrast as a desktop tells them over a bus of the test's own.
class DesktopPortalTest : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;
    FakeDesktop m_desktop;

    static SystemLook lookOf(const DesktopPortal &portal)
    {
        SystemLook look; // light, of usual contrast
        portal.refine(look);
        return look;
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("there is no dbus-daemon");
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"desktop"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_desktop, QDBusConnection::ExportAllContents));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(m_address);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void init() { failOnUnexpectedWarnings(); }

    void whatIsSetIsHeardAtFirstAndLive()
    {
        m_desktop.values = {{u"color-scheme"_s, 1}, {u"contrast"_s, 0}};
        DesktopPortal portal(m_address);
        QVERIFY(!lookOf(portal).isDark); // nothing waits for an answer
        QTRY_VERIFY(lookOf(portal).isDark);
        QCOMPARE(lookOf(portal).contrast, SystemLook::Contrast::Usual);
        QSignalSpy changed(&portal, &DesktopPortal::changed);
        const auto set = [&](const QString &key, uint value) {
            m_desktop.set(key, value);
            portal.ask(); // as when the program comes to front
        };
        set(u"contrast"_s, 1);
        QTRY_COMPARE(lookOf(portal).contrast, SystemLook::Contrast::High);
        QCOMPARE(changed.count(), 1); // heard twice, told once
        set(u"color-scheme"_s, 2);
        QTRY_VERIFY(!lookOf(portal).isDark);
        set(u"contrast"_s, 0);
        QTRY_COMPARE(lookOf(portal).contrast, SystemLook::Contrast::Usual);
        set(u"color-scheme"_s, 0); // no wish: as the palette is
        QTRY_COMPARE(changed.count(), 4);
        SystemLook dark;
        dark.isDark = true;
        portal.refine(dark);
        QVERIFY(dark.isDark);
    }

    void aPaletteOfHighContrastIsLeftAlone()
    {
        m_desktop.values = {{u"color-scheme"_s, 1}, {u"contrast"_s, 1}};
        const DesktopPortal portal(m_address);
        QTRY_VERIFY(lookOf(portal).isDark);
        SystemLook look;
        look.contrast = SystemLook::Contrast::Palette;
        portal.refine(look);
        QVERIFY(!look.isDark);
        QCOMPARE(look.contrast, SystemLook::Contrast::Palette);
    }

    void aDesktopWithoutItSaysNothing()
    {
        const DesktopPortal portal(u"unix:path=/nowhere"_s);
        QTest::qWait(20);
        QVERIFY(!lookOf(portal).isDark);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QGuiApplication, DesktopPortalTest)
#include "tst_desktopportal.moc"
