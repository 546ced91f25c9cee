#include "session/spoken.hpp"
#include "session/words.hpp"
#include "session_bench.hpp"

#include "support/catch.hpp"
#include "support/expected_warning.hpp"

#include <QMenu>

#include <algorithm>

using namespace limber;
using core::HowMuch;
using core::session::Cue;
using core::session::CueKind;
using core::session::Part;
using ports::Chime;

namespace {

/// A routine of the catalogue as a session that stands at one of its steps.
struct Words {
    core::Catalogue catalogue = catalogue::builtIn();
    core::session::Session session;

    explicit Words(const std::string& routine)
    {
        const core::Routine* found = core::routineOf(catalogue, routine);
        REQUIRE(found != nullptr);
        session.steps = core::unfold(*found);
    }
    [[nodiscard]] std::string at(CueKind kind, int step, HowMuch howMuch = HowMuch::Usual)
    {
        session.step = step;
        return ui::spokenAt(catalogue, session, Cue{kind, step}, howMuch).toStdString();
    }
    [[nodiscard]] int stepOf(const std::string& stretch, core::Side side = core::Side::Both) const
    {
        for (std::size_t i = 0; i < session.steps.size(); ++i) {
            if (session.steps[i].stretch == stretch
                && (side == core::Side::Both || session.steps[i].side == side)) {
                return static_cast<int>(i);
            }
        }
        FAIL("no step of " << stretch);
        return -1;
    }
};

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

core::Snapshot withSound(const test::SessionBench& bench, core::SoundSettings sound)
{
    core::Snapshot snapshot = bench.restOfToday();
    snapshot.settings.sound = std::move(sound);
    return snapshot;
}

} // namespace

TEST_CASE("the voice names stretch, side and position before a step, and only the new side before the second")
{
    Words words{"morning"};
    const int left = words.stepOf("trunk-rotation", core::Side::Left);
    const std::string first = words.at(CueKind::GetReady, left);
    CHECK(first.starts_with("Trunk rotation, left side. "));
    CHECK(first.size() > 40);
    CHECK(words.at(CueKind::GetReady, left, HowMuch::Short) == "Trunk rotation, left side.");
    CHECK(words.at(CueKind::GetReady, left, HowMuch::Everything).size() > first.size());
    const int right = words.stepOf("trunk-rotation", core::Side::Right);
    CHECK(words.at(CueKind::GetReady, right) == "Now the right side.");
}

TEST_CASE("where the side changes more than a word, a cue has both and the right one is said")
{
    const std::string cue = "Kniee {nach links|nach rechts}, {kein Blick|Blick} zur Decke";
    CHECK(ui::words::filled(cue, core::Side::Left).toStdString() == "Kniee nach links, kein Blick zur Decke");
    CHECK(ui::words::filled(cue, core::Side::Right).toStdString() == "Kniee nach rechts, Blick zur Decke");
    CHECK(ui::words::filled("The {side} knee over the {other}", core::Side::Left).toStdString()
          == "The left knee over the right");
}

TEST_CASE("the voice tells the movement, how long to hold, and when it is over")
{
    Words words{"morning"};
    const int step = words.stepOf("hamstring", core::Side::Left);
    const auto seconds = words.session.steps[static_cast<std::size_t>(step)].hold.count();
    CHECK(words.at(CueKind::EaseIn, step).size() > 10);
    CHECK(words.at(CueKind::EaseIn, step, HowMuch::Short).empty());
    CHECK(words.at(CueKind::Start, step) == "Hold for " + std::to_string(seconds) + " seconds.");
    CHECK(words.at(CueKind::Start, step, HowMuch::Short) == "Hold.");
    CHECK(words.at(CueKind::LetGo, step) == "And come out slowly.");
    CHECK(words.at(CueKind::LetGo, step, HowMuch::Short) == "Let go.");
    CHECK(words.at(CueKind::Three, step).empty());
    CHECK(words.at(CueKind::Three, step, HowMuch::Everything) == "Three.");
}

TEST_CASE("the voice counts rounds when it says everything, and always names the last one")
{
    Words words{"morning"};
    const int step = words.stepOf("cat-camel");
    const core::Step& rounds = words.session.steps[static_cast<std::size_t>(step)];
    words.session.elapsed = rounds.cycle;
    CHECK(words.at(CueKind::NextRound, step, HowMuch::Everything) == "2.");
    CHECK(words.at(CueKind::NextRound, step).empty());
    words.session.elapsed = rounds.cycle * (rounds.cycles - 1);
    CHECK(words.at(CueKind::NextRound, step, HowMuch::Short) == "The last one.");
}

TEST_CASE("no cue of any routine leaves a gap to fill in, and every step is announced")
{
    const core::Catalogue catalogue = catalogue::builtIn();
    for (const core::Routine& routine : catalogue.routines) {
        Words words{routine.id};
        for (int step = 0; step < static_cast<int>(words.session.steps.size()); ++step) {
            for (const HowMuch howMuch : {HowMuch::Short, HowMuch::Usual, HowMuch::Everything}) {
                CAPTURE(routine.id, step, static_cast<int>(howMuch));
                std::string all;
                for (const CueKind kind : {CueKind::GetReady, CueKind::EaseIn, CueKind::Start,
                                           CueKind::Halfway, CueKind::LetGo, CueKind::Finished}) {
                    all += words.at(kind, step, howMuch) + "|";
                }
                CHECK_FALSE(contains(all, "{"));
                CHECK_FALSE(contains(all, ".."));
                CHECK_FALSE(words.at(CueKind::GetReady, step, howMuch).empty());
                CHECK_FALSE(words.at(CueKind::Start, step, howMuch).empty());
            }
        }
    }
}

