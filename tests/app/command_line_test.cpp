#include "command_line.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::app;
using namespace std::chrono_literals;
using Catch::Contains;

namespace {

using Arguments = std::vector<std::string>;

CommandLine parsed(const Arguments& arguments)
{
    const auto line = parseCommandLine(arguments, "0.1.0");
    if (!line) {
        FAIL(line.error().text);
    }
    return *line;
}

std::string refused(const Arguments& arguments)
{
    const auto line = parseCommandLine(arguments, "0.1.0");
    if (line) {
        FAIL("was accepted");
    }
    return line.error().text;
}

std::string printed(const Arguments& arguments)
{
    return std::get<Print>(parsed(arguments)).text;
}

core::CivilDay day(int year, unsigned month, unsigned dayOfMonth)
{
    return core::CivilDay{date::year_month_day{date::year{year}, date::month{month}, date::day{dayOfMonth}}};
}

} // namespace

TEST_CASE("no word at all opens Limber")
{
    CHECK(parsed({}) == CommandLine{Open{}});
}

TEST_CASE("start takes a kind, a stretch or nothing")
{
    CHECK(parsed({"start"}) == CommandLine{Start{}});
    CHECK(parsed({"start", "break"}) == CommandLine{Start{core::SessionKind::Break, ""}});
    CHECK(parsed({"start", "morning"}) == CommandLine{Start{core::SessionKind::Morning, ""}});
    CHECK(parsed({"start", "evening"}) == CommandLine{Start{core::SessionKind::Evening, ""}});
    CHECK(parsed({"start", "childs-pose"}) == CommandLine{Start{std::nullopt, "childs-pose"}});
}

TEST_CASE("what moves the whole history takes a file, and an export how and whether over another")
{
    CHECK(parsed({"export", "out.json"}) == CommandLine{Export{"out.json", false, false}});
    CHECK(parsed({"export", "-"}) == CommandLine{Export{"-", false, false}});
    CHECK(parsed({"export", "--csv", "--force", "mine"}) == CommandLine{Export{"mine", true, true}});
    CHECK(parsed({"import", "-"}) == CommandLine{Import{"-"}});
    CHECK(parsed({"backup"}) == CommandLine{Backup{std::nullopt}});
    CHECK(parsed({"backup", "b.db"}) == CommandLine{Backup{"b.db"}});
    CHECK(parsed({"restore", "b.db"}) == CommandLine{Restore{"b.db"}});
    CHECK_THAT(refused({"export", "--csv", "-"}), Contains("cannot go to standard output"));
    CHECK_THAT(refused({"import"}), Contains("FILE is required"));
}

TEST_CASE("manual is a stretch's name as far as start can tell")
{
    CHECK(parsed({"start", "manual"}) == CommandLine{Start{std::nullopt, "manual"}});
}

TEST_CASE("what cannot be a stretch's name is refused before anything is started")
{
    CHECK_THAT(refused({"start", "Child's pose"}), Contains("\"Child's pose\" is neither break, morning"));
    CHECK_THAT(refused({"start", "../x"}), Contains("\"../x\""));
    CHECK_THAT(refused({"start", "--", "-x"}), Contains("\"-x\""));
}

TEST_CASE("snooze takes a span or the settings' own")
{
    CHECK(parsed({"snooze"}) == CommandLine{Snooze{}});
    CHECK(parsed({"snooze", "10m"}) == CommandLine{Snooze{10min}});
    CHECK_THAT(refused({"snooze", "tomorrow"}),
               Contains("\"tomorrow\" is no length of time. Write it like 10m"));
}

TEST_CASE("pause takes a span, tomorrow or no end")
{
    CHECK(parsed({"pause"}) == CommandLine{app::Pause{}});
    CHECK(parsed({"pause", "1h30m"}) == CommandLine{app::Pause{90min, false}});
    CHECK(parsed({"pause", "tomorrow"}) == CommandLine{app::Pause{std::nullopt, true}});
    CHECK_THAT(refused({"pause", "tomorow"}),
               Contains("\"tomorow\" is no length of time and not \"tomorrow\""));
}

