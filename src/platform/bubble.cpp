#include "bubble.hpp"

#include "dbus_call.hpp"

#include <utility>

namespace limber::platform {

Bubble::Bubble(NotificationServer& server)
    : m_server{server}
{
    connect(&server, &NotificationServer::presenceChanged, this, &Bubble::startAnew);
    connect(&server, &NotificationServer::actionInvoked, this, &Bubble::choose);
    connect(&server, &NotificationServer::closed, this, &Bubble::forget);
}

void Bubble::show(std::int64_t tag, const NotificationContent& content)
{
    m_wanted = Wanted{.tag = tag, .content = content};
    m_server.start();
    send();
}

void Bubble::withdraw()
{
    m_wanted.reset();
    if (m_shown) {
        m_server.close(std::exchange(m_shown, std::nullopt)->id);
    }
}

std::optional<std::int64_t> Bubble::tag() const
{
    return m_wanted ? std::optional{m_wanted->tag} : std::nullopt;
}

void Bubble::send()
{
    // While one is on its way its id is not known, and the next could not replace it.
    if (m_isSending || !m_wanted || m_wanted->isSent
        || m_server.presence() != NotificationServer::Presence::Present) {
        return;
    }
    m_isSending = true;
    m_wanted->isSent = true;
    // If this server goes, its session may be ending: only one that comes by itself is asked again.
    m_wanted->mayStartServer = false;
    whenFinished(m_server.notify(m_wanted->content, m_shown ? m_shown->id : 0), this,
                 [this, tag = m_wanted->tag, generation = m_generation](
                     const QDBusPendingReply<uint>& reply) { takeReply(reply, tag, generation); });
}

void Bubble::takeReply(const QDBusPendingReply<uint>& reply, std::int64_t tag, int generation)
{
    if (generation != m_generation) {
        return;
    }
    m_isSending = false;
    if (reply.isError()) {
        Q_EMIT refused(reply.error().message());
        return;
    }
    m_shown = Shown{tag, reply.value()};
    if (!m_wanted) {
        withdraw();
        return;
    }
    Q_EMIT shown();
    send();
}

void Bubble::startAnew()
{
    ++m_generation;
    m_isSending = false;
    m_shown.reset();
    if (m_wanted) {
        m_wanted->isSent = false;
        if (m_wanted->mayStartServer && m_server.presence() == NotificationServer::Presence::Startable) {
            m_server.start();
        }
        send();
    }
}

void Bubble::choose(uint id, const QString& key, const QString& activationToken)
{
    // Servers that broadcast tell of other programs' notifications too.
    if (!m_shown || m_shown->id != id) {
        return;
    }
    const std::int64_t tag = m_shown->tag;
    // Not every server takes a notification away once it is answered.
    m_server.close(id);
    m_shown.reset();
    if (m_wanted && m_wanted->tag == tag) {
        m_wanted.reset();
    }
    Q_EMIT chosen(tag, key, activationToken);
}

void Bubble::forget(uint id, uint reason)
{
    if (!m_shown || m_shown->id != id) {
        return;
    }
    constexpr uint byTheUser = 2;
    const std::int64_t tag = m_shown->tag;
    m_shown.reset();
    // A server that ends may close what it shows; the next one shall show it again. What expired or was
    // closed by the user was seen.
    if (reason <= byTheUser && m_wanted && m_wanted->tag == tag) {
        m_wanted.reset();
    }
}

} // namespace limber::platform
