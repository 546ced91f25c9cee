#include "limber/catalogue/guidance.hpp"
#include "limber/catalogue/load.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace limber;
using namespace std::chrono_literals;
using core::SessionKind;

namespace {

using Variants = std::vector<std::string>;

const std::map<char, std::string> answerOf{
    {'X', "careful"},  {'H', "new-hip"},  {'B', "thin-bones"}, {'P', "pregnant"},
    {'L', "leg-pain"}, {'N', "new-knee"}, {'K', "kneeling"},   {'A', "unsteady"},
    {'F', "floor"},    {'D', "dizzy"},    {'S', "arms"},       {'W', "wrists"},
};

core::BodyAnswers answers(std::string_view letters)
{
    core::BodyAnswers ids;
    for (const char letter : letters) {
        ids.push_back(answerOf.at(letter));
    }
    return ids;
}

struct Table {
    core::MyBody myBody = catalogue::builtInMyBody();
    core::Catalogue catalogue = catalogue::builtIn();

    Variants variants(std::string_view letters, SessionKind kind) const
    {
        Variants chosen;
        for (const auto& choice : core::chooseVariants(myBody, catalogue, kind, answers(letters))) {
            chosen.push_back(choice.variant);
        }
        return chosen;
    }
    core::FittedRoutine fitted(std::string_view letters, std::string_view routine) const
    {
        return core::fitted(myBody, catalogue, *core::routineOf(catalogue, routine), answers(letters));
    }
};

const Variants usualMorning{"floor-easy", "floor-easy", "floor-easy", "floor-easy", "floor"};
const Variants usualBreak{"desk", "desk", "desk", "desk", "desk"};
const Variants usualEvening{"floor", "floor", "floor", "floor", "floor"};

/// A row of the decision table: what one answer leads to.
struct Row {
    char answer;
    Variants morning;
    Variants breaks;
    Variants evening;
};

} // namespace

TEST_CASE("without answers everything is as usual")
{
    const Table table;
    CHECK(table.variants("", SessionKind::Morning) == usualMorning);
    CHECK(table.variants("", SessionKind::Break) == usualBreak);
    CHECK(table.variants("", SessionKind::Evening) == usualEvening);
    for (const auto& choice : core::chooseVariants(table.myBody, table.catalogue, SessionKind::Break, {})) {
        CHECK(choice.because.empty());
        CHECK(choice.sentence.empty());
    }
}

