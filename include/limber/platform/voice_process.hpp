#pragma once

#include "limber/ports/speech.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace limber::platform {

/// Speaks through limber-voice, a process of its own: a speech engine that hangs or crashes costs what was to
/// be said, and nothing else.
///
/// The process is started with the first word, or when somebody asks or prepares it, and ends with this
/// object, or with the program that has it. One that crashed or does not answer is started anew for the next
/// word; after five times in a row nothing is said any more.
class VoiceProcess final : public ports::Speech {
public:
    /// How long an order may take until the process counts as one that hangs.
    static constexpr std::chrono::milliseconds usualPatience{8000};

    explicit VoiceProcess(tl::expected<std::filesystem::path, std::string> program,
                          const std::vector<std::string>& arguments = {},
                          std::chrono::milliseconds patience = usualPatience);
    ~VoiceProcess() override;
    VoiceProcess(const VoiceProcess&) = delete;
    VoiceProcess& operator=(const VoiceProcess&) = delete;

    void prepare() override;
    void say(const std::string& text, const ports::Manner& manner) override;
    void hush() override;
    void ask(Told told) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// The limber-voice that belongs to the running program: beside it. The error names where it was looked for,
/// for the user.
[[nodiscard]] tl::expected<std::filesystem::path, std::string> voiceProgram();

} // namespace limber::platform
