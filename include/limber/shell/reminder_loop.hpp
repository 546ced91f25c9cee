#pragma once

#include "limber/core/reminder.hpp"
#include "limber/ports/alarm.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/history_store.hpp"

#include <deque>
#include <functional>
#include <optional>
#include <string>

namespace limber::shell {

/// Owns the reminder policy's one mutable variable.
///
/// Everything that happens comes in through dispatch(); everything to be done leaves through `perform`; the
/// state is on disk before anything is done about it.
class ReminderLoop {
public:
    using Perform = std::function<void(const core::Effect&)>;
    using Changed = std::function<void()>;
    using Saved = std::function<void(std::optional<ports::StorageError>)>;

    /// Asks the desktop's sources that send no signals whether the user may be disturbed; false if there are
    /// none. What they answer comes as Sensed.
    using Ask = std::function<bool()>;

    /// Told with true when it begins to matter whether the user is typing, and with false when it does no
    /// more; more than once of the same. What it hears comes as Sensed. Returns true if it has just begun to
    /// listen and has yet to hear.
    using ListenForTyping = std::function<bool(bool isWanted)>;

    ReminderLoop(ports::Clock& clock, ports::Alarm& alarm, ports::StateStore& store, std::string boot);
    ~ReminderLoop();
    ReminderLoop(const ReminderLoop&) = delete;
    ReminderLoop& operator=(const ReminderLoop&) = delete;

    /// Whom to tell: of each effect, after each event, and when the state could not be saved (nullopt: it
    /// could again).
    void listen(Perform perform, Changed changed, Saved saved);

    /// Who is asked right before something is shown. While the answer holds something back it is asked for
    /// anew when anything else happens, and ten minutes later at the latest: nobody is asked again and again.
    void askFirst(Ask ask);

    /// Who listens for typing. Without one it is not waited for.
    void listenForTyping(ListenForTyping listen);

    /// Goes on from what was saved, or starts with nothing. A state that cannot be read is left out; returns
    /// why.
    std::optional<ports::StorageError> start(const core::Settings& settings);

    /// Saves an orderly end. The loop may be dispatched to afterwards: a system that was about to sleep
    /// wakes.
    void close();

    /// Runs to completion: an event raised while an effect is being performed waits until all effects of the
    /// current one are done.
    void dispatch(core::Event event);

    /// Takes over new settings and looks again at what is due.
    void apply(const core::Settings& settings);

    [[nodiscard]] const core::ReminderState& state() const { return m_state; }
    [[nodiscard]] const core::Settings& settings() const { return m_settings; }

private:
    void handle(const core::Event& event);
    core::Decision decide(const core::Event& event);
    [[nodiscard]] bool mustAsk(const core::Decision& decision, core::Uptime now);
    [[nodiscard]] bool mustListen(const core::Decision& decision);
    [[nodiscard]] bool isHeldBackBySign() const;
    void askAgain();
    void save(bool closed);
    void rearm();

    ports::Clock& m_clock;
    ports::Alarm& m_alarm;
    ports::StateStore& m_store;
    std::string m_boot;
    Ask m_ask;
    ListenForTyping m_listenForTyping;
    Perform m_perform;
    Changed m_changed;
    Saved m_saved;
    core::Settings m_settings;
    core::ReminderState m_state;
    std::optional<core::Uptime> m_askedAt;
    std::deque<core::Event> m_waiting;
    bool m_busy = false;
};

} // namespace limber::shell
