#pragma once

#include "limber/ports/speech.hpp"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

/// What a window's process and limber-voice say to each other: one JSON object a line, both ways.
namespace limber::platform {

struct Say {
    std::string text;
    ports::Manner manner;
    bool operator==(const Say&) const = default;
};
struct Hush {
    bool operator==(const Hush&) const = default;
};
struct AskForVoices {
    bool operator==(const AskForVoices&) const = default;
};

/// What the voice is to do. `serial` grows by one with each.
struct VoiceOrder {
    std::int64_t serial = 0;
    std::variant<Say, Hush, AskForVoices> what;
    bool operator==(const VoiceOrder&) const = default;
};

/// What the voice tells: that it has carried out the order `done`, or what its engine offers now.
struct VoiceAnswer {
    std::optional<std::int64_t> done;
    std::optional<ports::SpeechOffer> offer;
    bool operator==(const VoiceAnswer&) const = default;
};

[[nodiscard]] QByteArray toLine(const VoiceOrder& order);
[[nodiscard]] QByteArray toLine(const VoiceAnswer& answer);
/// Nothing: the line is no order.
[[nodiscard]] std::optional<VoiceOrder> orderIn(const QByteArray& line);
/// Nothing: the line is no answer.
[[nodiscard]] std::optional<VoiceAnswer> answerIn(const QByteArray& line);

} // namespace limber::platform
