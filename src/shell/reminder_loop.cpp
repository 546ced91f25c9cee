#include "limber/shell/reminder_loop.hpp"

#include <algorithm>
#include <utility>

namespace limber::shell {

namespace {

// Active time that a crash can cost at most. Nothing is saved on the way while the user is away.
constexpr core::Minutes checkpoint{10};

} // namespace

ReminderLoop::ReminderLoop(ports::Clock& clock,
                           ports::Alarm& alarm,
                           ports::StateStore& store,
                           std::string boot)
    : m_clock{clock}
    , m_alarm{alarm}
    , m_store{store}
    , m_boot{std::move(boot)}
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

void ReminderLoop::start(const core::Settings& settings)
{
    m_settings = settings;
    if (auto saved = m_store.load(); !saved) {
        m_saved(saved.error());
    } else if (*saved) {
        m_state = core::restored(**saved, m_clock.now(), m_boot, m_settings);
    }
    dispatch(core::Started{});
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
    m_waiting.push_back(std::move(event));
    if (m_busy) {
        return;
    }
    m_busy = true;
    while (!m_waiting.empty()) {
        const core::Event next = std::move(m_waiting.front());
        m_waiting.pop_front();
        handle(next);
    }
    m_busy = false;
    rearm();
    m_changed();
}

void ReminderLoop::handle(const core::Event& event)
{
    core::Decision decision = core::decide(m_state, event, m_clock.now(), m_settings);
    m_state = std::move(decision.state);
    save(false);
    for (const core::Effect& effect : decision.effects) {
        m_perform(effect);
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
    const core::Now now = m_clock.now();
    core::Wake wake = core::nextWake(m_state, now, m_settings);
    if (m_state.count.runningSince) {
        const core::Uptime next = now.up + checkpoint;
        wake.up = wake.up ? std::min(*wake.up, next) : next;
    }
    m_alarm.set(wake, [this] { dispatch(core::Woke{}); });
}

} // namespace limber::shell