TEST_CASE("each answer alone leads to the variants of the decision table")
{
    const Table table;
    const std::vector<Row> rows{
        {'H',
         {"look", "desk-easy", "desk-easy", "bed", "desk-easy"},
         {"look", "desk-easy", "desk-easy", "desk-easy", "desk-easy"},
         {"look", "desk-easy", "desk-easy", "bed", "desk-easy"}},
        {'B',
         usualMorning,
         {"desk-easy", "desk", "desk-easy", "desk", "desk"},
         {"floor-easy", "floor-easy", "floor-easy", "floor", "floor"}},
        {'L',
         {"floor-easy", "floor-easy", "floor-easy", "floor-easy", "floor-easy"},
         {"desk-easy", "desk-easy", "desk-easy", "desk-easy", "desk-easy"},
         {"floor-easy", "floor-easy", "floor-easy", "floor-easy", "floor-easy"}},
        {'P',
         {"desk-easy", "floor-easy", "floor-easy", "seat-easy", "desk-easy"},
         {"desk-easy", "desk", "desk-easy", "seat-easy", "desk-easy"},
         {"desk-easy", "floor-easy", "floor-easy", "seat-easy", "desk-easy"}},
        {'N',
         {"floor-easy", "desk-easy", "desk-easy", "floor-easy", "desk"},
         usualBreak,
         {"floor-easy", "desk", "desk", "floor-easy", "desk"}},
        {'K',
         {"floor-easy", "desk-easy", "desk-easy", "floor-easy", "desk"},
         usualBreak,
         {"floor", "desk", "desk", "floor", "desk"}},
        {'F',
         {"bed", "desk-easy", "desk-easy", "bed", "desk"},
         usualBreak,
         {"bed", "desk", "desk", "bed", "desk"}},
        {'A',
         {"bed", "desk-easy", "desk-easy", "bed", "desk-easy"},
         {"desk", "desk-easy", "desk", "seat-easy", "desk-easy"},
         {"bed", "desk-easy", "desk", "bed", "desk-easy"}},
        {'D',
         {"floor-easy", "desk-easy", "floor-easy", "floor-easy", "floor"},
         {"desk", "desk-easy", "desk-easy", "desk", "desk"},
         {"floor", "desk-easy", "floor-easy", "floor", "floor"}},
        {'S',
         {"floor-easy", "desk-easy", "desk-easy", "floor-easy", "floor"},
         {"desk", "desk-easy", "desk", "desk", "desk"},
         {"floor-easy", "desk-easy", "desk", "floor", "floor"}},
        {'W',
         {"floor-easy", "floor-easy", "floor-forearms", "floor-easy", "floor"},
         {"desk", "desk-easy", "desk", "desk", "desk"},
         {"floor", "floor", "floor-forearms", "floor", "floor"}},
        {'X',
         {"look", "desk-easy", "desk-easy", "seat-easy", "desk-easy"},
         {"look", "desk-easy", "desk-easy", "seat-easy", "desk-easy"},
         {"look", "desk-easy", "desk-easy", "seat-easy", "desk-easy"}},
    };
    for (const Row& row : rows) {
        INFO(row.answer);
        CHECK(table.variants({&row.answer, 1}, SessionKind::Morning) == row.morning);
        CHECK(table.variants({&row.answer, 1}, SessionKind::Break) == row.breaks);
        CHECK(table.variants({&row.answer, 1}, SessionKind::Evening) == row.evening);
    }
}

TEST_CASE("answers together lead to the variants of the test vectors")
{
    const Table table;
    CHECK(table.variants("PK", SessionKind::Break)
          == Variants{"desk-easy", "desk", "desk-easy", "seat-easy", "desk-easy"});
    CHECK(table.variants("AB", SessionKind::Evening)
          == Variants{"bed", "desk-easy", "desk-easy", "bed", "desk-easy"});
    CHECK(table.variants("LB", SessionKind::Morning)
          == Variants{"floor-easy", "floor-easy", "floor-easy", "floor-easy", "floor-easy"});
    CHECK(table.variants("PLW", SessionKind::Evening)
          == Variants{"desk-easy", "floor-easy", "floor-forearms", "seat-easy", "desk-easy"});
    const Variants hipBones{"look", "desk-easy", "desk-easy", "bed", "desk-easy"};
    CHECK(table.variants("KHB", SessionKind::Morning) == hipBones);
    CHECK(table.variants("KHB", SessionKind::Evening) == hipBones);
    CHECK(table.variants("KHB", SessionKind::Break)
          == Variants{"look", "desk-easy", "desk-easy", "desk-easy", "desk-easy"});
    for (const SessionKind kind : core::everySessionKind) {
        CHECK(table.variants("HBLPNKFADSW", kind)
              == Variants{"look", "desk-easy", "desk-easy", "seat-easy", "desk-easy"});
    }
}

