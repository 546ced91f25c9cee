#include "catalogue_file.hpp"

#include "limber/core/named_values.hpp"
#include "limber/json/reader.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace limber::catalogue {

namespace {

using core::Named;
using core::Seconds;
using json::ObjectReader;
using json::Presence;
using json::Range;

constexpr std::array sideNames{
    Named{Sides::Both, "both"},
    Named{Sides::Each, "each"},
    Named{Sides::Alternating, "alternating"},
};

bool isId(std::string_view text)
{
    const bool known = std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    });
    return known && !text.empty() && text.size() <= core::longestRoutineId && text.front() != '-'
        && text.back() != '-';
}

void readId(ObjectReader& reader, std::string_view field, std::string& into)
{
    if (reader.read(field, into) && !isId(into)) {
        reader.wrong(field, "must be made of a to z, 0 to 9 and hyphens, at most 40 of them");
    }
}

void readWords(ObjectReader& reader, std::string_view field, std::string& into)
{
    if (reader.read(field, into) && into.find_first_not_of(" \t\r\n") == std::string::npos) {
        reader.wrong(field, "must not be empty");
    }
}

bool readSeconds(ObjectReader& reader,
                 std::string_view field,
                 Seconds& into,
                 Range<int> range,
                 Presence presence = Presence::Optional)
{
    int count = 0;
    if (!reader.read(field, count, range, presence)) {
        return false;
    }
    into = Seconds{count};
    return true;
}

Range<int> secondsFrom(Seconds least, Seconds most)
{
    return {static_cast<int>(least.count()), static_cast<int>(most.count())};
}

Range<int> upTo(Seconds most)
{
    return secondsFrom(Seconds{0}, most);
}

/// A cue may name the side, but nothing else in braces.
void checkBraces(ObjectReader& reader, std::string_view field, std::string_view text, bool sided)
{
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::string_view rest = text.substr(open);
        const bool known = rest.starts_with("{side}") || rest.starts_with("{other}");
        if (!known) {
            reader.wrong(field, "may hold {side} and {other}, and nothing else in braces");
        } else if (!sided) {
            reader.wrong(field, "names a side, but the variant is not sided");
        }
    }
}

core::Variant readVariant(ObjectReader& reader)
{
    core::Variant variant;
    readId(reader, "id", variant.id);
    readWords(reader, "title", variant.title);
    reader.readNamed("posture", variant.posture, core::postureNamed,
                     "lying, all-fours, kneeling, sitting or standing");
    reader.read("sided", variant.sided, Presence::Optional);
    reader.read("tags", variant.tags, Presence::Optional);
    readWords(reader, "figure", variant.figure);
    readWords(reader, "getReady", variant.getReady);
    reader.read("getReadyMore", variant.getReadyMore, Presence::Optional);
    readWords(reader, "cue", variant.cue);
    reader.read("cueThen", variant.cueThen, Presence::Optional);
    reader.read("cueMore", variant.cueMore, Presence::Optional);
    reader.read("how", variant.how, Presence::Optional);
    reader.read("faceDown", variant.faceDown, Presence::Optional);
    reader.read("needs", variant.needs, Presence::Optional);
    checkBraces(reader, "getReady", variant.getReady, variant.sided);
    checkBraces(reader, "getReadyMore", variant.getReadyMore, variant.sided);
    checkBraces(reader, "cue", variant.cue, variant.sided);
    checkBraces(reader, "cueThen", variant.cueThen, variant.sided);
    checkBraces(reader, "cueMore", variant.cueMore, variant.sided);
    return variant;
}

