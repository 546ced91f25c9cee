#include "limber/platform/companion_client.hpp"

#include "companion_peer.hpp"
#include "companion_socket.hpp"

#include "limber/json/companion_codec.hpp"

#include <QFileSystemWatcher>
#include <QLoggingCategory>

#include <algorithm>
#include <deque>
#include <utility>

namespace limber::platform {

namespace fs = std::filesystem;

namespace {

Q_LOGGING_CATEGORY(companionLog, "limber.companion")

/// A report on its way.
struct Pending {
    core::Numbered numbered;
    bool isSpooled = false;
    bool isRefused = false; ///< the resident could not store it: what is left is a place on disk
};

/// Worth a place on disk: a wish is not.
bool isHistory(const core::Report& report)
{
    struct Match {
        bool operator()(const core::SessionOpened&) const { return true; }
        bool operator()(const core::StepFinished&) const { return true; }
        bool operator()(const core::SessionClosed&) const { return true; }
        bool operator()(const core::SessionRated&) const { return true; }
        bool operator()(const core::SessionDeleted&) const { return true; }
        bool operator()(const core::SessionRestored&) const { return true; }
        bool operator()(const core::SessionAdded&) const { return true; }
        bool operator()(const core::StartWanted&) const { return false; }
        bool operator()(const core::SettingsWanted&) const { return false; }
        bool operator()(const core::Answered&) const { return false; }
        bool operator()(const core::Paused&) const { return false; }
        bool operator()(const core::Resumed&) const { return false; }
        bool operator()(const core::KeepingWanted&) const { return false; }
        bool operator()(const core::ExportWanted&) const { return false; }
        bool operator()(const core::ImportWanted&) const { return false; }
        bool operator()(const core::BackupWanted&) const { return false; }
        bool operator()(const core::RestoreWanted&) const { return false; }
        bool operator()(const core::EraseWanted&) const { return false; }
        bool operator()(const core::RoutineWanted&) const { return false; }
        bool operator()(const core::RoutineRemoved&) const { return false; }
    };
    return std::visit(Match{}, report);
}

} // namespace

class CompanionClient::Private : public QObject {
public:
    Private(fs::path runtimeFolder, ports::Spool& reportSpool)
        : m_folder{std::move(runtimeFolder)}
        , m_spool{reportSpool}
    {
        connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Private::look);
    }
    ~Private() override
    {
        try {
            spoolPending();
        } catch (const std::exception& error) {
            qWarning("What was not sent yet could not be kept: %s", error.what());
        }
    }

    void listen(Hear newHear);
    std::uint64_t report(const core::Report& report);
    void leave();
    [[nodiscard]] bool isFound() const { return m_resident != nullptr; }

    Found found = [](bool) {};
    Dismissed dismissed = [] {};
    Problem problem = [](const std::string&) {};

private:
    void look();
    void watchFolder();
    void lost();
    void instructed(const std::string& text, const std::string& activationToken);
    void settle(std::uint64_t serial, bool isStored);
    void send(const Pending& pending);
    void spool(Pending& pending);
    void spoolPending();
    void spoolRefused();

    fs::path m_folder;
    ports::Spool& m_spool;
    Hear m_hear;
    QFileSystemWatcher m_watcher;
    std::unique_ptr<CompanionPeer> m_resident;
    std::optional<SocketIdentity> m_tried; ///< asking the same socket again would change nothing
    std::deque<Pending> m_pending;         ///< in order
    std::uint64_t m_lastSerial = 0;
};

void CompanionClient::Private::listen(Hear newHear)
{
    m_hear = std::move(newHear);
    look();
}

void CompanionClient::Private::watchFolder()
{
    const QString folder = QString::fromStdString(m_folder.string());
    if (m_watcher.directories().contains(folder)) {
        return;
    }
    if (const auto made = makePrivate(m_folder); !made) {
        problem(made.error());
        return;
    }
    m_watcher.addPath(folder);
}

void CompanionClient::Private::look()
{
    watchFolder();
    if (m_resident) {
        return;
    }
    const std::optional<SocketIdentity> identity = identityOf(companionSocket(m_folder));
    if (!identity || identity == m_tried) {
        return;
    }
    m_tried = identity;
    FileDescriptor connected = connectToSocket(m_folder);
    if (!connected || !isOwn(connected)) {
        // A killed resident's socket. The next resident replaces it, and the watcher tells.
        return;
    }
    m_resident = std::make_unique<CompanionPeer>(std::move(connected));
    connect(m_resident.get(), &CompanionPeer::instructed, this, &Private::instructed);
    connect(m_resident.get(), &CompanionPeer::dismissed, this, [this] { dismissed(); });
    connect(m_resident.get(), &CompanionPeer::gone, this, &Private::lost);
    m_resident->sayHello();
    for (const Pending& pending : m_pending) {
        send(pending);
    }
    found(true);
}

