#pragma once

#include "limber/core/my_body.hpp"
#include "limber/core/settings.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What follows from the replies to the questions of "My body".
namespace limber::core {

/// Where the replies lead.
struct BodyFindings {
    BodyAnswers answers; ///< those that hold
    std::vector<std::string>
        cards; ///< safety texts to show, the most urgent first: "emergency", "today", "first"
    std::vector<std::string>
        asked; ///< every question to be on screen: those of the page, each with what follows it
    std::vector<std::string> open; ///< follow-ups that wait for a reply
    bool wait = false;             ///< no stretching for now: a reply says so, or a follow-up is still open
    bool operator==(const BodyFindings&) const = default;
};

/// Nothing is guessed: as long as a follow-up is open, there is no stretching.
[[nodiscard]] BodyFindings findingsOf(const MyBody& myBody, const std::vector<BodyReply>& replies);

/// The follow-ups of a question of the page, in the order in which they are asked.
[[nodiscard]] std::vector<std::string>
followUpsOf(const MyBody& myBody, std::string_view question, const std::vector<BodyReply>& replies);

/// `replies` with this one said today. What is not asked any more because of it is forgotten; so is a
/// question of the page that is answered with no.
[[nodiscard]] std::vector<BodyReply> withReply(const MyBody& myBody,
                                               std::vector<BodyReply> replies,
                                               std::string_view question,
                                               bool yes,
                                               CivilDay today);

/// The questions of the page whose answers may have healed by `today`: "Still true?". Until that is answered,
/// what was said holds.
[[nodiscard]] std::vector<std::string>
toAskAgain(const MyBody& myBody, const std::vector<BodyReply>& replies, CivilDay today);

/// `replies` with what was said to this question of the page, and to its follow-ups, said again today.
[[nodiscard]] std::vector<BodyReply>
saidAgain(const MyBody& myBody, std::vector<BodyReply> replies, std::string_view question, CivilDay today);

/// Those of `resting` that still rest on `today`.
[[nodiscard]] std::vector<RestingStretch> stillResting(const std::vector<RestingStretch>& resting,
                                                       CivilDay today);

/// `routine` as this body should do it on `today`: fitted(), without the stretches that rest. It may have no
/// items left.
[[nodiscard]] FittedRoutine fittedFor(const MyBody& myBody,
                                      const Catalogue& catalogue,
                                      const Routine& routine,
                                      const BodySettings& body,
                                      CivilDay today);

} // namespace limber::core
