#pragma once

#include "shell/desk.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace limber::test {

/// A day told in text: what happens, and below a line of dashes what the user saw.
/// tests/shell/stories/README.md has the words.
class Story {
public:
    /// Reads the file. Throws std::runtime_error with file and line for a word that nobody knows.
    explicit Story(const std::filesystem::path& file);

    /// Lives the day with the real resident. Gives what the user saw, a line each.
    [[nodiscard]] std::vector<std::string> live();
    [[nodiscard]] const std::vector<std::string>& expected() const { return m_expected; }

private:
    struct Line {
        int number = 0;
        std::vector<std::string> words;
    };

    [[noreturn]] void refuse(const Line& line) const;
    void set(core::Settings& settings, const Line& line) const;
    void happen(const Line& line);
    bool happenToLimber(const std::vector<std::string>& words);
    bool happenToUser(const std::vector<std::string>& words);
    bool happenToClock(const std::vector<std::string>& words);
    bool answer(const std::vector<std::string>& words);
    void startLimber();
    void passTo(const std::string& time);
    [[nodiscard]] core::Instant at(const std::string& time) const;
    [[nodiscard]] std::string clock(core::Instant at) const;
    void see(core::Instant at, const std::string& what);
    void seeNext();
    [[nodiscard]] std::vector<std::string> transcript();

    std::string m_name;
    std::vector<Line> m_lines;
    std::vector<std::string> m_expected;
    core::CivilDay m_day;
    std::unique_ptr<shell::VirtualTime> m_time;
    std::unique_ptr<Disk> m_disk;
    std::unique_ptr<Desk> m_desk;
    std::string m_boot = "boot";
    std::optional<bool> m_isTyping; ///< none: the desktop does not tell
    bool m_isInSession = false;     ///< the window that opened has been seen
    struct Seen {
        core::Instant at;
        core::Zone zone = nullptr;
        std::string what;
    };
    std::vector<Seen> m_seen;
};

/// Both texts line by line, with "-" before what was expected only and "+" before what was there only; empty
/// if they are equal.
[[nodiscard]] std::string difference(const std::vector<std::string>& expected,
                                     const std::vector<std::string>& actual);

} // namespace limber::test
