#include "shell/day_specification.hpp"

#include <algorithm>
#include <sstream>

namespace limber::test {

using namespace core;
using std::chrono::hours;

namespace {

constexpr Seconds quietAfterReturn{30};
constexpr Seconds quietAfterBusy{15};
constexpr Minutes typingCounts{1};
constexpr Minutes lastChance{2}; // before its time is over, a reminder need not wait for a pause
constexpr Seconds mayAsk{1};     // whoever knows, before the first word
constexpr Minutes repeatEvery{10};
constexpr int repeats = 2;
constexpr hours nightEnds{3};
constexpr hours longestMeasuredPause{12};

CivilTime clockOnTheWall(const Now& now)
{
    return now.zone->to_local(now.wall);
}

/// Until three in the night, the day that ended at the last midnight.
CivilDay dayThatIsLived(const Now& now)
{
    const CivilTime civil = clockOnTheWall(now);
    const CivilDay day = date::floor<date::days>(civil);
    if (civil - day >= nightEnds) {
        return day;
    }
    const auto midnight = now.zone->to_sys(day, date::choose::earliest);
    return date::floor<date::days>(now.zone->to_local(midnight - Milliseconds{1}));
}

} // namespace

DaySpecification::DaySpecification(const Settings& settings, std::string name)
    : m_settings{settings}
    , m_name{std::move(name)}
{
    for (std::size_t weekday = 0; weekday < m_clockTimes.size(); ++weekday) {
        m_clockTimes.at(weekday) = clockTimesOn(weekday);
    }
}

void DaySpecification::started(const Now& now, std::optional<Off> off)
{
    m_isBusy = false;
    m_onScreen.reset();
    m_freeFrom = now.up + quietAfterReturn;
    m_readyFrom.reset();
    if (!off) {
        m_clockFrom = now.wall;
        m_isPresent = true;
        m_activeFrom = now.up;
        return;
    }
    const bool isLong = now.up - off->since >= m_settings.breaks.awayThreshold;
    if (off->crashed && !isLong && m_isPresent) {
        return;
    }
    if (m_isPresent) {
        left(now, off->since);
    }
    returned(now);
}

void DaySpecification::left(const Now& now, Uptime since)
{
    if (m_isPresent) {
        m_isPresent = false;
        const Uptime until = std::min(since, now.up);
        m_active += std::max(Milliseconds{0}, until - m_activeFrom);
        m_awayFrom = until;
    }
}

void DaySpecification::returned(const Now& now)
{
    m_isPresent = true;
    m_activeFrom = now.up;
    m_freeFrom = now.up + quietAfterReturn;
    m_lastAway = now.up - m_awayFrom;
    fallDueByTheClock(now);
    if (m_lastAway >= m_settings.breaks.awayThreshold && !m_session) {
        startAnew(now);
    }
}

void DaySpecification::becameFree(const Now& now)
{
    m_isBusy = false;
    m_freeFrom = std::max(m_freeFrom, now.up + quietAfterBusy);
}

void DaySpecification::paused(const Now& now, std::optional<Milliseconds> span)
{
    m_pause = Pause{};
    if (span && *span <= longestMeasuredPause) {
        m_pause->untilUp = now.up + *span;
    } else if (span) {
        m_pause->until = now.wall + *span;
    }
}

void DaySpecification::snoozed(const Now& now, Minutes span)
{
    if (m_pending) {
        m_pending->snoozedUntil = now.up + span;
        m_pending->ignored = 0;
    }
}

void DaySpecification::sessionBegan(const Now& now, SessionKind kind)
{
    if (m_pending && m_pending->kind == kind) {
        m_session = Bookend{kind, m_pending->day};
        return;
    }
    m_session = Bookend{kind,
                        kind == SessionKind::Evening ? dayThatIsLived(now)
                                                     : date::floor<date::days>(clockOnTheWall(now))};
}

void DaySpecification::sessionOver(const Now& now, int stepsDone)
{
    const Bookend session = *std::exchange(m_session, std::nullopt);
    if (stepsDone == 0) {
        const Uptime asWished = m_pending ? m_pending->snoozedUntil.value_or(now.up) : now.up;
        snoozed(now, m_settings.snooze);
        if (m_pending) {
            m_pending->snoozedUntil = std::max(asWished, *m_pending->snoozedUntil);
        }
        return;
    }
    m_doneSession = session.first;
    m_lastBreak = now.up;
    startAnew(now);
    if (session.first == SessionKind::Morning || session.first == SessionKind::Evening) {
        m_settled.insert(session);
    }
}

void DaySpecification::clockSet(const Now& now)
{
    const CivilTime civil = clockOnTheWall(now);
    std::erase_if(m_settled, [&](const Bookend& settled) {
        const CivilDay today
            = settled.first == SessionKind::Evening ? dayThatIsLived(now) : date::floor<date::days>(civil);
        return settled.second > today;
    });
    if (m_clockFrom > now.wall) { // times come a second time, but not within an interval of the last break
        const Milliseconds sinceBreak = m_lastBreak ? now.up - *m_lastBreak : Milliseconds::max();
        const Milliseconds wait = m_settings.breaks.interval - Milliseconds{1} - sinceBreak;
        m_clockFrom = std::min(m_clockFrom, now.wall + std::max(Milliseconds{0}, wait));
    }
    if (!m_pending || m_pending->kind == SessionKind::Break) {
        return;
    }
    const auto open = openBookend(now);
    const TimeOfDay from = m_pending->kind == SessionKind::Morning ? m_settings.bookends.morningFrom
                                                                   : m_settings.bookends.eveningAt;
    if (open && open->first == m_pending->kind) {
        m_pending->day = open->second;
    } else if (civil < m_pending->day + from) {
        m_pending.reset();
    }
}

void DaySpecification::rebooted(Milliseconds shift)
{
    m_awayFrom += shift;
    m_activeFrom += shift;
    m_freeFrom += shift;
    m_readyFrom.reset();
    if (m_lastBreak) {
        *m_lastBreak += shift;
    }
    if (m_pause && m_pause->untilUp) {
        *m_pause->untilUp += shift;
    }
    if (m_pending) {
        m_pending->shownAt += shift;
        if (m_pending->snoozedUntil) {
            *m_pending->snoozedUntil += shift;
        }
    }
}

void DaySpecification::saw(const Effect& effect, const Now& now)
{
    if (const auto* offer = std::get_if<ShowOffer>(&effect)) {
        fallDue(now);
        if (!m_pending || m_pending->kind != offer->kind) {
            fault(now, "an offer of what is not due");
            return;
        }
        if (m_onScreen) {
            if (now.up - m_pending->shownAt < repeatEvery) {
                fault(now, "repeated too soon");
            }
            if (++m_pending->ignored > repeats) {
                fault(now, "repeated more than twice");
            }
        } else {
            checkManners(now);
        }
        m_readyFrom.reset();
        m_onScreen = offer->kind;
        m_pending->shownAt = now.up;
        ++m_offers;
    } else if (std::holds_alternative<WithdrawOffer>(effect)) {
        if (!m_onScreen) {
            fault(now, "withdrawn, but nothing was on screen");
        }
        m_onScreen.reset();
    } else if (const auto* recorded = std::get_if<RecordReminder>(&effect)) {
        fallDue(now);
        settle(recorded->record, now);
    }
}

void DaySpecification::checkManners(const Now& now)
{
    const bool isPatient = m_readyFrom && now.up - *m_readyFrom >= typingCounts;
    Now soon = now;
    soon.wall += lastChance;
    if (m_canBeSeenTyping && m_isTyping && !isPatient && !isPendingOver(soon)) {
        fault(now, "shown to somebody in the middle of a sentence");
    }
}

void DaySpecification::settle(const ReminderRecord& record, const Now& now)
{
    if (!m_pending || m_pending->kind != record.kind) {
        fault(now, "a record of what was not due");
        return;
    }
    if (m_onScreen) {
        fault(now, "settled, but left on screen");
    }
    checkOutcome(record, now);
    if (record.kind != SessionKind::Break) {
        m_settled.insert({m_pending->kind, m_pending->day});
    }
    m_pending.reset();
    m_hasSkipped = false;
    m_clockFrom = now.wall;
    if (record.outcome != ReminderOutcome::Excused) {
        m_lastBreak = now.up;
        startAnew(now);
    }
}

bool DaySpecification::isPendingOver(const Now& now) const
{
    if (m_pending->kind != SessionKind::Break) {
        return openBookend(now) != Bookend{m_pending->kind, m_pending->day};
    }
    const bool isYesterdays = date::floor<date::days>(clockOnTheWall(now))
        != date::floor<date::days>(now.zone->to_local(m_pending->since));
    return !isActiveHour(now) || (isByTheClock() && isYesterdays);
}

void DaySpecification::checkOutcome(const ReminderRecord& record, const Now& now)
{
    const bool isOver = isPendingOver(now);
    const bool isAbsorbed = record.kind == SessionKind::Break && openBookend(now);
    const bool wasGone = m_lastAway >= m_settings.breaks.awayThreshold;
    switch (record.outcome) {
    case ReminderOutcome::Started:
        if (!m_doneSession) {
            fault(now, "recorded as started without a session");
        }
        break;
    case ReminderOutcome::Skipped:
        if (!m_hasSkipped) {
            fault(now, "recorded as skipped, but nobody did");
        }
        break;
    case ReminderOutcome::Missed:
        if (!record.shown
            || (!isOver && (m_pending->ignored < repeats || now.up - m_pending->shownAt < repeatEvery))) {
            fault(now, "recorded as missed after " + std::to_string(m_pending->ignored) + " repeats");
        }
        break;
    case ReminderOutcome::Excused:
        if (!isOver && !isAbsorbed && !wasGone) {
            fault(now, "excused for no reason");
        }
        break;
    }
    m_doneSession.reset();
}

void DaySpecification::look(const Now& now)
{
    if (m_pause
        && ((m_pause->untilUp && now.up >= *m_pause->untilUp)
            || (!m_pause->untilUp && m_pause->until && now.wall >= *m_pause->until))) {
        m_pause.reset();
    }
    fallDue(now);
    const bool isSnoozing = m_pending && m_pending->snoozedUntil && now.up < *m_pending->snoozedUntil;
    const bool isReady
        = m_isPresent && !m_isBusy && !m_pause && !m_session && !isSnoozing && m_pending && !m_onScreen;
    if (!isReady) {
        m_readyFrom.reset();
    } else if (!m_readyFrom) {
        m_readyFrom = now.up;
    }
    if (m_readyFrom && m_canBeSeenTyping) {
        const Milliseconds ready = now.up - *m_readyFrom;
        if (ready < mayAsk || (m_isTyping && ready < typingCounts)) {
            return;
        }
    }
    const bool mayShow
        = m_isPresent && !m_isBusy && !m_pause && !m_session && now.up >= m_freeFrom && !isSnoozing;
    const std::optional<SessionKind> wanted
        = mayShow && m_pending ? std::optional{m_pending->kind} : std::nullopt;
    if (m_onScreen == wanted) {
        return;
    }
    if (!wanted) {
        fault(now, "on screen, and should not be: " + std::string{name(*m_onScreen)});
    } else if (!m_onScreen) {
        fault(now, "due, and not on screen: " + std::string{name(*wanted)});
    } else {
        fault(now, std::string{name(*m_onScreen)} + " on screen in place of " + std::string{name(*wanted)});
    }
}

void DaySpecification::fallDueByTheClock(const Now& now)
{
    if (m_session || !isByTheClock()) {
        return;
    }
    if (const auto time = lastClockTime(now); time && !m_pending && m_settings.breaks.enabled) {
        m_clockFrom = *time;
        m_pending = Pending{};
        m_pending->since = *time;
    }
}

void DaySpecification::fallDue(const Now& now)
{
    fallDueByTheClock(now);
    if (m_session || !m_isPresent) {
        return;
    }
    const auto bookend = openBookend(now);
    if (bookend && m_settled.count(*bookend) == 0) {
        if (!m_pending) {
            m_pending = Pending{};
            m_pending->kind = bookend->first;
            m_pending->day = bookend->second;
        }
    } else if (!m_pending && m_settings.breaks.enabled && !isByTheClock()
               && active(now.up) >= m_settings.breaks.interval && isActiveHour(now)) {
        m_pending = Pending{};
    }
}

std::optional<DaySpecification::Bookend> DaySpecification::openBookend(const Now& now) const
{
    const CivilTime civil = clockOnTheWall(now);
    const auto day = date::floor<date::days>(civil);
    const Milliseconds time = civil - day;
    const BookendSettings& bookends = m_settings.bookends;
    if (bookends.morning && time >= bookends.morningFrom && time < bookends.morningTo) {
        return Bookend{SessionKind::Morning, day};
    }
    if (bookends.evening && time >= bookends.eveningAt) {
        return Bookend{SessionKind::Evening, day};
    }
    if (bookends.evening && time < nightEnds) {
        return Bookend{SessionKind::Evening, dayThatIsLived(now)};
    }
    return std::nullopt;
}

std::optional<Instant> DaySpecification::lastClockTime(const Now& now) const
{
    std::optional<Instant> last;
    const CivilDay today = date::floor<date::days>(clockOnTheWall(now));
    const CivilDay first = date::floor<date::days>(now.zone->to_local(m_clockFrom));
    for (CivilDay day = std::max(first, today - date::days{7}); day <= today; day += date::days{1}) {
        for (const TimeOfDay time : m_clockTimes.at(date::weekday{day}.iso_encoding() - 1)) {
            const Instant at = now.zone->to_sys(CivilTime{day + time}, date::choose::earliest);
            if (at > m_clockFrom && at <= now.wall) {
                last = at;
            }
        }
    }
    return last;
}

/// Minute by minute through the active hours of that day of the week.
std::vector<TimeOfDay> DaySpecification::clockTimesOn(std::size_t weekday) const
{
    const BreakSettings& breaks = m_settings.breaks;
    std::vector<TimeOfDay> times;
    for (const HourRange& range : breaks.hours[weekday]) {
        for (TimeOfDay time = range.from; time < range.to; time += Minutes{1}) {
            const bool isFixed = std::count(breaks.fixedTimes.begin(), breaks.fixedTimes.end(), time) > 0;
            const bool isInterval = time > range.from && (time - range.from) % breaks.interval == Minutes{0};
            if (breaks.mode == BreakMode::FixedTimes ? isFixed : isInterval) {
                times.push_back(time);
            }
        }
    }
    return times;
}

bool DaySpecification::isActiveHour(const Now& now) const
{
    const CivilTime civil = clockOnTheWall(now);
    const auto day = date::floor<date::days>(civil);
    const auto weekday = date::weekday{day}.iso_encoding() - 1;
    const auto& ranges = m_settings.breaks.hours[weekday];
    return std::any_of(ranges.begin(), ranges.end(), [&](const HourRange& range) {
        return civil - day >= range.from && civil - day < range.to;
    });
}

Milliseconds DaySpecification::active(Uptime now) const
{
    return m_active + (m_isPresent ? std::max(Milliseconds{0}, now - m_activeFrom) : Milliseconds{0});
}

void DaySpecification::startAnew(const Now& now)
{
    m_active = Milliseconds{0};
    if (m_isPresent) {
        m_activeFrom = now.up;
    }
    m_clockFrom = now.wall;
}

void DaySpecification::fault(const Now& now, const std::string& what)
{
    std::ostringstream text;
    text << m_name << ": " << date::format("%F %T", date::floor<Seconds>(clockOnTheWall(now))) << ' '
         << now.zone->name() << ": " << what;
    m_faults.push_back(text.str());
}

} // namespace limber::test
