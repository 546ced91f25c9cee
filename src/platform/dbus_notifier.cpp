#include "limber/platform/dbus_notifier.hpp"

#include "answer_keys.hpp"
#include "bubble.hpp"
#include "notification_server.hpp"
#include "notifier_words.hpp"

#include <utility>

namespace limber::platform {

class DBusNotifier::Private : public QObject {
public:
    explicit Private(const QDBusConnection& sessionBus)
        : m_server{sessionBus}
        , m_offer{m_server}
        , m_note{m_server}
        , m_problem{m_server.fault()}
    {
        connect(&m_server, &NotificationServer::presenceChanged, this,
                [this] { setProblem(m_server.fault()); });
        connect(&m_offer, &Bubble::refused, this, [this](const QString& why) {
            setProblem(NotifierWords::tr("The notification server did not show a reminder: %1").arg(why));
        });
        connect(&m_offer, &Bubble::shown, this, [this] { setProblem({}); });
        connect(&m_offer, &Bubble::chosen, this, &Private::tellAnswer);
    }

    void offer(std::int64_t serial, const ports::OfferText& text)
    {
        // "default" is a click on the notification itself; some servers make it one more button.
        m_offer.show(serial,
                     {.title = QString::fromStdString(text.title),
                      .body = QString::fromStdString(text.body),
                      .actions = {answer_keys::show, NotifierWords::tr("Show"), answer_keys::start,
                                  QString::fromStdString(text.start), answer_keys::snooze,
                                  QString::fromStdString(text.snooze), answer_keys::skip,
                                  QString::fromStdString(text.skip)},
                      .withoutActions = NotifierWords::tr("Open Limber to begin."),
                      .stays = true});
    }

    void withdraw(std::int64_t serial)
    {
        if (m_offer.tag() == serial) {
            m_offer.withdraw();
        }
    }

    void tell(const std::string& title, const std::string& body)
    {
        m_note.show(0,
                    {.title = QString::fromStdString(title),
                     .body = QString::fromStdString(body),
                     .actions = {},
                     .withoutActions = {},
                     .stays = false});
    }

    void onAnswer(Answer answer) { m_answer = std::move(answer); }
    void onProblem(Problem problem) { m_tellProblem = std::move(problem); }
    [[nodiscard]] std::string problem() const { return m_problem.toStdString(); }

    [[nodiscard]] std::string server() const
    {
        if (m_server.presence() != NotificationServer::Presence::Present) {
            return {};
        }
        const QString what = m_server.can(QStringLiteral("actions"))
            ? NotifierWords::tr("%1 %2, with buttons")
            : NotifierWords::tr("%1 %2, without buttons");
        return what.arg(m_server.name(), m_server.version()).toStdString();
    }

private:
    void tellAnswer(std::int64_t serial, const QString& key, const QString& activationToken)
    {
        if (m_answer) {
            m_answer({serial, answer_keys::answerOf(key), activationToken.toStdString()});
        }
    }

    void setProblem(const QString& problem)
    {
        if (std::exchange(m_problem, problem) != problem && m_tellProblem) {
            m_tellProblem(problem.toStdString());
        }
    }

    NotificationServer m_server;
    Bubble m_offer;
    Bubble m_note;
    Answer m_answer;
    Problem m_tellProblem;
    QString m_problem;
};

DBusNotifier::DBusNotifier(const QDBusConnection& sessionBus)
    : m_private{std::make_unique<Private>(sessionBus)}
{ }

DBusNotifier::~DBusNotifier() = default;

void DBusNotifier::onAnswer(Answer answer)
{
    m_private->onAnswer(std::move(answer));
}

void DBusNotifier::offer(std::int64_t serial, const ports::OfferText& text)
{
    m_private->offer(serial, text);
}

void DBusNotifier::withdraw(std::int64_t serial)
{
    m_private->withdraw(serial);
}

void DBusNotifier::tell(const std::string& title, const std::string& body)
{
    m_private->tell(title, body);
}

std::string DBusNotifier::problem() const
{
    return m_private->problem();
}

void DBusNotifier::onProblem(Problem problem)
{
    m_private->onProblem(std::move(problem));
}

std::string DBusNotifier::server() const
{
    return m_private->server();
}

} // namespace limber::platform
