// companion_window FOLDER
//
// A window process reduced to its end of the companion: when told to begin a session it reports one of three
// steps, each after the former is stored, and ends.

#include "limber/platform/companion_client.hpp"

#include <QCoreApplication>
#include <QTimer>

using namespace limber;

namespace {

/// Not wanted here: what is not delivered must be missed.
class NoSpool final : public ports::Spool {
public:
    [[nodiscard]] ports::Stored<void> keep(std::uint64_t, std::string_view) override { return {}; }
    [[nodiscard]] ports::Stored<void> settle(std::uint64_t) override { return {}; }
};

constexpr int steps = 3;

core::Report reportAt(int index, const core::Uuid& session)
{
    if (index == 0) {
        return core::SessionOpened{session, core::SessionKind::Break, "any", {}, steps};
    }
    if (index <= steps) {
        core::StepRecord step;
        step.index = index - 1;
        return core::StepFinished{session, step};
    }
    return core::SessionClosed{session, core::SessionOutcome::Completed, {}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    QTimer::singleShot(std::chrono::minutes{1}, &application, [] { QCoreApplication::exit(3); });
    NoSpool spool;
    platform::CompanionClient client{QCoreApplication::arguments().at(1).toStdString(), spool};
    core::Uuid session;
    int index = 0;
    std::uint64_t waitedFor = 0;
    client.listen([&](const core::Instruction& instruction) {
        if (const auto* begin = std::get_if<core::BeginSession>(&instruction)) {
            session = begin->id;
            waitedFor = client.report(reportAt(index, session));
        } else if (const auto* stored = std::get_if<core::Stored>(&instruction);
                   stored != nullptr && stored->serial == waitedFor) {
            if (++index > steps + 1) {
                QCoreApplication::quit();
                return;
            }
            waitedFor = client.report(reportAt(index, session));
        } else if (std::holds_alternative<core::CloseWindows>(instruction)) {
            QCoreApplication::quit();
        }
    });
    return QCoreApplication::exec();
}
