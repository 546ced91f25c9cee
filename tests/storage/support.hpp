#pragma once

#include "limber/ports/clock.hpp"
#include "limber/storage/history.hpp"
#include "support/catch.hpp"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace limber::storage::test {

/// A clock that stands until it is set.
class FixedClock final : public ports::Clock {
public:
    core::Now now() const override { return {wall, up, date::locate_zone("Europe/Berlin")}; }

    core::Instant wall = std::chrono::sys_days{std::chrono::days{20526}} + std::chrono::hours{9};
    core::Uptime up;
};

/// A folder of its own that goes with its owner.
class TempFolder {
public:
    explicit TempFolder(const std::filesystem::path& in = std::filesystem::temp_directory_path())
    {
        std::string name = (in / "limber-storage-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    ~TempFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// Where files live in memory, for tests that make hundreds of databases; elsewhere if there is no such
/// place.
inline std::filesystem::path quickPlace()
{
    std::error_code ignored;
    return std::filesystem::is_directory("/dev/shm", ignored) ? std::filesystem::path{"/dev/shm"}
                                                              : std::filesystem::temp_directory_path();
}

inline void spill(const std::filesystem::path& file, std::string_view text)
{
    std::ofstream{file, std::ios::binary} << text;
}

inline std::string slurp(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream{file, std::ios::binary}.rdbuf();
    return text.str();
}

/// 00000000-0000-4000-8000-000000000007 for 7.
inline core::Uuid uuid(int number)
{
    const std::string digits = std::to_string(number);
    return {"00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits};
}

/// The value, or a failed test that says why there is none.
template <typename T>
T must(ports::Stored<T> stored)
{
    if (!stored) {
        FAIL(stored.error().text);
    }
    return std::move(*stored);
}

inline void must(const ports::Stored<void>& stored)
{
    if (!stored) {
        FAIL(stored.error().text);
    }
}

inline constexpr core::CivilDay day{date::days{20526}}; // 2026-03-14

inline core::LivedTime at(core::CivilDay onDay, core::Seconds timeOfDay)
{
    constexpr core::Seconds berlin{3600};
    return {core::Instant{core::Milliseconds{onDay.time_since_epoch()} + timeOfDay - berlin}, berlin,
            "Europe/Berlin"};
}

inline core::StepRecord step(int index, core::Milliseconds held = core::Seconds{30})
{
    return {.index = index,
            .stretch = "hip-flexor",
            .variant = "desk",
            .side = index % 2 == 0 ? core::Side::Left : core::Side::Right,
            .planned = core::Seconds{30},
            .held = held,
            .cycles = 0,
            .skipped = false,
            .finished = core::Instant{core::Seconds{1'773'480'000 + index}}};
}

inline core::SessionRecord
session(int number, core::SessionKind kind = core::SessionKind::Break, core::CivilDay onDay = day)
{
    return {.id = uuid(number),
            .kind = kind,
            .routine = "break-hips",
            .started = at(onDay, std::chrono::hours{10} + core::Minutes{number}),
            .ended = std::nullopt,
            .outcome = core::SessionOutcome::Running,
            .plannedSteps = 6,
            .discomfort = std::nullopt,
            .note = "",
            .steps = {}};
}

inline core::ReminderRecord reminder(int number, core::ReminderOutcome outcome, core::CivilDay onDay = day)
{
    const core::LivedTime due = at(onDay, std::chrono::hours{12} + core::Minutes{number});
    return {.id = uuid(number),
            .kind = core::SessionKind::Break,
            .due = due,
            .shown = due.at + core::Seconds{5},
            .settled = due.at + core::Minutes{20},
            .snoozes = 1,
            .outcome = outcome};
}

} // namespace limber::storage::test
