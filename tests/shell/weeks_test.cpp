#include "shell/desk.hpp"

#include "support/catch.hpp"

#include <map>
#include <random>

using namespace limber;
using namespace limber::core;
using limber::shell::VirtualTime;
using limber::test::Desk;
using limber::test::Disk;
using std::chrono::hours;

namespace {

/// Weeks at the same desk: nights, lunches, calls, quits, crashes and reboots, and an answer to most
/// reminders.
class Weeks {
public:
    explicit Weeks(unsigned seed)
        : m_random{seed}
        , m_time{date::sys_days{date::year{2026} / 3 / 2} + hours{5}, date::locate_zone("Europe/Berlin")}
        , m_disk{m_time}
    {
        restart(false);
    }

    void live(int days)
    {
        for (int day = 0; day < days; ++day) {
            const CivilDay today = dayOf(toCivil(m_time.now().wall, m_time.now().zone));
            work(today + Minutes{pick(5 * 60 + 45, 8 * 60)}, today + Minutes{pick(22 * 60, 23 * 60 + 50)});
        }
    }

    [[nodiscard]] std::vector<ReminderRecord> reminders() const
    {
        const CivilDay today = dayOf(toCivil(m_time.now().wall, m_time.now().zone));
        return *m_disk.opened.history->reminders(today - date::days{200}, today + date::days{2});
    }
    [[nodiscard]] std::vector<SessionRecord> sessions() const
    {
        return *m_disk.opened.history->latestSessions(10000);
    }

    int begun = 0;
    int mostOnScreen = 0;
    int restarts = 0;

private:
    int pick(int from, int to) { return std::uniform_int_distribution<int>{from, to}(m_random); }

    void work(CivilTime from, CivilTime to)
    {
        m_desk->sense(What::Locked, true);
        m_time.advanceTo(toInstant(from, m_time.now().zone));
        if (pick(0, 2) == 0) {
            restart(true);
        }
        m_desk->sense(What::Locked, false);
        const Instant end = toInstant(to, m_time.now().zone);
        while (m_time.now().wall < end) {
            happen();
        }
        m_desk->sense(What::Locked, true);
        m_time.advanceTo(toInstant(dayOf(to) + hours{27} + Minutes{1}, m_time.now().zone));
        m_desk->companion.deliver();
    }

    void happen()
    {
        switch (pick(0, 9)) {
        case 0:
            m_desk->sense(What::Locked, true);
            pass(Minutes{pick(2, 60)});
            m_desk->sense(What::Locked, false);
            break;
        case 1:
            m_desk->sense(What::Camera, true);
            pass(Minutes{pick(10, 60)});
            m_desk->sense(What::Camera, false);
            break;
        case 2:
            restart(pick(0, 1) == 0);
            break;
        default:
            pass(Minutes{pick(5, 45)});
            break;
        }
    }

    void pass(Minutes span)
    {
        for (Minutes minute{0}; minute < span; minute += Minutes{1}) {
            m_desk->pass(Minutes{1});
            mostOnScreen = std::max(mostOnScreen, static_cast<int>(m_desk->notifier.onScreen.size()));
            if (!m_desk->notifier.onScreen.empty() && pick(0, 2) > 0) {
                answer();
            }
        }
    }

    void answer()
    {
        const AnswerKind kind = std::array{AnswerKind::Start, AnswerKind::Start, AnswerKind::Snooze,
                                           AnswerKind::Skip}[static_cast<std::size_t>(pick(0, 3))];
        m_desk->press(kind);
        if (m_desk->began) {
            ++begun;
            m_desk->doSession(pick(1, 2));
        }
    }

    void restart(bool reboots)
    {
        ++restarts;
        const bool orderly = pick(0, 1) == 0;
        if (m_desk && orderly) {
            m_desk->resident.stop();
        }
        m_desk.reset();
        m_time.pass(Seconds{pick(2, 90)});
        if (reboots) {
            m_time.reboot();
            m_boot += "+";
        }
        m_desk = std::make_unique<Desk>(m_time, m_disk, m_boot);
        m_desk->start();
    }

    std::mt19937 m_random;
    VirtualTime m_time;
    Disk m_disk;
    std::string m_boot = "boot";
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_CASE("weeks of work with crashes and reboots lose and double nothing")
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        Weeks weeks{seed};
        weeks.live(28);
        INFO("seed " << seed << ", " << weeks.restarts << " restarts");
        CHECK(weeks.restarts > 28);
        CHECK(weeks.mostOnScreen == 1);

        std::map<CivilDay, int> mornings;
        std::map<CivilDay, int> evenings;
        for (const ReminderRecord& reminder : weeks.reminders()) {
            if (reminder.kind == SessionKind::Morning) {
                ++mornings[dayOf(toCivil(reminder.due))];
            } else if (reminder.kind == SessionKind::Evening) {
                ++evenings[dayOf(toCivil(reminder.due) - hours{3})];
            }
        }
        CHECK(mornings.size() == 28);
        CHECK(evenings.size() == 28);
        CHECK(std::all_of(mornings.begin(), mornings.end(), [](const auto& day) { return day.second == 1; }));
        CHECK(std::all_of(evenings.begin(), evenings.end(), [](const auto& day) { return day.second == 1; }));

        const auto sessions = weeks.sessions();
        CHECK(static_cast<int>(sessions.size()) == weeks.begun);
        CHECK(std::all_of(sessions.begin(), sessions.end(), [](const SessionRecord& session) {
            return session.outcome == SessionOutcome::Completed && !session.steps.empty();
        }));
    }
}
