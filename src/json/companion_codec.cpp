#include "limber/json/companion_codec.hpp"

#include "companion_fields.hpp"

#include "limber/core/named_values.hpp"

#include <utility>

namespace limber::json {

namespace {

constexpr std::array answerNames{
    core::Named{core::AnswerKind::Start, "start"},
    core::Named{core::AnswerKind::Snooze, "snooze"},
    core::Named{core::AnswerKind::Skip, "skip"},
};

/// What "type" says, in the order of the variant.
constexpr std::array<std::string_view, std::variant_size_v<core::Instruction>> instructionTypes{
    "snapshot",   "show_page",       "show_panel",    "begin_session", "stored",
    "not_stored", "history_changed", "close_windows", "keeping",       "exported",
    "imported",   "backed_up",       "restored",      "erased",        "routines_changed"};
constexpr std::array<std::string_view, std::variant_size_v<core::Report>> reportTypes{
    "session_opened",   "step_finished",  "session_closed", "session_rated",   "session_deleted",
    "session_restored", "session_added",  "start_wanted",   "settings_wanted", "answered",
    "paused",           "resumed",        "keeping_wanted", "export_wanted",   "import_wanted",
    "backup_wanted",    "restore_wanted", "erase_wanted",   "routine_wanted",  "routine_removed"};
static_assert(!instructionTypes.back().empty() && !reportTypes.back().empty());

} // namespace

std::string_view name(core::AnswerKind answer)
{
    return core::nameIn(answerNames, answer);
}

template <>
std::optional<core::SessionKind> valueNamed(std::string_view name)
{
    return core::sessionKindNamed(name);
}

template <>
std::optional<core::Side> valueNamed(std::string_view name)
{
    return core::sideNamed(name);
}

template <>
std::optional<core::SessionOutcome> valueNamed(std::string_view name)
{
    return core::sessionOutcomeNamed(name);
}

template <>
std::optional<core::NextUpStatus> valueNamed(std::string_view name)
{
    return core::nextUpStatusNamed(name);
}

template <>
std::optional<core::What> valueNamed(std::string_view name)
{
    return core::whatNamed(name);
}

template <>
std::optional<core::Page> valueNamed(std::string_view name)
{
    return core::pageNamed(name);
}

template <>
std::optional<core::BreakMode> valueNamed(std::string_view name)
{
    return core::breakModeNamed(name);
}

template <>
std::optional<core::AwayMeaning> valueNamed(std::string_view name)
{
    return core::awayMeaningNamed(name);
}

template <>
std::optional<core::HowMuch> valueNamed(std::string_view name)
{
    return core::howMuchNamed(name);
}

template <>
std::optional<core::ColorScheme> valueNamed(std::string_view name)
{
    return core::colorSchemeNamed(name);
}

template <>
std::optional<core::CopyKind> valueNamed(std::string_view name)
{
    return core::copyKindNamed(name);
}

template <>
std::optional<core::ExportFormat> valueNamed(std::string_view name)
{
    return core::exportFormatNamed(name);
}

template <>
std::optional<core::AnswerKind> valueNamed(std::string_view name)
{
    return core::valueIn(answerNames, name);
}

namespace {

template <typename Variant, std::size_t N>
Value messageOf(const Variant& message, const std::array<std::string_view, N>& types)
{
    Value line = Value::object();
    line["type"] = types[message.index()];
    line.update(std::visit([](const auto& said) { return FieldWriter::objectOf(said); }, message));
    return line;
}

Decoded<Value> parsed(std::string_view text)
{
    Value value = Value::parse(text, nullptr, false);
    if (!value.is_object()) {
        return tl::unexpected{CodecError{CodecError::Fault::NotJson, "this is no JSON object"}};
    }
    return value;
}

template <typename T>
Decoded<T> objectFrom(const Value& value, std::string path)
{
    T result;
    std::optional<CodecError> fault;
    FieldReader::takeObject(value, std::move(path), result, fault);
    if (fault) {
        return tl::unexpected{*fault};
    }
    return result;
}

Decoded<core::Settings> checked(core::Settings settings)
{
    if (const auto fault = core::faultIn(settings)) {
        return tl::unexpected{CodecError{CodecError::Fault::OutOfRange, *fault}};
    }
    return settings;
}

/// No settings in it, or settings nobody objects to.
template <typename T>
Decoded<T> withSoundSettings(T message)
{
    if constexpr (requires { message.settings; }) {
        return checked(message.settings).map([&](const core::Settings&) { return message; });
    } else {
        return message;
    }
}

template <typename Variant, std::size_t I = 0, std::size_t N>
Decoded<Variant>
messageFrom(const Value& line, const std::string& type, const std::array<std::string_view, N>& types)
{
    if constexpr (I == N) {
        return tl::unexpected{
            CodecError{CodecError::Fault::UnknownType, "no message is called \"" + type + "\""}};
    } else {
        if (types[I] != type) {
            return messageFrom<Variant, I + 1>(line, type, types);
        }
        using Message = std::variant_alternative_t<I, Variant>;
        return objectFrom<Message>(line, type).and_then(withSoundSettings<Message>).map([](Message message) {
            return Variant{std::move(message)};
        });
    }
}

template <typename Variant, std::size_t N>
Decoded<Variant> messageOfType(const Value& line, const std::array<std::string_view, N>& types)
{
    const auto type = line.find("type");
    if (type == line.end()) {
        return tl::unexpected{CodecError{CodecError::Fault::MissingField, "type is missing"}};
    }
    if (!type->is_string()) {
        return tl::unexpected{CodecError{CodecError::Fault::WrongType, "type must be a text"}};
    }
    return messageFrom<Variant>(line, type->get<std::string>(), types);
}

Decoded<core::Report> reportOf(const Value& line)
{
    return messageOfType<core::Report>(line, reportTypes);
}

} // namespace

std::string encode(const core::Instruction& instruction)
{
    return toLine(messageOf(instruction, instructionTypes));
}

std::string encode(const core::Report& report)
{
    return toLine(messageOf(report, reportTypes));
}

std::string encode(const core::Numbered& numbered)
{
    Value line = Value::object();
    line["serial"] = numbered.serial;
    line["report"] = messageOf(numbered.report, reportTypes);
    return toLine(line);
}

std::string encode(const core::Settings& settings)
{
    return toLine(FieldWriter::objectOf(settings));
}

std::string encode(const core::NextUp& next)
{
    return toLine(FieldWriter::objectOf(next));
}

Decoded<core::Instruction> decodeInstruction(std::string_view text)
{
    return parsed(text).and_then(
        [](const Value& line) { return messageOfType<core::Instruction>(line, instructionTypes); });
}

Decoded<core::Report> decodeReport(std::string_view text)
{
    return parsed(text).and_then(reportOf);
}

Decoded<core::Numbered> decodeNumbered(std::string_view text)
{
    return parsed(text).and_then([](const Value& line) -> Decoded<core::Numbered> {
        const auto stored = objectFrom<core::Stored>(line, "numbered");
        if (!stored) {
            return tl::unexpected{stored.error()};
        }
        const auto report = line.find("report");
        if (report == line.end() || !report->is_object()) {
            return tl::unexpected{
                CodecError{CodecError::Fault::MissingField, "numbered.report must be an object"}};
        }
        return reportOf(*report).map([&](core::Report said) {
            return core::Numbered{stored->serial, std::move(said)};
        });
    });
}

Decoded<core::Settings> decodeSettings(std::string_view text)
{
    return parsed(text)
        .and_then([](const Value& line) { return objectFrom<core::Settings>(line, "settings"); })
        .and_then(checked);
}

Decoded<core::NextUp> decodeNextUp(std::string_view text)
{
    return parsed(text).and_then([](const Value& line) { return objectFrom<core::NextUp>(line, "next"); });
}

} // namespace limber::json
