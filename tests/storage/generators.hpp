#pragma once

#include "support.hpp"

#include <rapidcheck.h>

/// Random values for property tests. Texts are any valid UTF-8; moments lie between 1970 and 2100.
namespace limber::storage::test {

inline rc::Gen<std::string> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(
                            rc::gen::element<std::string>("a", "B", "7", " ", ",", "\"", "'", "\n", "\r\n",
                                                          "\\", ";", "é", "漢", "🧘", "\t", "=", "{", "-")),
                        [](const std::vector<std::string>& parts) {
                            std::string text;
                            for (const std::string& part : parts) {
                                text += part;
                            }
                            return text;
                        });
}

inline rc::Gen<core::Instant> anyInstant()
{
    return rc::gen::map(rc::gen::inRange<std::int64_t>(0, 4'102'444'800'000),
                        [](std::int64_t ms) { return core::Instant{core::Milliseconds{ms}}; });
}

template <typename T>
rc::Gen<std::optional<T>> perhaps(rc::Gen<T> some)
{
    return rc::gen::oneOf(rc::gen::just(std::optional<T>{}), rc::gen::map(std::move(some), [](T value) {
                              return std::optional<T>{std::move(value)};
                          }));
}

inline core::LivedTime anyLived()
{
    return {*anyInstant(), core::Seconds{*rc::gen::inRange(-50'400, 50'400)},
            *rc::gen::element<std::string>("Europe/Berlin", "Pacific/Apia", "UTC", "Asia/Kathmandu")};
}

inline core::Uuid anyUuid(int number)
{
    return uuid(number * 1000 + *rc::gen::inRange(0, 1000));
}

inline core::StepRecord anyStep(int index)
{
    return {.index = index,
            .stretch = *rc::gen::element<std::string>("hip-flexor", "cat-camel", "my \"own\""),
            .variant = *rc::gen::element<std::string>("floor", "desk", ""),
            .side = *rc::gen::element(core::Side::Left, core::Side::Right, core::Side::Both),
            .planned = core::Seconds{*rc::gen::inRange(0, 600)},
            .held = core::Milliseconds{*rc::gen::inRange(0, 600'000)},
            .cycles = *rc::gen::inRange(0, 20),
            .skipped = *rc::gen::arbitrary<bool>(),
            .finished = *anyInstant()};
}

inline core::SessionRecord anySession(int number)
{
    core::SessionRecord record{
        .id = anyUuid(number),
        .kind = *rc::gen::elementOf(core::everySessionKind),
        .routine = *rc::gen::element<std::string>("break-hips", "one:hip-flexor/desk", ""),
        .started = anyLived(),
        .ended = std::nullopt,
        .outcome = *rc::gen::element(core::SessionOutcome::Running, core::SessionOutcome::Completed,
                                     core::SessionOutcome::CutShort, core::SessionOutcome::Interrupted),
        .plannedSteps = *rc::gen::inRange(0, 30),
        .discomfort = *perhaps(rc::gen::inRange(0, 11)),
        .note = *anyText(),
        .steps = {}};
    if (record.outcome != core::SessionOutcome::Running) {
        record.ended = *perhaps(anyInstant());
    }
    const int steps = *rc::gen::inRange(0, 8);
    for (int index = 0; index < steps; ++index) {
        record.steps.push_back(anyStep(index * 2));
    }
    return record;
}

inline core::ReminderRecord anyReminder(int number)
{
    return {.id = anyUuid(number),
            .kind = *rc::gen::elementOf(core::everySessionKind),
            .due = anyLived(),
            .shown = *perhaps(anyInstant()),
            .settled = *anyInstant(),
            .snoozes = *rc::gen::inRange(0, 9),
            .outcome = *rc::gen::element(core::ReminderOutcome::Started, core::ReminderOutcome::Skipped,
                                         core::ReminderOutcome::Missed, core::ReminderOutcome::Excused)};
}

} // namespace limber::storage::test