StretchOnLines readStretch(ObjectReader& reader)
{
    StretchOnLines read;
    core::Stretch& stretch = read.stretch;
    read.line = reader.line();
    readId(reader, "id", stretch.id);
    readWords(reader, "name", stretch.name);
    reader.read("summary", stretch.summary, Presence::Optional);
    reader.read("sided", stretch.sided, Presence::Optional);
    reader.readList("variants", [&](ObjectReader& variant) {
        read.variantLines.push_back(variant.line());
        stretch.variants.push_back(readVariant(variant));
        if (stretch.variants.back().sided && !stretch.sided) {
            variant.wrong("sided", "must be false: the stretch is not sided");
        }
    });
    reader.read("muscles", stretch.muscles, Presence::Optional);
    reader.read("howTo", stretch.howTo, Presence::Optional);
    reader.read("whyItMayHelp", stretch.whyItMayHelp, Presence::Optional);
    reader.read("mistakes", stretch.mistakes, Presence::Optional);
    reader.read("leaveOutIf", stretch.leaveOutIf, Presence::Optional);
    reader.read("goEasierIf", stretch.goEasierIf, Presence::Optional);
    reader.readList(
        "sources",
        [&](ObjectReader& inner) {
            core::Source& source = stretch.sources.emplace_back();
            readWords(inner, "title", source.title);
            inner.read("says", source.says, Presence::Optional);
            inner.read("address", source.address, Presence::Optional);
        },
        Presence::Optional);
    return read;
}

void readDose(ObjectReader& reader, core::RoutineItem& item)
{
    const bool held
        = readSeconds(reader, "hold", item.hold, secondsFrom(core::shortestHold, core::longestHold));
    const bool counted = reader.read("cycles", item.cycles, {1, core::mostCycles}, Presence::Optional);
    const bool paced
        = readSeconds(reader, "cycle", item.cycle, secondsFrom(core::shortestCycle, core::longestCycle));
    if (reader.clean() && (held == counted || counted != paced)) {
        reader.wrong("an item needs either hold, or cycles and cycle");
    }
}

RoutineOnLines readRoutine(ObjectReader& reader)
{
    RoutineOnLines read;
    core::Routine& routine = read.routine;
    read.line = reader.line();
    readId(reader, "id", routine.id);
    readWords(reader, "name", routine.name);
    reader.readNamed("kind", routine.kind, core::sessionKindNamed, "morning, break, evening or manual");
    readSeconds(reader, "intro", routine.intro, upTo(core::longestIntro));
    readSeconds(reader, "outro", routine.outro, upTo(core::longestIntro));
    reader.readList("items", [&](ObjectReader& inner) {
        core::RoutineItem& item = routine.items.emplace_back();
        read.itemLines.push_back(inner.line());
        readId(inner, "stretch", item.stretch);
        readId(inner, "variant", item.variant);
        Sides sides = Sides::Both;
        const auto sidesNamed = [](std::string_view name) { return core::valueIn(sideNames, name); };
        const bool told
            = inner.readNamed("sides", sides, sidesNamed, "both, each or alternating", Presence::Optional);
        read.itemSides.push_back(told ? std::optional{sides} : std::nullopt);
        inner.read("repetitions", item.repetitions, {1, core::mostRepetitions}, Presence::Optional);
        readSeconds(inner, "transition", item.transition, upTo(core::longestTransition));
        readSeconds(inner, "move", item.move, upTo(core::longestMove));
        readSeconds(inner, "switch", item.switchSides, upTo(core::longestSwitch));
        readDose(inner, item);
    });
    return read;
}

} // namespace

CatalogueFile readFile(std::string_view name, std::string_view text, json::Problems& problems)
{
    CatalogueFile file;
    const auto root = json::parse(text, name);
    if (!root) {
        problems.push_back(root.error());
        return file;
    }
    json::readObject(*root, name, problems, [&](ObjectReader& reader) {
        reader.readList(
            "stretches", [&](ObjectReader& inner) { file.stretches.push_back(readStretch(inner)); },
            Presence::Optional);
        reader.readList(
            "routines", [&](ObjectReader& inner) { file.routines.push_back(readRoutine(inner)); },
            Presence::Optional);
        if (reader.clean() && file.stretches.empty() && file.routines.empty()) {
            reader.wrong("holds neither stretches nor routines");
        }
    });
    return file;
}

} // namespace limber::catalogue
