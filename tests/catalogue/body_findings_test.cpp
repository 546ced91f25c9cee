#include "limber/catalogue/guidance.hpp"
#include "limber/catalogue/load.hpp"
#include "limber/core/body_findings.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <set>

using namespace limber;
using core::BodyReply;
using Ids = std::vector<std::string>;

namespace {

constexpr core::CivilDay today{date::year{2026} / 11 / 26};
constexpr core::CivilDay lastAutumn{date::year{2025} / 10 / 1};

struct Table {
    core::MyBody myBody = catalogue::builtInMyBody();
    core::Catalogue catalogue = catalogue::builtIn();

    [[nodiscard]] core::BodyFindings findings(const std::vector<BodyReply>& replies) const
    {
        return core::findingsOf(myBody, replies);
    }
    [[nodiscard]] Ids onPage() const
    {
        Ids ids;
        for (const core::BodyQuestion& question : myBody.questions) {
            if (question.onPage) {
                ids.push_back(question.id);
            }
        }
        return ids;
    }
    /// The boxes of `ticked`, with every follow-up answered by `yes`.
    [[nodiscard]] std::vector<BodyReply> answered(const Ids& ticked, bool yes) const
    {
        std::vector<BodyReply> replies;
        for (const std::string& id : ticked) {
            replies = core::withReply(myBody, replies, id, true, today);
        }
        for (Ids open = findings(replies).open; !open.empty(); open = findings(replies).open) {
            replies = core::withReply(myBody, replies, open.front(), yes, today);
        }
        return replies;
    }
};

} // namespace

TEST_CASE("a page without ticks finds nothing and asks its twelve questions")
{
    const Table table;
    const core::BodyFindings none = table.findings({});
    CHECK(none.answers.empty());
    CHECK(none.cards.empty());
    CHECK(none.open.empty());
    CHECK_FALSE(none.wait);
    CHECK(none.asked == table.onPage());
    CHECK(none.asked.size() == 12);
}

TEST_CASE("a new hip asks about rules at once, and nothing is stretched before that is answered")
{
    const Table table;
    const auto ticked = core::withReply(table.myBody, {}, "hip", true, today);
    CHECK(core::followUpsOf(table.myBody, "hip", ticked) == Ids{"hip-rules"});
    CHECK(table.findings(ticked).open == Ids{"hip-rules"});
    CHECK(table.findings(ticked).wait);

    const auto ruled = core::withReply(table.myBody, ticked, "hip-rules", true, today);
    CHECK(table.findings(ruled).answers == Ids{"new-hip"});
    CHECK_FALSE(table.findings(ruled).wait);

    const auto free = core::withReply(table.myBody, ticked, "hip-rules", false, today);
    CHECK(table.findings(free).answers.empty());
    CHECK_FALSE(table.findings(free).wait);
}

TEST_CASE("pain in both legs shows the emergency card and nothing is stretched")
{
    const Table table;
    const std::vector<BodyReply> replies{{"leg", true, today},
                                         {"leg-signs", true, today},
                                         {"bones", true, today},
                                         {"bones-pain", true, today}};
    const core::BodyFindings findings = table.findings(replies);
    CHECK(findings.wait);
    CHECK(findings.cards == Ids{"emergency", "today"});
    CHECK(findings.answers == Ids{"thin-bones"});
}

TEST_CASE("after an operation nothing is stretched until somebody has said that it is fine")
{
    const Table table;
    const auto refused = table.answered({"operation"}, false);
    CHECK(table.findings(refused).wait);
    CHECK(table.findings(refused).cards == Ids{"first"});
    const auto cleared = core::withReply(table.myBody, refused, "cleared", true, today);
    CHECK(table.findings(cleared).answers == Ids{"careful"});
    CHECK_FALSE(table.findings(cleared).wait);
}

TEST_CASE("taking a tick back forgets what followed it")
{
    const Table table;
    auto replies = table.answered({"knee", "kneel"}, false);
    REQUIRE(replies.size() == 4);
    replies = core::withReply(table.myBody, replies, "knee", false, today);
    CHECK(replies == std::vector<BodyReply>{{"kneel", true, today}});
}

TEST_CASE("changing a follow-up forgets only what followed from it")
{
    const Table table;
    const auto replies = table.answered({"knee"}, false);
    CHECK(core::followUpsOf(table.myBody, "knee", replies) == Ids{"knee-rules", "knee-kneeling"});
    const auto changed = core::withReply(table.myBody, replies, "knee-rules", true, today);
    CHECK(core::followUpsOf(table.myBody, "knee", changed) == Ids{"knee-rules"});
    CHECK(std::ranges::find(changed, "knee-kneeling", &BodyReply::question) == changed.end());
    CHECK(table.findings(changed).answers == Ids{"new-knee"});
}

