#include "limber/shell/session_player.hpp"
#include "limber/shell/virtual_time.hpp"
#include "support/catch.hpp"

#include <date/tz.h>
#include <deque>

using namespace limber;
using namespace limber::core::session;
using core::Milliseconds;
using core::Seconds;

namespace {

/// Keeps what it is told; answers at once, later, or not at all.
class Resident : public ports::ResidentSide {
public:
    enum class Manner { AtOnce, Later };

    void listen(Hear hear) override { m_hear = std::move(hear); }
    std::uint64_t report(const core::Report& report) override
    {
        reports.push_back(report);
        const std::uint64_t serial = ++m_serial;
        unanswered.push_back(serial);
        if (manner == Manner::AtOnce) {
            answer();
        }
        return serial;
    }
    void answer()
    {
        const std::uint64_t serial = unanswered.front();
        unanswered.pop_front();
        if (refusal.empty()) {
            m_hear(core::Stored{serial});
        } else {
            m_hear(core::NotStored{serial, refusal});
        }
    }

    template <typename T>
    [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const core::Report& report : reports) {
            if (const auto* one = std::get_if<T>(&report)) {
                found.push_back(*one);
            }
        }
        return found;
    }

    Manner manner = Manner::AtOnce;
    std::string refusal;
    std::vector<core::Report> reports;
    std::deque<std::uint64_t> unanswered;

private:
    Hear m_hear;
    std::uint64_t m_serial = 40;
};

core::Routine twoHolds()
{
    core::RoutineItem item;
    item.stretch = "hamstring";
    item.variant = "desk";
    item.bothSides = true;
    item.hold = Seconds{15};
    item.transition = Seconds{4};
    item.switchSides = Seconds{3};
    core::Routine routine;
    routine.id = "two";
    routine.items = {item};
    return routine;
}

struct Bench {
    shell::VirtualTime clock{core::Instant{Seconds{1'700'000'000}}, date::locate_zone("Pacific/Apia")};
    Resident resident;
    shell::SessionPlayer player;

    explicit Bench(Resident::Manner manner = Resident::Manner::AtOnce,
                   std::optional<core::SessionRecord> interrupted = {},
                   int first = 0)
        : player{
            clock,
            resident,
            {{core::Uuid{"id"}, core::SessionKind::Break, "two", first}, twoHolds(), std::move(interrupted)}}
    {
        resident.manner = manner;
        resident.listen([this](const core::Instruction& said) { player.hear(said); });
        player.start();
    }

    void pass(Milliseconds time)
    {
        for (; time > Milliseconds{0}; time -= Milliseconds{500}) {
            clock.pass(Milliseconds{500});
            player.act(Passed{});
        }
    }
};

} // namespace

TEST_CASE("a session is opened before its first step and closed after its last", "[player]")
{
    Bench bench;
    bench.pass(Seconds{60});
    REQUIRE(bench.player.isOver());
    REQUIRE(bench.resident.reports.size() == 4);
    const auto& opened = std::get<core::SessionOpened>(bench.resident.reports.front());
    CHECK(opened.id.text == "id");
    CHECK(opened.plannedSteps == 2);
    CHECK(opened.started.zone == "Pacific/Apia");
    const auto& closed = std::get<core::SessionClosed>(bench.resident.reports.back());
    CHECK(closed.outcome == core::SessionOutcome::Completed);
    CHECK(bench.player.outcome() == core::SessionOutcome::Completed);
    CHECK(bench.player.isStored());
    const auto steps = bench.resident.all<core::StepFinished>();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].step.held == Seconds{15});
    CHECK(steps[0].step.finished < steps[1].step.finished);
}

TEST_CASE("nothing begins before the session is known to the store", "[player]")
{
    Bench bench{Resident::Manner::Later};
    bench.pass(Seconds{2});
    CHECK(bench.player.view().part == Part::Saving);
    CHECK_FALSE(bench.player.isStored());
    bench.resident.answer();
    CHECK(bench.player.view().part == Part::Ready);
    CHECK(bench.player.isStored());
}

