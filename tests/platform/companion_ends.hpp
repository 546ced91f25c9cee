#pragma once

#include "limber/json/companion_codec.hpp"
#include "limber/platform/companion_client.hpp"
#include "limber/platform/companion_server.hpp"
#include "support/catch.hpp"
#include "support/wait_until.hpp"

#include <QTemporaryDir>

#include <algorithm>
#include <map>

/// Both ends of the companion's socket, in one process.
namespace limber::test {

using core::Instruction;

inline const core::Uuid session{"00112233-4455-6677-8899-aabbccddeeff"};

inline core::Report step(int index)
{
    core::StepRecord record;
    record.index = index;
    return core::StepFinished{session, record};
}

class FakeLauncher final : public platform::WindowLauncher {
public:
    std::vector<std::string> tokens;
    Ended ended;
    int kills = 0;

    void start(const std::string& activationToken, Ended whenEnded) override
    {
        tokens.push_back(activationToken);
        ended = std::move(whenEnded);
    }
    void kill() override { ++kills; }
};

class FakeSpool final : public ports::Spool {
public:
    std::map<std::uint64_t, std::string> lines;
    bool isFull = false;

    [[nodiscard]] ports::Stored<void> keep(std::uint64_t serial, std::string_view line) override
    {
        if (isFull) {
            return tl::unexpected{ports::StorageError{ports::StorageFault::Full, "no room"}};
        }
        lines.emplace(serial, line);
        return {};
    }
    [[nodiscard]] ports::Stored<void> settle(std::uint64_t serial) override
    {
        lines.erase(serial);
        return {};
    }
};

/// A resident's end that notes what it hears.
struct Resident {
    FakeLauncher& launcher;
    std::vector<core::Numbered> heard;
    std::vector<std::string> events;
    std::vector<std::string> problems;
    bool acknowledges = true;
    platform::CompanionServer server;

    Resident(const std::string& folder,
             FakeLauncher& windowLauncher,
             core::Milliseconds patience = std::chrono::minutes{1})
        : launcher{windowLauncher}
        , server{folder, launcher, patience}
    {
        server.listen(
            [this](const core::Numbered& numbered) {
                heard.push_back(numbered);
                if (acknowledges) {
                    server.say(core::Stored{numbered.serial});
                }
            },
            [this] {
                events.emplace_back("came");
                server.say(core::Snapshot{});
            },
            [this] { events.emplace_back("gone"); });
        server.onProblem([this](const std::string& problem) { problems.push_back(problem); });
    }
};

/// A window process's end that notes what it hears.
struct Windows {
    std::vector<Instruction> heard;
    std::vector<std::string> tokens;
    FakeSpool spool;
    platform::CompanionClient client;

    explicit Windows(const std::string& folder)
        : client{folder, spool}
    { }
    void listen()
    {
        client.listen([this](const Instruction& instruction) {
            heard.push_back(instruction);
            tokens.push_back(qgetenv("XDG_ACTIVATION_TOKEN").toStdString());
        });
    }
    [[nodiscard]] bool hasHeard(const Instruction& instruction) const
    {
        return std::find(heard.begin(), heard.end(), instruction) != heard.end();
    }
};

/// A folder for the socket and the spool, and windows that start only on paper.
struct Ground {
    QTemporaryDir temporary;
    std::string folder = temporary.filePath(QStringLiteral("limber")).toStdString();
    FakeLauncher launcher;
};

} // namespace limber::test
