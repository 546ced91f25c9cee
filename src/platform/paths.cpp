#include "limber/platform/paths.hpp"

#include <QByteArray>
#include <QtGlobal>

#include <sys/stat.h>
#include <system_error>

#include <cerrno>

namespace limber::platform {

namespace {

namespace fs = std::filesystem;

// The specification wants relative values ignored.
fs::path folderIn(const char* variable)
{
    const fs::path path{qgetenv(variable).toStdString()};
    return path.is_absolute() ? path : fs::path{};
}

fs::path folderIn(const char* variable, const char* below)
{
    const fs::path path = folderIn(variable);
    return path.empty() ? folderIn("HOME") / below : path;
}

} // namespace

Paths paths()
{
    Paths paths;
    paths.config = folderIn("XDG_CONFIG_HOME", ".config") / "limber";
    paths.data = folderIn("XDG_DATA_HOME", ".local/share") / "limber";
    paths.state = folderIn("XDG_STATE_HOME", ".local/state") / "limber";
    const fs::path runtime = folderIn("XDG_RUNTIME_DIR");
    paths.runtime = runtime.empty() ? paths.state / "run" : runtime / "limber";
    return paths;
}

tl::expected<void, std::string> createFolders(const Paths& paths)
{
    for (const fs::path& folder : {paths.config, paths.data, paths.state, paths.runtime}) {
        fs::path made;
        for (const fs::path& part : folder) {
            made /= part;
            if (::mkdir(made.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
                const int fault = errno;
                std::error_code ignored;
                // Some file systems answer EROFS or EACCES also for a folder that is there.
                if (!fs::is_directory(made, ignored)) {
                    return tl::unexpected{"The folder " + folder.string()
                                          + " cannot be made: " + std::generic_category().message(fault)};
                }
            }
        }
        std::error_code ignored;
        if (!fs::is_directory(folder, ignored)) {
            return tl::unexpected{folder.string() + " is not a folder"};
        }
    }
    return {};
}

} // namespace limber::platform
