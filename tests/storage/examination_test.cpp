#include "connection.hpp"
#include "schema.hpp"
#include "support.hpp"

#include "limber/storage/history_examination.hpp"

#include <algorithm>

// What `limber doctor` says of the history's file.

namespace limber::storage {

using namespace test;
using ports::StorageFault;

namespace {

namespace fs = std::filesystem;

void makeHistory(const fs::path& file, int sessions)
{
    FixedClock clock;
    const Opened opened = must(openHistory(file, clock));
    for (int number = 1; number <= sessions; ++number) {
        core::SessionRecord record = session(number);
        record.steps = {step(0), step(1), step(2)};
        must(opened.history->begin(record));
    }
}

StorageFault faultIn(const fs::path& file)
{
    const auto facts = examineHistory(file);
    REQUIRE_FALSE(facts.has_value());
    CHECK(facts.error().text.find(file.string()) != std::string::npos);
    return facts.error().fault;
}

} // namespace

TEST_CASE("a sound history is told with its version and size")
{
    const TempFolder folder;
    makeHistory(folder / "history.db", 3);
    const auto facts = must(examineHistory(folder / "history.db"));
    REQUIRE(facts);
    CHECK(facts->schema == newestSchema());
    CHECK(facts->bytes == fs::file_size(folder / "history.db"));
    CHECK_FALSE(facts->isOlderSchema);
}

TEST_CASE("no history yet is no fault, and none is made")
{
    const TempFolder folder;
    CHECK(must(examineHistory(folder / "history.db")) == std::nullopt);
    CHECK_FALSE(fs::exists(folder / "history.db"));
}

TEST_CASE("a page damaged in the middle is found although the file opens")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    makeHistory(file, 200);
    std::string bytes = slurp(file);
    REQUIRE(bytes.size() > 10 * 4096);
    std::fill_n(bytes.begin() + 6 * 4096, 2000, '\x5a');
    spill(file, bytes);
    CHECK(faultIn(file) == StorageFault::Corrupt);
    CHECK(slurp(file) == bytes);
    CHECK_FALSE(fs::exists(damageMark(file)));
}

TEST_CASE("a history of a later Limber is left as it is")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    makeHistory(file, 1);
    SQLite::Database{file.string(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 99");
    CHECK(faultIn(file) == StorageFault::NewerThanUs);
}

TEST_CASE("a folder in the place of the history is told as one")
{
    const TempFolder folder;
    fs::create_directory(folder / "history.db");
    CHECK(faultIn(folder / "history.db") == StorageFault::Failed);
}

} // namespace limber::storage