TEST_CASE("replies to questions that nobody asks mean nothing")
{
    const Table table;
    const std::vector<BodyReply> replies{{"leg-signs", true, today}, {"from-a-later-version", true, today}};
    CHECK(table.findings(replies) == table.findings({}));
}

TEST_CASE("whatever is ticked, there are five stretches or a reason to wait")
{
    const Table table;
    const Ids page = table.onPage();
    std::set<Ids> answerSets;
    int waiting = 0;
    for (unsigned set = 0; set < (1U << page.size()); ++set) {
        Ids ticked;
        for (std::size_t i = 0; i < page.size(); ++i) {
            if ((set >> i & 1U) != 0) {
                ticked.push_back(page[i]);
            }
        }
        for (const bool yes : {true, false}) {
            const core::BodyFindings findings = table.findings(table.answered(ticked, yes));
            REQUIRE(findings.open.empty());
            waiting += findings.wait ? 1 : 0;
            answerSets.insert(findings.answers);
        }
    }
    for (const Ids& answers : answerSets) {
        for (const auto kind :
             {core::SessionKind::Morning, core::SessionKind::Break, core::SessionKind::Evening}) {
            REQUIRE(core::chooseVariants(table.myBody, table.catalogue, kind, answers).size() == 5);
        }
    }
    // With yes throughout: leg or bones in three sets of four. With no: whoever had an operation in one of
    // two.
    CHECK(waiting == 4096 * 3 / 4 + 4096 / 2);
}

TEST_CASE("what heals is asked again after twelve weeks to the day, and holds until then")
{
    const Table table;
    auto replies = table.answered({"hip", "knee", "pregnancy", "bones", "kneel"}, true);
    std::erase_if(replies, [](const BodyReply& reply) { return reply.question == "bones-pain"; });
    const core::CivilDay due = today + date::weeks{12};
    CHECK(core::toAskAgain(table.myBody, replies, due - date::days{1}).empty());
    CHECK(core::toAskAgain(table.myBody, replies, due) == Ids{"hip", "knee", "pregnancy"});
    CHECK(std::ranges::count(table.findings(replies).answers, "new-hip") == 1);

    const auto still = core::saidAgain(table.myBody, replies, "hip", due);
    CHECK(core::toAskAgain(table.myBody, still, due) == Ids{"knee", "pregnancy"});
    CHECK(table.findings(still) == table.findings(replies));
}

TEST_CASE("lasting answers are never asked again")
{
    const Table table;
    std::vector<BodyReply> replies{{"bones", true, lastAutumn},
                                   {"bones-pain", false, lastAutumn},
                                   {"head", true, lastAutumn},
                                   {"kneel", true, lastAutumn}};
    CHECK(core::toAskAgain(table.myBody, replies, today).empty());
}

TEST_CASE("a stretch that rests is left out until its day comes")
{
    const Table table;
    const core::Routine& evening = *core::routineFor(table.catalogue, core::SessionKind::Evening, "", 0);
    const core::BodySettings body{{}, {{"hip-flexor", today + date::days{7}}}};
    const auto has = [&](core::CivilDay day) {
        const auto fit = core::fittedFor(table.myBody, table.catalogue, evening, body, day);
        return std::ranges::find(fit.routine.items, "hip-flexor", &core::RoutineItem::stretch)
            != fit.routine.items.end();
    };
    CHECK_FALSE(has(today));
    CHECK_FALSE(has(today + date::days{6}));
    CHECK(has(today + date::days{7}));
}

TEST_CASE("a routine follows the replies, with one sentence for each swap")
{
    const Table table;
    const core::Routine& pause = *core::routineOf(table.catalogue, "break-desk");
    const core::BodySettings body{{{"head", true, today}}, {}};
    const auto fit = core::fittedFor(table.myBody, table.catalogue, pause, body, today);
    REQUIRE_FALSE(fit.swaps.empty());
    for (const core::VariantChoice& swap : fit.swaps) {
        CHECK(swap.sentence == "Your head stays up in this one.");
        CHECK(swap.usualAnyway);
    }
    CHECK(core::fittedFor(table.myBody, table.catalogue, pause, {}, today).routine == pause);
}
