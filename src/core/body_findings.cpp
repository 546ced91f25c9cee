#include "limber/core/body_findings.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace limber::core {

namespace {

constexpr std::array<std::string_view, 3> byUrgency{"emergency", "today", "first"};

bool contains(const std::vector<std::string>& texts, std::string_view text)
{
    return std::ranges::find(texts, text) != texts.end();
}

void addOnce(std::vector<std::string>& texts, const std::string& text)
{
    if (!text.empty() && !contains(texts, text)) {
        texts.push_back(text);
    }
}

const BodyQuestion* questionNamed(const MyBody& myBody, std::string_view id)
{
    const auto found = std::ranges::find(myBody.questions, id, &BodyQuestion::id);
    return found == myBody.questions.end() ? nullptr : &*found;
}

const BodyReply* replyTo(const std::vector<BodyReply>& replies, std::string_view question)
{
    const auto found = std::ranges::find(replies, question, &BodyReply::question);
    return found == replies.end() ? nullptr : &*found;
}

/// Asks `id` and whatever its reply leads to.
void follow(const MyBody& myBody,
            const std::vector<BodyReply>& replies,
            std::string_view id,
            BodyFindings& findings)
{
    const BodyQuestion* const question = questionNamed(myBody, id);
    if (question == nullptr || contains(findings.asked, id)) {
        return;
    }
    findings.asked.push_back(question->id);
    const BodyReply* const reply = replyTo(replies, id);
    if (reply == nullptr && !question->onPage) {
        findings.open.push_back(question->id);
        findings.wait = true;
        return;
    }
    const BodyOutcome& outcome = reply != nullptr && reply->yes ? question->yes : question->no;
    addOnce(findings.answers, outcome.answer);
    addOnce(findings.cards, outcome.card);
    findings.wait = findings.wait || outcome.wait;
    follow(myBody, replies, outcome.ask, findings);
}

BodyFindings findingsFrom(const MyBody& myBody, const std::vector<BodyReply>& replies, std::string_view id)
{
    BodyFindings findings;
    follow(myBody, replies, id, findings);
    return findings;
}

} // namespace

BodyFindings findingsOf(const MyBody& myBody, const std::vector<BodyReply>& replies)
{
    BodyFindings findings;
    for (const BodyQuestion& question : myBody.questions) {
        if (question.onPage) {
            follow(myBody, replies, question.id, findings);
        }
    }
    std::ranges::stable_sort(findings.cards, {}, [](const std::string& card) {
        return std::ranges::find(byUrgency, card) - byUrgency.begin();
    });
    return findings;
}

std::vector<std::string>
followUpsOf(const MyBody& myBody, std::string_view question, const std::vector<BodyReply>& replies)
{
    std::vector<std::string> asked = findingsFrom(myBody, replies, question).asked;
    if (!asked.empty()) {
        asked.erase(asked.begin());
    }
    return asked;
}

std::vector<BodyReply> withReply(
    const MyBody& myBody, std::vector<BodyReply> replies, std::string_view question, bool yes, CivilDay today)
{
    std::erase_if(replies, [&](const BodyReply& reply) { return reply.question == question; });
    const BodyQuestion* const known = questionNamed(myBody, question);
    if (known != nullptr && (yes || !known->onPage)) {
        replies.push_back({known->id, yes, today});
    }
    const std::vector<std::string> asked = findingsOf(myBody, replies).asked;
    std::erase_if(replies, [&](const BodyReply& reply) { return !contains(asked, reply.question); });
    return replies;
}

std::vector<std::string>
toAskAgain(const MyBody& myBody, const std::vector<BodyReply>& replies, CivilDay today)
{
    std::vector<std::string> old;
    for (const BodyQuestion& question : myBody.questions) {
        const BodyReply* const reply = replyTo(replies, question.id);
        if (!question.onPage || reply == nullptr) {
            continue;
        }
        const BodyAnswers answers = findingsFrom(myBody, replies, question.id).answers;
        const bool isOld = std::ranges::any_of(answers, [&](const std::string& id) {
            const BodyAnswer* const answer = answerNamed(myBody, id);
            return answer != nullptr && answer->askAgainAfter && reply->on + *answer->askAgainAfter <= today;
        });
        if (isOld) {
            old.push_back(question.id);
        }
    }
    return old;
}

std::vector<BodyReply>
saidAgain(const MyBody& myBody, std::vector<BodyReply> replies, std::string_view question, CivilDay today)
{
    const std::vector<std::string> path = findingsFrom(myBody, replies, question).asked;
    for (BodyReply& reply : replies) {
        if (contains(path, reply.question)) {
            reply.on = today;
        }
    }
    return replies;
}

std::vector<RestingStretch> stillResting(const std::vector<RestingStretch>& resting, CivilDay today)
{
    std::vector<RestingStretch> still;
    std::ranges::copy_if(resting, std::back_inserter(still),
                         [&](const RestingStretch& one) { return today < one.until; });
    return still;
}

FittedRoutine fittedFor(const MyBody& myBody,
                        const Catalogue& catalogue,
                        const Routine& routine,
                        const BodySettings& body,
                        CivilDay today)
{
    const std::vector<RestingStretch> resting = stillResting(body.resting, today);
    const auto rests = [&](const std::string& stretch) {
        return std::ranges::find(resting, stretch, &RestingStretch::stretch) != resting.end();
    };
    FittedRoutine result = fitted(myBody, catalogue, routine, findingsOf(myBody, body.replies).answers);
    std::erase_if(result.routine.items, [&](const RoutineItem& item) { return rests(item.stretch); });
    std::erase_if(result.swaps, [&](const VariantChoice& swap) { return rests(swap.stretch); });
    return result;
}

} // namespace limber::core
