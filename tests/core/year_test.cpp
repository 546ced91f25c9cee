#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

#include <map>
#include <random>
#include <set>

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;

namespace {

constexpr Minutes interval{120};

/// Somebody who gets up, works, takes calls, goes for lunch and answers reminders as the mood takes them; and
/// a second bookkeeping, simpler than the policy's own, that says when a reminder would be early, rude or
/// lost.
class SimulatedPerson {
public:
    SimulatedPerson(const std::string& zone, unsigned seed)
        : m_bench{"2026-01-01 00:00", zone}
        , m_random{seed}
    {
        m_bench.settings.bookends.morning = true;
        m_bench.settings.bookends.evening = true;
        m_bench.start();
        m_bench.sense(What::Locked, true);
        m_leftAt = m_bench.now.up;
    }

    void live(int days)
    {
        for (int day = 0; day < days; ++day) {
            liveADay();
        }
    }

    std::map<CivilDay, int> mornings;
    std::map<CivilDay, int> evenings;
    std::set<CivilDay> morningsAtTheComputer;
    int breaks = 0;
    std::vector<std::string> faults;

private:
    int pick(int from, int to) { return std::uniform_int_distribution<int>{from, to}(m_random); }

    void liveADay()
    {
        const CivilDay day = dayOf(toCivil(m_bench.now.wall, m_bench.now.zone));
        passUntil(toInstant(day + Minutes{pick(5 * 60 + 30, 9 * 60)}, m_bench.now.zone));
        comeBack();
        const Instant bed = toInstant(day + Minutes{pick(21 * 60 + 30, 24 * 60 + 90)}, m_bench.now.zone);
        while (m_bench.now.wall < bed) {
            switch (pick(0, 5)) {
            case 0:
                leave();
                passMinutes(pick(1, 90));
                comeBack();
                break;
            case 1:
                m_bench.sense(What::Microphone, true);
                m_freeMinutes = 0;
                passMinutes(pick(5, 70));
                m_bench.sense(What::Microphone, false);
                m_freeMinutes = 0;
                break;
            default:
                passMinutes(pick(5, 120));
                break;
            }
        }
        leave();
        passUntil(toInstant(day + hours{27} + Minutes{5}, m_bench.now.zone));
    }

    void leave()
    {
        m_bench.sense(What::Locked, true);
        m_leftAt = m_bench.now.up;
        m_freeMinutes = 0;
    }

    void comeBack()
    {
        if (m_bench.now.up - m_leftAt >= m_bench.settings.breaks.awayThreshold) {
            m_active = Minutes{0};
        }
        m_bench.sense(What::Locked, false);
        m_freeMinutes = 0;
    }

    void passUntil(Instant when)
    {
        while (m_bench.now.wall < when) {
            passMinutes(1);
        }
    }

    void passMinutes(int count)
    {
        for (int i = 0; i < count; ++i) {
            const std::size_t before = m_bench.effects.size();
            m_bench.pass(Minutes{1});
            if (!m_bench.state.signs.isAway()) {
                m_active += Minutes{1};
                m_freeMinutes += m_bench.state.signs.isBusy() ? 0 : 1;
            }
            for (std::size_t e = before; e < m_bench.effects.size(); ++e) {
                look(m_bench.effects[e]);
            }
            checkNothingIsLost();
            noteMorning();
            answerPerhaps();
        }
        m_bench.effects.clear();
    }

    void look(const Effect& effect)
    {
        if (const auto* offer = std::get_if<ShowOffer>(&effect)) {
            if (m_bench.state.signs.isAway() || m_bench.state.signs.isBusy()) {
                fault("offered while held back");
            }
            if (offer->kind == SessionKind::Break && !m_isRepeat && m_active < interval) {
                fault("offered after " + std::to_string(m_active.count()) + " minutes");
            }
            if (m_lastKind != SessionKind::Manual && m_lastKind != offer->kind
                && offer->kind == SessionKind::Break) {
                fault("a break in place of a bookend");
            }
            m_isRepeat = true;
            m_lastKind = offer->kind;
        } else if (const auto* recorded = std::get_if<RecordReminder>(&effect)) {
            settle(recorded->record);
        }
    }

