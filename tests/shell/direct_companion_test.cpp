#include "limber/shell/direct_companion.hpp"
#include "support/catch.hpp"

#include <vector>

using namespace limber;
using core::Instruction;
using core::Page;
using core::ShowPage;

namespace {

/// A resident that answers every report with Stored, and windows that note what they hear.
struct Pair {
    int wakes = 0;
    std::vector<std::string> opened; ///< the tokens
    std::vector<std::string> events; ///< what the resident was told
    std::vector<Instruction> heard;
    shell::DirectCompanion companion{[this] { ++wakes; },
                                     [this](const std::string& token) { opened.push_back(token); }};

    Pair()
    {
        companion.windows().listen(
            [this](const core::Numbered& numbered) {
                events.push_back("report " + std::to_string(numbered.serial));
                companion.windows().say(core::Stored{numbered.serial});
            },
            [this] {
                events.push_back("came");
                companion.windows().say(core::Snapshot{});
            },
            [this] { events.push_back("gone"); });
    }
    void openWindows()
    {
        companion.resident().listen([this](const Instruction& instruction) { heard.push_back(instruction); });
    }
};

} // namespace

TEST_CASE("a report is acknowledged only after its number is known")
{
    Pair pair;
    pair.openWindows();
    pair.companion.deliver();
    pair.heard.clear();

    const std::uint64_t serial = pair.companion.resident().report(core::Resumed{});
    CHECK(pair.heard.empty());
    pair.companion.deliver();
    CHECK(pair.heard == std::vector<Instruction>{core::Stored{serial}});
    CHECK(pair.companion.resident().report(core::Resumed{}) == serial + 1);
}

TEST_CASE("summoning opens the windows once, and they hear the snapshot before what was summoned")
{
    Pair pair;
    pair.companion.windows().summon(ShowPage{Page::History}, "token");
    pair.companion.windows().summon(core::CloseWindows{}, "other");
    CHECK(pair.opened.empty());
    CHECK_FALSE(pair.companion.windows().isThere());
    pair.companion.deliver();
    CHECK(pair.opened == std::vector<std::string>{"token"});

    pair.openWindows();
    CHECK(pair.companion.windows().isThere());
    pair.companion.deliver();
    CHECK(pair.heard
          == std::vector<Instruction>{core::Snapshot{}, ShowPage{Page::History}, core::CloseWindows{}});
    CHECK(pair.events == std::vector<std::string>{"came"});
}

TEST_CASE("what is only said is forgotten while there are no windows")
{
    Pair pair;
    pair.companion.windows().say(core::HistoryChanged{});
    pair.openWindows();
    pair.companion.deliver();
    CHECK(pair.heard == std::vector<Instruction>{core::Snapshot{}});
}

TEST_CASE("what the windows said last is heard before they are gone")
{
    Pair pair;
    pair.openWindows();
    pair.companion.deliver();
    pair.heard.clear();
    (void)pair.companion.resident().report(core::Resumed{});
    pair.companion.close();
    CHECK_FALSE(pair.companion.windows().isThere());
    pair.companion.deliver();
    CHECK(pair.events == std::vector<std::string>{"came", "report 1", "gone"});
    CHECK(pair.heard.empty());

    pair.companion.windows().summon(ShowPage{}, "again");
    pair.companion.deliver();
    CHECK(pair.opened == std::vector<std::string>{"again"});
}

TEST_CASE("a message said while another is handled waits for its end")
{
    std::vector<int> order;
    shell::DirectCompanion companion{{}, {}};
    companion.windows().listen(
        [&](const core::Numbered& numbered) {
            const int serial = static_cast<int>(numbered.serial);
            order.push_back(serial);
            if (serial == 1) {
                (void)companion.resident().report(core::Resumed{});
                companion.deliver();
            }
            order.push_back(-serial);
        },
        {}, {});
    (void)companion.resident().report(core::Resumed{});
    companion.deliver();
    CHECK(order == std::vector<int>{1, -1, 2, -2});
}

TEST_CASE("the owner is woken once for everything said until it delivers")
{
    Pair pair;
    pair.openWindows();
    (void)pair.companion.resident().report(core::Resumed{});
    CHECK(pair.wakes == 1);
    pair.companion.deliver();
    CHECK(pair.wakes == 1);
    (void)pair.companion.resident().report(core::Resumed{});
    CHECK(pair.wakes == 2);
}
