#include "camera.hpp"

#include "sensor_words.hpp"

#include <QDir>

#include <sys/inotify.h>
#include <system_error>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace limber::platform {

namespace {

namespace fs = std::filesystem;

constexpr QLatin1String camera{"video"}; ///< how the names of their files begin

/// The entries of a folder; none if it cannot be read. Processes end while they are looked at.
std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code fault;
    for (fs::directory_iterator each{folder, fault}; !fault && each != fs::directory_iterator{};
         each.increment(fault)) {
        entries.push_back(each->path());
    }
    return entries;
}

} // namespace

Camera::Camera(QString folder, core::Milliseconds settles)
    : m_folder{std::move(folder)}
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settles);
    connect(&m_settling, &QTimer::timeout, this, &Camera::look);
    connect(&m_inotify, &Inotify::happened, this, [this](const std::string& name) {
        const bool isOfCamera = name.empty() || name.starts_with("video");
        if (name.starts_with("video")) {
            watchCameras();
        }
        if (isOfCamera && !m_settling.isActive()) {
            m_settling.start();
        }
    });
}

QString Camera::name() const
{
    return m_cameras.isEmpty()
        ? QString::fromStdString(SensorWords::tr("the system, no camera at present").toStdString())
        : m_cameras.join(QStringLiteral(", "));
}

void Camera::start()
{
    // A new camera belongs to root at first; it can be watched once its rights have been set.
    if (!m_inotify.watch(m_folder, IN_CREATE | IN_DELETE | IN_ATTRIB | IN_ONLYDIR)) {
        settle(std::nullopt, SensorWords::tr("the system lets nobody watch its cameras").toStdString());
        return;
    }
    watchCameras();
    look();
}

void Camera::watchCameras()
{
    const QDir folder{m_folder};
    m_cameras.clear();
    // No pattern: that would be a regular expression, whose library nothing else here needs.
    for (const QString& name : folder.entryList(QDir::System | QDir::Files)) {
        const QString path = folder.filePath(name);
        if (name.startsWith(camera) && m_inotify.watch(path, IN_OPEN | IN_CLOSE_WRITE | IN_CLOSE_NOWRITE)) {
            m_cameras.append(path);
        }
    }
}

void Camera::look()
{
    settle(!m_cameras.isEmpty() && isHeldOpen());
}

bool Camera::isHeldOpen() const
{
    const auto isCamera = [this](const fs::path& descriptor) {
        std::error_code fault;
        return m_cameras.contains(QString::fromStdString(fs::read_symlink(descriptor, fault).string()));
    };
    const auto processes = entriesOf("/proc");
    return std::any_of(processes.begin(), processes.end(), [&](const fs::path& process) {
        if (process.filename().string().find_first_not_of("0123456789") != std::string::npos) {
            return false;
        }
        const auto descriptors = entriesOf(process / "fd");
        return std::any_of(descriptors.begin(), descriptors.end(), isCamera);
    });
}

} // namespace limber::platform
