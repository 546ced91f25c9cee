#pragma once

#include "catalogue_file.hpp"

#include "limber/core/catalogue.hpp"
#include "limber/json/problem.hpp"

#include <set>
#include <string>
#include <string_view>

namespace limber::catalogue {

/// What a variant may refer to: names of figures and of tags.
struct Vocabulary {
    std::set<std::string, std::less<>> figures;
    std::set<std::string, std::less<>> tags;
};

/// The names that the variants of `catalogue` use.
[[nodiscard]] Vocabulary vocabularyOf(const core::Catalogue& catalogue);

/// Adds what `file` holds to `catalogue` if all of it fits in: ids that are new, references that exist.
/// Otherwise `catalogue` stays as it was and `problems` says why. Without a vocabulary every figure and tag
/// will do.
void fitIn(CatalogueFile file,
           std::string_view name,
           const Vocabulary* vocabulary,
           core::Catalogue& catalogue,
           json::Problems& problems);

} // namespace limber::catalogue