void CompanionClient::Private::lost()
{
    // It is the sender of the signal being handled.
    m_resident.release()->deleteLater();
    spoolPending();
    found(false);
    look();
}

void CompanionClient::Private::instructed(const std::string& text, const std::string& activationToken)
{
    const auto instruction = json::decodeInstruction(text);
    if (!instruction) {
        qCWarning(companionLog, "an instruction was passed over: %s", instruction.error().text.c_str());
        return;
    }
    if (const auto* const stored = std::get_if<core::Stored>(&*instruction)) {
        settle(stored->serial, true);
    } else if (const auto* const notStored = std::get_if<core::NotStored>(&*instruction)) {
        settle(notStored->serial, false);
    }
    if (activationToken.empty()) {
        m_hear(*instruction);
        return;
    }
    // Where Qt looks for it when a window asks to come forward.
    qputenv("XDG_ACTIVATION_TOKEN", QByteArray::fromStdString(activationToken));
    m_hear(*instruction);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

std::uint64_t CompanionClient::Private::report(const core::Report& report)
{
    Pending& pending = m_pending.emplace_back(Pending{{++m_lastSerial, report}, false});
    if (m_resident) {
        send(pending);
    } else {
        spool(pending);
    }
    return m_lastSerial;
}

void CompanionClient::Private::leave()
{
    if (m_resident) {
        m_resident->sayLeave();
    } else {
        dismissed();
    }
}

void CompanionClient::Private::send(const Pending& pending)
{
    m_resident->sayDeliver(pending.numbered.serial, json::encode(pending.numbered.report));
}

void CompanionClient::Private::settle(std::uint64_t serial, bool isStored)
{
    const auto settled = std::find_if(m_pending.begin(), m_pending.end(), [&](const Pending& pending) {
        return pending.numbered.serial == serial;
    });
    if (settled == m_pending.end()) {
        return;
    }
    if (!isStored) {
        settled->isRefused = true;
    } else if (settled->isSpooled) {
        if (const auto done = m_spool.settle(serial); !done) {
            problem(done.error().text);
        }
    }
    if (isStored) {
        m_pending.erase(settled);
    }
    spoolRefused();
}

/// Whoever reads the spool needs a session's beginning before its steps, so what finds no place there either
/// holds up what came after it.
void CompanionClient::Private::spoolRefused()
{
    for (auto pending = m_pending.begin(); pending != m_pending.end();) {
        if (!pending->isRefused) {
            ++pending;
            continue;
        }
        spool(*pending);
        if (isHistory(pending->numbered.report) && !pending->isSpooled) {
            return;
        }
        pending = m_pending.erase(pending);
    }
}

void CompanionClient::Private::spool(Pending& pending)
{
    if (!isHistory(pending.numbered.report) || pending.isSpooled) {
        return;
    }
    if (const auto kept = m_spool.keep(pending.numbered.serial, json::encode(pending.numbered)); kept) {
        pending.isSpooled = true;
    } else {
        problem(kept.error().text);
    }
}

void CompanionClient::Private::spoolPending()
{
    for (Pending& pending : m_pending) {
        spool(pending);
    }
}

CompanionClient::CompanionClient(fs::path runtimeFolder, ports::Spool& spool)
    : m_private{std::make_unique<Private>(std::move(runtimeFolder), spool)}
{ }

CompanionClient::~CompanionClient() = default;

void CompanionClient::listen(Hear hear)
{
    m_private->listen(std::move(hear));
}

std::uint64_t CompanionClient::report(const core::Report& report)
{
    return m_private->report(report);
}

void CompanionClient::leave()
{
    m_private->leave();
}

bool CompanionClient::isFound() const
{
    return m_private->isFound();
}

void CompanionClient::onFound(Found found)
{
    m_private->found = std::move(found);
}

void CompanionClient::onDismissed(Dismissed dismissed)
{
    m_private->dismissed = std::move(dismissed);
}

void CompanionClient::onProblem(Problem problem)
{
    m_private->problem = std::move(problem);
}

} // namespace limber::platform
