#pragma once

#include "limber/catalogue/guidance.hpp"
#include "limber/catalogue/load.hpp"
#include "limber/ui/main_window.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <variant>
#include <vector>

/// A main window on a bench: a clock that stands still, a history in memory and a resident that only listens.
namespace limber::test {

class StillClock final : public ports::Clock {
public:
    StillClock(date::local_days day, core::TimeOfDay time)
        : m_now{core::toInstant(core::CivilTime{day + time}, date::locate_zone("Europe/Berlin")),
                core::Uptime{core::Minutes{300}}, date::locate_zone("Europe/Berlin")}
    { }
    [[nodiscard]] core::Now now() const override { return m_now; }
    void forward(core::Milliseconds time)
    {
        m_now.wall += time;
        m_now.up += time;
    }

private:
    core::Now m_now;
};

class ListeningResident final : public ports::ResidentSide {
public:
    void listen(Hear) override { }
    std::uint64_t report(const core::Report& report) override
    {
        reports.push_back(report);
        return reports.size();
    }
    /// The last report if it is a T.
    template <typename T>
    [[nodiscard]] std::optional<T> last() const
    {
        if (reports.empty() || !std::holds_alternative<T>(reports.back())) {
            return std::nullopt;
        }
        return std::get<T>(reports.back());
    }

    std::vector<core::Report> reports;
};

/// Remembers what it was asked to show.
class ListeningFileManager final : public ports::FileManager {
public:
    void showFile(const std::filesystem::path& file, Told told) override
    {
        shown.push_back(file.string());
        told(isThere);
    }
    void openFolder(const std::filesystem::path& folder, Told told) override
    {
        opened.push_back(folder.string());
        told(isThere);
    }

    bool isThere = true;
    std::vector<std::string> shown;
    std::vector<std::string> opened;
};

class MemoryHistory final : public ports::HistoryReader {
public:
    std::vector<core::SessionRecord> all; ///< newest first
    std::vector<core::ReminderRecord> told;
    std::optional<ports::StorageError> fault;
    int reads = 0;

    ports::Stored<std::vector<core::SessionRecord>> sessions(core::CivilDay from, core::CivilDay to) override
    {
        ++reads;
        if (fault) {
            return tl::unexpected{*fault};
        }
        std::vector<core::SessionRecord> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const core::SessionRecord& s) {
            return core::dayOf(s) >= from && core::dayOf(s) < to;
        });
        return found;
    }
    ports::Stored<std::optional<core::SessionRecord>> session(const core::Uuid& id) override
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& s) { return s.id == id; });
        return found == all.end() ? std::nullopt : std::optional{*found};
    }
    ports::Stored<std::vector<core::SessionRecord>> latestSessions(int count) override
    {
        const auto many = std::min(all.size(), static_cast<std::size_t>(count));
        return std::vector(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(many));
    }
    ports::Stored<std::vector<core::ReminderRecord>> reminders(core::CivilDay from,
                                                               core::CivilDay to) override
    {
        std::vector<core::ReminderRecord> found;
        std::copy_if(told.begin(), told.end(), std::back_inserter(found), [&](const core::ReminderRecord& r) {
            const core::CivilDay day = core::dayOf(core::toCivil(r.due));
            return day >= from && day < to;
        });
        return found;
    }
    ports::Stored<core::Numbers> numbers(core::CivilDay from, core::CivilDay to) override
    {
        const auto found = sessions(from, to);
        if (!found) {
            return tl::unexpected{found.error()};
        }
        core::Numbers sum;
        for (const core::SessionRecord& s : *found) {
            sum.mornings += s.kind == core::SessionKind::Morning ? 1 : 0;
            sum.breaks += s.kind == core::SessionKind::Break ? 1 : 0;
            sum.evenings += s.kind == core::SessionKind::Evening ? 1 : 0;
            sum.manual += s.kind == core::SessionKind::Manual ? 1 : 0;
            sum.held += core::heldTime(s);
        }
        const auto settled = reminders(from, to);
        for (const core::ReminderRecord& r : *settled) {
            sum.remindersStarted += r.outcome == core::ReminderOutcome::Started ? 1 : 0;
            sum.remindersSkipped += r.outcome == core::ReminderOutcome::Skipped ? 1 : 0;
            sum.remindersMissed += r.outcome == core::ReminderOutcome::Missed ? 1 : 0;
            sum.remindersExcused += r.outcome == core::ReminderOutcome::Excused ? 1 : 0;
        }
        return sum;
    }
    ports::Stored<std::vector<core::CivilDay>> daysWithSession() override
    {
        if (fault) {
            return tl::unexpected{*fault};
        }
        std::vector<core::CivilDay> days;
        std::transform(all.rbegin(), all.rend(), std::back_inserter(days),
                       [](const auto& s) { return core::dayOf(s); });
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }
    ports::Stored<int> countOf(core::SessionKind kind) override
    {
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [&](const auto& s) { return s.kind == kind; }));
    }
};

