#pragma once

#include "limber/core/catalogue.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the user has said about their body, and what follows from it for a session.
///
/// Everything medical is data (resources/my-body.json); these functions only look it up. Nothing is ever left
/// out without a stand-in: every stretch of Limber's own ends in a variant that bears no tags.
namespace limber::core {

/// The answers that hold, by id: {"kneeling", "wrists"}.
using BodyAnswers = std::vector<std::string>;

/// A gentler dose for a stretch, in place of what the routine says.
struct DoseLimit {
    std::string stretch;
    std::string variant;             ///< empty: every variant
    std::vector<SessionKind> kinds;  ///< empty: every kind of routine
    std::optional<Seconds> mostHold; ///< longer holds are cut to it
    std::optional<int> repetitions;  ///< in place of the routine's
    std::optional<int> mostCycles;   ///< more rounds are cut to it
    std::optional<Seconds> move;     ///< in place of the routine's
    bool operator==(const DoseLimit&) const = default;
};

/// Something that may be true of a body, and what it forbids.
struct BodyAnswer {
    std::string id;                   ///< "kneeling"
    std::vector<std::string> forbids; ///< tags of variants
    std::string sentence;             ///< why something was swapped; in one sentence for the user
    bool usualAnyway = true;          ///< the user may ask for the usual variant all the same
    std::optional<std::chrono::weeks> askAgainAfter;
    std::vector<DoseLimit> doses;
    bool operator==(const BodyAnswer&) const = default;
};

/// The variants of a stretch in the order in which they are tried; the first is the usual one.
struct FallbackOrder {
    std::string stretch;
    std::vector<std::string> morning;
    std::vector<std::string> breaks;
    std::vector<std::string> evening;
    bool operator==(const FallbackOrder&) const = default;
};

/// What answering a question leads to. Any of its parts may be empty.
struct BodyOutcome {
    std::string answer; ///< this answer holds
    std::string card;   ///< show this section of the safety texts: "emergency", "today", "first"
    std::string ask;    ///< ask this question next
    bool wait = false;  ///< no stretching until this is answered otherwise; offer to stand up and walk
    bool operator==(const BodyOutcome&) const = default;
};

/// One question of "My body".
struct BodyQuestion {
    std::string id;
    std::string text;
    std::string yesLabel; ///< empty: "Yes"
    BodyOutcome yes;
    BodyOutcome no;
    bool onPage = false; ///< on the page of boxes to tick; the others follow up
    bool operator==(const BodyQuestion&) const = default;
};

/// The whole decision table.
struct MyBody {
    std::vector<BodyAnswer> answers; ///< the one whose sentence is shown before the others' first
    std::vector<FallbackOrder> fallbacks;
    std::vector<DoseLimit> doses; ///< of stand-ins, whatever was answered
    std::vector<BodyQuestion> questions;
    bool operator==(const MyBody&) const = default;
};

/// Which variant a stretch is done in.
struct VariantChoice {
    std::string stretch;
    std::string variant;
    std::string usual;    ///< what it stands in for; the same where nothing was swapped
    std::string because;  ///< id of the answer that forbids the usual one; empty where nothing was swapped
    std::string sentence; ///< of that answer
    bool usualAnyway = true;
    bool operator==(const VariantChoice&) const = default;
};

/// The answer called `id`, or null.
[[nodiscard]] const BodyAnswer* answerNamed(const MyBody& myBody, std::string_view id);

/// For each stretch of the table the variant for a session of `kind`, in the order of the table. `Manual` is
/// treated as evening: its order knows every setting.
[[nodiscard]] std::vector<VariantChoice> chooseVariants(const MyBody& myBody,
                                                        const Catalogue& catalogue,
                                                        SessionKind kind,
                                                        const BodyAnswers& answers);

/// A routine as this body should do it.
struct FittedRoutine {
    Routine routine;
    std::vector<VariantChoice> swaps; ///< one per item whose variant was swapped
    bool operator==(const FittedRoutine&) const = default;
};

/// `routine` with every variant that the answers forbid swapped, doses eased, and, if anything was swapped,
/// re-ordered by posture so that nobody gets up and down twice. Without answers the routine as it is. A
/// user's own stretch falls back to its first allowed variant, and is left out if it has none.
[[nodiscard]] FittedRoutine
fitted(const MyBody& myBody, const Catalogue& catalogue, const Routine& routine, const BodyAnswers& answers);

} // namespace limber::core
