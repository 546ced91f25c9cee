#include "target.hpp"

#include "limber/ports/clock.hpp"
#include "limber/storage/history.hpp"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace limber::fuzz {

namespace {

namespace fs = std::filesystem;

class FixedClock final : public ports::Clock {
public:
    core::Now now() const override
    {
        return {core::Instant{core::Milliseconds{1'795'000'000'000}}, core::Uptime{},
                date::locate_zone("Europe/Berlin")};
    }
};

/// In memory where there is such a place: it is written anew for every input.
class Folder {
public:
    Folder()
    {
        std::string name = (fs::is_directory("/dev/shm") ? "/dev/shm" : fs::temp_directory_path().string())
            + "/limber-fuzz-XXXXXX";
        require(::mkdtemp(name.data()) != nullptr, "a temporary folder can be made");
        m_path = name;
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    /// The database, with nothing else beside it.
    fs::path fresh() const
    {
        fs::remove_all(m_path / "limber");
        fs::create_directory(m_path / "limber");
        return m_path / "limber" / "history.db";
    }

private:
    fs::path m_path;
};

core::SessionRecord session(int number)
{
    core::SessionRecord record;
    const std::string digits = std::to_string(number);
    record.id = {"00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits};
    record.routine = "break-hips";
    record.started
        = {core::Instant{core::Minutes{29'900'000 + number}}, core::Seconds{3600}, "Europe/Berlin"};
    record.outcome = core::SessionOutcome::Completed;
    record.ended = record.started.at + core::Minutes{4};
    record.steps = {{.index = 0,
                     .stretch = "cat-camel",
                     .variant = "floor",
                     .side = core::Side::Both,
                     .planned = core::Seconds{30},
                     .held = core::Seconds{30},
                     .cycles = 5,
                     .skipped = false,
                     .finished = record.started.at + core::Minutes{2}}};
    return record;
}

std::string soundDatabase(const Folder& folder)
{
    const FixedClock clock;
    const fs::path file = folder.fresh();
    {
        const auto opened = storage::openHistory(file, clock);
        for (int number = 0; opened && number < 40; ++number) {
            require(opened->history->begin(session(number)).has_value(), "a session can be stored");
        }
    }
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// Each four bytes of the input put one byte somewhere; a last bit in the first of them wipes a whole page.
std::string damaged(std::string database, std::string_view bytes)
{
    constexpr std::size_t page = 4096;
    const auto at = [&](std::size_t index) { return static_cast<unsigned char>(bytes[index]); };
    for (; bytes.size() >= 4; bytes.remove_prefix(4)) {
        const std::size_t where
            = (std::size_t{at(0)} | std::size_t{at(1)} << 8U | std::size_t{at(2)} << 16U) % database.size();
        if (at(0) == 0xff) {
            const std::size_t begin = where / page * page;
            database.replace(begin, std::min(page, database.size() - begin), page, bytes[3]);
        } else {
            database[where] = bytes[3];
        }
    }
    return database;
}

void use(storage::Opened& opened)
{
    const auto all = opened.history->sessions(core::CivilDay::min(), core::CivilDay::max());
    require(all || !all.error().text.empty(), "what cannot be read has a reason");
    static_cast<void>(opened.history->numbers(core::CivilDay::min(), core::CivilDay::max()));
    static_cast<void>(opened.history->daysWithSession());
    static_cast<void>(opened.history->running());
    static_cast<void>(opened.state->load());
    const auto stored = opened.history->begin(session(1'000));
    require(stored || !stored.error().text.empty(), "what cannot be stored has a reason");
}

void run(std::string_view bytes)
{
    static const Folder folder;
    static const std::string sound = soundDatabase(folder);
    const FixedClock clock;
    const fs::path file = folder.fresh();
    std::ofstream{file, std::ios::binary} << damaged(sound, bytes);
    {
        auto opened = storage::openHistory(file, clock);
        require(opened || !opened.error().text.empty(), "what cannot be opened has a reason");
        if (!opened) {
            return;
        }
        use(*opened);
    }
    // What it met while it ran is looked at closely at the next start, after which it must be usable.
    auto again = storage::openHistory(file, clock);
    require(again || !again.error().text.empty(), "what cannot be opened again has a reason");
    if (again) {
        use(*again);
    }
}

const Target target{"database", run, {}, 20};

} // namespace

} // namespace limber::fuzz
