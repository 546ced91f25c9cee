#include "support.hpp"

#include "limber/storage/spool.hpp"

#include <sys/stat.h>
#include <sys/wait.h>

#include <csignal>

namespace limber::storage {

using namespace test;

namespace {

std::filesystem::path fileOf(const std::filesystem::path& folder, const core::Uuid& window)
{
    return folder / (window.text + ".jsonl");
}

/// Runs `work` in a child process that dies by SIGKILL at its end: nothing is cleaned up.
template <typename Work>
void dieAfter(Work work)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        work();
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
}

} // namespace

TEST_CASE("a missing folder holds no reports")
{
    const TempFolder folder;
    CHECK(must(pendingReports(folder / "pending")).empty());
}

TEST_CASE("a window that settles everything leaves no file")
{
    const TempFolder folder;
    Spool spool{folder / "pending", uuid(1)};
    CHECK_FALSE(std::filesystem::exists(folder / "pending"));
    must(spool.keep(1, R"({"a":1})"));
    must(spool.keep(2, R"({"a":2})"));
    CHECK(std::filesystem::exists(fileOf(folder / "pending", uuid(1))));
    must(spool.settle(1));
    CHECK(slurp(fileOf(folder / "pending", uuid(1))) == "{\"a\":1}\n{\"a\":2}\n");
    must(spool.settle(7));
    must(spool.settle(2));
    CHECK_FALSE(std::filesystem::exists(fileOf(folder / "pending", uuid(1))));
    must(spool.keep(3, "{}"));
    CHECK(slurp(fileOf(folder / "pending", uuid(1))) == "{}\n");
}

TEST_CASE("only the user may read what is kept")
{
    const TempFolder folder;
    Spool spool{folder / "data" / "pending", uuid(1)};
    must(spool.keep(1, "{}"));
    struct stat status { };
    REQUIRE(::stat(fileOf(folder / "data" / "pending", uuid(1)).c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    REQUIRE(::stat((folder / "data").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
}

TEST_CASE("a living window's reports are left to it, also by settling")
{
    const TempFolder folder;
    Spool spool{folder.path(), uuid(1)};
    must(spool.keep(1, "{}"));
    CHECK(must(pendingReports(folder.path())).empty());
    must(settle(PendingReports{uuid(1), fileOf(folder.path(), uuid(1)), {}}));
    CHECK(std::filesystem::exists(fileOf(folder.path(), uuid(1))));
}

TEST_CASE("a killed window's reports are found in order, and gone once settled")
{
    const TempFolder folder;
    dieAfter([&] {
        Spool spool{folder.path(), uuid(1)};
        must(spool.keep(1, "one"));
        must(spool.keep(2, "two"));
        must(spool.settle(1));
    });
    dieAfter([&] {
        Spool spool{folder.path(), uuid(2)};
        must(spool.keep(1, "three"));
    });
    const auto pending = must(pendingReports(folder.path()));
    CHECK(pending
          == std::vector<PendingReports>{{uuid(1), fileOf(folder.path(), uuid(1)), {"one", "two"}},
                                         {uuid(2), fileOf(folder.path(), uuid(2)), {"three"}}});
    must(settle(pending.front()));
    must(settle(pending.front()));
    CHECK(must(pendingReports(folder.path())) == std::vector{pending.back()});
}

TEST_CASE("a torn last line is left out, the whole ones before it are not")
{
    const TempFolder folder;
    spill(fileOf(folder.path(), uuid(1)), "one\ntwo\n{\"thr");
    spill(fileOf(folder.path(), uuid(2)), "{\"torn");
    spill(folder / "notes.txt", "somebody else's\n");
    const auto pending = must(pendingReports(folder.path()));
    REQUIRE(pending.size() == 2);
    CHECK(pending[0].lines == std::vector<std::string>{"one", "two"});
    CHECK(pending[1].lines.empty());
}

TEST_CASE("a report of two lines is refused and leaves nothing")
{
    const TempFolder folder;
    Spool spool{folder.path(), uuid(1)};
    CHECK_FALSE(spool.keep(1, "one\ntwo"));
    CHECK(must(pendingReports(folder.path())).empty());
}

TEST_CASE("a folder that cannot be made is named")
{
    const TempFolder folder;
    spill(folder / "pending", "a file");
    Spool spool{folder / "pending", uuid(1)};
    const auto kept = spool.keep(1, "{}");
    REQUIRE_FALSE(kept);
    CHECK(kept.error().text.find((folder / "pending").string()) != std::string::npos);
}

} // namespace limber::storage
