#include "shell/simulated_life.hpp"

#include <array>
#include <sstream>

namespace limber::test {

using namespace core;
using std::chrono::hours;

namespace {

Instant startOf(const SimulatedLife::Place& place)
{
    std::istringstream in{place.from};
    CivilDay day;
    in >> date::parse("%F", day);
    return toInstant(day + hours{4}, date::locate_zone(place.zone));
}

} // namespace

SimulatedLife::SimulatedLife(const Place& place, unsigned seed, const Settings& settings)
    : SimulatedLife{place, seed, settings, Fault{}}
{ }

SimulatedLife::SimulatedLife(const Place& place, unsigned seed, const Settings& settings, Fault fault)
    : m_random{seed}
    , m_fault{std::move(fault)}
    , m_settings{settings}
    , m_followed{settings}
    , m_time{startOf(place), date::locate_zone(place.zone)}
    , m_specification{settings, "seed " + std::to_string(seed)}
    , m_hands{m_time}
    , m_home{date::locate_zone(place.zone)}
{
    if (seed % 3 != 0) {
        m_specification.canBeSeenTyping();
        m_tellsTyping = true;
    }
    m_fault.settings(m_followed);
    m_state.spoil = m_fault.loaded;
    startLimber();
    m_specification.started(m_time.now(), std::nullopt);
    m_loop->start(m_followed);
    leave(What::Locked, Milliseconds{0});
}

void SimulatedLife::startLimber()
{
    m_loop.reset();
    m_alarm = std::make_unique<shell::VirtualTime::VirtualAlarm>(m_time);
    m_loop = std::make_unique<shell::ReminderLoop>(m_time, *m_alarm, m_state, m_boot);
    m_loop->listen(
        [this](const Effect& effect) {
            if (!m_fault.fails(effect)) {
                m_specification.saw(effect, m_time.now());
            }
        },
        [this] {
            ++m_decisions;
            m_specification.look(m_time.now());
        },
        [](const std::optional<ports::StorageError>&) {});
    m_isHeardTyping = false;
    m_hands.set({}, {});
    if (m_tellsTyping) {
        m_loop->listenForTyping([this](bool isWanted) { return listenForTyping(isWanted); });
    }
}

bool SimulatedLife::listenForTyping(bool isWanted)
{
    if (isWanted == m_isHeardTyping) {
        return false;
    }
    m_isHeardTyping = isWanted;
    if (isWanted) {
        type(chance(60));
    } else {
        m_hands.set({}, {});
        send(Sensed{{What::Typing, std::nullopt, {}}});
    }
    return isWanted;
}

void SimulatedLife::type(bool isTyping)
{
    m_hands.set({m_time.now().up + Seconds{pick(5, 90)}, std::nullopt},
                [this, isTyping] { type(!isTyping); });
    m_specification.types(isTyping);
    send(Sensed{{What::Typing, isTyping, m_time.now().up}});
}

void SimulatedLife::live(int days)
{
    for (int day = 0; day < days; ++day) {
        liveADay();
    }
}

void SimulatedLife::liveADay()
{
    const CivilDay day = dayOf(civil());
    passUntil(day + Minutes{pick(5 * 60 + 30, 9 * 60)});
    comeBack(What::Locked);
    const Instant bed = m_time.now().wall + hours{13} + minutes(0, 5 * 60);
    while (m_time.now().wall < bed) {
        happen();
    }
    if (m_time.now().zone != m_home) {
        m_time.travelTo(m_home);
    }
    if (m_clockIsAhead != Milliseconds{0}) {
        setClock(-std::exchange(m_clockIsAhead, Milliseconds{0}));
    }
    leave(What::Locked, Milliseconds{0});
    const CivilTime now = civil();
    passUntil((now - dayOf(now) < hours{4} ? dayOf(now) : dayOf(now) + date::days{1}) + hours{4});
}

void SimulatedLife::happen()
{
    switch (pick(0, 39)) {
    case 0:
        return pauseReminders();
    case 1:
        return stretchUnasked();
    case 2:
        return restart();
    case 3:
        return chance(30) ? changeTheClock() : pass(minutes(1, 30));
    case 4:
        return chance(30) ? travel() : pass(minutes(1, 30));
    case 5:
        return sleep();
    default:
        if (chance(25)) {
            goAway();
        } else if (chance(20)) {
            takeACall();
        } else {
            pass(minutes(5, 100));
        }
    }
}

void SimulatedLife::goAway()
{
    const What how = chance(50) ? What::Idle : What::Locked;
    const Milliseconds noticedAfter = how == What::Idle ? Minutes{3} : Minutes{0};
    pass(noticedAfter);
    leave(how, noticedAfter);
    pass(minutes(1, 90));
    comeBack(how);
}

void SimulatedLife::sleep()
{
    leave(What::Asleep, Milliseconds{0});
    m_time.pass(minutes(1, 4 * 60));
    comeBack(What::Asleep);
}

void SimulatedLife::takeACall()
{
    constexpr std::array ways{What::Microphone, What::Camera, What::DoNotDisturb, What::FullScreen,
                              What::Inhibited};
    const What how = ways[static_cast<std::size_t>(pick(0, ways.size() - 1))];
    m_specification.becameBusy();
    send(Sensed{{how, true, m_time.now().up}});
    pass(minutes(2, 100));
    m_specification.becameFree(m_time.now());
    send(Sensed{{how, false, m_time.now().up}});
}

void SimulatedLife::pauseReminders()
{
    const Now now = m_time.now();
    const int way = pick(0, 4);
    if (way == 0) {
        m_specification.paused(now, std::nullopt);
        send(core::Paused{});
        pass(minutes(10, 200));
        m_specification.resumed();
        send(Resumed{});
        return;
    }
    const Milliseconds span = way == 1
        ? tomorrow(now, m_settings) - now.wall
        : std::array<Milliseconds, 3>{Minutes{30}, hours{1}, hours{2}}[static_cast<std::size_t>(way - 2)];
    m_specification.paused(now, span);
    send(core::Paused{now.wall + span});
    pass(minutes(5, 90));
    if (chance(30)) {
        m_specification.resumed();
        send(Resumed{});
    }
}

void SimulatedLife::changeTheClock()
{
    const Milliseconds ahead = (chance(50) ? 1 : -1) * minutes(1, 24 * 60);
    m_clockIsAhead += ahead;
    setClock(ahead);
    pass(minutes(10, 200));
    setClock(-std::exchange(m_clockIsAhead, Milliseconds{0}));
}

void SimulatedLife::setClock(Milliseconds ahead)
{
    Now set = m_time.now();
    set.wall += ahead;
    m_specification.clockSet(set);
    m_time.setWall(set.wall);
    m_specification.look(m_time.now());
}

void SimulatedLife::travel()
{
    constexpr std::array places{"Asia/Tokyo",   "America/Los_Angeles", "Pacific/Kiritimati",
                                "Pacific/Niue", "Australia/Lord_Howe", "Asia/Kathmandu",
                                "Europe/London"};
    m_time.travelTo(date::locate_zone(places[static_cast<std::size_t>(pick(0, places.size() - 1))]));
    m_specification.look(m_time.now());
}

void SimulatedLife::stretchUnasked()
{
    constexpr std::array kinds{SessionKind::Manual, SessionKind::Break, SessionKind::Morning,
                               SessionKind::Evening};
    const SessionKind kind = kinds[static_cast<std::size_t>(pick(0, kinds.size() - 1))];
    stretch(kind);
}

void SimulatedLife::restart()
{
    const bool crashed = chance(50);
    const bool reboots = chance(40);
    const Uptime offSince = m_time.now().up;
    if (!crashed) {
        m_loop->close();
    }
    m_loop.reset();
    m_alarm.reset();
    // Longer than a checkpoint and shorter than the away threshold nobody can tell who was there.
    m_time.pass(chance(60) ? Milliseconds{Seconds{pick(1, 9 * 60)}} : Milliseconds{minutes(21, 10 * 60)});
    Milliseconds shift{0};
    if (reboots) {
        const Uptime before = m_time.now().up;
        m_time.reboot();
        m_boot += '+';
        shift = m_time.now().up - before;
        m_specification.rebooted(shift);
    }
    startLimber();
    m_specification.started(m_time.now(), DaySpecification::Off{offSince + shift, crashed});
    m_loop->start(m_followed);
}

void SimulatedLife::leave(What how, Milliseconds ago)
{
    const Uptime since = m_time.now().up - ago;
    m_specification.left(m_time.now(), since);
    send(Sensed{{how, true, since}});
}

void SimulatedLife::comeBack(What how)
{
    m_specification.returned(m_time.now());
    send(Sensed{{how, false, m_time.now().up}});
}

void SimulatedLife::pass(Milliseconds span)
{
    while (span > Milliseconds{0}) {
        const Milliseconds step = std::min<Milliseconds>(span, Seconds{pick(30, 60 * 60)});
        m_time.advance(step);
        span -= step;
        m_specification.look(m_time.now());
        answerPerhaps();
    }
}

void SimulatedLife::passUntil(CivilTime when)
{
    m_time.advanceTo(toInstant(when, m_time.now().zone));
    m_specification.look(m_time.now());
}

void SimulatedLife::answerPerhaps()
{
    const auto kind = m_specification.onScreen();
    if (!kind || chance(40)) {
        return;
    }
    switch (pick(0, 5)) {
    case 0: {
        const Minutes span = snoozeChoices[static_cast<std::size_t>(pick(0, snoozeChoices.size() - 1))];
        m_specification.snoozed(m_time.now(), span);
        send(Answered{AnswerKind::Snooze, std::nullopt, span});
        break;
    }
    case 1:
        m_specification.skipped();
        send(Answered{AnswerKind::Skip, std::nullopt, std::nullopt});
        break;
    default:
        m_specification.sessionBegan(m_time.now(), *kind);
        send(Answered{AnswerKind::Start, std::nullopt, std::nullopt});
        stretch(*kind);
        break;
    }
}

void SimulatedLife::stretch(SessionKind kind)
{
    m_specification.sessionBegan(m_time.now(), kind);
    send(SessionBegan{kind});
    m_time.advance(minutes(2, 10));
    const int stepsDone = pick(0, 6);
    m_specification.sessionOver(m_time.now(), stepsDone);
    send(SessionOver{stepsDone});
}

void SimulatedLife::send(const Event& event)
{
    if (!m_fault.misses(event)) {
        m_loop->dispatch(event);
    }
}

} // namespace limber::test
