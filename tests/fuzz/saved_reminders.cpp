#include "saved_reminders_json.hpp"
#include "target.hpp"

#include "limber/core/reminder.hpp"

namespace limber::fuzz {

namespace {

void run(std::string_view bytes)
{
    const auto saved = storage::savedRemindersFrom(bytes);
    if (!saved) {
        require(!saved.error().empty(), "what is refused has a reason");
        return;
    }
    const auto again = storage::savedRemindersFrom(storage::toText(*saved));
    require(again && *again == *saved, "a state that was understood is saved as it is");
    // Limber goes on from whatever it finds, at this boot or at another.
    const core::Now now{core::Instant{core::Milliseconds{1'795'000'000'000}},
                        core::Uptime{core::Milliseconds{3'600'000}}, date::locate_zone("Europe/Berlin")};
    for (const char* const boot : {"", "another"}) {
        const core::ReminderState state = core::restored(*saved, now, boot, {});
        const core::Decision decision = core::decide(state, core::Started{}, now, {});
        static_cast<void>(core::nextWake(decision.state, now, {}));
    }
}

const Target target{"saved-reminders", run};

} // namespace

} // namespace limber::fuzz
