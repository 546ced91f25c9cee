#include "zone_watch.hpp"

#include <QFile>
#include <QSocketNotifier>

#include <sys/inotify.h>

#include <array>
#include <cstddef>
#include <string_view>

namespace limber::platform {

ZoneWatch::ZoneWatch(const QString& folder, const QDBusConnection& systemBus)
    : m_inotify{inotify_init1(IN_NONBLOCK | IN_CLOEXEC)}
{
    // The link itself is replaced, so the folder has to be watched.
    if (m_inotify
        && inotify_add_watch(m_inotify.value(), QFile::encodeName(folder).constData(),
                             IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ONLYDIR)
            >= 0) {
        m_notifier = std::make_unique<QSocketNotifier>(m_inotify.value(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &ZoneWatch::readEvents);
    }
    if (systemBus.isConnected()) {
        m_zoneSet
            = std::make_unique<BusSignal>(systemBus,
                                          BusSignal::Place{QStringLiteral("org.freedesktop.timedate1"),
                                                           QStringLiteral("/org/freedesktop/timedate1"),
                                                           QStringLiteral("org.freedesktop.DBus.Properties"),
                                                           QStringLiteral("PropertiesChanged"),
                                                           {}},
                                          [this](const QVariantList&) { Q_EMIT mayHaveChanged(); });
    }
}

ZoneWatch::~ZoneWatch() = default;

void ZoneWatch::readEvents()
{
    alignas(inotify_event) std::array<std::byte, 4096> buffer{};
    bool mayHave = false;
    for (ssize_t size = 0; (size = ::read(m_inotify.value(), buffer.data(), buffer.size())) > 0;) {
        for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
            const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
            const std::string_view name{event->len > 0 ? event->name : ""};
            mayHave = mayHave || name == "localtime" || name == "timezone";
            at += sizeof(inotify_event) + event->len;
        }
    }
    if (mayHave) {
        Q_EMIT mayHaveChanged();
    }
}

} // namespace limber::platform