/// Friday, 20 November 2026.
inline const date::local_days friday{date::year{2026} / 11 / 20};

/// A session of `kind` on `day` at `time` with every step of its routine done, or the first `steps` of them.
inline core::SessionRecord sessionOf(const core::Catalogue& catalogue,
                                     core::SessionKind kind,
                                     date::local_days day,
                                     core::TimeOfDay time,
                                     int turn = 0,
                                     int steps = 1000)
{
    const auto* zone = date::locate_zone("Europe/Berlin");
    const core::Instant at = core::toInstant(core::CivilTime{day + time}, zone);
    core::SessionRecord session;
    session.id.text = std::to_string(at.time_since_epoch().count());
    session.kind = kind;
    session.started = {at, zone->get_info(at).offset, "Europe/Berlin"};
    session.outcome = core::SessionOutcome::Completed;
    const auto model = kind == core::SessionKind::Manual ? core::SessionKind::Break : kind;
    const core::Routine* routine = core::routineFor(catalogue, model, "take-turns", turn);
    session.routine = routine->id;
    const auto plan = core::unfold(*routine);
    session.plannedSteps = static_cast<int>(plan.size());
    for (int i = 0; i < std::min(session.plannedSteps, steps); ++i) {
        const core::Step& step = plan[static_cast<std::size_t>(i)];
        core::StepRecord record;
        record.index = i;
        record.stretch = step.stretch;
        record.variant = step.variant;
        record.side = step.side;
        record.planned = step.work();
        record.held = step.work();
        session.steps.push_back(record);
    }
    if (steps < session.plannedSteps) {
        session.outcome = core::SessionOutcome::CutShort;
    }
    session.ended = at + core::Minutes{6};
    return session;
}

/// Most of a year, better in autumn than in spring, with Thursday this week as a rest day; newest first.
inline std::vector<core::SessionRecord> richHistory(const core::Catalogue& catalogue)
{
    using core::SessionKind;
    std::vector<core::SessionRecord> all;
    int turn = 0;
    for (date::local_days day{date::year{2026} / 1 / 5}; day < friday; day += date::days{1}) {
        const auto n = (static_cast<unsigned>(day.time_since_epoch().count()) * 2654435761U) >> 4U;
        const auto week = static_cast<int>((day - date::local_days{date::year{2026} / 1 / 1}).count() / 7);
        const int keen = 30 + week;
        const bool isRest = day == friday - date::days{1}
            || (n % 100 >= static_cast<unsigned>(keen) + 20 && day < friday - date::days{13});
        if (isRest) {
            continue;
        }
        if (n % 7 != 0) {
            all.push_back(sessionOf(catalogue, SessionKind::Morning, day,
                                    core::TimeOfDay{6 * 60 + 40 + static_cast<int>(n % 50)}));
        }
        for (int i = 0; i < static_cast<int>(n / 7 % 4); ++i) {
            all.push_back(sessionOf(catalogue, SessionKind::Break, day,
                                    core::TimeOfDay{9 * 60 + 15 + i * 133 + static_cast<int>(n % 20)},
                                    turn++));
        }
        if (n / 31 % 3 != 0 || day == friday - date::days{2}) {
            all.push_back(sessionOf(catalogue, SessionKind::Evening, day,
                                    core::TimeOfDay{21 * 60 + static_cast<int>(n % 30)}, 0,
                                    n % 5 == 0 ? 5 : 1000));
            if (n % 3 == 0) {
                all.back().discomfort = 6 - week / 12 + static_cast<int>(n / 3 % 2);
            }
        }
    }
    all.push_back(sessionOf(catalogue, SessionKind::Morning, friday, core::TimeOfDay{7 * 60 + 10}));
    all.back().discomfort = 3;
    all.back().note = "Left hip looser than yesterday.";
    all.push_back(sessionOf(catalogue, SessionKind::Break, friday, core::TimeOfDay{9 * 60 + 18}, 0));
    all.push_back(sessionOf(catalogue, SessionKind::Break, friday, core::TimeOfDay{11 * 60 + 32}, 1));
    std::reverse(all.begin(), all.end());
    return all;
}

