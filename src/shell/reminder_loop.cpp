#include "limber/shell/reminder_loop.hpp"

#include <algorithm>
#include <utility>

namespace limber::shell {

namespace {

// How long the desktop may think before a question counts as unanswered.
constexpr core::Seconds mayThink{1};
// An answer is good enough for so long.
constexpr core::Seconds staysFresh{5};
// While an answer holds something back: at the earliest, if something else happens, and at the latest.
constexpr core::Seconds askAgainFrom{15};
constexpr core::Minutes askAgainBy{10};

bool showsSomething(const core::Decision& decision)
{
    return std::any_of(decision.effects.begin(), decision.effects.end(), [](const core::Effect& effect) {
        return std::holds_alternative<core::ShowOffer>(effect)
            || std::holds_alternative<core::ShowHeadsUp>(effect);
    });
}

} // namespace

ReminderLoop::ReminderLoop(ports::Clock& clock,
                           ports::Alarm& alarm,
                           ports::StateStore& store,
                           std::string boot)
    : m_clock{clock}
    , m_alarm{alarm}
    , m_store{store}
    , m_boot{std::move(boot)}
    , m_ask{[] { return false; }}
    , m_listenForTyping{[](bool) { return false; }}
{ }

ReminderLoop::~ReminderLoop()
{
    m_alarm.set({}, {}); // the ring captures this
}

void ReminderLoop::listen(Perform perform, Changed changed, Saved saved)
{
    m_perform = std::move(perform);
    m_changed = std::move(changed);
    m_saved = std::move(saved);
}

void ReminderLoop::askFirst(Ask ask)
{
    m_ask = std::move(ask);
}

void ReminderLoop::listenForTyping(ListenForTyping listen)
{
    m_listenForTyping = std::move(listen);
}

std::optional<ports::StorageError> ReminderLoop::start(const core::Settings& settings)
{
    m_settings = settings;
    const auto saved = m_store.load();
    if (saved && *saved) {
        m_state = core::restored(**saved, m_clock.now(), m_boot, m_settings);
    }
    dispatch(core::Started{});
    return saved ? std::nullopt : std::optional{saved.error()};
}

void ReminderLoop::close()
{
    save(true);
}

void ReminderLoop::apply(const core::Settings& settings)
{
    m_settings = settings;
    dispatch(core::Woke{});
}

void ReminderLoop::dispatch(core::Event event)
{
    m_waiting.push_back(event);
    if (m_busy) {
        return;
    }
    m_busy = true;
    while (!m_waiting.empty()) {
        const core::Event next = m_waiting.front();
        m_waiting.pop_front();
        handle(next);
        if (m_waiting.empty()) {
            m_listenForTyping(core::caresForTyping(m_state, m_settings)); // and may hear at once
        }
    }
    m_busy = false;
    rearm();
    m_changed();
}

void ReminderLoop::handle(const core::Event& event)
{
    core::Decision decision = decide(event);
    m_state = std::move(decision.state);
    save(false);
    for (const core::Effect& effect : decision.effects) {
        m_perform(effect);
    }
}

core::Decision ReminderLoop::decide(const core::Event& event)
{
    const core::Now now = m_clock.now();
    core::Decision decision = core::decide(m_state, event, now, m_settings);
    if (!showsSomething(decision)) {
        return decision;
    }
    // The answer comes as a sign like any other. Until then nothing may be shown.
    core::ReminderState quiet = m_state;
    quiet.quietUntil = std::max(quiet.quietUntil.value_or(now.up), now.up + mayThink);
    core::Decision later = core::decide(quiet, event, now, m_settings);
    const bool isAsked = mustAsk(decision, now.up);
    const bool isListening = mustListen(later);
    return isAsked || isListening ? later : decision;
}

/// Asks, if something is about to be shown and the last answer is too old.
bool ReminderLoop::mustAsk(const core::Decision& decision, core::Uptime now)
{
    const bool isFresh = m_askedAt && now < *m_askedAt + staysFresh;
    if (!showsSomething(decision) || isFresh || !m_ask()) {
        return false;
    }
    m_askedAt = now;
    return true;
}

/// Listens, if what `decision` leaves waiting may wait for a pause in the typing and nobody listens yet.
bool ReminderLoop::mustListen(const core::Decision& decision)
{
    return core::caresForTyping(decision.state, m_settings) && m_listenForTyping(true);
}

bool ReminderLoop::isHeldBackBySign() const
{
    return std::holds_alternative<core::Waiting>(m_state.phase) && !m_state.pause && !m_state.signs.isAway()
        && m_state.signs.isBusy(m_settings.waitFor);
}

void ReminderLoop::askAgain()
{
    const core::Uptime now = m_clock.now().up;
    if (isHeldBackBySign() && (!m_askedAt || now >= *m_askedAt + askAgainFrom)) {
        m_askedAt = now;
        if (!m_ask()) {
            m_askedAt.reset();
        }
    }
}

void ReminderLoop::save(bool closed)
{
    const core::Now now = m_clock.now();
    const auto saved = m_store.save({m_state, now.wall, now.up, m_boot, closed});
    m_saved(saved ? std::nullopt : std::optional{saved.error()});
}

void ReminderLoop::rearm()
{
    askAgain();
    const core::Now now = m_clock.now();
    core::Wake wake = core::nextWake(m_state, now, m_settings);
    if (m_askedAt && now.up < *m_askedAt + mayThink) {
        const core::Uptime answered = *m_askedAt + mayThink;
        wake.up = wake.up ? std::min(*wake.up, answered) : answered;
    }
    if (m_askedAt && isHeldBackBySign()) {
        const core::Uptime again = *m_askedAt + askAgainBy;
        wake.up = wake.up ? std::min(*wake.up, again) : again;
    }
    if (wake.up && !wake.wall) {
        // An alarm with a wall time also notices when the clock is set, and with it what the tray says.
        wake.wall = now.wall + std::chrono::hours{24};
    }
    m_alarm.set(wake, [this] { dispatch(core::Woke{}); });
}

} // namespace limber::shell