    void settle(const ReminderRecord& record)
    {
        const CivilTime due = toCivil(record.due);
        if (record.kind == SessionKind::Morning) {
            ++mornings[dayOf(due)];
        } else if (record.kind == SessionKind::Evening) {
            ++evenings[dayOf(due - hours{3})];
        } else {
            ++breaks;
        }
        if (record.outcome != ReminderOutcome::Excused) {
            m_active = Minutes{0};
        }
        m_isRepeat = false;
        m_lastKind = SessionKind::Manual;
    }

    void checkNothingIsLost()
    {
        const bool isOpen = std::holds_alternative<Counting>(m_bench.state.phase)
            || std::holds_alternative<Waiting>(m_bench.state.phase);
        const TimeOfDay time = timeOfDay(toCivil(m_bench.now.wall, m_bench.now.zone));
        const bool isActiveHour = time > TimeOfDay{8 * 60 + 1} && time < TimeOfDay{20 * 60};
        if (isOpen && isActiveHour && m_freeMinutes > 1 && m_active > interval + Minutes{1}) {
            fault("a break that is due is not on screen");
        }
    }

    void noteMorning()
    {
        const CivilTime civil = toCivil(m_bench.now.wall, m_bench.now.zone);
        if (m_freeMinutes > 1 && timeOfDay(civil) >= TimeOfDay{5 * 60 + 2}
            && timeOfDay(civil) < TimeOfDay{11 * 60}) {
            morningsAtTheComputer.insert(dayOf(civil));
        }
    }

    void answerPerhaps()
    {
        if (!m_bench.isOffering() || pick(0, 3) != 0) {
            return;
        }
        const std::size_t before = m_bench.effects.size();
        switch (pick(0, 3)) {
        case 0:
            m_bench.answer(AnswerKind::Snooze, snoozeChoices[static_cast<std::size_t>(pick(0, 4))]);
            break;
        case 1:
            m_bench.answer(AnswerKind::Skip);
            break;
        default: {
            m_bench.answer(AnswerKind::Start);
            m_bench.send(SessionBegan{m_lastKind});
            m_bench.pass(Minutes{4});
            m_bench.send(SessionOver{pick(0, 6)});
            break;
        }
        }
        for (std::size_t e = before; e < m_bench.effects.size(); ++e) {
            look(m_bench.effects[e]);
        }
    }

    void fault(const std::string& what)
    {
        std::ostringstream text;
        text << date::format("%F %R ", toCivil(m_bench.now.wall, m_bench.now.zone)) << what;
        faults.push_back(text.str());
    }

    ReminderBench m_bench;
    std::mt19937 m_random;
    Minutes m_active{0};
    int m_freeMinutes = 0;
    Uptime m_leftAt;
    bool m_isRepeat = false;
    SessionKind m_lastKind = SessionKind::Manual;
};

} // namespace

TEST_CASE("in whole simulated years no reminder is early, rude, lost or doubled")
{
    // A zone without daylight saving, two with it on either hemisphere, and one whose change is half an hour.
    const std::vector<std::string> zones{"Asia/Tokyo", "Europe/Berlin", "America/Sao_Paulo",
                                         "Australia/Lord_Howe"};
    unsigned seed = 1;
    for (const std::string& zone : zones) {
        SimulatedPerson person{zone, seed};
        person.live(366);
        INFO(zone << " with seed " << seed);
        CAPTURE(person.faults);
        CHECK(person.faults.empty());
        CHECK(person.breaks > 366);
        for (const auto& [day, count] : person.mornings) {
            CAPTURE(date::format("%F", day));
            CHECK(count == 1);
        }
        for (const auto& [day, count] : person.evenings) {
            CAPTURE(date::format("%F", day));
            CHECK(count == 1);
        }
        for (const CivilDay day : person.morningsAtTheComputer) {
            CAPTURE(date::format("%F", day));
            CHECK(person.mornings.count(day) == 1);
        }
        CHECK(person.evenings.size() > 300);
        ++seed;
    }
}
