#pragma once

#include "limber/core/time.hpp"
#include "limber/ports/history_store.hpp"
#include "limber/storage/whole_history.hpp"

#include <filesystem>
#include <string_view>
#include <utility>

/// Files that only the user may read (0600, in folders 0700), and that survive a power cut.
namespace limber::storage {

/// An open file descriptor; closes itself.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number{number}
    { }
    Descriptor(Descriptor&& other) noexcept
        : m_number{std::exchange(other.m_number, -1)}
    { }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        // What this one held closes with `taken`, at once.
        Descriptor taken{std::move(other)};
        std::swap(m_number, taken.m_number);
        return *this;
    }
    ~Descriptor();

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// What errno `code` means for `file`, for the user.
[[nodiscard]] ports::StorageError systemError(const std::filesystem::path& file, int code);

/// Makes the folder and those above it as far as they are missing.
[[nodiscard]] ports::Stored<void> makePrivateFolder(const std::filesystem::path& folder);

/// Makes an empty file if there is none, and takes it from other users if they had a right to it. Fails
/// unless it is a plain file that can be written, in a folder that can be written.
[[nodiscard]] ports::Stored<void> makePrivateFile(const std::filesystem::path& file);

/// Makes new and renamed entries of a folder survive a power cut.
[[nodiscard]] ports::Stored<void> syncFolder(const std::filesystem::path& folder);

/// Writes all of it, and waits until it is on disk; false leaves the reason in errno.
[[nodiscard]] bool writeAll(const Descriptor& file, std::string_view text);

/// Removes what FreshFiles for names in `folder` that begin with `beginning` have left there because their
/// process was killed. What was written to in the last hour may still be growing and stays.
void removeLeftovers(const std::filesystem::path& folder, std::string_view beginning);

/// A file (0600) that grows beside the one whose name it will have, and takes that name whole or not at all.
class FreshFile {
public:
    /// Fails at once where `existing` says so. The folder must be there.
    [[nodiscard]] static ports::Stored<FreshFile> make(const std::filesystem::path& file, Existing existing);
    FreshFile(FreshFile&& other) noexcept;
    FreshFile& operator=(FreshFile&&) = delete;
    /// Takes away what was not placed.
    ~FreshFile();

    [[nodiscard]] ports::Stored<void> write(std::string_view text);
    /// Gives it its name, once it is on disk.
    [[nodiscard]] ports::Stored<void> place();
    /// Where it is until then.
    [[nodiscard]] const std::filesystem::path& temporary() const { return m_fresh; }

private:
    FreshFile(std::filesystem::path file, std::filesystem::path fresh, Descriptor opened, Existing existing);
    [[nodiscard]] ports::Stored<void> flush();

    std::filesystem::path m_file;
    std::filesystem::path m_fresh; ///< "" once it has its name
    Descriptor m_opened;
    Existing m_existing;
    std::string m_waiting; ///< to be written with what comes next
};

/// `name`, or with "-2", "-3" … behind it and before `ending`, so that neither it nor what SQLite may keep
/// beside it is there.
[[nodiscard]] std::filesystem::path freeName(const std::string& name, const std::string& ending);

/// Renames a database that cannot be used, with what SQLite keeps beside it, to a dated name that is free:
/// "history.db.corrupt-2026-03-14" for the remark ".corrupt-". Returns that name.
[[nodiscard]] ports::Stored<std::filesystem::path>
setAside(const std::filesystem::path& file, std::string_view remark, core::CivilDay day);

} // namespace limber::storage
