#include "limber/catalogue/load.hpp"

#include "catalogue_file.hpp"
#include "fitting_in.hpp"

#include "limber/catalogue/resources.hpp"

#include <system_error>

#include <algorithm>
#include <cassert>
#include <fstream>
#include <iterator>
#include <utility>

namespace limber::catalogue {

namespace {

namespace fs = std::filesystem;

void add(const FileText& file, const Vocabulary* vocabulary, Loaded& loaded)
{
    const std::size_t problemsBefore = loaded.problems.size();
    CatalogueFile read = readFile(file.name, file.text, loaded.problems);
    if (loaded.problems.size() == problemsBefore) {
        for (RoutineOnLines& each : read.routines) {
            each.routine.origin
                = vocabulary == nullptr ? core::RoutineOrigin::Limber : core::RoutineOrigin::File;
        }
        fitIn(std::move(read), file.name, vocabulary, loaded.catalogue, loaded.problems);
    }
}

/// Routines made in Limber: beside Limber's own they find their place by their id.
void addMade(const FileText& file, Loaded& loaded)
{
    core::Catalogue others = loaded.catalogue;
    std::erase_if(others.routines,
                  [](const core::Routine& routine) { return routine.origin == core::RoutineOrigin::Limber; });
    const std::size_t before = others.routines.size();
    json::Problems problems;
    CatalogueFile read = readFile(file.name, file.text, problems);
    if (problems.empty() && !read.stretches.empty()) {
        problems.push_back({file.name, read.stretches.front().line, std::nullopt,
                            "holds stretches; they belong into a file of their own"});
    }
    if (problems.empty()) {
        fitIn(std::move(read), file.name, nullptr, others, problems);
    }
    if (!problems.empty()) {
        std::ranges::move(problems, std::back_inserter(loaded.problems));
        return;
    }
    core::replaceMade(loaded.catalogue,
                      {others.routines.begin() + static_cast<std::ptrdiff_t>(before), others.routines.end()});
}

std::vector<FileText> ownFiles()
{
    std::vector<FileText> files;
    for (const char* const folder : {"stretches/", "routines/"}) {
        for (const Resource& resource : resourcesIn(folder)) {
            files.push_back({std::string{resource.name}, std::string{resource.text}});
        }
    }
    return files;
}

/// The text of a file, or the reason there is none.
void readInto(FolderTexts& texts, const fs::path& path)
{
    const std::string name = path.filename().string();
    const auto refuse = [&](std::string reason) {
        texts.problems.push_back({name, std::nullopt, std::nullopt, std::move(reason)});
    };
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    if (!error && size > largestFile) {
        refuse("is larger than 1 MB");
        return;
    }
    std::ifstream stream{path, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{stream}, {}};
    if (error || !stream.is_open() || stream.bad()) {
        refuse("cannot be read; its permissions may forbid it");
        return;
    }
    if (name == madeRoutinesFile) {
        texts.made = FileText{name, std::move(text)};
    } else {
        texts.files.push_back({name, std::move(text)});
    }
}

} // namespace

Loaded load(const std::vector<FileText>& own,
            const std::vector<FileText>& users,
            const std::optional<FileText>& made)
{
    Loaded loaded;
    for (const FileText& file : own) {
        add(file, nullptr, loaded);
    }
    const Vocabulary vocabulary = vocabularyOf(loaded.catalogue);
    for (const FileText& file : users) {
        add(file, &vocabulary, loaded);
    }
    if (made) {
        addMade(*made, loaded);
    }
    return loaded;
}

core::Catalogue builtIn()
{
    Loaded loaded = load(ownFiles(), {});
    assert(loaded.problems.empty() && "the files in resources/ are in order");
    return std::move(loaded.catalogue);
}

FolderTexts readUserFolder(const fs::path& folder)
{
    FolderTexts texts;
    std::error_code error;
    std::vector<fs::path> paths;
    for (auto entry = fs::directory_iterator{folder, error}; !error && entry != fs::directory_iterator{};
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().extension() == ".json" && entry->is_regular_file(ignored)) {
            paths.push_back(entry->path());
        }
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        texts.problems.push_back({folder.string(), std::nullopt, std::nullopt,
                                  "this folder cannot be read (" + error.message() + ")"});
    }
    std::ranges::sort(paths);
    for (const fs::path& path : paths) {
        readInto(texts, path);
    }
    return texts;
}

Loaded loadWith(const fs::path& userFolder)
{
    FolderTexts texts = readUserFolder(userFolder);
    Loaded loaded = load(ownFiles(), texts.files, texts.made);
    std::ranges::move(texts.problems, std::back_inserter(loaded.problems));
    return loaded;
}

json::Problems problemsOfMade(const fs::path& userFolder)
{
    json::Problems problems = loadWith(userFolder).problems;
    std::erase_if(problems, [](const json::Problem& problem) { return problem.file != madeRoutinesFile; });
    return problems;
}

} // namespace limber::catalogue
