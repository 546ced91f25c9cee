#include "limber/platform/companion_server.hpp"

#include "companion_peer.hpp"
#include "companion_socket.hpp"
#include "file_lock.hpp"

#include "limber/json/companion_codec.hpp"

#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace limber::platform {

namespace fs = std::filesystem;

namespace {

Q_LOGGING_CATEGORY(companionLog, "limber.companion")

/// One window process, another that is just being told to close, and room for who has lost its way.
constexpr std::size_t mostPeers = 32;

const std::string notOpen = "The windows cannot be opened, because Limber could not make its socket.";
const std::string tooSlow = "The window has not opened in time, so it was given up. Please try again.";

} // namespace

class CompanionServer::Private : public QObject {
public:
    Private(fs::path runtimeFolder, WindowLauncher& windowLauncher, core::Milliseconds mayTake)
        : folder{std::move(runtimeFolder)}
        , launcher{windowLauncher}
    {
        m_deadline.setSingleShot(true);
        m_deadline.setInterval(mayTake);
        connect(&m_deadline, &QTimer::timeout, this, &Private::giveUp);
    }
    ~Private() override;

    tl::expected<void, std::string> open();
    void say(const core::Instruction& instruction, const std::string& activationToken);
    void summon(const core::Instruction& instruction, const std::string& activationToken);

    fs::path folder;
    WindowLauncher& launcher;
    Hear hear = [](const core::Numbered&) {};
    Came came = [] {};
    Gone gone = [] {};
    Problem problem = [](const std::string&) {};
    CompanionPeer* window = nullptr; ///< one of `peers`

private:
    struct Summoned {
        core::Instruction instruction;
        std::string activationToken;
    };

    void meet();
    void greeted(CompanionPeer& peer);
    void delivered(CompanionPeer& peer, std::uint64_t serial, const std::string& text);
    void leaving(CompanionPeer& peer, bool hasHeardAll);
    void lost(CompanionPeer& peer);
    void launchEnded(int launch, const std::string& reason);
    void giveUp();
    void failed(const std::string& reason);

    std::optional<FileLock> m_lock;
    FileDescriptor m_listening;
    std::unique_ptr<QSocketNotifier> m_knock;
    std::vector<std::unique_ptr<CompanionPeer>> m_peers;
    std::deque<Summoned> m_summoned; ///< for the window process that is being started
    std::optional<int> m_launch;     ///< the number of the start under way
    int m_launches = 0;
    QTimer m_deadline;
};

CompanionServer::Private::~Private()
{
    if (m_listening) {
        // While the lock is still held, so that it cannot be a successor's.
        std::error_code ignored;
        fs::remove(companionSocket(folder), ignored);
    }
}

tl::expected<void, std::string> CompanionServer::Private::open()
{
    if (auto made = makePrivate(folder); !made) {
        return made;
    }
    auto lock = FileLock::take(companionLock(folder));
    if (!lock) {
        return tl::unexpected{lock.error()};
    }
    if (!*lock) {
        return tl::unexpected{"Another Limber of yours is running already and holds "
                              + companionLock(folder).string() + "."};
    }
    auto listening = listenAtSocket(folder);
    if (!listening) {
        return tl::unexpected{listening.error()};
    }
    m_lock = std::move(*lock);
    m_listening = std::move(*listening);
    m_knock = std::make_unique<QSocketNotifier>(m_listening.value(), QSocketNotifier::Read);
    connect(m_knock.get(), &QSocketNotifier::activated, this, &Private::meet);
    return {};
}

