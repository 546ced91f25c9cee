#pragma once

#include "limber/core/kept_history.hpp"
#include "limber/ports/history_store.hpp"

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>

namespace limber::storage {

class WritingTurn;

/// An import beside a history that goes on being written to. It is one transaction of a connection of its
/// own; whenever the history wants to write, that is taken back, and begun again behind it.
class ImportJob {
public:
    /// Made by WholeHistory::importBeside(). `history` is the file, `now` when edits without a stamp were
    /// made.
    ImportJob(std::filesystem::path history,
              std::shared_ptr<WritingTurn> turn,
              std::filesystem::path file,
              std::string calledAs,
              core::Instant now);

    /// As WholeHistory::import(). Once, in any thread; takes seconds for each ten years.
    [[nodiscard]] ports::Stored<core::MergeCounts> run();
    /// From any thread: run() then ends soon, and has imported nothing unless it was done.
    void giveUp() { m_isGivenUp = true; }

private:
    [[nodiscard]] bool isInTheWay() const;

    std::filesystem::path m_history;
    std::shared_ptr<WritingTurn> m_turn;
    std::filesystem::path m_file;
    std::string m_calledAs;
    core::Instant m_now;
    std::atomic<bool> m_isGivenUp{false};
};

} // namespace limber::storage
