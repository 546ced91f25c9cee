#include "limber/platform/autostart_entry.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSaveFile>
#include <QStandardPaths>

#include <system_error>

#include <algorithm>
#include <optional>
#include <utility>

namespace limber::platform {

namespace {

namespace fs = std::filesystem;

constexpr const char* entryName = "io.github.limber_app.Limber.desktop";
constexpr qint64 longestEntry = 65'536;

/// What an entry says, or nothing if there is none that can be read.
std::optional<bool> startsBy(const fs::path& file)
{
    QFile entry{QString::fromStdString(file.string())};
    if (!entry.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    bool isInGroup = false;
    bool starts = true;
    for (const QByteArray& raw : entry.read(longestEntry).split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('[')) {
            isInGroup = line == "[Desktop Entry]";
        } else if (isInGroup) {
            const auto equals = line.indexOf('=');
            const QByteArray key = line.left(equals).trimmed();
            const QByteArray value = equals < 0 ? QByteArray{} : line.mid(equals + 1).trimmed();
            starts = starts && !(key == "Hidden" && value == "true")
                && !(key == "X-GNOME-Autostart-enabled" && value == "false");
        }
    }
    return starts;
}

/// As an Exec line wants it.
QByteArray execQuoted(const std::string& command)
{
    const bool isPlain = std::ranges::all_of(command, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view{"/._-+"}.find(c) != std::string_view::npos;
    });
    if (isPlain) {
        return QByteArray::fromStdString(command);
    }
    QByteArray text = "\"";
    for (const char c : command) {
        if (c == '"' || c == '`' || c == '$') {
            text += "\\\\"; // escaped twice: once for the string, once for the quoted argument
        } else if (c == '\\') {
            text += "\\\\\\";
        } else if (c == '%') {
            text += '%';
        }
        text += c;
    }
    return text + '"';
}

tl::expected<void, std::string> write(const fs::path& file, const QByteArray& text)
{
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored);
    QSaveFile entry{QString::fromStdString(file.string())};
    if (!entry.open(QIODevice::WriteOnly) || entry.write(text) != text.size() || !entry.commit()) {
        return tl::unexpected{file.string() + ": " + entry.errorString().toStdString()};
    }
    return {};
}

} // namespace

/// Looks at the user's folder, or at the one it will be made in.
class AutostartEntry::Watch {
public:
    explicit Watch(fs::path folder)
        : m_folder{std::move(folder)}
    {
        QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_watcher, [this] { look(); });
        QObject::connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_watcher, [this] { look(); });
        follow();
    }
    void onChange(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    void look()
    {
        follow();
        if (m_changed) {
            m_changed();
        }
    }
    void follow()
    {
        for (const fs::path& path : {m_folder.parent_path(), m_folder, m_folder / entryName}) {
            const QString name = QString::fromStdString(path.string());
            if (QFileInfo::exists(name)) {
                m_watcher.addPath(name);
            }
        }
    }

    fs::path m_folder;
    QFileSystemWatcher m_watcher;
    std::function<void()> m_changed;
};

AutostartFolders autostartFolders()
{
    AutostartFolders folders;
    const QString user = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    folders.user = fs::path{user.toStdString()} / "autostart";
    for (const QString& place : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        if (place != user) {
            folders.system.push_back(fs::path{place.toStdString()} / "autostart");
        }
    }
    return folders;
}

std::string limberCommand()
{
    if (const QByteArray image = qgetenv("APPIMAGE"); !image.isEmpty()) {
        return image.toStdString();
    }
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/limber");
    const QString found = QStandardPaths::findExecutable(QStringLiteral("limber"));
    return found.isEmpty() && QFileInfo::exists(beside) ? beside.toStdString() : "limber";
}

AutostartEntry::AutostartEntry(AutostartFolders folders, std::string command)
    : m_folders{std::move(folders)}
    , m_command{std::move(command)}
    , m_watch{std::make_unique<Watch>(m_folders.user)}
{ }

AutostartEntry::~AutostartEntry() = default;

bool AutostartEntry::isOn() const
{
    if (const auto starts = startsBy(m_folders.user / entryName)) {
        return *starts;
    }
    for (const fs::path& folder : m_folders.system) {
        if (const auto starts = startsBy(folder / entryName)) {
            return *starts;
        }
    }
    return false;
}

tl::expected<void, std::string> AutostartEntry::set(bool isOn)
{
    if (isOn == this->isOn()) {
        return {};
    }
    const fs::path own = m_folders.user / entryName;
    const bool systemStarts = std::ranges::any_of(
        m_folders.system, [](const fs::path& folder) { return startsBy(folder / entryName) == true; });
    const bool isSystemEnough = isOn == systemStarts; // what is there without the user's own entry
    if (isSystemEnough) {
        std::error_code error;
        fs::remove(own, error);
        return error ? tl::expected<void, std::string>{tl::unexpected{own.string() + ": " + error.message()}}
                     : tl::expected<void, std::string>{};
    }
    const QByteArray head = "[Desktop Entry]\nType=Application\nVersion=1.4\nName=Limber\n";
    if (!isOn) {
        return write(own, head + "Hidden=true\n");
    }
    return write(own,
                 head + "Comment=Reminds you to stretch your back, and shows you how\nExec="
                     + execQuoted(m_command)
                     + "\nIcon=io.github.limber_app.Limber\nTerminal=false\nStartupNotify=false\n"
                       "X-GNOME-Autostart-enabled=true\n");
}

void AutostartEntry::onChange(std::function<void()> changed)
{
    m_watch->onChange(std::move(changed));
}

} // namespace limber::platform
