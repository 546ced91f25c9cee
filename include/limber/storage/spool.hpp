#pragma once

#include "limber/core/history.hpp"
#include "limber/ports/history_store.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Reports of a window process that may not be in the database yet, on disk until they are.
namespace limber::storage {

/// A window process's own file, "<uuid>.jsonl", of one line per report. The file is there only while it holds
/// something, and it is locked while its owner lives.
class Spool {
public:
    /// Nothing is written before the first keep().
    Spool(std::filesystem::path folder, const core::Uuid& window);
    ~Spool();
    Spool(Spool&&) noexcept;
    Spool& operator=(Spool&&) noexcept;

    /// Appends the line, which holds no newline; it is on disk when this returns. `serial` is what the
    /// acknowledgement will name.
    [[nodiscard]] ports::Stored<void> keep(std::uint64_t serial, std::string_view line);
    /// The report is stored or has been refused for good. The file goes with the last one that is waited for;
    /// until then it may hold more than those, so whoever reads it must bear reports told twice.
    [[nodiscard]] ports::Stored<void> settle(std::uint64_t serial);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// What a window process left behind.
struct PendingReports {
    core::Uuid window;
    std::filesystem::path file;
    std::vector<std::string> lines; ///< in the order they were reported; a torn last one is left out
    bool operator==(const PendingReports&) const = default;
};

/// The files in `folder` whose window process is gone, by name; those of living ones are left to them. A
/// missing folder holds none.
[[nodiscard]] ports::Stored<std::vector<PendingReports>> pendingReports(const std::filesystem::path& folder);

/// Removes the file, once its reports are stored. Does nothing if it is gone already.
[[nodiscard]] ports::Stored<void> settle(const PendingReports& pending);

} // namespace limber::storage
