#include "resident/history_verbs.hpp"

#include "history_report.hpp"

#include "limber/platform/dbus_interface_client.hpp"
#include "limber/platform/keep_out.hpp"
#include "limber/platform/system_clock.hpp"
#include "limber/storage/backups.hpp"
#include "limber/storage/history.hpp"
#include "limber/storage/whole_history.hpp"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QTemporaryFile>

#include <system_error>

#include <iostream>
#include <iterator>

namespace limber::app {

namespace {

namespace fs = std::filesystem;

using Text = tl::expected<std::string, std::string>;

constexpr int failed = 1;
/// A lifetime of sessions takes its time.
constexpr core::Minutes patience{30};

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(limber::app::CommandLineWords)
};

int tell(const Text& text)
{
    if (!text) {
        std::cerr << "limber: " << text.error() << '\n';
        return failed;
    }
    std::cout << *text << '\n';
    return 0;
}

fs::path historyIn(const platform::Paths& paths)
{
    return paths.data / "history.db";
}

/// Asks a running Limber to do it; otherwise does it here with the opened history.
template <typename DoHere>
Text throughTheWriter(const platform::Paths& paths,
                      const std::string& method,
                      const std::vector<platform::CallArgument>& arguments,
                      DoHere doHere)
{
    using Fault = platform::CallError::Fault;
    const auto answer = platform::callRunning(QDBusConnection::sessionBus(), method, arguments, patience);
    if (answer || (answer.error().fault != Fault::NotRunning && answer.error().fault != Fault::NoBus)) {
        return answer.map_error([](const platform::CallError& error) { return error.text; });
    }
    if (const auto made = platform::createFolders(paths); !made) {
        return tl::unexpected{made.error()};
    }
    const auto alone = platform::KeepOut::take(paths.runtime);
    if (!alone) {
        return tl::unexpected{alone.error()};
    }
    const platform::SystemClock clock{QDBusConnection{QString()}};
    const auto opened = storage::openHistory(historyIn(paths), clock);
    if (!opened) {
        return tl::unexpected{opened.error().text};
    }
    for (const std::string& notice : opened->notices) {
        std::cerr << "limber: " << notice << '\n';
    }
    return doHere(*opened->whole);
}

Text importFile(const fs::path& file, const std::string& calledAs, const platform::Paths& paths)
{
    return throughTheWriter(
        paths, "Import", {file.string(), calledAs}, [&](storage::WholeHistory& whole) -> Text {
            const auto imported = whole.import(file, calledAs);
            return imported ? Text{importText(*imported)} : Text{tl::unexpected{imported.error().text}};
        });
}

/// What standard input gives, in a file: whoever imports it may be another process.
Text importInput(const platform::Paths& paths)
{
    if (const auto made = platform::createFolders(paths); !made) {
        return tl::unexpected{made.error()};
    }
    QTemporaryFile file{QString::fromStdString((paths.runtime / "import-XXXXXX").string())};
    const std::string noRoom
        = CommandLineWords::tr("What came from standard input cannot be kept for the import.").toStdString();
    if (!file.open()) {
        return tl::unexpected{noRoom};
    }
    std::string part(1 << 16, '\0');
    while (std::cin.read(part.data(), static_cast<std::streamsize>(part.size())) || std::cin.gcount() > 0) {
        const bool isTooLong = static_cast<std::uintmax_t>(file.size()) > storage::longestImport;
        if (isTooLong || file.write(part.data(), std::cin.gcount()) != std::cin.gcount()) {
            return isTooLong
                ? tl::unexpected{CommandLineWords::tr("What came from standard input is too long to import.")
                                     .toStdString()}
                : tl::unexpected{noRoom};
        }
    }
    file.flush();
    return importFile(file.fileName().toStdString(), CommandLineWords::tr("standard input").toStdString(),
                      paths);
}

} // namespace

int carryOut(const Export& wanted, const platform::Paths& paths)
{
    const fs::path history = historyIn(paths);
    const auto existing = wanted.force ? storage::Existing::Replace : storage::Existing::Refuse;
    if (wanted.csv) {
        const auto written = storage::exportTablesTo(history, wanted.file, existing);
        if (!written) {
            return tell(tl::unexpected{written.error().text});
        }
        for (const fs::path& file : *written) {
            std::cout << file.string() << '\n';
        }
        return 0;
    }
    const auto written = wanted.file == "-"
        ? storage::exportWhole(history,
                               [](std::string_view text) -> ports::Stored<void> {
                                   std::cout << text;
                                   return {};
                               })
        : storage::exportWholeTo(history, wanted.file, existing);
    if (!written || !std::cout.flush()) {
        return tell(tl::unexpected{
            written ? CommandLineWords::tr("Standard output cannot be written to.").toStdString()
                    : written.error().text});
    }
    return 0;
}

int carryOut(const Import& wanted, const platform::Paths& paths)
{
    return tell(wanted.file == "-" ? importInput(paths)
                                   : importFile(fs::absolute(wanted.file), wanted.file, paths));
}

int carryOut(const Backup& wanted, const platform::Paths& paths)
{
    const platform::SystemClock clock{QDBusConnection{QString()}};
    const auto made = wanted.file ? storage::backUpTo(historyIn(paths), *wanted.file)
                                  : storage::Backups{historyIn(paths), clock}.make();
    return tell(made ? Text{made->string()} : Text{tl::unexpected{made.error().text}});
}

int carryOut(const Restore& wanted, const platform::Paths& paths)
{
    const fs::path file = fs::absolute(wanted.file);
    return tell(
        throughTheWriter(paths, "Restore", {file.string()}, [&](storage::WholeHistory& whole) -> Text {
            const auto restored = whole.restore(file);
            return restored ? Text{restoreText(file.string(), restored->kept.string(), restored->sessions)}
                            : Text{tl::unexpected{restored.error().text}};
        }));
}

} // namespace limber::app