TEST_CASE("verbs without words take none")
{
    CHECK(parsed({"skip"}) == CommandLine{Skip{}});
    CHECK(parsed({"resume"}) == CommandLine{Resume{}});
    CHECK(parsed({"quit"}) == CommandLine{Quit{}});
    CHECK_THAT(refused({"skip", "now"}), Contains("now") && Contains("See limber skip --help."));
}

TEST_CASE("status and next can speak JSON")
{
    CHECK(parsed({"status"}) == CommandLine{Status{false}});
    CHECK(parsed({"status", "--json"}) == CommandLine{Status{true}});
    CHECK(parsed({"next"}) == CommandLine{Next{false}});
    CHECK(parsed({"next", "--json"}) == CommandLine{Next{true}});
    CHECK_THAT(refused({"status", "--csv"}), Contains("--csv") && Contains("See limber status --help."));
}

TEST_CASE("history takes a first day and one format")
{
    CHECK(parsed({"history"}) == CommandLine{History{}});
    CHECK(parsed({"history", "--json", "--since", "2026-03-05"})
          == CommandLine{History{day(2026, 3, 5), Format::Json}});
    CHECK(parsed({"history", "--since=2026-03-05", "--csv"})
          == CommandLine{History{day(2026, 3, 5), Format::Csv}});
    CHECK_THAT(refused({"history", "--json", "--csv"}), Contains("excludes"));
    CHECK_THAT(refused({"history", "--since", "2026-02-30"}),
               Contains("\"2026-02-30\" is no day. Write it like 2026-03-05."));
    CHECK_THAT(refused({"history", "--since"}), Contains("--since"));
}

TEST_CASE("demo can do without a display")
{
    CHECK(parsed({"demo"}) == CommandLine{Demo{}});
    CHECK(parsed({"demo", "--offscreen", "/tmp/a b"}) == CommandLine{Demo{"/tmp/a b"}});
    CHECK_THAT(refused({"demo", "--offscreen"}), Contains("--offscreen"));
}

TEST_CASE("render takes a stretch, a file and how the picture is wanted")
{
    Render usual;
    usual.stretch = "cat-camel";
    usual.file = "cat.png";
    CHECK(parsed({"render", "cat-camel", "cat.png"}) == CommandLine{usual});
    Render other{"hip-flexor", "desk", core::Side::Left, "tuck", std::nullopt,
                 96,           72,     "dark",           "mei",  "a b.svg"};
    CHECK(parsed({"render", "hip-flexor", "--variant", "desk", "--side=L", "--at", "tuck", "--size", "96x72",
                  "--theme", "dark", "a b.svg", "--person", "mei"})
          == CommandLine{other});
    CHECK_THAT(refused({"render", "cat-camel"}), Contains("FILE") && Contains("See limber render --help."));
    CHECK_THAT(refused({"render"}), Contains("See limber render --help."));
}

TEST_CASE("render's moment is a pose or a number from 0 to 1")
{
    const auto at = [](const char* text) {
        return std::get<Render>(parsed({"render", "cat-camel", "cat.png", "--at", text}));
    };
    CHECK(at("0").progress == 0.0);
    CHECK(at("0.25").progress == 0.25);
    CHECK(at("1").progress == 1.0);
    CHECK(at("round").pose == "round");
    CHECK_FALSE(at("round").progress.has_value());
    for (const char* text : {"1.5", "0.5x", ".", "1e-1", "0x0", "5"}) {
        INFO(text);
        CHECK_THAT(refused({"render", "cat-camel", "cat.png", "--at", text}),
                   Contains("is no moment. Write the name of a pose, or a number from 0 to 1."));
    }
}

