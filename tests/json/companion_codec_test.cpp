#include "any_message.hpp"

#include "limber/json/companion_codec.hpp"
#include "support/catch.hpp"

#include <nlohmann/json.hpp>

namespace limber::json {

std::ostream& operator<<(std::ostream& out, const CodecError& error)
{
    return out << static_cast<int>(error.fault) << ": " << error.text;
}

} // namespace limber::json

using namespace limber;
using namespace limber::json;
using Fault = CodecError::Fault;

namespace {

const core::Uuid session{"00112233-4455-6677-8899-aabbccddeeff"};
const core::Instant twoOClock{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}
                              + std::chrono::hours{14}};

template <typename T>
CodecError faultOf(const Decoded<T>& decoded)
{
    REQUIRE_FALSE(decoded);
    return decoded.error();
}

/// The encoded message with one change.
template <typename Message, typename Change>
std::string altered(const Message& message, Change change)
{
    auto value = nlohmann::json::parse(encode(message));
    change(value);
    return value.dump();
}

template <typename Variant, std::size_t... I>
std::vector<std::string> typesOf(std::index_sequence<I...>)
{
    return {nlohmann::json::parse(encode(Variant{std::in_place_index<I>}))
                .at("type")
                .template get<std::string>()...};
}

template <typename Variant>
std::vector<std::string> typesOf()
{
    return typesOf<Variant>(std::make_index_sequence<std::variant_size_v<Variant>>{});
}

} // namespace

TEST_CASE("every instruction comes back as it was said")
{
    for (std::size_t which = 0; which < std::variant_size_v<core::Instruction>; ++which) {
        CHECK(rc::check("decode(encode(instruction)) == instruction", [which] {
            const core::Instruction instruction = *test::anyInstruction(which);
            RC_ASSERT(instruction.index() == which);
            const std::string text = encode(instruction);
            RC_LOG() << text;
            RC_ASSERT(text.find('\n') == std::string::npos);
            RC_ASSERT(decodeInstruction(text) == instruction);
        }));
    }
}

TEST_CASE("every report comes back as it was said, with its number")
{
    for (std::size_t which = 0; which < std::variant_size_v<core::Report>; ++which) {
        CHECK(rc::check("decode(encode(report)) == report", [which] {
            const core::Numbered numbered{*rc::gen::arbitrary<std::uint64_t>(), *test::anyReport(which)};
            RC_ASSERT(numbered.report.index() == which);
            const std::string text = encode(numbered);
            RC_LOG() << text;
            RC_ASSERT(text.find('\n') == std::string::npos);
            RC_ASSERT(decodeNumbered(text) == numbered);
            RC_ASSERT(decodeReport(encode(numbered.report)) == numbered.report);
        }));
    }
}

TEST_CASE("settings and what comes next come back as they were")
{
    CHECK(rc::check("decode(encode(settings)) == settings", [] {
        const core::Settings settings = *test::anySettings();
        RC_ASSERT(decodeSettings(encode(settings)) == settings);
    }));
    CHECK(rc::check("decode(encode(next)) == next", [] {
        const core::NextUp next = *test::anyNextUp();
        RC_ASSERT(decodeNextUp(encode(next)) == next);
    }));
}

TEST_CASE("no text whatever makes a decoder do more than refuse it")
{
    CHECK(rc::check("a damaged message is refused or read", [] {
        std::string text = encode(*test::anyInstruction(0));
        for (const auto& [at, byte] : *rc::gen::container<std::vector<std::pair<std::size_t, char>>>(
                 rc::gen::arbitrary<std::pair<std::size_t, char>>())) {
            text[at % text.size()] = byte;
        }
        const auto decoded = decodeInstruction(text);
        RC_ASSERT(decoded || !decoded.error().text.empty());
    }));
}

TEST_CASE("the types on the wire are these, because spooled reports outlive an update")
{
    CHECK(typesOf<core::Instruction>()
          == std::vector<std::string>{"snapshot", "show_page", "show_panel", "begin_session", "stored",
                                      "not_stored", "history_changed", "close_windows", "keeping", "exported",
                                      "imported", "backed_up", "restored", "erased", "routines_changed"});
    CHECK(typesOf<core::Report>()
          == std::vector<std::string>{
              "session_opened",   "step_finished",  "session_closed", "session_rated",   "session_deleted",
              "session_restored", "session_added",  "start_wanted",   "settings_wanted", "answered",
              "paused",           "resumed",        "keeping_wanted", "export_wanted",   "import_wanted",
              "backup_wanted",    "restore_wanted", "erase_wanted",   "routine_wanted",  "routine_removed"});
}

TEST_CASE("what comes next reads as docs/dbus.md says")
{
    core::NextUp next;
    next.status = core::NextUpStatus::WaitingFor;
    next.at = twoOClock;
    next.activeLeft = core::Milliseconds{90000};
    next.signs = {core::What::Microphone, core::What::FullScreen};
    next.isCounting = true;
    CHECK(
        encode(next)
        == R"({"status":"waiting-for","kind":"break","active_left_ms":90000,"at":"2026-03-02T14:00:00.000Z",)"
           R"("signs":["microphone","full-screen"],"counting":true})");
}

