#include "limber/storage/settings_file.hpp"

#include "connection.hpp"
#include "private_files.hpp"
#include "settings_json.hpp"
#include "unknown_settings.hpp"

#include <system_error>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <optional>
#include <ranges>
#include <utility>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largestFile = 1'048'576;
/// Whoever corrects a file wants no more at a time.
constexpr std::size_t mostProblems = 20;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

/// What stands in the file, with what is wrong with it.
struct Reading {
    core::Settings settings;
    json::Problems problems;
    std::string text;
};

/// Whether `text` has every fault that `problems` tells of too: then nothing is lost when it is written in
/// the place of what had them.
bool keepsAll(const json::Problems& problems, std::string_view text)
{
    json::Problems kept;
    static_cast<void>(readSettings("", text, kept));
    return std::ranges::all_of(problems, [&](const json::Problem& problem) {
        return std::ranges::any_of(kept,
                                   [&](const json::Problem& one) { return one.reason == problem.reason; });
    });
}

Reading read(const fs::path& file)
{
    Reading reading;
    const std::string name = file.filename().string();
    const auto refuse = [&](std::string reason) {
        reading.problems.push_back({name, std::nullopt, std::nullopt, std::move(reason)});
        return reading;
    };
    std::error_code error;
    if (!fs::exists(file, error) && !error) {
        return reading;
    }
    if (!error && !fs::is_regular_file(file, error)) {
        return refuse("is no file");
    }
    if (!error && fs::file_size(file, error) > largestFile) {
        return refuse("is larger than 1 MB");
    }
    std::ifstream stream{file, std::ios::binary};
    reading.text.assign(std::istreambuf_iterator<char>{stream}, {});
    if (error || !stream.is_open() || stream.bad()) {
        return refuse("cannot be read; its permissions may forbid it");
    }
    reading.settings = readSettings(name, reading.text, reading.problems);
    return reading;
}

/// Gives `file` a second name, so that it is under one of them at every moment.
int keep(const fs::path& file, const fs::path& as)
{
    if (::link(file.c_str(), as.c_str()) == 0) {
        return 0;
    }
    // Folders, and some file systems, know no second names.
    return ::rename(file.c_str(), as.c_str()) == 0 ? 0 : errno;
}

/// All of `text` is in the file afterwards, or the file is as it was. What was in it before is kept under the
/// name `keptAs`, if there is one.
ports::Stored<void>
replace(const fs::path& file, std::string_view text, const std::optional<fs::path>& keptAs)
{
    removeLeftovers(file.parent_path(), file.filename().string());
    std::string fresh = file.string() + ".new-XXXXXX";
    int code = 0;
    {
        const Descriptor made{::mkostemp(fresh.data(), O_CLOEXEC)}; // 0600
        if (!made.isOpen()) {
            return tl::unexpected{systemError(file, errno)};
        }
        code = writeAll(made, text) ? 0 : errno;
    }
    if (code == 0 && keptAs) {
        code = keep(file, *keptAs);
    }
    if (code == 0 && ::rename(fresh.c_str(), file.c_str()) != 0) {
        code = errno;
    }
    if (code != 0) {
        ::unlink(fresh.c_str());
        return tl::unexpected{systemError(file, code)};
    }
    return syncFolder(file.parent_path());
}

class SettingsFile final : public ports::SettingsStore {
public:
    SettingsFile(fs::path file, const ports::Clock& clock)
        : m_file{std::move(file)}
        , m_clock{clock}
    { }

    ports::LoadedSettings load() override
    {
        const Reading reading = read(m_file);
        ports::LoadedSettings loaded{reading.settings, {}};
        std::ranges::transform(reading.problems | std::views::take(mostProblems),
                               std::back_inserter(loaded.problems), json::toText);
        if (reading.problems.size() > mostProblems) {
            loaded.problems.emplace_back("There is more that is wrong in it.");
        }
        if (loaded.problems.empty()) {
            return loaded;
        }
        if (keepsAll(reading.problems, withUnknownOf(reading.text, writeSettings(reading.settings)))) {
            loaded.problems.push_back("Limber leaves there what it does not know. Correct " + m_file.string()
                                      + " if it was misspelt.");
        } else {
            loaded.problems.push_back(
                "Limber goes on with its defaults there. Correct " + m_file.string()
                + " and start Limber again, or change a setting: then that file is kept as "
                + keptAs().filename().string() + ".");
        }
        return loaded;
    }

    tl::expected<void, std::string> save(const core::Settings& settings) override
    {
        if (const std::optional<std::string> fault = core::faultIn(settings)) {
            return tl::unexpected{"These settings cannot be saved: " + *fault + "."};
        }
        const fs::path file = target();
        return makePrivateFolder(file.parent_path())
            .and_then([&] {
                const Reading before = read(file);
                std::string text = withUnknownOf(before.text, writeSettings(settings));
                if (text.size() > largestFile) {
                    text = writeSettings(settings);
                }
                return replace(file, text,
                               keepsAll(before.problems, text) ? std::nullopt : std::optional{keptAs()});
            })
            .map_error([](const ports::StorageError& error) { return error.text; });
    }

private:
    /// Where the file is in truth: a link, as people use to share their settings, must stay one.
    fs::path target() const
    {
        std::error_code error;
        const fs::path real = fs::weakly_canonical(m_file, error);
        return error ? m_file : real;
    }

    /// A name that is free.
    fs::path keptAs() const
    {
        const core::Now now = m_clock.now();
        const core::CivilDay today = core::dayOf(core::toCivil(now.wall, now.zone));
        const std::string dated = target().string() + ".broken-" + date::format("%F", today);
        fs::path name = dated;
        for (int count = 2; isThere(name); ++count) {
            name = dated + "-" + std::to_string(count);
        }
        return name;
    }

    fs::path m_file;
    const ports::Clock& m_clock;
};

} // namespace

std::unique_ptr<ports::SettingsStore> openSettings(fs::path file, const ports::Clock& clock)
{
    return std::make_unique<SettingsFile>(std::move(file), clock);
}

ports::Stored<void> removeBrokenSettings(const fs::path& file)
{
    std::error_code error;
    const fs::path real = fs::weakly_canonical(file, error);
    const std::string prefix = real.filename().string() + ".broken-";
    std::vector<fs::path> broken;
    for (fs::directory_iterator entry{real.parent_path(), error}, end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().filename().string().starts_with(prefix)) {
            broken.push_back(entry->path());
        }
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        return tl::unexpected{systemError(real.parent_path(), error.value())};
    }
    for (const fs::path& one : broken) {
        if (fs::remove(one, error); error) {
            return tl::unexpected{systemError(one, error.value())};
        }
    }
    return {};
}

} // namespace limber::storage
