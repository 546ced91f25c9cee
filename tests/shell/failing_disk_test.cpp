#include "shell/desk.hpp"

#include "support/catch.hpp"

// The resident while nothing can be stored, and afterwards.
namespace limber {

using namespace core;
using shell::VirtualTime;
using std::chrono::hours;
using test::Desk;
using test::Disk;

namespace {

const ports::StorageError full{ports::StorageFault::Full, "There is no room left."};

/// A history that can be read but not written to, as long as `isFull`.
class FullHistory : public ports::HistoryStore {
public:
    FullHistory(ports::HistoryStore& behind, const bool& isFull)
        : m_behind{behind}
        , m_isFull{isFull}
    { }
    [[nodiscard]] ports::Stored<std::vector<SessionRecord>> sessions(CivilDay from, CivilDay to) override
    {
        return m_behind.sessions(from, to);
    }
    [[nodiscard]] ports::Stored<std::optional<SessionRecord>> session(const Uuid& id) override
    {
        return m_behind.session(id);
    }
    [[nodiscard]] ports::Stored<std::vector<SessionRecord>> latestSessions(int count) override
    {
        return m_behind.latestSessions(count);
    }
    [[nodiscard]] ports::Stored<std::vector<ReminderRecord>> reminders(CivilDay from, CivilDay to) override
    {
        return m_behind.reminders(from, to);
    }
    [[nodiscard]] ports::Stored<Numbers> numbers(CivilDay from, CivilDay to) override
    {
        return m_behind.numbers(from, to);
    }
    [[nodiscard]] ports::Stored<std::vector<CivilDay>> daysWithSession() override
    {
        return m_behind.daysWithSession();
    }
    [[nodiscard]] ports::Stored<int> countOf(SessionKind kind) override { return m_behind.countOf(kind); }
    [[nodiscard]] ports::Stored<std::vector<SessionRecord>> running() override { return m_behind.running(); }
    [[nodiscard]] ports::Stored<void> begin(const SessionRecord& session) override
    {
        return unlessFull([&] { return m_behind.begin(session); });
    }
    [[nodiscard]] ports::Stored<void> addStep(const Uuid& session, const StepRecord& step) override
    {
        return unlessFull([&] { return m_behind.addStep(session, step); });
    }
    [[nodiscard]] ports::Stored<void> end(const Uuid& session, SessionOutcome outcome, Instant at) override
    {
        return unlessFull([&] { return m_behind.end(session, outcome, at); });
    }
    [[nodiscard]] ports::Stored<void>
    rate(const Uuid& session, std::optional<int> discomfort, const std::string& note) override
    {
        return unlessFull([&] { return m_behind.rate(session, discomfort, note); });
    }
    [[nodiscard]] ports::Stored<void> remove(const Uuid& session, Instant at) override
    {
        return unlessFull([&] { return m_behind.remove(session, at); });
    }
    [[nodiscard]] ports::Stored<void> restore(const Uuid& session) override
    {
        return unlessFull([&] { return m_behind.restore(session); });
    }
    [[nodiscard]] ports::Stored<void> add(const ReminderRecord& reminder) override
    {
        return unlessFull([&] { return m_behind.add(reminder); });
    }

private:
    template <typename Call>
    ports::Stored<void> unlessFull(Call call)
    {
        return m_isFull ? tl::unexpected{full} : call();
    }

    ports::HistoryStore& m_behind;
    const bool& m_isFull;
};

class FullState : public ports::StateStore {
public:
    FullState(ports::StateStore& behind, const bool& isFull)
        : m_behind{behind}
        , m_isFull{isFull}
    { }
    [[nodiscard]] ports::Stored<std::optional<SavedReminders>> load() override { return m_behind.load(); }
    [[nodiscard]] ports::Stored<void> save(const SavedReminders& reminders) override
    {
        return m_isFull ? tl::unexpected{full} : m_behind.save(reminders);
    }

private:
    ports::StateStore& m_behind;
    const bool& m_isFull;
};

struct Office {
    VirtualTime time{date::sys_days{date::year{2026} / 3 / 2} + hours{9}, date::locate_zone("Etc/UTC")};
    Disk disk{time};
    bool isFull = false;
    FullHistory history{*disk.opened.history, isFull};
    FullState state{*disk.opened.state, isFull};

    Office()
    {
        disk.settings.settings.bookends.morning = false;
        disk.settings.settings.bookends.evening = false;
        disk.history = &history;
        disk.state = &state;
    }
    [[nodiscard]] std::vector<ReminderRecord> reminders()
    {
        return *history.reminders(CivilDay::min(), CivilDay::max());
    }
};

} // namespace

TEST_CASE("a reminder that ended while the disk was full is in the history once there is room")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.pass(hours{2});
    office.isFull = true;
    desk.press(AnswerKind::Skip);
    CHECK(office.reminders().empty());
    CHECK(desk.resident.snapshot().problem == full.text);
    desk.pass(hours{2});
    desk.press(AnswerKind::Skip);
    office.isFull = false;
    desk.sense(What::Idle, true);
    CHECK(office.reminders().size() == 2);
    CHECK(desk.resident.snapshot().problem.empty());
    desk.pass(hours{1});
    CHECK(office.reminders().size() == 2);
}

TEST_CASE("a fault of the disk is told as long as it is there, beside others, and no longer")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.resident.setProblem("No tray.");
    office.isFull = true;
    desk.sense(What::Idle, true);
    CHECK(desk.resident.snapshot().problem == "No tray.\n" + full.text);
    office.isFull = false;
    desk.sense(What::Idle, false);
    CHECK(desk.resident.snapshot().problem == "No tray.");
}

TEST_CASE("a session that could not be stored is in the history as it was, once there is room")
{
    Office office;
    Desk desk{office.time, office.disk};
    int gone = 0;
    desk.resident.onWindowsGone([&] { ++gone; });
    desk.start();
    office.isFull = true;
    desk.resident.choose(StartWanted{SessionKind::Break, "", ""}, "");
    desk.companion.deliver();
    const BeginSession begun = *desk.began;
    const Report opened = SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 1};
    desk.pass(hours{1});
    const Report finished = StepFinished{begun.id, desk.step(0)};
    const Report closed = SessionClosed{begun.id, SessionOutcome::Completed, office.time.now().wall};
    for (const Report& report : {opened, finished, closed}) {
        desk.report(report);
    }
    CHECK(desk.refusals.size() == 3);
    office.isFull = false;
    desk.companion.close();
    desk.companion.deliver();
    CHECK(gone == 1);
    for (const Report& report : {opened, finished, closed}) {
        CHECK(desk.resident.keepLate(report));
    }
    desk.resident.lateKept();
    const auto stored = *office.history.session(begun.id);
    REQUIRE(stored);
    CHECK(stored->outcome == SessionOutcome::Completed);
    CHECK(stored->steps.size() == 1);
    // It counts: the next break comes two hours after its end.
    const auto next = desk.resident.snapshot().next;
    CHECK(next.at == office.time.now().wall + hours{2});
}

} // namespace limber