/// Reminders of the last weeks: most of them answered.
inline std::vector<core::ReminderRecord> richReminders()
{
    constexpr std::array outcomes{core::ReminderOutcome::Started, core::ReminderOutcome::Started,
                                  core::ReminderOutcome::Skipped, core::ReminderOutcome::Started,
                                  core::ReminderOutcome::Missed,  core::ReminderOutcome::Started,
                                  core::ReminderOutcome::Excused};
    const auto* zone = date::locate_zone("Europe/Berlin");
    std::vector<core::ReminderRecord> all;
    for (int i = 0; i < 60; ++i) {
        core::ReminderRecord reminder;
        const core::CivilTime due{friday - date::days{28 - i / 2} + core::Minutes{600 + 130 * (i % 2)}};
        reminder.due = core::livedTime({core::toInstant(due, zone), core::Uptime{}, zone});
        reminder.outcome = outcomes[static_cast<std::size_t>(i) % outcomes.size()];
        if (due < core::CivilTime{friday}) {
            all.push_back(reminder);
        }
    }
    return all;
}

struct Bench {
    core::Catalogue catalogue = catalogue::builtIn();
    core::SafetyTexts safety = catalogue::builtInSafetyTexts();
    core::MyBody myBody = catalogue::builtInMyBody();
    StillClock clock{friday, core::TimeOfDay{13 * 60 + 6}};
    MemoryHistory history;
    ListeningResident resident;
    ListeningFileManager files;

    [[nodiscard]] ui::MainWindowParts parts()
    {
        return {history,
                resident,
                clock,
                catalogue,
                safety,
                myBody,
                {{QStringLiteral("my-yoga.json, line 14: hold must be a number."),
                  QStringLiteral("/home/ada/.local/share/limber/catalogue/my-yoga.json")}},
                QStringLiteral("0.1.0"),
                QStringLiteral("/home/ada/.local/share/limber/history.db"),
                QStringLiteral("/home/ada/.config/limber/settings.json"),
                QStringLiteral("/home/ada/.local/share/limber/catalogue"),
                nullptr,
                nullptr,
                nullptr,
                nullptr,
                &files};
    }

    /// 24 minutes of activity to go, with two more breaks and the evening to come.
    [[nodiscard]] core::Snapshot snapshot() const
    {
        core::Snapshot s;
        const core::Instant now = clock.now().wall;
        s.next.status = core::NextUpStatus::InActiveTime;
        s.next.kind = core::SessionKind::Break;
        s.next.activeLeft = core::Minutes{24};
        s.next.at = now + core::Minutes{24};
        s.next.isCounting = true;
        s.expected = {{core::SessionKind::Break, now + core::Minutes{24}},
                      {core::SessionKind::Break, now + core::Minutes{144}},
                      {core::SessionKind::Evening, now + core::Minutes{474}}};
        s.signSources = {
            {core::What::DoNotDisturb, "dunst", ""},
            {core::What::FullScreen, "the window manager", ""},
            {core::What::Inhibited, "", "neither GNOME's session manager nor Plasma's power manager is here"},
            {core::What::Microphone, "PipeWire", ""},
            {core::What::Camera, "/dev/video0", ""}};
        return s;
    }
};

} // namespace limber::test
