#include "limber/platform/desktop_file_manager.hpp"

#include "dbus_call.hpp"

#include "limber/platform/activation_token.hpp"

#include <QUrl>

#include <system_error>

#include <chrono>
#include <utility>

namespace limber::platform {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

const QString service = QStringLiteral("org.freedesktop.FileManager1");
const QString object = QStringLiteral("/org/freedesktop/FileManager1");

// Enough to start one; then somebody who pressed a button waits for too long.
constexpr std::chrono::milliseconds answersWithin = 5s;

QString addressOf(const fs::path& path)
{
    return QUrl::fromLocalFile(QString::fromStdString(path.string())).toString(QUrl::FullyEncoded);
}

} // namespace

class DesktopFileManager::Private : public QObject {
public:
    Private(QDBusConnection bus, OpenFolder otherwise)
        : m_bus{std::move(bus)}
        , m_otherwise{std::move(otherwise)}
    { }

    /// `shown` is given to `method`; `folder` is what is opened without a file manager on the bus.
    void ask(const QString& method, const fs::path& shown, const fs::path& folder, Told told)
    {
        if (!m_bus.isConnected()) {
            told(m_otherwise(folder));
            return;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(service, object, service, method);
        call << QStringList{addressOf(shown)} << QString::fromStdString(ownActivationToken());
        whenFinished(m_bus.asyncCall(call, static_cast<int>(answersWithin.count())), this,
                     [this, folder, told = std::move(told)](const QDBusPendingReply<>& reply) {
                         told(!reply.isError() || m_otherwise(folder));
                     });
    }

private:
    QDBusConnection m_bus;
    OpenFolder m_otherwise;
};

DesktopFileManager::DesktopFileManager(const QDBusConnection& sessionBus, OpenFolder otherwise)
    : m_private{std::make_unique<Private>(sessionBus, std::move(otherwise))}
{ }

DesktopFileManager::~DesktopFileManager() = default;

void DesktopFileManager::showFile(const fs::path& file, Told told)
{
    m_private->ask(QStringLiteral("ShowItems"), file, file.parent_path(), std::move(told));
}

void DesktopFileManager::openFolder(const fs::path& folder, Told told)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        told(false);
        return;
    }
    m_private->ask(QStringLiteral("ShowFolders"), folder, folder, std::move(told));
}

} // namespace limber::platform
