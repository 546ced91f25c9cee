#include "companion_store.hpp"

#include "limber/platform/companion_client.hpp"
#include "limber/platform/companion_server.hpp"
#include "support/catch.hpp"
#include "support/child.hpp"

#include <QTemporaryDir>

using namespace limber;
using limber::test::Child;
using limber::test::waitUntil;

namespace {

/// A runtime folder and a store that processes share.
struct Ground {
    QTemporaryDir folder;
    QString runtime = folder.filePath(QStringLiteral("limber"));
    test::LineStore store{folder.filePath(QStringLiteral("store"))};

    [[nodiscard]] QStringList residentArguments(const QStringList& more = {}) const
    {
        return QStringList{runtime, folder.filePath(QStringLiteral("store")),
                           QStringLiteral(LIMBER_TEST_COMPANION_WINDOW)}
        + more;
    }
};

const QString residentProgram = QStringLiteral(LIMBER_TEST_COMPANION_RESIDENT);

QByteArrayList wholeSession()
{
    const QByteArray id = "00112233-4455-6677-8899-aabbccddeeff";
    return {"opened " + id, "step 0 of " + id, "step 1 of " + id, "step 2 of " + id, "closed " + id};
}

} // namespace

TEST_CASE("a resident killed at any moment costs no report, and none is stored twice")
{
    const QString moment = GENERATE(as<QString>{}, QStringLiteral("received"), QStringLiteral("stored"),
                                    QStringLiteral("acknowledged"));
    const int count = GENERATE(1, 2, 3, 4, 5);
    if (moment == QStringLiteral("acknowledged") && count == 5) {
        return; // the window process would have nothing left to say
    }
    CAPTURE(moment.toStdString(), count);
    Ground ground;
    Child killed{residentProgram, ground.residentArguments({moment, QString::number(count)})};
    REQUIRE(waitUntil([&] { return !killed.isRunning(); }));
    CHECK(ground.store.lines()
          == wholeSession().mid(0, moment == QStringLiteral("received") ? count - 1 : count));

    Child next{residentProgram, ground.residentArguments()};
    REQUIRE(waitUntil([&] { return !next.isRunning(); }));
    CHECK(next.errors().toStdString().empty());
    CHECK(ground.store.lines() == wholeSession());
}

TEST_CASE("the resident learns at once that the window process was killed")
{
    Ground ground;
    platform::ProgramLauncher launcher{LIMBER_TEST_COMPANION_WINDOW};
    platform::CompanionServer server{ground.runtime.toStdString(), launcher};
    bool isGone = false;
    server.listen([](const core::Numbered&) {}, [] {}, [&] { isGone = true; });
    REQUIRE(server.open());
    Child window{QStringLiteral(LIMBER_TEST_COMPANION_WINDOW), {ground.runtime}};
    REQUIRE(waitUntil([&] { return server.isThere(); }));
    CHECK_FALSE(isGone);
    window.kill();
    CHECK(waitUntil([&] { return isGone; }));
    CHECK_FALSE(server.isThere());
}

TEST_CASE("the socket of a killed resident is replaced, that of a living one is not")
{
    Ground ground;
    Child first{residentProgram, ground.residentArguments()};
    REQUIRE(first.firstLine() == QStringLiteral("open"));

    Child second{residentProgram, ground.residentArguments()};
    REQUIRE(waitUntil([&] { return !second.isRunning(); }));
    CHECK(second.exitCode() == 1);
    CHECK(second.errors().contains(QStringLiteral("Another Limber of yours is running")));
    Child window{QStringLiteral(LIMBER_TEST_COMPANION_WINDOW), {ground.runtime}};
    CHECK(waitUntil([&] { return first.output().contains(QStringLiteral("came")); }));

    first.kill();
    Child third{residentProgram, ground.residentArguments()};
    CHECK(third.firstLine() == QStringLiteral("open"));
    CHECK(waitUntil([&] { return third.output().contains(QStringLiteral("came")); }));
}

TEST_CASE("of residents that start at the same time one gets the socket")
{
    Ground ground;
    constexpr std::size_t many = 8;
    std::vector<std::unique_ptr<Child>> residents;
    residents.reserve(many);
    while (residents.size() < many) {
        residents.push_back(std::make_unique<Child>(residentProgram, ground.residentArguments()));
    }
    const auto running = [&] {
        return std::count_if(residents.begin(), residents.end(),
                             [](const auto& resident) { return resident->isRunning(); });
    };
    REQUIRE(waitUntil([&] { return running() == 1; }));
    Child window{QStringLiteral(LIMBER_TEST_COMPANION_WINDOW), {ground.runtime}};
    REQUIRE(waitUntil([&] {
        return std::any_of(residents.begin(), residents.end(), [](const auto& resident) {
            return resident->isRunning() && resident->output() == QStringLiteral("open\ncame\n");
        });
    }));
    CHECK(running() == 1);
}
