#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/json/problem.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Stretches and routines out of JSON files. Their format is described in docs/catalogue.md.
namespace limber::catalogue {

/// A file by the name its problems are reported under.
struct FileText {
    std::string name;
    std::string text;
};

/// What could be read, and what is wrong with what could not.
struct Loaded {
    core::Catalogue catalogue;
    json::Problems problems;
};

/// Limber's own files, then the user's, in the order given, then the routines that the user has made in
/// Limber. A file with any problem is left out as a whole and nothing else suffers. A file may use the
/// stretches of those before it. The user's variants show figures, and bear tags, that Limber's own have.
/// Only what was made in Limber may stand in the place of a routine of Limber's.
[[nodiscard]] Loaded load(const std::vector<FileText>& own,
                          const std::vector<FileText>& users,
                          const std::optional<FileText>& made = {});

/// Limber's own stretches and routines.
[[nodiscard]] core::Catalogue builtIn();

/// The file of the user's folder with the routines made in Limber.
inline constexpr std::string_view madeRoutinesFile = "made-in-limber.json";

/// The text of that file: load() takes it back.
[[nodiscard]] std::string textOf(const std::vector<core::Routine>& made);

/// What is wrong with that file as it stands, or nothing; a file that is not there is in order.
[[nodiscard]] json::Problems problemsOfMade(const std::filesystem::path& userFolder);

/// The texts of a folder, and what is wrong with the files that cannot be read.
struct FolderTexts {
    std::vector<FileText> files;
    std::optional<FileText> made; ///< the routines made in Limber
    json::Problems problems;
};

/// The files *.json directly in `folder`, by name. A folder that does not exist is empty.
[[nodiscard]] FolderTexts readUserFolder(const std::filesystem::path& folder);

/// Limber's own and those in the user's folder: what the program runs on.
[[nodiscard]] Loaded loadWith(const std::filesystem::path& userFolder);

/// Larger files in the user's folder are refused.
inline constexpr std::uintmax_t largestFile = 1'048'576;

} // namespace limber::catalogue
