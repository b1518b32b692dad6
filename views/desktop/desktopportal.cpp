// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopportal.h"

#include "systemlook.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView appearance("org.freedesktop.appearance");
constexpr QLatin1StringView colorScheme("color-scheme"); // 0 no wish, 1 dark, 2 light
constexpr QLatin1StringView contrastKey("contrast"); // 0 no wish, 1 higher

// Known by its address: a name once given stays with the bus it was given to.
QDBusConnection busAt(const QString &address)
{
    return address.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection::connectToBus(address, address);
}

// The answer to Read is a variant in a variant.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = qvariant_cast<QDBusVariant>(value).variant();
    return value;
}

}

class DesktopPortal::Settings : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    explicit Settings(const QDBusConnection &bus)
        : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                 "org.freedesktop.portal.Settings", bus, nullptr)
    {
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value); // the bus's name for it
};

DesktopPortal::DesktopPortal(const QString &address, QObject *parent)
    : QObject(parent)
    , m_settings(std::make_unique<Settings>(busAt(address)))
{
    connect(m_settings.get(), &Settings::SettingChanged, this, [this](const QString &space, const QString &key, const QDBusVariant &value) {
        if (space == appearance)
            take(key, unwrapped(value.variant()).toUInt());
    });
    ask();
}

DesktopPortal::~DesktopPortal() = default;

void DesktopPortal::ask()
{
    for (const QLatin1StringView key : {colorScheme, contrastKey})
        ask(key);
}

void DesktopPortal::ask(const QString &key)
{
    auto *answer = new QDBusPendingCallWatcher(m_settings->asyncCall(u"Read"_s, QString(appearance), key), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(key, unwrapped(QVariant::fromValue(reply.value())).toUInt());
        answer->deleteLater();
    });
}

void DesktopPortal::take(const QString &key, uint value)
{
    const auto dark = m_dark;
    const bool high = m_highContrast;
    if (key == colorScheme)
        m_dark = value == 1 ? std::optional(true) : value == 2 ? std::optional(false) : std::nullopt;
    else if (key == contrastKey)
        m_highContrast = value == 1;
    if (dark != m_dark || high != m_highContrast)
        emit changed();
}

void DesktopPortal::refine(SystemLook &look) const
{
    if (look.contrast == SystemLook::Contrast::Palette)
        return; // its colours say all
    look.isDark = m_dark.value_or(look.isDark);
    if (m_highContrast)
        look.contrast = SystemLook::Contrast::High;
}

}

#include "desktopportal.moc"