TEST_CASE("render's size is two whole numbers in range, and its side L or R")
{
    for (const char* text :
         {"800", "x", "800x", "x600", "15x600", "800x8001", "-8x6", "800X600", "80 x60", "1e3x600"}) {
        INFO(text);
        CHECK_THAT(refused({"render", "cat-camel", "cat.png", "--size", text}),
                   Contains("is no size. Write it like 800x600, each 16 to 8000 pixels."));
    }
    CHECK_THAT(refused({"render", "cat-camel", "cat.png", "--side", "left"}),
               Contains("\"left\" is no side. Write L for the left or R for the right."));
}

TEST_CASE("a span is hours, minutes or both, from a minute to a day")
{
    CHECK(spanFrom("1m") == 1min);
    CHECK(spanFrom("90m") == 90min);
    CHECK(spanFrom("1h") == 60min);
    CHECK(spanFrom("1h30m") == 90min);
    CHECK(spanFrom("24h") == 24h);
    CHECK(spanFrom("1440m") == 24h);
    for (const char* text : {"", "10", "m", "h", "0m", "0h", "-5m", "+5m", "1.5h", "24h1m", "1h30", "30m1h",
                             "1h1h", "1hm", " 1h", "1h ", "99999999999m", "10s", "1H"}) {
        INFO(text);
        CHECK_FALSE(spanFrom(text).has_value());
    }
}

TEST_CASE("a day is written as ISO writes it, and is in the calendar")
{
    CHECK(dayFrom("2026-03-05") == day(2026, 3, 5));
    CHECK(dayFrom("2024-02-29") == day(2024, 2, 29));
    for (const char* text : {"", "2026-3-5", "05.03.2026", "2026-13-01", "2026-00-10", "2026-02-29",
                             "2026-03-05T10:00", "2026/03/05", "202a-03-05", "+026-03-05"}) {
        INFO(text);
        CHECK_FALSE(dayFrom(text).has_value());
    }
}

TEST_CASE("a verb that is nearly right is recognised")
{
    CHECK_THAT(refused({"strat"}), Contains("limber has no verb \"strat\". Did you mean \"start\"?"));
    CHECK_THAT(refused({"snoze", "10m"}), Contains("Did you mean \"snooze\"?"));
    CHECK_THAT(refused({"hsitory"}), Contains("Did you mean \"history\"?"));
    CHECK_THAT(refused({"Quit"}), Contains("Did you mean \"quit\"?"));
}

TEST_CASE("a verb that resembles none gets no advice but the help")
{
    CHECK(refused({"frobnicate"}) == "limber has no verb \"frobnicate\". See limber --help.");
    CHECK(refused({""}) == "limber has no verb \"\". See limber --help.");
}

TEST_CASE("an unknown option is named")
{
    CHECK_THAT(refused({"--jsn"}), Contains("--jsn") && Contains("See limber --help."));
}

TEST_CASE("two verbs are one too many")
{
    CHECK_THAT(refused({"skip", "quit"}), Contains("quit"));
    CHECK_THAT(refused({"start", "break", "quit"}), Contains("quit"));
}

TEST_CASE("the version is told")
{
    CHECK(printed({"--version"}) == "limber 0.1.0\n");
}

TEST_CASE("the help names every verb, and a verb's help its words")
{
    const std::string help = printed({"--help"});
    for (const char* verb : {"start", "snooze", "skip", "pause", "resume", "status", "next", "history",
                             "demo", "render", "quit"}) {
        CHECK_THAT(help, Contains(verb));
    }
    CHECK(printed({"-h"}) == help);
    CHECK_THAT(printed({"history", "--help"}), Contains("--since") && Contains("DATE") && Contains("--csv"));
    CHECK_THAT(printed({"pause", "--help"}), Contains("tomorrow"));
}

TEST_CASE("wrong usage has its own exit status")
{
    STATIC_REQUIRE(UsageError::exitCode == 2);
}
