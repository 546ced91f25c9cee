#include "inotify.hpp"

#include <QFile>
#include <QSocketNotifier>

#include <sys/inotify.h>

#include <array>
#include <cstddef>

namespace limber::platform {

Inotify::Inotify()
    : m_inotify{inotify_init1(IN_NONBLOCK | IN_CLOEXEC)}
{
    if (m_inotify) {
        m_notifier = std::make_unique<QSocketNotifier>(m_inotify.value(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &Inotify::read);
    }
}

Inotify::~Inotify() = default;

bool Inotify::watch(const QString& path, std::uint32_t mask)
{
    return m_inotify && inotify_add_watch(m_inotify.value(), QFile::encodeName(path).constData(), mask) >= 0;
}

void Inotify::read()
{
    alignas(inotify_event) std::array<std::byte, 4096> buffer{};
    for (ssize_t size = 0; (size = ::read(m_inotify.value(), buffer.data(), buffer.size())) > 0;) {
        for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
            const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
            Q_EMIT happened(event->len > 0 ? event->name : "");
            at += sizeof(inotify_event) + event->len;
        }
    }
    Q_EMIT told();
}

} // namespace limber::platform
