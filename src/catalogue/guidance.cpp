#include "limber/catalogue/guidance.hpp"

#include "limber/catalogue/resources.hpp"
#include "limber/json/reader.hpp"

#include <cassert>

namespace limber::catalogue {

namespace {

using json::ObjectReader;
using json::Presence;

void readKinds(ObjectReader& reader, std::vector<core::SessionKind>& into)
{
    std::vector<std::string> names;
    reader.read("kinds", names, Presence::Optional);
    for (const std::string& name : names) {
        if (const auto kind = core::sessionKindNamed(name)) {
            into.push_back(*kind);
        } else {
            reader.wrong("kinds", "must be morning, break, evening or manual");
        }
    }
}

std::optional<int> readCount(ObjectReader& reader, std::string_view field, int least)
{
    int count = 0;
    const bool told = reader.read(field, count, {.least = least, .most = 600}, Presence::Optional);
    return told ? std::optional{count} : std::nullopt;
}

std::optional<core::Seconds> readSeconds(ObjectReader& reader, std::string_view field, int least)
{
    const std::optional<int> count = readCount(reader, field, least);
    return count ? std::optional{core::Seconds{*count}} : std::nullopt;
}

void readDoses(ObjectReader& reader, std::vector<core::DoseLimit>& into)
{
    reader.readList(
        "doses",
        [&](ObjectReader& inner) {
            core::DoseLimit& limit = into.emplace_back();
            inner.read("stretch", limit.stretch);
            inner.read("variant", limit.variant, Presence::Optional);
            readKinds(inner, limit.kinds);
            limit.mostHold = readSeconds(inner, "mostHold", 1);
            limit.repetitions = readCount(inner, "repetitions", 1);
            limit.mostCycles = readCount(inner, "mostCycles", 1);
            limit.move = readSeconds(inner, "move", 0);
        },
        Presence::Optional);
}

void readAnswer(ObjectReader& reader, core::BodyAnswer& answer)
{
    reader.read("id", answer.id);
    reader.read("forbids", answer.forbids);
    reader.read("sentence", answer.sentence);
    reader.read("usualAnyway", answer.usualAnyway, Presence::Optional);
    if (const std::optional<int> weeks = readCount(reader, "askAgainAfterWeeks", 1)) {
        answer.askAgainAfter = std::chrono::weeks{*weeks};
    }
    readDoses(reader, answer.doses);
}

void readOutcome(ObjectReader& reader, std::string_view field, core::BodyOutcome& outcome)
{
    reader.readObject(
        field,
        [&](ObjectReader& inner) {
            inner.read("answer", outcome.answer, Presence::Optional);
            inner.read("card", outcome.card, Presence::Optional);
            inner.read("ask", outcome.ask, Presence::Optional);
            inner.read("wait", outcome.wait, Presence::Optional);
        },
        Presence::Optional);
}

void readQuestion(ObjectReader& reader, core::BodyQuestion& question)
{
    reader.read("id", question.id);
    reader.read("text", question.text);
    reader.read("yesLabel", question.yesLabel, Presence::Optional);
    reader.read("onPage", question.onPage, Presence::Optional);
    readOutcome(reader, "yes", question.yes);
    readOutcome(reader, "no", question.no);
}

void readLine(ObjectReader& reader, core::SafetyLine& line)
{
    reader.read("id", line.id);
    reader.read("text", line.text);
    reader.read("note", line.note, Presence::Optional);
}

void readSection(ObjectReader& reader, core::SafetySection& section)
{
    reader.read("id", section.id);
    reader.readObject(
        "title", [&](ObjectReader& inner) { readLine(inner, section.title); }, Presence::Optional);
    reader.readObject(
        "lead", [&](ObjectReader& inner) { readLine(inner, section.lead); }, Presence::Optional);
    reader.readList(
        "lines", [&](ObjectReader& inner) { readLine(inner, section.lines.emplace_back()); },
        Presence::Optional);
    reader.readList(
        "after", [&](ObjectReader& inner) { readLine(inner, section.after.emplace_back()); },
        Presence::Optional);
}

template <typename Read, typename Take>
Read readAll(std::string_view name, std::string_view text, json::Problems& problems, Take take)
{
    Read read;
    const auto root = json::parse(text, name);
    if (!root) {
        problems.push_back(root.error());
        return read;
    }
    json::readObject(*root, name, problems, [&](ObjectReader& reader) { take(reader, read); });
    return read;
}

template <typename Read>
Read own(std::string_view name, Read (*reader)(std::string_view, std::string_view, json::Problems&))
{
    const std::vector<Resource> found = resourcesIn(name);
    assert(found.size() == 1 && "the file is embedded");
    json::Problems problems;
    Read read = reader(name, found.front().text, problems);
    assert(problems.empty() && "the files in resources/ are in order");
    return read;
}

} // namespace

core::MyBody readMyBody(std::string_view name, std::string_view text, json::Problems& problems)
{
    return readAll<core::MyBody>(name, text, problems, [](ObjectReader& reader, core::MyBody& read) {
        reader.readList("answers",
                        [&](ObjectReader& inner) { readAnswer(inner, read.answers.emplace_back()); });
        reader.readList("fallbacks", [&](ObjectReader& inner) {
            core::FallbackOrder& fallback = read.fallbacks.emplace_back();
            inner.read("stretch", fallback.stretch);
            inner.read("morning", fallback.morning);
            inner.read("break", fallback.breaks);
            inner.read("evening", fallback.evening);
        });
        readDoses(reader, read.doses);
        reader.readList("questions",
                        [&](ObjectReader& inner) { readQuestion(inner, read.questions.emplace_back()); });
    });
}

core::SafetyTexts readSafetyTexts(std::string_view name, std::string_view text, json::Problems& problems)
{
    return readAll<core::SafetyTexts>(
        name, text, problems, [](ObjectReader& reader, core::SafetyTexts& read) {
            reader.readList("sections",
                            [&](ObjectReader& inner) { readSection(inner, read.emplace_back()); });
        });
}

core::MyBody builtInMyBody()
{
    return own("my-body.json", &readMyBody);
}

core::SafetyTexts builtInSafetyTexts()
{
    return own("safety.json", &readSafetyTexts);
}

} // namespace limber::catalogue