TEST_CASE("a whole session can be followed by ear: every step is announced, begun and let go, in order")
{
    test::SessionBench bench;
    bench.reach(Part::Done);
    const auto steps = static_cast<std::ptrdiff_t>(bench.session().steps.size());
    const auto& played = bench.chimes.played;
    CHECK(std::count(played.begin(), played.end(), Chime::Ready) == steps);
    CHECK(std::count(played.begin(), played.end(), Chime::Start) == steps);
    CHECK(std::count(played.begin(), played.end(), Chime::LetGo) == steps);
    CHECK(std::count(played.begin(), played.end(), Chime::Finished) == 1);
    CHECK(played.front() == Chime::Ready);
    CHECK(played.back() == Chime::Finished);
    CHECK(bench.speech.said.back() == "That was all. Get up when you are ready.");
}

TEST_CASE("voice, chimes and countdown are heard as the settings say")
{
    test::SessionBench bench;
    bench.speech.said.clear();
    bench.chimes.played.clear();
    bench.window->hear(withSound(bench, {false, "", 0, HowMuch::Usual, false, true, 30}));
    bench.reach(Part::Out);
    CHECK(bench.speech.said.empty());
    CHECK(bench.chimes.played == std::vector{Chime::Tick, Chime::Tick, Chime::Tick});
    CHECK(bench.chimes.volume == 30);

    bench.chimes.played.clear();
    bench.window->hear(withSound(bench, {true, "Amy", 2, HowMuch::Short, false, false, 55}));
    bench.reach(Part::Out, 1);
    CHECK(bench.chimes.played.empty());
    CHECK(bench.speech.said.back() == "Let go.");
    CHECK(bench.speech.manner == ports::Manner{"Amy", 2, 55});
}

TEST_CASE("the voice is prepared when the session opens, so that its first word is not late")
{
    const test::SessionBench bench;
    CHECK(bench.speech.isPrepared);
}

TEST_CASE("not a word over a call: what is being said is broken off, and it speaks again after it")
{
    test::SessionBench bench;
    core::Snapshot call = bench.restOfToday();
    call.isMicrophoneInUse = true;
    bench.window->hear(call);
    CHECK(bench.speech.hushed > 0);
    CHECK(bench.chimes.hushed > 0);
    const auto before = bench.speech.said.size();
    const auto chimed = bench.chimes.played.size();
    bench.reach(Part::Out);
    CHECK(bench.speech.said.size() == before);
    CHECK(bench.chimes.played.size() == chimed);
    bench.window->hear(bench.restOfToday());
    bench.reach(Part::Out, 1);
    CHECK(bench.speech.said.size() > before);
    CHECK(bench.chimes.played.size() > chimed);
}

TEST_CASE("M mutes the session and M again unmutes it, and the settings stay")
{
    test::SessionBench bench;
    REQUIRE(bench.button(QStringLiteral("Mute")) != nullptr);
    bench.press(Qt::Key_M);
    CHECK(bench.button(QStringLiteral("Mute")) == nullptr);
    REQUIRE(bench.button(QStringLiteral("Sound on")) != nullptr);
    const auto before = bench.speech.said.size();
    bench.reach(Part::Out);
    CHECK(bench.speech.said.size() == before);
    bench.press(Qt::Key_M);
    bench.reach(Part::Out, 1);
    CHECK(bench.speech.said.size() > before);
    CHECK(bench.resident.all<core::SettingsWanted>().empty());
}

TEST_CASE("where all sound is switched off in the settings, the sound button switches it on")
{
    test::SessionBench bench;
    bench.window->hear(withSound(bench, {false, "", 0, HowMuch::Usual, false, false, 70}));
    auto* button = bench.button(QStringLiteral("Sound on"));
    REQUIRE(button != nullptr);
    button->click();
    const auto wanted = bench.resident.all<core::SettingsWanted>();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().settings.sound.voice);
    CHECK(wanted.front().settings.sound.chimes);
}

TEST_CASE("the sound button's menu switches voice, chimes and countdown one by one")
{
    test::SessionBench bench;
    auto* button = bench.button(QStringLiteral("Mute"));
    REQUIRE(button != nullptr);
    const test::ExpectWarning raising{QStringLiteral("This plugin does not support")};
    Q_EMIT button->customContextMenuRequested({});
    auto* menu = bench.window->findChild<QMenu*>();
    REQUIRE(menu != nullptr);
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("Chimes")) {
            action->trigger();
        }
    }
    const auto wanted = bench.resident.all<core::SettingsWanted>();
    REQUIRE(wanted.size() == 1);
    core::SoundSettings expected;
    expected.chimes = false;
    CHECK(wanted.front().settings.sound == expected);
    menu->close();
}

TEST_CASE("pausing and closing break off what is said")
{
    test::SessionBench bench;
    bench.press(Qt::Key_Space);
    CHECK(bench.speech.hushed == 1);
    bench.press(Qt::Key_Space);
    CHECK(bench.speech.hushed == 1);
    bench.window->close();
    CHECK(bench.speech.hushed == 2);
}

TEST_CASE("a locked screen pauses the session, and unlocking leaves it to the user to go on")
{
    test::SessionBench bench;
    bench.reach(Part::Work);
    core::Snapshot locked = bench.restOfToday();
    locked.isScreenLocked = true;
    bench.window->hear(locked);
    CHECK(bench.session().isPaused);
    bench.window->hear(bench.restOfToday());
    CHECK(bench.session().isPaused);
    bench.press(Qt::Key_Space);
    CHECK_FALSE(bench.session().isPaused);
    bench.window->hear(bench.restOfToday());
    CHECK_FALSE(bench.session().isPaused);
}