TEST_CASE("whatever is answered, every session keeps all five stretches and breaks no rule")
{
    const Table table;
    constexpr std::string_view letters = "HBLPNKFADSW";
    const std::array kinds{SessionKind::Morning, SessionKind::Break, SessionKind::Evening};
    std::set<std::pair<SessionKind, Variants>> routines;
    int count = 0;
    int broken = 0;
    for (unsigned mask = 0; mask < (1U << letters.size()); ++mask) {
        core::BodyAnswers given;
        std::set<std::string> forbidden;
        for (std::size_t bit = 0; bit < letters.size(); ++bit) {
            if ((mask >> bit & 1U) != 0) {
                const core::BodyAnswer* const answer
                    = core::answerNamed(table.myBody, answerOf.at(letters[bit]));
                given.push_back(answer->id);
                forbidden.insert(answer->forbids.begin(), answer->forbids.end());
            }
        }
        for (const SessionKind kind : kinds) {
            Variants row;
            for (const auto& choice : core::chooseVariants(table.myBody, table.catalogue, kind, given)) {
                const core::Stretch* const stretch = core::stretchOf(table.catalogue, choice.stretch);
                const core::Variant* const variant = core::variantOf(*stretch, choice.variant);
                broken += std::ranges::any_of(variant->tags,
                                              [&](const std::string& tag) { return forbidden.contains(tag); })
                    ? 1
                    : 0;
                broken += (choice.variant == choice.usual) == choice.sentence.empty() ? 0 : 1;
                row.push_back(choice.variant);
            }
            broken += row.size() == 5 ? 0 : 1;
            routines.emplace(kind, row);
            ++count;
        }
    }
    CHECK(count == 6144);
    CHECK(broken == 0);
    CHECK(routines.size() == 73);
}

TEST_CASE("every stretch ends in a variant that bears no tag, for every kind of session")
{
    const Table table;
    for (const core::FallbackOrder& fallback : table.myBody.fallbacks) {
        const core::Stretch* const stretch = core::stretchOf(table.catalogue, fallback.stretch);
        REQUIRE(stretch != nullptr);
        for (const auto* order : {&fallback.morning, &fallback.breaks, &fallback.evening}) {
            REQUIRE_FALSE(order->empty());
            for (const std::string& id : *order) {
                CHECK(core::variantOf(*stretch, id) != nullptr);
            }
            CHECK(core::variantOf(*stretch, order->back())->tags.empty());
        }
    }
}

TEST_CASE("answers forbid only tags that some variant bears")
{
    const Table table;
    std::set<std::string> tags;
    for (const core::Stretch& stretch : table.catalogue.stretches) {
        for (const core::Variant& variant : stretch.variants) {
            tags.insert(variant.tags.begin(), variant.tags.end());
        }
    }
    for (const core::BodyAnswer& answer : table.myBody.answers) {
        INFO(answer.id);
        CHECK_FALSE(answer.forbids.empty());
        CHECK_FALSE(answer.sentence.empty());
        for (const std::string& tag : answer.forbids) {
            INFO(tag);
            CHECK(tags.contains(tag));
        }
    }
    const auto& careful = core::answerNamed(table.myBody, "careful")->forbids;
    CHECK(std::set<std::string>(careful.begin(), careful.end()) == tags);
}

TEST_CASE("the sentence of the most important answer is shown")
{
    const Table table;
    const std::string order = "XHBPLNKAFDSW";
    std::vector<std::string> ids;
    for (const core::BodyAnswer& answer : table.myBody.answers) {
        if (answer.id != "pregnant-early") {
            ids.push_back(answer.id);
        }
    }
    CHECK(ids == answers(order));
    const auto choices
        = core::chooseVariants(table.myBody, table.catalogue, SessionKind::Evening, answers("WKB"));
    REQUIRE(choices.size() == 5);
    CHECK(choices[2].because == "thin-bones");
    CHECK(choices[4].because == "kneeling");
    CHECK(choices[3].because.empty());
}

TEST_CASE("the usual variant is offered all the same, except for a new hip and for the careful")
{
    const Table table;
    const auto mayReturn = [&](std::string_view letters) {
        return core::chooseVariants(table.myBody, table.catalogue, SessionKind::Evening, answers(letters))
            .front()
            .usualAnyway;
    };
    CHECK(mayReturn("F"));
    CHECK_FALSE(mayReturn("H"));
    CHECK_FALSE(mayReturn("X"));
    CHECK_FALSE(mayReturn("FH"));
}

