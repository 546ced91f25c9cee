#pragma once

#include "limber/core/companion.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>

class QDBusConnection;

/// Limber as other programs see it on the session bus; docs/dbus.md describes it.
namespace limber::platform {

/// The name that the one running Limber owns.
inline constexpr const char* busName = "io.github.limber_app.Limber";
inline constexpr const char* busPath = "/io/github/limber_app/Limber";
inline constexpr const char* busInterface = "io.github.limber_app.Limber1";

/// How long a pause is to last.
struct UntilResumed {
    bool operator==(const UntilResumed&) const = default;
};
struct UntilTomorrow {
    bool operator==(const UntilTomorrow&) const = default;
};
using PauseWish = std::variant<UntilResumed, UntilTomorrow, core::Minutes>;

enum class HistoryFormat { Json, Csv };

/// "" for the next break, a kind of session, "STRETCH" or "STRETCH/VARIANT". Whether there is such a stretch
/// is for the catalogue to say.
[[nodiscard]] core::StartWanted startWish(std::string_view text);
/// "" until resumed, "tomorrow", "45m", "2h"; at most a week. The error is for the user.
[[nodiscard]] tl::expected<PauseWish, std::string> pauseWish(std::string_view text);

/// What Limber does when it is told to. Errors are for the user. Every function must be set.
struct Verbs {
    using Done = tl::expected<void, std::string>;
    using Text = tl::expected<std::string, std::string>;
    using Tell = std::function<void(const Text& text)>;

    std::function<Done(const core::StartWanted& what, const std::string& activationToken)> start;
    std::function<Done(std::optional<core::Minutes> length)> snooze; ///< none: as in the settings
    std::function<Done()> skip;
    std::function<Done(const PauseWish& until)> pause;
    std::function<Done()> resume;
    std::function<void(core::Page page, const std::string& activationToken)> showPage;
    std::function<void(const std::string& activationToken)> activate; ///< come forward
    /// What a notification has on its buttons. False: there is no such action.
    std::function<bool(const std::string& action, const std::string& activationToken)> act;
    std::function<void()> quit;
    std::function<std::string()> status; ///< JSON
    std::function<std::string()> next;   ///< one line for people
    std::function<Text(std::optional<core::CivilDay> since, HistoryFormat format)> history;
    /// Tells what it did, in words, when it is done. `calledAs` is what the file is called there.
    std::function<void(const std::filesystem::path& file, const std::string& calledAs, const Tell& tell)>
        import;
    std::function<Text(const std::filesystem::path& file)> restore; ///< what it did, in words
};

/// How far the running session is.
struct SessionProgress {
    core::Uuid session;
    int done = 0;
    int planned = 0;
    bool operator==(const SessionProgress&) const = default;
};

/// The object that other programs call: org.freedesktop.Application and io.github.limber_app.Limber1.
class DBusInterface {
public:
    /// The verbs are called from the event loop.
    DBusInterface(const QDBusConnection& sessionBus, Verbs verbs);
    ~DBusInterface();

    /// What comes next now. Others are told of what has changed.
    void show(const core::NextUp& next);
    void tell(const SessionProgress& progress);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
