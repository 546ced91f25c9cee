#include "limber/core/kept_history.hpp"

#include <tuple>

namespace limber::core {

namespace {

auto contentOf(const LivedTime& time)
{
    return std::tie(time.at, time.offset, time.zone);
}

auto contentOf(const KeptSession& kept)
{
    const SessionRecord& session = kept.session;
    return std::tuple_cat(std::tie(session.kind, session.routine), contentOf(session.started),
                          std::tie(session.ended, session.outcome, session.plannedSteps, session.discomfort,
                                   session.note, kept.deleted));
}

auto contentOf(const KeptStep& kept)
{
    const StepRecord& step = kept.step;
    return std::tie(step.stretch, step.variant, step.side, step.planned, step.held, step.cycles, step.skipped,
                    step.finished);
}

auto contentOf(const KeptReminder& kept)
{
    const ReminderRecord& reminder = kept.reminder;
    return std::tuple_cat(std::tie(reminder.kind), contentOf(reminder.due),
                          std::tie(reminder.shown, reminder.settled, reminder.snoozes, reminder.outcome));
}

template <typename Row>
bool isLater(const Row& other, const Row& present)
{
    if (!other.edited || other.edited == present.edited) {
        return other.edited && contentOf(present) < contentOf(other);
    }
    return present.edited < other.edited;
}

} // namespace

bool replaces(const KeptSession& other, const KeptSession& present)
{
    return isLater(other, present);
}

bool replaces(const KeptStep& other, const KeptStep& present)
{
    return isLater(other, present);
}

bool replaces(const KeptReminder& other, const KeptReminder& present)
{
    return isLater(other, present);
}

bool saysTheSame(const KeptSession& one, const KeptSession& other)
{
    return contentOf(one) == contentOf(other);
}

bool saysTheSame(const KeptStep& one, const KeptStep& other)
{
    return contentOf(one) == contentOf(other);
}

bool saysTheSame(const KeptReminder& one, const KeptReminder& other)
{
    return contentOf(one) == contentOf(other);
}

} // namespace limber::core