TEST_CASE("in early pregnancy lying down stays allowed")
{
    const Table table;
    const auto choices
        = core::chooseVariants(table.myBody, table.catalogue, SessionKind::Morning, {"pregnant-early"});
    CHECK(choices[0].variant == "floor-easy");
    CHECK(choices[3].variant == "floor-easy");
    CHECK(choices[4].variant == "desk-easy");
}

TEST_CASE("a routine without answers stays as it is")
{
    const Table table;
    for (const core::Routine& routine : table.catalogue.routines) {
        const core::FittedRoutine same = core::fitted(table.myBody, table.catalogue, routine, {});
        CHECK(same.routine == routine);
        CHECK(same.swaps.empty());
    }
}

TEST_CASE("the smallest moves make breaks of 2:13, 2:17 and 3:44")
{
    const Table table;
    CHECK(core::duration(table.fitted("X", "break-hips").routine) == 2min + 13s);
    CHECK(core::duration(table.fitted("X", "break-legs").routine) == 2min + 17s);
    CHECK(core::duration(table.fitted("X", "break-desk").routine) == 3min + 44s);
    const core::Seconds morning = core::duration(table.fitted("X", "morning").routine);
    CHECK(morning >= 4min + 30s);
    CHECK(morning <= 5min);
    const core::Seconds evening = core::duration(table.fitted("X", "evening").routine);
    CHECK(evening >= 5min + 30s);
    CHECK(evening <= 6min + 31s);
}

TEST_CASE("a squeeze on both sides at once is not split into sides")
{
    const Table table;
    const core::FittedRoutine fitted = table.fitted("X", "break-hips");
    const core::RoutineItem& squeeze = fitted.routine.items.front();
    CHECK(squeeze.variant == "desk-easy");
    CHECK_FALSE(squeeze.bothSides);
    CHECK(squeeze.repetitions == 2);
    CHECK(squeeze.hold == 15s);
}

TEST_CASE("thin bones change the dose: short turns, few rounds")
{
    const Table table;
    for (const core::RoutineItem& item : table.fitted("B", "evening").routine.items) {
        if (item.stretch == "trunk-rotation") {
            CHECK(item.hold == 5s);
            CHECK(item.repetitions == 3);
        }
        if (item.stretch == "cat-camel") {
            CHECK(item.cycles == 5);
        }
        if (item.stretch == "hamstring") {
            CHECK(item.hold == 30s);
        }
    }
    CHECK(table.fitted("B", "morning").routine.items[2].cycles == 5);
}

TEST_CASE("after swapping nobody gets up and down twice")
{
    const Table table;
    const auto postures = [&](std::string_view letters, std::string_view routine) {
        std::vector<std::string> order;
        for (const core::RoutineItem& item : table.fitted(letters, routine).routine.items) {
            const core::Stretch* const stretch = core::stretchOf(table.catalogue, item.stretch);
            const core::Variant* const variant = core::variantOf(*stretch, item.variant);
            const std::string place{item.variant == "bed" ? "bed" : core::name(variant->posture)};
            if (order.empty() || order.back() != place) {
                order.push_back(place);
            }
        }
        return order;
    };
    CHECK(postures("K", "morning") == Variants{"lying", "sitting", "standing"});
    CHECK(postures("K", "evening") == Variants{"standing", "sitting", "lying"});
    CHECK(postures("F", "evening") == Variants{"standing", "sitting", "bed"});
    CHECK(postures("F", "morning") == Variants{"bed", "sitting", "standing"});
    CHECK(postures("P", "break-desk") == Variants{"standing", "sitting"});
    CHECK(postures("HW", "evening") == Variants{"standing", "sitting", "bed"});
}