TEST_CASE("a text that is no message is refused with the reason")
{
    CHECK(faultOf(decodeReport("")).fault == Fault::NotJson);
    CHECK(faultOf(decodeReport("{\"type\":\"resumed\"")).fault == Fault::NotJson);
    CHECK(faultOf(decodeReport("[1]")).fault == Fault::NotJson);
    CHECK(faultOf(decodeReport("{}")) == CodecError{Fault::MissingField, "type is missing"});
    CHECK(faultOf(decodeReport(R"({"type":7})")) == CodecError{Fault::WrongType, "type must be a text"});
    CHECK(faultOf(decodeReport(R"({"type":"snapshot"})"))
          == CodecError{Fault::UnknownType, "no message is called \"snapshot\""});
    CHECK(faultOf(decodeNumbered(R"({"serial":1})"))
          == CodecError{Fault::MissingField, "numbered.report must be an object"});
    CHECK(faultOf(decodeNumbered(R"({"serial":-1,"report":{"type":"resumed"}})"))
          == CodecError{Fault::OutOfRange, "numbered.serial must be 0 or more"});
}

TEST_CASE("a fault names the field by its whole path")
{
    const core::Report finished = core::StepFinished{session, core::StepRecord{}};
    CHECK(faultOf(decodeReport(altered(finished, [](auto& value) { value["step"].erase("held_ms"); })))
          == CodecError{Fault::MissingField, "step_finished.step.held_ms is missing"});
    CHECK(faultOf(decodeReport(altered(finished, [](auto& value) { value["step"]["side"] = "up"; })))
          == CodecError{Fault::OutOfRange,
                        "step_finished.step.side must be a name that is known, and not \"up\""});
    CHECK(faultOf(decodeReport(altered(finished, [](auto& value) { value["step"]["cycles"] = "two"; })))
          == CodecError{Fault::WrongType, "step_finished.step.cycles must be a whole number"});

    core::Snapshot snapshot;
    snapshot.expected.resize(2);
    CHECK(faultOf(decodeInstruction(
              altered(core::Instruction{snapshot},
                      [](auto& value) { value["expected"][1]["at"] = "2026-02-30T00:00:00.000Z"; })))
          == CodecError{Fault::OutOfRange,
                        "snapshot.expected[1].at must be a time like 2026-03-02T14:00:00.000Z"});
}

TEST_CASE("values that cannot be are out of range")
{
    const core::Report rated = core::SessionRated{session, 10, ""};
    CHECK(faultOf(decodeReport(altered(rated, [](auto& value) { value["discomfort"] = 11; })))
          == CodecError{Fault::OutOfRange, "session_rated.discomfort must be 0 to 10"});
    CHECK(faultOf(decodeReport(altered(rated, [](auto& value) { value["session"] = "7"; })))
          == CodecError{Fault::OutOfRange, "session_rated.session must be a UUID in lower case"});

    const core::Report opened = core::SessionOpened{session, core::SessionKind::Break, "r", {}, 3};
    CHECK(faultOf(decodeReport(altered(opened, [](auto& value) { value["planned_steps"] = -1; }))).fault
          == Fault::OutOfRange);
    CHECK(
        faultOf(decodeReport(altered(opened, [](auto& value) { value["planned_steps"] = 1LL << 40; }))).fault
        == Fault::OutOfRange);
    CHECK(faultOf(decodeReport(
                      altered(opened, [](auto& value) { value["planned_steps"] = 18446744073709551615ULL; })))
              .fault
          == Fault::OutOfRange);
    CHECK(faultOf(decodeReport(altered(opened, [](auto& value) { value["started"]["offset_s"] = 90000; })))
              .fault
          == Fault::OutOfRange);
}

TEST_CASE("settings that nobody may have are refused in words for the user")
{
    core::Settings settings;
    settings.breaks.interval = core::Minutes{5};
    const CodecError expected{Fault::OutOfRange, "the interval must be 15 minutes to 8 hours"};
    CHECK(faultOf(decodeSettings(encode(settings))) == expected);
    CHECK(faultOf(decodeReport(encode(core::Report{core::SettingsWanted{settings}}))) == expected);
}

TEST_CASE("fields of a later version are passed over")
{
    const core::Report resumed = core::Resumed{};
    CHECK(decodeReport(altered(resumed, [](auto& value) { value["mood"] = "good"; })) == resumed);
}

TEST_CASE("bytes that are no UTF-8 do not stop a note from being kept")
{
    const core::Report rated = core::SessionRated{session, std::nullopt, "back \xff better"};
    const auto decoded = decodeReport(encode(rated));
    REQUIRE(decoded);
    CHECK(std::get<core::SessionRated>(*decoded).note == "back \xef\xbf\xbd better");
}
