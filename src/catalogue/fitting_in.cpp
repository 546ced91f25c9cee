#include "fitting_in.hpp"

#include "limber/core/session_kind.hpp"

#include <algorithm>
#include <utility>

namespace limber::catalogue {

namespace {

/// Checks the parts of one file against everything there is, which includes the file's own stretches.
class Fitting {
public:
    Fitting(std::string_view file, const Vocabulary* vocabulary, json::Problems& problems)
        : m_file{file}
        , m_vocabulary{vocabulary}
        , m_problems{problems}
    { }

    void check(const StretchOnLines& read, const core::Catalogue& catalogue)
    {
        const core::Stretch& stretch = read.stretch;
        if (core::stretchOf(catalogue, stretch.id) != nullptr) {
            complain(read.line, "there is a stretch called " + stretch.id + " already");
        }
        if (core::sessionKindNamed(stretch.id)) {
            complain(read.line, stretch.id + " cannot be the id of a stretch: it is a kind of session");
        }
        if (stretch.variants.empty()) {
            complain(read.line, stretch.id + " needs at least one variant");
        }
        for (std::size_t i = 0; i < stretch.variants.size(); ++i) {
            const core::Variant& variant = stretch.variants[i];
            if (core::variantOf(stretch, variant.id) != &variant) {
                complain(read.variantLines[i], stretch.id + " has a variant " + variant.id + " already");
            }
            checkNames(variant, read.variantLines[i]);
        }
    }

    /// Also settles the sides that the file left open.
    void check(RoutineOnLines& read, const core::Catalogue& catalogue)
    {
        core::Routine& routine = read.routine;
        if (core::routineOf(catalogue, routine.id) != nullptr) {
            complain(read.line, "there is a routine called " + routine.id + " already");
        }
        if (routine.id == "take-turns") {
            complain(read.line, "take-turns cannot be the id of a routine: it is what alternating is called");
        }
        if (routine.items.empty()) {
            complain(read.line, routine.id + " needs at least one item");
        }
        for (std::size_t i = 0; i < routine.items.size(); ++i) {
            checkItem(routine.items[i], read.itemSides[i], read.itemLines[i], catalogue);
        }
    }

private:
    void checkNames(const core::Variant& variant, int line)
    {
        if (m_vocabulary == nullptr) {
            return;
        }
        if (!m_vocabulary->figures.contains(variant.figure)) {
            complain(line, "there is no figure called " + variant.figure);
        }
        for (const std::string& tag : variant.tags) {
            if (!m_vocabulary->tags.contains(tag)) {
                complain(line, "there is no tag called " + tag);
            }
        }
    }

    void
    checkItem(core::RoutineItem& item, std::optional<Sides> sides, int line, const core::Catalogue& catalogue)
    {
        const core::Stretch* const stretch = core::stretchOf(catalogue, item.stretch);
        if (stretch == nullptr) {
            complain(line, "there is no stretch called " + item.stretch);
            return;
        }
        const core::Variant* const variant = core::variantOf(*stretch, item.variant);
        if (variant == nullptr) {
            complain(line, item.stretch + " has no variant called " + item.variant);
            return;
        }
        const Sides told = sides.value_or(variant->sided ? Sides::Each : Sides::Both);
        if (variant->sided != (told != Sides::Both)) {
            complain(line,
                     item.stretch + " " + item.variant
                         + (variant->sided ? " works one side at a time: sides must be each or alternating"
                                           : " has no sides: sides must be both"));
        }
        item.bothSides = told != Sides::Both;
        item.alternate = told == Sides::Alternating;
    }

    void complain(int line, std::string reason)
    {
        m_problems.push_back({m_file, line, std::nullopt, std::move(reason)});
    }

    std::string m_file;
    const Vocabulary* m_vocabulary;
    json::Problems& m_problems;
};

} // namespace

Vocabulary vocabularyOf(const core::Catalogue& catalogue)
{
    Vocabulary vocabulary;
    for (const core::Stretch& stretch : catalogue.stretches) {
        for (const core::Variant& variant : stretch.variants) {
            vocabulary.figures.insert(variant.figure);
            vocabulary.tags.insert(variant.tags.begin(), variant.tags.end());
        }
    }
    return vocabulary;
}

void fitIn(CatalogueFile file,
           std::string_view name,
           const Vocabulary* vocabulary,
           core::Catalogue& catalogue,
           json::Problems& problems)
{
    const std::size_t problemsBefore = problems.size();
    Fitting fitting{name, vocabulary, problems};
    core::Catalogue together = catalogue;
    for (StretchOnLines& read : file.stretches) {
        fitting.check(read, together);
        together.stretches.push_back(std::move(read.stretch));
    }
    for (RoutineOnLines& read : file.routines) {
        fitting.check(read, together);
        together.routines.push_back(std::move(read.routine));
    }
    if (problems.size() == problemsBefore) {
        catalogue = std::move(together);
    }
}

} // namespace limber::catalogue