TEST_CASE("lying down after sitting takes at least fifteen seconds, threading a strap twenty")
{
    const Table table;
    const auto items = table.fitted("K", "morning").routine.items;
    REQUIRE(items[2].stretch == "cat-camel");
    CHECK(items[2].transition >= 15s);
    for (const core::RoutineItem& item : table.fitted("K", "break-floor").routine.items) {
        if (item.stretch == "hamstring") {
            CHECK(item.transition >= 20s);
        }
    }
}

TEST_CASE("a user's own stretch falls back to its first allowed variant, and is left out if it has none")
{
    Table table;
    core::Stretch own;
    own.id = "plank";
    own.variants.resize(2);
    own.variants[0].id = "floor";
    own.variants[0].tags = {"floor"};
    own.variants[1].id = "wall";
    own.variants[1].tags = {"balance"};
    table.catalogue.stretches.push_back(own);
    core::Routine routine;
    routine.items.resize(1);
    routine.items[0].stretch = "plank";
    routine.items[0].variant = "floor";
    routine.items[0].hold = 20s;

    const auto fitted = core::fitted(table.myBody, table.catalogue, routine, answers("F"));
    REQUIRE(fitted.routine.items.size() == 1);
    CHECK(fitted.routine.items[0].variant == "wall");
    REQUIRE(fitted.swaps.size() == 1);
    CHECK(fitted.swaps[0].usual == "floor");
    CHECK(core::fitted(table.myBody, table.catalogue, routine, answers("A")).routine.items.empty());
}

TEST_CASE("every question leads somewhere, and only to what exists")
{
    const core::MyBody myBody = catalogue::builtInMyBody();
    const core::SafetyTexts texts = catalogue::builtInSafetyTexts();
    std::set<std::string> asked;
    std::set<std::string> led;
    std::set<std::string> answered;
    const auto find = [&](const std::string& id) {
        return std::ranges::find(myBody.questions, id, &core::BodyQuestion::id) != myBody.questions.end();
    };
    for (const core::BodyQuestion& question : myBody.questions) {
        INFO(question.id);
        CHECK(asked.insert(question.id).second);
        CHECK(question.yes != question.no);
        for (const core::BodyOutcome* outcome : {&question.yes, &question.no}) {
            CHECK((outcome->ask.empty() || find(outcome->ask)));
            CHECK((outcome->answer.empty() || core::answerNamed(myBody, outcome->answer) != nullptr));
            CHECK((outcome->card.empty() || core::sectionOf(texts, outcome->card) != nullptr));
            led.insert(outcome->ask);
            answered.insert(outcome->answer);
        }
    }
    for (const core::BodyQuestion& question : myBody.questions) {
        INFO(question.id);
        CHECK(question.onPage != led.contains(question.id));
    }
    for (const core::BodyAnswer& answer : myBody.answers) {
        CHECK(answered.contains(answer.id));
    }
}

TEST_CASE("pain in both legs leads to the emergency card and to no stretch")
{
    const core::MyBody myBody = catalogue::builtInMyBody();
    const auto signs = std::ranges::find(myBody.questions, "leg-signs", &core::BodyQuestion::id);
    REQUIRE(signs != myBody.questions.end());
    CHECK(signs->yes.card == "emergency");
    CHECK(signs->yes.wait);
    CHECK(signs->yes.answer.empty());
    CHECK(signs->no.answer == "leg-pain");
}

TEST_CASE("answers that heal are asked again after twelve weeks, lasting ones never")
{
    const core::MyBody myBody = catalogue::builtInMyBody();
    for (const char* const id : {"new-hip", "new-knee", "pregnant", "pregnant-early", "careful"}) {
        CHECK(core::answerNamed(myBody, id)->askAgainAfter == std::chrono::weeks{12});
    }
    for (const char* const id : {"thin-bones", "dizzy", "kneeling"}) {
        CHECK_FALSE(core::answerNamed(myBody, id)->askAgainAfter.has_value());
    }
}
