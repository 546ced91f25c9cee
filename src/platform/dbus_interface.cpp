#include "limber/platform/dbus_interface.hpp"

#include "dbus_object.hpp"

#include <charconv>
#include <utility>

namespace limber::platform {

namespace {

constexpr core::Minutes longestPause{7 * 24 * 60};

} // namespace

core::StartWanted startWish(std::string_view text)
{
    core::StartWanted wanted;
    if (text.empty()) {
        return wanted;
    }
    const auto kind = core::sessionKindNamed(text);
    if (kind && *kind != core::SessionKind::Manual) {
        wanted.kind = *kind;
        return wanted;
    }
    const std::size_t slash = text.find('/');
    wanted.kind = core::SessionKind::Manual;
    wanted.stretch = text.substr(0, slash);
    wanted.variant = slash == std::string_view::npos ? "" : text.substr(slash + 1);
    return wanted;
}

tl::expected<PauseWish, std::string> pauseWish(std::string_view text)
{
    if (text.empty()) {
        return UntilResumed{};
    }
    if (text == "tomorrow") {
        return UntilTomorrow{};
    }
    int count = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, fault] = std::from_chars(text.data(), end, count);
    const std::string_view unit{rest, static_cast<std::size_t>(end - rest)};
    const int most = static_cast<int>(longestPause.count()) / (unit == "h" ? 60 : 1);
    if (fault != std::errc{} || (unit != "m" && unit != "h") || count < 1 || count > most) {
        return tl::unexpected{"A pause is as long as 45m, 2h (a week at most) or until tomorrow, not "
                              + std::string{text} + "."};
    }
    return core::Minutes{unit == "h" ? count * 60 : count};
}

class DBusInterface::Private {
public:
    Private(const QDBusConnection& sessionBus, Verbs verbs)
        : object{sessionBus, std::move(verbs)}
        , application{*new ApplicationAdaptor{object}}
        , limber{*new LimberAdaptor{object}}
    {
        QDBusConnection{object.bus()}.registerObject(QString::fromLatin1(busPath), &object,
                                                     QDBusConnection::ExportAdaptors);
    }
    ~Private() { QDBusConnection{object.bus()}.unregisterObject(QString::fromLatin1(busPath)); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    DBusObject object;
    ApplicationAdaptor& application; ///< both belong to the object
    LimberAdaptor& limber;
};

DBusInterface::DBusInterface(const QDBusConnection& sessionBus, Verbs verbs)
    : m_private{std::make_unique<Private>(sessionBus, std::move(verbs))}
{ }

DBusInterface::~DBusInterface() = default;

void DBusInterface::show(const core::NextUp& next)
{
    m_private->limber.show(next);
}

void DBusInterface::tell(const SessionProgress& progress)
{
    Q_EMIT m_private->limber.SessionProgress(QString::fromStdString(progress.session.text), progress.done,
                                             progress.planned);
}

} // namespace limber::platform