void CompanionServer::Private::meet()
{
    FileDescriptor connected{::accept4(m_listening.value(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)};
    if (!connected || !isOwn(connected) || m_peers.size() >= mostPeers) {
        return;
    }
    auto& peer = *m_peers.emplace_back(std::make_unique<CompanionPeer>(std::move(connected)));
    connect(&peer, &CompanionPeer::greeted, this, [this, &peer] { greeted(peer); });
    connect(&peer, &CompanionPeer::delivered, this,
            [this, &peer](quint64 serial, const std::string& report) { delivered(peer, serial, report); });
    connect(&peer, &CompanionPeer::leaving, this,
            [this, &peer](bool hasHeardAll) { leaving(peer, hasHeardAll); });
    connect(&peer, &CompanionPeer::gone, this, [this, &peer] { lost(peer); });
}

void CompanionServer::Private::greeted(CompanionPeer& peer)
{
    if (window != nullptr) {
        if (window != &peer) {
            peer.sayInstruct(json::encode(core::Instruction{core::CloseWindows{}}), {});
        }
        return;
    }
    window = &peer;
    m_launch.reset();
    m_deadline.stop();
    came();
    for (const Summoned& summoned : std::exchange(m_summoned, {})) {
        say(summoned.instruction, summoned.activationToken);
    }
}

void CompanionServer::Private::delivered(CompanionPeer& peer, std::uint64_t serial, const std::string& text)
{
    const auto refuse = [&](const std::string& reason) {
        peer.sayInstruct(json::encode(core::Instruction{core::NotStored{serial, reason}}), {});
    };
    if (window != &peer) {
        refuse("Another window process is open already.");
        return;
    }
    auto report = json::decodeReport(text);
    if (report) {
        hear({serial, std::move(*report)});
    } else {
        qCWarning(companionLog, "a report was refused: %s", report.error().text.c_str());
        refuse(report.error().text);
    }
}

/// What is summoned while a window process ends must not be said to that one. So it ends only when told to,
/// and whoever has not heard everything asks again.
void CompanionServer::Private::leaving(CompanionPeer& peer, bool hasHeardAll)
{
    if (window == &peer) {
        if (!hasHeardAll) {
            return;
        }
        window = nullptr;
        gone();
    }
    peer.sayFarewell();
}

void CompanionServer::Private::lost(CompanionPeer& peer)
{
    const auto found = std::find_if(m_peers.begin(), m_peers.end(),
                                    [&](const auto& known) { return known.get() == &peer; });
    if (found == m_peers.end()) {
        return;
    }
    // It is the sender of the signal being handled.
    found->release()->deleteLater();
    m_peers.erase(found);
    if (window == &peer) {
        window = nullptr;
        gone();
    }
}

void CompanionServer::Private::say(const core::Instruction& instruction, const std::string& activationToken)
{
    if (window != nullptr) {
        window->sayInstruct(json::encode(instruction), activationToken);
    }
}

void CompanionServer::Private::summon(const core::Instruction& instruction,
                                      const std::string& activationToken)
{
    if (window != nullptr) {
        say(instruction, activationToken);
        return;
    }
    if (m_launch) {
        m_summoned.push_back({instruction, activationToken});
        return;
    }
    // The token of the first goes into the new process's environment, and a token serves once.
    m_summoned.push_back({instruction, {}});
    const int launch = ++m_launches;
    m_launch = launch;
    if (!m_listening) {
        QMetaObject::invokeMethod(
            this, [this, launch] { launchEnded(launch, notOpen); }, Qt::QueuedConnection);
        return;
    }
    m_deadline.start();
    launcher.start(activationToken,
                   [this, launch](const std::string& reason) { launchEnded(launch, reason); });
}

void CompanionServer::Private::launchEnded(int launch, const std::string& reason)
{
    if (m_launch == launch) {
        failed(reason);
    }
}

void CompanionServer::Private::giveUp()
{
    launcher.kill();
    failed(tooSlow);
}

void CompanionServer::Private::failed(const std::string& reason)
{
    m_launch.reset();
    m_deadline.stop();
    m_summoned.clear();
    problem(reason);
    gone();
}

CompanionServer::CompanionServer(fs::path runtimeFolder, WindowLauncher& launcher, core::Milliseconds mayTake)
    : m_private{std::make_unique<Private>(std::move(runtimeFolder), launcher, mayTake)}
{ }

CompanionServer::~CompanionServer() = default;

tl::expected<void, std::string> CompanionServer::open()
{
    return m_private->open();
}

void CompanionServer::onProblem(Problem problem)
{
    m_private->problem = std::move(problem);
}

void CompanionServer::listen(Hear hear, Came came, Gone gone)
{
    m_private->hear = std::move(hear);
    m_private->came = std::move(came);
    m_private->gone = std::move(gone);
}

bool CompanionServer::isThere() const
{
    return m_private->window != nullptr;
}

void CompanionServer::say(const core::Instruction& instruction)
{
    m_private->say(instruction, {});
}

void CompanionServer::summon(const core::Instruction& instruction, const std::string& activationToken)
{
    m_private->summon(instruction, activationToken);
}

} // namespace limber::platform
