#include "dbus_object.hpp"

#include "limber/core/named_values.hpp"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>

#include <date/date.h>

namespace limber::platform {

namespace {

constexpr uint longestSnooze = 24 * 60;
constexpr const char* failed = "io.github.limber_app.Limber.Error.Failed";

constexpr std::array formatNames{
    core::Named{HistoryFormat::Json, "json"},
    core::Named{HistoryFormat::Csv, "csv"},
};

std::string tokenIn(const QVariantMap& platformData)
{
    for (const QString& key : {QStringLiteral("activation-token"), QStringLiteral("desktop-startup-id")}) {
        const QString token = platformData.value(key).toString();
        if (!token.isEmpty()) {
            return token.toStdString();
        }
    }
    return {};
}

} // namespace

void DBusObject::answer(const Verbs::Done& done)
{
    if (!done) {
        refuse(QString::fromStdString(done.error()));
    }
}

Verbs::Tell DBusObject::answerLater()
{
    if (!calledFromDBus()) {
        return [](const Verbs::Text&) {};
    }
    setDelayedReply(true);
    return [bus = m_bus, call = message()](const Verbs::Text& text) {
        bus.send(
            text ? call.createReply(QString::fromStdString(*text))
                 : call.createErrorReply(QString::fromLatin1(failed), QString::fromStdString(text.error())));
    };
}

void DBusObject::refuse(const QString& reason)
{
    if (calledFromDBus()) {
        sendErrorReply(QString::fromLatin1(failed), reason);
    }
}

void DBusObject::invalid(const QString& reason)
{
    if (calledFromDBus()) {
        sendErrorReply(QDBusError::InvalidArgs, reason);
    }
}

void DBusObject::quit()
{
    m_bus.unregisterService(QString::fromLatin1(busName));
    QMetaObject::invokeMethod(this, m_verbs.quit, Qt::QueuedConnection);
}

void ApplicationAdaptor::Activate(const QVariantMap& platformData)
{
    m_object.verbs().activate(tokenIn(platformData));
}

void ApplicationAdaptor::Open(const QStringList&, const QVariantMap& platformData)
{
    m_object.verbs().activate(tokenIn(platformData));
}

void ApplicationAdaptor::ActivateAction(const QString& actionName,
                                        const QVariantList& parameter,
                                        const QVariantMap& platformData)
{
    const Verbs& verbs = m_object.verbs();
    const std::string token = tokenIn(platformData);
    const std::string action = actionName.toStdString();
    const std::string value
        = parameter.isEmpty() ? std::string{} : parameter.constFirst().toString().toStdString();
    if (const auto page = core::pageNamed(action)) {
        verbs.showPage(*page, token);
    } else if (action == "start") {
        m_object.answer(verbs.start(startWish(value), token));
    } else if (action == "snooze") {
        m_object.answer(verbs.snooze(std::nullopt));
    } else if (action == "skip") {
        m_object.answer(verbs.skip());
    } else if (action == "pause") {
        if (const auto until = pauseWish(value)) {
            m_object.answer(verbs.pause(*until));
        } else {
            m_object.invalid(QString::fromStdString(until.error()));
        }
    } else if (action == "resume") {
        m_object.answer(verbs.resume());
    } else if (action == "quit") {
        m_object.quit();
    } else if (!verbs.act(action, token)) {
        m_object.invalid(QStringLiteral("Limber has no action called %1.").arg(actionName));
    }
}

void LimberAdaptor::show(const core::NextUp& next)
{
    const auto textOf = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    const QString state = textOf(core::name(next.status));
    const QString at
        = next.at ? textOf(date::format("%FT%TZ", date::floor<core::Seconds>(*next.at))) : QString{};
    QVariantMap changed;
    if (m_state != state) {
        m_state = state;
        changed.insert(QStringLiteral("State"), state);
        Q_EMIT StateChanged(state);
    }
    if (m_nextReminder != at) {
        m_nextReminder = at;
        changed.insert(QStringLiteral("NextReminder"), at);
        Q_EMIT NextReminderChanged(at);
    }
    if (!changed.isEmpty()) {
        QDBusMessage message = QDBusMessage::createSignal(QString::fromLatin1(busPath),
                                                          QStringLiteral("org.freedesktop.DBus.Properties"),
                                                          QStringLiteral("PropertiesChanged"));
        message << QString::fromLatin1(busInterface) << changed << QStringList{};
        m_object.bus().send(message);
    }
}

void LimberAdaptor::Start(const QString& what)
{
    m_object.answer(m_object.verbs().start(startWish(what.toStdString()), {}));
}

void LimberAdaptor::Snooze(uint minutes)
{
    if (minutes > longestSnooze) {
        m_object.invalid(QStringLiteral("A reminder can be put off for 1 to %1 minutes.").arg(longestSnooze));
        return;
    }
    m_object.answer(
        m_object.verbs().snooze(minutes == 0 ? std::nullopt : std::optional{core::Minutes{minutes}}));
}

void LimberAdaptor::Skip()
{
    m_object.answer(m_object.verbs().skip());
}

void LimberAdaptor::Pause(const QString& until)
{
    if (const auto wish = pauseWish(until.toStdString())) {
        m_object.answer(m_object.verbs().pause(*wish));
    } else {
        m_object.invalid(QString::fromStdString(wish.error()));
    }
}

void LimberAdaptor::Resume()
{
    m_object.answer(m_object.verbs().resume());
}

void LimberAdaptor::ShowPage(const QString& page)
{
    if (const auto wanted = core::pageNamed(page.toStdString())) {
        m_object.verbs().showPage(*wanted, {});
    } else {
        m_object.invalid(QStringLiteral("Limber has no page called %1, but today, stretches, history, "
                                        "settings, about, my-body, safety and welcome.")
                             .arg(page));
    }
}

void LimberAdaptor::Quit()
{
    m_object.quit();
}

QString LimberAdaptor::Status()
{
    return QString::fromStdString(m_object.verbs().status());
}

QString LimberAdaptor::Next()
{
    return QString::fromStdString(m_object.verbs().next());
}

QString LimberAdaptor::History(const QString& since, const QString& format)
{
    const std::optional<core::CivilDay> day = core::dayFrom(since.toStdString());
    if (!day && !since.isEmpty()) {
        m_object.invalid(QStringLiteral("%1 is no day; it should look like 2026-03-02.").arg(since));
        return {};
    }
    const auto wanted = core::valueIn(formatNames, format.toStdString());
    if (!wanted) {
        m_object.invalid(QStringLiteral("The history comes as json or csv, not as %1.").arg(format));
        return {};
    }
    const Verbs::Text text = m_object.verbs().history(day, *wanted);
    if (!text) {
        m_object.refuse(QString::fromStdString(text.error()));
        return {};
    }
    return QString::fromStdString(*text);
}

std::optional<std::filesystem::path> LimberAdaptor::fileFromRoot(const QString& file)
{
    const std::filesystem::path path{file.toStdString()};
    if (!path.is_absolute()) {
        m_object.invalid(QStringLiteral("%1 is no file written from the root.").arg(file));
        return std::nullopt;
    }
    return path;
}

/// Answers when it is done: Limber goes on meanwhile.
QString LimberAdaptor::Import(const QString& file, const QString& calledAs)
{
    if (const auto path = fileFromRoot(file)) {
        m_object.verbs().import(*path, (calledAs.isEmpty() ? file : calledAs).toStdString(),
                                m_object.answerLater());
    }
    return {};
}

QString LimberAdaptor::Restore(const QString& file)
{
    const auto path = fileFromRoot(file);
    if (!path) {
        return {};
    }
    const Verbs::Text text = m_object.verbs().restore(*path);
    if (!text) {
        m_object.refuse(QString::fromStdString(text.error()));
        return {};
    }
    return QString::fromStdString(*text);
}

} // namespace limber::platform
