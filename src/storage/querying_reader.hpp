#pragma once

#include "queries.hpp"

namespace limber::storage {

/// Answers a ports::HistoryReader's questions from a connection. `Port` is HistoryReader or HistoryStore.
template <typename Port>
class QueryingReader : public Port {
public:
    ports::Stored<std::vector<core::SessionRecord>> sessions(core::CivilDay from, core::CivilDay to) override
    {
        return ask([&](Connection& c) { return sessionsBetween(c, from, to); });
    }
    ports::Stored<std::optional<core::SessionRecord>> session(const core::Uuid& id) override
    {
        return ask([&](Connection& c) { return sessionWith(c, id); });
    }
    ports::Stored<std::vector<core::SessionRecord>> latestSessions(int count) override
    {
        return ask([&](Connection& c) { return newestSessions(c, count); });
    }
    ports::Stored<std::vector<core::ReminderRecord>> reminders(core::CivilDay from,
                                                               core::CivilDay to) override
    {
        return ask([&](Connection& c) { return remindersBetween(c, from, to); });
    }
    ports::Stored<core::Numbers> numbers(core::CivilDay from, core::CivilDay to) override
    {
        return ask([&](Connection& c) { return numbersBetween(c, from, to); });
    }
    ports::Stored<std::vector<core::CivilDay>> daysWithSession() override { return ask(daysWithDoneStep); }
    ports::Stored<int> countOf(core::SessionKind kind) override
    {
        return ask([&](Connection& c) { return sessionsOfKind(c, kind); });
    }

protected:
    /// The connection to ask; null: there is no database yet, so everything is empty.
    virtual ports::Stored<Connection*> connection() = 0;

private:
    template <typename Question>
    std::invoke_result_t<Question, Connection&> ask(Question question)
    {
        const ports::Stored<Connection*> found = connection();
        if (!found) {
            return tl::unexpected{found.error()};
        }
        if (*found == nullptr) {
            return typename std::invoke_result_t<Question, Connection&>::value_type{};
        }
        return question(**found);
    }
};

} // namespace limber::storage
