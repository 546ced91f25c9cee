#pragma once

#include "limber/core/companion.hpp"

#include <rapidcheck.h>

/// Generators of every message between the resident and the windows, with values at their edges.
namespace limber::test {

inline rc::Gen<std::string> anyText()
{
    return rc::gen::container<std::string>(
        rc::gen::oneOf(rc::gen::inRange<char>(0, 127), rc::gen::element('"', '\\', '\n', '\0', '/', '{')));
}

inline rc::Gen<std::string> anyNote()
{
    return rc::gen::map(rc::gen::pair(anyText(), rc::gen::element<std::string>("", "schön", "日本", "🙂")),
                        [](const auto& parts) { return parts.first + parts.second; });
}

inline rc::Gen<core::Uuid> anyUuid()
{
    return rc::gen::map(
        rc::gen::container<std::string>(32, rc::gen::elementOf(std::string{"0123456789abcdef"})),
        [](std::string hex) {
            for (const std::size_t at : {8U, 13U, 18U, 23U}) {
                hex.insert(at, "-");
            }
            return core::Uuid{hex};
        });
}

inline rc::Gen<core::Instant> anyMoment()
{
    constexpr std::int64_t first = -62167219200000; // 0000-01-01
    constexpr std::int64_t last = 253402300799999;  // the end of 9999
    return rc::gen::map(rc::gen::oneOf(rc::gen::inRange<std::int64_t>(first, last),
                                       rc::gen::inRange<std::int64_t>(0, 4102444800000),
                                       rc::gen::element(first, last, std::int64_t{0}, std::int64_t{-1})),
                        [](std::int64_t count) { return core::Instant{core::Milliseconds{count}}; });
}

template <typename Duration>
rc::Gen<Duration> anyDuration(std::int64_t from, std::int64_t to)
{
    return rc::gen::map(rc::gen::inRange<std::int64_t>(from, to + 1),
                        [](std::int64_t count) { return Duration{count}; });
}

inline rc::Gen<int> anyCount()
{
    return rc::gen::oneOf(rc::gen::inRange(0, 50), rc::gen::just(std::numeric_limits<int>::max()));
}

template <typename T>
rc::Gen<std::optional<T>> perhaps(rc::Gen<T> gen)
{
    return rc::gen::oneOf(rc::gen::just(std::optional<T>{}),
                          rc::gen::map(gen, [](T value) { return std::optional<T>{std::move(value)}; }));
}

inline rc::Gen<core::SessionKind> anyKind()
{
    return rc::gen::elementOf(core::everySessionKind);
}

inline rc::Gen<core::LivedTime> anyLivedTime()
{
    return rc::gen::build<core::LivedTime>(
        rc::gen::set(&core::LivedTime::at, anyMoment()),
        rc::gen::set(&core::LivedTime::offset, anyDuration<core::Seconds>(-24 * 3600, 24 * 3600)),
        rc::gen::set(&core::LivedTime::zone, anyText()));
}

inline rc::Gen<core::StepRecord> anyStep()
{
    using core::StepRecord;
    return rc::gen::build<StepRecord>(
        rc::gen::set(&StepRecord::index, anyCount()), rc::gen::set(&StepRecord::stretch, anyText()),
        rc::gen::set(&StepRecord::variant, anyText()),
        rc::gen::set(&StepRecord::side,
                     rc::gen::element(core::Side::Left, core::Side::Right, core::Side::Both)),
        rc::gen::set(&StepRecord::planned, anyDuration<core::Seconds>(0, 86400)),
        rc::gen::set(&StepRecord::held, anyDuration<core::Milliseconds>(0, 86400000)),
        rc::gen::set(&StepRecord::cycles, anyCount()),
        rc::gen::set(&StepRecord::skipped, rc::gen::arbitrary<bool>()),
        rc::gen::set(&StepRecord::finished, anyMoment()));
}

inline rc::Gen<core::NextUp> anyNextUp()
{
    using core::NextUp;
    using enum core::NextUpStatus;
    return rc::gen::build<NextUp>(
        rc::gen::set(
            &NextUp::status,
            rc::gen::element(InActiveTime, AtTime, Due, WaitingFor, Snoozed, Paused, InSession, Off)),
        rc::gen::set(&NextUp::kind, anyKind()),
        rc::gen::set(&NextUp::activeLeft, perhaps(anyDuration<core::Milliseconds>(-1000, 28800000))),
        rc::gen::set(&NextUp::at, perhaps(anyMoment())),
        rc::gen::set(&NextUp::signs,
                     rc::gen::container<std::vector<core::What>>(rc::gen::elementOf(core::everyWhat))),
        rc::gen::set(&NextUp::isCounting, rc::gen::arbitrary<bool>()),
        rc::gen::set(&NextUp::serial, perhaps(rc::gen::arbitrary<std::int64_t>())));
}

inline rc::Gen<core::CivilDay> anyDay()
{
    return rc::gen::map(rc::gen::inRange(0, 40'000),
                        [](int days) { return core::CivilDay{date::days{days}}; });
}

/// Settings nobody objects to.
inline rc::Gen<core::Settings> anySettings()
{
    return rc::gen::exec([] {
        core::Settings settings;
        settings.breaks.enabled = *rc::gen::arbitrary<bool>();
        settings.breaks.mode = *rc::gen::element(core::BreakMode::ActiveTime, core::BreakMode::ByTheClock,
                                                 core::BreakMode::FixedTimes);
        settings.breaks.interval = *anyDuration<core::Minutes>(15, 480);
        for (const int time : *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 1440))) {
            settings.breaks.fixedTimes.emplace_back(time);
        }
        std::sort(settings.breaks.fixedTimes.begin(), settings.breaks.fixedTimes.end());
        settings.breaks.away = *rc::gen::element(core::AwayMeaning::StartAnew, core::AwayMeaning::Hold,
                                                 core::AwayMeaning::CountOn);
        settings.breaks.awayThreshold = *anyDuration<core::Minutes>(5, 120);
        for (auto& day : settings.breaks.hours) {
            day.clear();
            auto edges = *rc::gen::resize(6, rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 1441)));
            std::sort(edges.begin(), edges.end());
            for (std::size_t i = 0; i + 1 < edges.size(); i += 2) {
                day.push_back({core::TimeOfDay{edges[i]}, core::TimeOfDay{edges[i + 1]}});
            }
        }
        settings.breaks.headsUp = *rc::gen::arbitrary<bool>();
        settings.bookends.morning = *rc::gen::arbitrary<bool>();
        settings.bookends.morningFrom = *anyDuration<core::TimeOfDay>(0, 600);
        settings.bookends.morningTo = *anyDuration<core::TimeOfDay>(601, 1440);
        settings.bookends.evening = *rc::gen::arbitrary<bool>();
        settings.bookends.eveningAt = *anyDuration<core::TimeOfDay>(900, 1439);
        settings.snooze = *rc::gen::elementOf(core::snoozeChoices);
        settings.waitFor
            = {*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(),
               *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
        settings.routines = {*anyText(), *anyText(), *anyText()};
        settings.sound.voice = *rc::gen::arbitrary<bool>();
        settings.sound.voiceName = *anyText();
        settings.sound.speed = *rc::gen::inRange(core::slowestSpeech, core::fastestSpeech + 1);
        settings.sound.says
            = *rc::gen::element(core::HowMuch::Short, core::HowMuch::Usual, core::HowMuch::Everything);
        settings.sound.chimes = *rc::gen::arbitrary<bool>();
        settings.sound.countdown = *rc::gen::arbitrary<bool>();
        settings.sound.volume = *rc::gen::inRange(0, core::fullVolume + 1);
        settings.session = {*anyText(), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
        settings.appearance.scheme
            = *rc::gen::element(core::ColorScheme::System, core::ColorScheme::Light, core::ColorScheme::Dark);
        settings.appearance.reducedMotion = *rc::gen::arbitrary<bool>();
        settings.appearance.person = *anyText();
        settings.body.replies.resize(*rc::gen::inRange<std::size_t>(0, 4));
        for (core::BodyReply& reply : settings.body.replies) {
            reply = {*anyText(), *rc::gen::arbitrary<bool>(), *anyDay()};
        }
        settings.body.resting.resize(*rc::gen::inRange<std::size_t>(0, 3));
        for (core::RestingStretch& resting : settings.body.resting) {
            resting = {*anyText(), *anyDay()};
        }
        settings.seen
            = {*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
        settings.sharing.folder = *rc::gen::arbitrary<bool>() ? "" : "/" + *anyNote();
        return settings;
    });
}

inline rc::Gen<core::Routine> anyRoutine()
{
    return rc::gen::exec([] {
        core::Routine routine;
        routine.id = *anyText();
        routine.name = *anyNote();
        routine.kind = *anyKind();
        routine.intro = *anyDuration<core::Seconds>(0, 300);
        routine.outro = *anyDuration<core::Seconds>(0, 300);
        routine.items.resize(*rc::gen::inRange<std::size_t>(0, 4));
        for (core::RoutineItem& item : routine.items) {
            item = {*anyText(),
                    *anyText(),
                    *rc::gen::arbitrary<bool>(),
                    *rc::gen::inRange(1, 21),
                    *rc::gen::arbitrary<bool>(),
                    *anyDuration<core::Seconds>(0, 600),
                    *rc::gen::inRange(0, 61),
                    *anyDuration<core::Seconds>(0, 60),
                    *anyDuration<core::Seconds>(0, 60),
                    *anyDuration<core::Seconds>(0, 300),
                    *anyDuration<core::Seconds>(0, 120)};
        }
        return routine;
    });
}

inline rc::Gen<core::Keeping> anyKeeping()
{
    return rc::gen::exec([] {
        using enum core::CopyKind;
        core::Keeping keeping;
        keeping.file = *anyNote();
        keeping.bytes = *rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << 40);
        keeping.copies.resize(*rc::gen::inRange<std::size_t>(0, 6));
        for (core::KeptCopy& copy : keeping.copies) {
            copy = {*anyNote(), *anyDay(), *rc::gen::element(Backup, BeforeUpdate, BeforeRestore),
                    *rc::gen::inRange<std::int64_t>(0, 1'000'000'000)};
        }
        keeping.shared = *perhaps(anyMoment());
        keeping.sharingProblem = *anyNote();
        return keeping;
    });
}

inline rc::Gen<core::RowCounts> anyRowCounts()
{
    return rc::gen::exec([] { return core::RowCounts{*anyCount(), *anyCount(), *anyCount()}; });
}

/// An instruction of the alternative `which`.
inline rc::Gen<core::Instruction> anyInstruction(std::size_t which)
{
    return rc::gen::exec([which]() -> core::Instruction {
        switch (which) {
        case 0: {
            core::Snapshot snapshot;
            snapshot.next = *anyNextUp();
            snapshot.expected.resize(*rc::gen::inRange<std::size_t>(0, 4));
            for (core::ExpectedSession& expected : snapshot.expected) {
                expected = {*anyKind(), *anyMoment()};
            }
            snapshot.runningSession = *perhaps(anyUuid());
            snapshot.settings = *anySettings();
            snapshot.signSources.resize(*rc::gen::inRange<std::size_t>(0, 4));
            for (core::SignSource& source : snapshot.signSources) {
                source = {*rc::gen::elementOf(core::everyWhat), *anyText(), *anyNote()};
            }
            snapshot.isScreenLocked = *rc::gen::arbitrary<bool>();
            snapshot.isMicrophoneInUse = *rc::gen::arbitrary<bool>();
            snapshot.problem = *anyNote();
            return snapshot;
        }
        case 1:
            return core::ShowPage{*rc::gen::element(core::Page::Today, core::Page::Stretches,
                                                    core::Page::History, core::Page::Settings,
                                                    core::Page::About, core::Page::MyBody, core::Page::Safety,
                                                    core::Page::Welcome),
                                  *rc::gen::arbitrary<bool>()};
        case 2: {
            core::ShowPanel show;
            if (*rc::gen::arbitrary<bool>()) {
                show.at = core::ScreenPoint{*rc::gen::arbitrary<int>(), *rc::gen::arbitrary<int>()};
            }
            return show;
        }
        case 3:
            return core::BeginSession{*anyUuid(), *anyKind(), *anyText(), *anyCount()};
        case 4:
            return core::Stored{*rc::gen::arbitrary<std::uint64_t>()};
        case 5:
            return core::NotStored{*rc::gen::arbitrary<std::uint64_t>(), *anyNote()};
        case 6:
            return core::HistoryChanged{};
        case 7:
            return core::CloseWindows{};
        case 8:
            return *anyKeeping();
        case 9:
            return core::Exported{*rc::gen::container<std::vector<std::string>>(anyNote())};
        case 10:
            return core::Imported{{*anyRowCounts(), *anyRowCounts()}};
        case 11:
            return core::BackedUp{*anyNote()};
        case 12:
            return core::Restored{*anyNote(), *anyNote(), *anyCount()};
        case 13:
            return core::Erased{*perhaps(anyNote())};
        default:
            return core::RoutinesChanged{*rc::gen::container<std::vector<core::Routine>>(anyRoutine())};
        }
    });
}

inline rc::Gen<core::HandMade> anyHandMade()
{
    return rc::gen::exec([] {
        core::HandMade made{*anyUuid(), *anyKind(), *anyLivedTime(), {}, *perhaps(rc::gen::inRange(0, 11)),
                            *anyNote()};
        made.stretches.resize(*rc::gen::inRange<std::size_t>(0, 4));
        for (core::HandMadeStretch& stretch : made.stretches) {
            stretch = {*anyText(), *anyText(),
                       *rc::gen::element(core::Side::Left, core::Side::Right, core::Side::Both),
                       *anyDuration<core::Seconds>(0, 86400)};
        }
        return made;
    });
}

/// A report of the alternative `which`.
inline rc::Gen<core::Report> anyReport(std::size_t which)
{
    using core::AnswerKind;
    using enum core::SessionOutcome;
    return rc::gen::exec([which]() -> core::Report {
        switch (which) {
        case 0:
            return core::SessionOpened{*anyUuid(), *anyKind(), *anyText(), *anyLivedTime(), *anyCount()};
        case 1:
            return core::StepFinished{*anyUuid(), *anyStep()};
        case 2:
            return core::SessionClosed{
                *anyUuid(), *rc::gen::element(Running, Completed, CutShort, Interrupted), *anyMoment()};
        case 3:
            return core::SessionRated{*anyUuid(), *perhaps(rc::gen::inRange(0, 11)), *anyNote()};
        case 4:
            return core::SessionDeleted{*anyUuid()};
        case 5:
            return core::SessionRestored{*anyUuid()};
        case 6:
            return core::SessionAdded{*anyHandMade()};
        case 7:
            return core::StartWanted{*anyKind(), *anyText(), *anyText()};
        case 8:
            return core::SettingsWanted{*anySettings()};
        case 9:
            return core::Answered{*rc::gen::element(AnswerKind::Start, AnswerKind::Snooze, AnswerKind::Skip),
                                  *perhaps(rc::gen::arbitrary<std::int64_t>()),
                                  *perhaps(anyDuration<core::Minutes>(1, 1440))};
        case 10:
            return core::Paused{*perhaps(anyMoment())};
        case 11:
            return core::Resumed{};
        case 12:
            return core::KeepingWanted{};
        case 13:
            return core::ExportWanted{*rc::gen::element(core::ExportFormat::Json, core::ExportFormat::Csv),
                                      *anyNote()};
        case 14:
            return core::ImportWanted{*anyNote()};
        case 15:
            return core::BackupWanted{};
        case 16:
            return core::RestoreWanted{*anyNote()};
        case 17:
            return core::EraseWanted{*rc::gen::arbitrary<bool>()};
        case 18:
            return core::RoutineWanted{*anyRoutine()};
        default:
            return core::RoutineRemoved{*anyText()};
        }
    });
}

} // namespace limber::test