TEST_CASE("the second step waits for the first to be on disk", "[player]")
{
    Bench bench{Resident::Manner::Later};
    bench.resident.answer();
    bench.pass(Seconds{22});
    CHECK(bench.player.session().step == 1);
    CHECK(bench.player.session().part == Part::Saving);
    bench.resident.answer();
    CHECK(bench.player.session().part == Part::Ready);
}

TEST_CASE("what could not be stored is told once and does not stop the session", "[player]")
{
    Bench bench;
    bench.resident.refusal = "The disk is full.";
    bench.pass(Seconds{60});
    CHECK(bench.player.isOver());
    CHECK(bench.player.faults() == std::vector<std::string>{"The disk is full."});
}

TEST_CASE("answers meant for others change nothing", "[player]")
{
    Bench bench{Resident::Manner::Later};
    bench.player.hear(core::Stored{7});
    bench.player.hear(core::NotStored{8, "not ours"});
    CHECK_FALSE(bench.player.isStored());
    CHECK(bench.player.faults().empty());
    CHECK(bench.player.session().part == Part::Saving);
}

TEST_CASE("locking the screen pauses, unlocking does not go on by itself", "[player]")
{
    Bench bench;
    bench.pass(Seconds{6});
    int changes = 0;
    bench.player.onChange([&] { ++changes; });
    bench.player.sense({core::What::Idle, true, {}});
    CHECK_FALSE(bench.player.session().isPaused);
    bench.player.sense({core::What::Locked, true, {}});
    CHECK(bench.player.session().isPaused);
    CHECK_FALSE(bench.player.nextChange());
    bench.player.sense({core::What::Locked, false, {}});
    CHECK(bench.player.session().isPaused);
    CHECK(changes == 1);
    bench.player.act(ResumeWanted{});
    CHECK_FALSE(bench.player.session().isPaused);
}

TEST_CASE("closing the windows ends the session as it is", "[player]")
{
    Bench bench;
    bench.pass(Seconds{10});
    bench.player.hear(core::CloseWindows{});
    CHECK(bench.player.isOver());
    CHECK(bench.resident.all<core::SessionClosed>().front().outcome == core::SessionOutcome::CutShort);
    CHECK(bench.resident.all<core::StepFinished>().front().step.held == Seconds{6});
}

TEST_CASE("a session that goes on keeps its beginning and what was done", "[player]")
{
    core::SessionRecord known;
    known.started = {core::Instant{Seconds{5}}, Seconds{0}, "Etc/UTC"};
    core::StepRecord step;
    step.planned = Seconds{15};
    step.held = Seconds{15};
    known.steps = {step};
    Bench bench{Resident::Manner::AtOnce, known, 1};
    CHECK(bench.resident.all<core::SessionOpened>().front().started == known.started);
    CHECK(bench.player.session().step == 1);
    bench.pass(Seconds{30});
    CHECK(bench.player.isOver());
    CHECK(bench.resident.all<core::StepFinished>().size() == 1);
    CHECK(bench.player.session().records.size() == 2);
}

TEST_CASE("a rating is on its way until it is stored", "[player]")
{
    Bench bench;
    bench.pass(Seconds{60});
    bench.resident.manner = Resident::Manner::Later;
    bench.player.rate(3, "better");
    CHECK_FALSE(bench.player.isStored());
    bench.resident.answer();
    CHECK(bench.player.isStored());
    const auto rated = bench.resident.all<core::SessionRated>();
    REQUIRE(rated.size() == 1);
    CHECK(rated.front().discomfort == 3);
    CHECK(rated.front().note == "better");
}

TEST_CASE("cues are told as they fall due", "[player]")
{
    Bench bench;
    std::vector<CueKind> heard;
    bench.player.onCue([&](const Cue& cue) { heard.push_back(cue.kind); });
    bench.pass(Seconds{20});
    CHECK(heard
          == std::vector{CueKind::EaseIn, CueKind::Start, CueKind::Three, CueKind::Two, CueKind::One,
                         CueKind::LetGo, CueKind::GetReady});
}
