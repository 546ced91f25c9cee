#include "limber/platform/portal_notifier.hpp"

#include "answer_keys.hpp"
#include "bus_service.hpp"
#include "dbus_call.hpp"
#include "notifier_words.hpp"
#include "portal.hpp"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QVariantMap>

#include <optional>
#include <utility>

namespace limber::platform {

namespace {

const QString interface = QStringLiteral("org.freedesktop.portal.Notification");
const QString offerId = QStringLiteral("offer");
const QString noteId = QStringLiteral("note");
constexpr QLatin1Char separator{'.'};
constexpr QLatin1String ofProgram{"app."};

using Buttons = QList<QVariantMap>;

/// The portal hands back an action's name and no more, so the name has the offer's serial in it.
QString actionOf(const QString& key, std::int64_t serial)
{
    return ofProgram + key + separator + QString::number(serial);
}

/// The token that newer portals put among the parameters of an answer.
std::string tokenIn(const QVariantList& parameters)
{
    for (const QVariant& parameter : parameters) {
        const QVariant inner = parameter.canConvert<QDBusVariant>()
            ? qvariant_cast<QDBusVariant>(parameter).variant()
            : parameter;
        const auto data = qdbus_cast<QVariantMap>(inner);
        if (const QString token = data.value(QStringLiteral("activation-token")).toString();
            !token.isEmpty()) {
            return token.toStdString();
        }
    }
    return {};
}

} // namespace

class PortalNotifier::Private : public QObject {
public:
    explicit Private(const QDBusConnection& sessionBus)
        : m_portal{sessionBus, portal::service}
    {
        qDBusRegisterMetaType<Buttons>();
        connect(&m_portal, &BusService::found, this, &Private::follow);
        m_portal.find();
    }

    void offer(std::int64_t serial, const ports::OfferText& text)
    {
        m_offer = serial;
        Buttons buttons;
        for (const auto& [key, label] : {std::pair{answer_keys::start, text.start},
                                         {answer_keys::snooze, text.snooze},
                                         {answer_keys::skip, text.skip}}) {
            buttons.append({{QStringLiteral("label"), QString::fromStdString(label)},
                            {QStringLiteral("action"), actionOf(key, serial)}});
        }
        add(offerId,
            {{QStringLiteral("title"), QString::fromStdString(text.title)},
             {QStringLiteral("body"), QString::fromStdString(text.body)},
             {QStringLiteral("priority"), QStringLiteral("normal")},
             {QStringLiteral("default-action"), actionOf(answer_keys::show, serial)},
             {QStringLiteral("buttons"), QVariant::fromValue(buttons)}});
    }

    void withdraw(std::int64_t serial)
    {
        if (m_offer == serial) {
            remove();
        }
    }

    void tell(const std::string& title, const std::string& body)
    {
        add(noteId,
            {{QStringLiteral("title"), QString::fromStdString(title)},
             {QStringLiteral("body"), QString::fromStdString(body)},
             {QStringLiteral("priority"), QStringLiteral("low")}});
    }

    bool act(const QString& action, const std::string& token)
    {
        const qsizetype dot = action.lastIndexOf(separator);
        const QString key = action.left(dot);
        bool isNumber = false;
        const std::int64_t serial = action.mid(dot + 1).toLongLong(&isNumber);
        if (dot < 0 || !isNumber || (key != answer_keys::show && !answer_keys::answerOf(key))) {
            return false;
        }
        if (m_offer == serial) { // else it is gone already
            remove();
            if (m_answer) {
                m_answer({serial, answer_keys::answerOf(key), token});
            }
        }
        return true;
    }

    void onAnswer(Answer answer) { m_answer = std::move(answer); }
    void onProblem(Problem problem) { m_tellProblem = std::move(problem); }
    [[nodiscard]] std::string problem() const { return m_problem.toStdString(); }
    [[nodiscard]] std::string server() const
    {
        return m_portal.owner().isEmpty() ? std::string{}
                                          : NotifierWords::tr("the desktop's portal").toStdString();
    }

private:
    void follow()
    {
        if (!m_portal.bus().isConnected()) {
            setProblem(
                NotifierWords::tr("There is no session bus, so reminders cannot be shown as notifications."));
            return;
        }
        m_portal.hear(portal::path, interface, QStringLiteral("ActionInvoked"),
                      [this](const QVariantList& arguments) { take(arguments); });
    }

    /// Some portals tell of every action so.
    void take(const QVariantList& arguments)
    {
        const QString action = arguments.value(1).toString();
        if (arguments.value(0).toString() == offerId && action.startsWith(ofProgram)) {
            (void)act(action.mid(ofProgram.size()), tokenIn(qdbus_cast<QVariantList>(arguments.value(2))));
        }
    }

    void add(const QString& id, const QVariantMap& notification)
    {
        // Not a quiet call: the bus starts the portal when it is needed.
        QDBusMessage call = QDBusMessage::createMethodCall(portal::service, portal::path, interface,
                                                           QStringLiteral("AddNotification"));
        call << id << notification;
        whenFinished(m_portal.bus().asyncCall(call), this, [this](const QDBusPendingReply<>& reply) {
            setProblem(
                reply.isError()
                    ? NotifierWords::tr("Reminders cannot be shown: %1 The desktop's portal does not answer. "
                                        "Install xdg-desktop-portal and log in again.")
                          .arg(reply.error().message())
                    : QString{});
        });
    }

    void remove()
    {
        m_offer.reset();
        m_portal.bus().asyncCall(quietCall(portal::service, portal::path, interface,
                                           QStringLiteral("RemoveNotification"), {offerId}));
    }

    void setProblem(const QString& problem)
    {
        if (std::exchange(m_problem, problem) != problem && m_tellProblem) {
            m_tellProblem(problem.toStdString());
        }
    }

    BusService m_portal;
    std::optional<std::int64_t> m_offer;
    Answer m_answer;
    Problem m_tellProblem;
    QString m_problem;
};

PortalNotifier::PortalNotifier(const QDBusConnection& sessionBus)
    : m_private{std::make_unique<Private>(sessionBus)}
{ }

PortalNotifier::~PortalNotifier() = default;

void PortalNotifier::onAnswer(Answer answer)
{
    m_private->onAnswer(std::move(answer));
}

void PortalNotifier::offer(std::int64_t serial, const ports::OfferText& text)
{
    m_private->offer(serial, text);
}

void PortalNotifier::withdraw(std::int64_t serial)
{
    m_private->withdraw(serial);
}

void PortalNotifier::tell(const std::string& title, const std::string& body)
{
    m_private->tell(title, body);
}

bool PortalNotifier::act(const std::string& action, const std::string& activationToken)
{
    return m_private->act(QString::fromStdString(action), activationToken);
}

std::string PortalNotifier::problem() const
{
    return m_private->problem();
}

void PortalNotifier::onProblem(Problem problem)
{
    m_private->onProblem(std::move(problem));
}

std::string PortalNotifier::server() const
{
    return m_private->server();
}

} // namespace limber::platform
