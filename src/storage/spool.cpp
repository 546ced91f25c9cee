#include "limber/storage/spool.hpp"

#include "connection.hpp"
#include "private_files.hpp"

#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <set>
#include <tuple>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".jsonl";

ports::Stored<void> writeAll(const Descriptor& to, const fs::path& file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(to.number(), text.data(), text.size());
        if (written < 0 && errno != EINTR) {
            return tl::unexpected{systemError(file, errno)};
        }
        text.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return {};
}

ports::Stored<std::string> readAll(const Descriptor& from, const fs::path& file)
{
    std::string text;
    std::string part(std::size_t{16} * 1024, '\0');
    for (;;) {
        const ssize_t count = ::read(from.number(), part.data(), part.size());
        if (count < 0 && errno != EINTR) {
            return tl::unexpected{systemError(file, errno)};
        }
        if (count == 0) {
            return text;
        }
        text.append(part, 0, static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
}

/// Only what a newline ends: the power may have gone while the last line was being written.
std::vector<std::string> wholeLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return lines;
}

ports::Stored<void> removeFile(const fs::path& file)
{
    if (::unlink(file.c_str()) != 0 && errno != ENOENT) {
        return tl::unexpected{systemError(file, errno)};
    }
    return {};
}

/// The file, locked; closed while its window process lives, or when it is gone.
ports::Stored<Descriptor> lockedIfLeft(const fs::path& file)
{
    Descriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)};
    if (!opened.isOpen()) {
        if (errno == ENOENT) {
            return opened;
        }
        return tl::unexpected{systemError(file, errno)};
    }
    if (::flock(opened.number(), LOCK_EX | LOCK_NB) == 0) {
        return opened;
    }
    if (errno == EWOULDBLOCK) {
        return Descriptor{-1};
    }
    return tl::unexpected{systemError(file, errno)};
}

/// Whether the file is still the one at that path.
bool isAt(const fs::path& path, const Descriptor& file)
{
    struct stat here { };
    struct stat there { };
    return ::fstat(file.number(), &here) == 0 && ::stat(path.c_str(), &there) == 0
        && here.st_ino == there.st_ino && here.st_dev == there.st_dev;
}

} // namespace

struct Spool::Parts {
    fs::path folder;
    fs::path file;
    Descriptor opened{-1};
    off_t size = 0;      ///< up to here the file is whole lines on disk
    bool isTorn = false; ///< there is something behind that
    std::set<std::uint64_t> waitedFor;

    ports::Stored<void> open();
    ports::Stored<void> append(std::string_view text);
    ports::Stored<void> close();
};

ports::Stored<void> Spool::Parts::open()
{
    if (opened.isOpen()) {
        return {};
    }
    if (auto made = makePrivateFolder(folder); !made) {
        return made;
    }
    do {
        opened = Descriptor{
            ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)};
        if (!opened.isOpen() || ::flock(opened.number(), LOCK_EX) != 0) {
            const auto error = systemError(file, errno);
            opened = Descriptor{-1};
            return tl::unexpected{error};
        }
        // A reader may have taken it for a dead process's file and removed it before it was locked.
    } while (!isAt(file, opened));
    size = ::lseek(opened.number(), 0, SEEK_END);
    return syncFolder(folder);
}

ports::Stored<void> Spool::Parts::append(std::string_view text)
{
    // Half a line must not be glued to the next one.
    if (isTorn && ::ftruncate(opened.number(), size) != 0) {
        return tl::unexpected{systemError(file, errno)};
    }
    isTorn = true;
    auto written = writeAll(opened, file, text);
    if (written && ::fsync(opened.number()) != 0) {
        written = tl::unexpected{systemError(file, errno)};
    }
    if (!written) {
        isTorn = ::ftruncate(opened.number(), size) != 0;
        return written;
    }
    isTorn = false;
    size += static_cast<off_t>(text.size());
    return {};
}

ports::Stored<void> Spool::Parts::close()
{
    if (!opened.isOpen()) {
        return {};
    }
    // Removed while it is still locked, so that nobody reads what is settled.
    auto removed = removeFile(file);
    opened = Descriptor{-1};
    return removed;
}

Spool::Spool(fs::path folder, const core::Uuid& window)
    : m_parts{std::make_unique<Parts>()}
{
    m_parts->file = folder / (window.text + std::string{ending});
    m_parts->folder = std::move(folder);
}

Spool::~Spool() = default;
Spool::Spool(Spool&&) noexcept = default;
Spool& Spool::operator=(Spool&&) noexcept = default;

ports::Stored<void> Spool::keep(std::uint64_t serial, std::string_view line)
{
    if (line.find('\n') != std::string_view::npos) {
        return tl::unexpected{failedWith(m_parts->file, "a report must be one line")};
    }
    if (auto opened = m_parts->open(); !opened) {
        return opened;
    }
    auto appended = m_parts->append(std::string{line} + '\n');
    if (appended) {
        m_parts->waitedFor.insert(serial);
    }
    return appended;
}

ports::Stored<void> Spool::settle(std::uint64_t serial)
{
    if (m_parts->waitedFor.erase(serial) == 0 || !m_parts->waitedFor.empty()) {
        return {};
    }
    return m_parts->close();
}

ports::Stored<std::vector<PendingReports>> pendingReports(const fs::path& folder)
{
    std::error_code error;
    fs::directory_iterator files{folder, error};
    if (error == std::errc::no_such_file_or_directory) {
        return std::vector<PendingReports>{};
    }
    std::vector<PendingReports> all;
    for (; !error && files != fs::directory_iterator{}; files.increment(error)) {
        std::error_code ignored;
        if (files->path().extension() != ending || !fs::is_regular_file(files->symlink_status(ignored))) {
            continue;
        }
        const auto left = lockedIfLeft(files->path());
        if (!left) {
            return tl::unexpected{left.error()};
        }
        if (!left->isOpen()) {
            continue;
        }
        const auto text = readAll(*left, files->path());
        if (!text) {
            return tl::unexpected{text.error()};
        }
        all.push_back({{files->path().stem().string()}, files->path(), wholeLines(*text)});
    }
    if (error) {
        return tl::unexpected{systemError(folder, error.value())};
    }
    std::sort(all.begin(), all.end(),
              [](const PendingReports& a, const PendingReports& b) { return a.file < b.file; });
    return all;
}

ports::Stored<void> settle(const PendingReports& pending)
{
    const auto left = lockedIfLeft(pending.file);
    if (!left) {
        return tl::unexpected{left.error()};
    }
    return left->isOpen() ? removeFile(pending.file) : ports::Stored<void>{};
}

} // namespace limber::storage
