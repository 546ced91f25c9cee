#include "limber/platform/voice_line.hpp"
#include "limber/platform/voice_process.hpp"
#include "support/catch.hpp"
#include "support/pulse_audio.hpp"

#include <filesystem>
#include <memory>
#include <optional>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;
using platform::VoiceProcess;

namespace fs = std::filesystem;

namespace {

const fs::path voice{LIMBER_VOICE};
const std::string noEngine = "none-of-that-name";

VoiceProcess flite()
{
    return VoiceProcess{voice, {"flite"}};
}

/// A program that does what `script` says instead of speaking.
class Impostor {
public:
    explicit Impostor(const QByteArray& script)
    {
        QFile file{program()};
        REQUIRE(file.open(QFile::WriteOnly));
        file.write("#!/bin/sh\necho started >> " + m_folder.filePath(QStringLiteral("starts")).toUtf8() + "\n"
                   + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString program() const { return m_folder.filePath(QStringLiteral("impostor")); }
    [[nodiscard]] fs::path path() const { return program().toStdString(); }
    [[nodiscard]] qsizetype starts() const
    {
        QFile file{m_folder.filePath(QStringLiteral("starts"))};
        return file.open(QFile::ReadOnly) ? file.readAll().count('\n') : 0;
    }

private:
    QTemporaryDir m_folder;
};

std::string problemOf(VoiceProcess& speech)
{
    // Told may be more than once.
    const auto offer = std::make_shared<std::optional<ports::SpeechOffer>>();
    speech.ask([offer](const ports::SpeechOffer& told) { *offer = told; });
    CHECK(waitUntil([&] { return offer->has_value(); }));
    return *offer ? (*offer)->problem : "nothing was told";
}

} // namespace

TEST_CASE("flite speaks, louder when told to, and can be broken off")
{
    Loudspeaker loudspeaker;
    VoiceProcess speech = flite();
    speech.say("Trunk rotation, left side.", {"", 0, 100});
    CHECK(waitUntil([&] { return loudspeaker.loudest() > 2000; }));
    speech.hush();
    // Silence is a stretch of tape with nothing on it.
    CHECK(waitUntil([&] {
        loudspeaker.rewind();
        const qint64 from = loudspeaker.length();
        return waitUntil([&] { return loudspeaker.length() > from + 22'050; }) && loudspeaker.loudest() < 50;
    }));
}

TEST_CASE("every short word of a session is heard, at every speed")
{
    Loudspeaker loudspeaker;
    VoiceProcess speech = flite();
    for (const int speed : {0, -5, 5}) {
        for (const char* word :
             {"Hold", "Halfway", "Three", "Two", "One", "Let go", "Done", "Round", "Open"}) {
            loudspeaker.rewind();
            speech.say(word, {"", speed, 100});
            CAPTURE(word, speed);
            CHECK(waitUntil([&] { return loudspeaker.loudest() > 2000; }));
        }
    }
}

TEST_CASE("a voice may be gone in the middle of a word, and is silent at once")
{
    Loudspeaker loudspeaker;
    for (const char* words : {"Hold", "Hip flexor, left side", "Halfway"}) {
        VoiceProcess speech = flite();
        loudspeaker.rewind();
        speech.say(words, {"", 0, 100});
        CAPTURE(words);
        CHECK(waitUntil([&] { return loudspeaker.loudest() > 2000; }));
    }
    CHECK(waitUntil([&] {
        loudspeaker.rewind();
        const qint64 from = loudspeaker.length();
        return waitUntil([&] { return loudspeaker.length() > from + 11'025; }) && loudspeaker.loudest() < 50;
    }));
}

TEST_CASE("an engine tells its voices")
{
    Loudspeaker loudspeaker;
    VoiceProcess speech = flite();
    std::optional<ports::SpeechOffer> offer;
    speech.ask([&](const ports::SpeechOffer& told) { offer = told; });
    REQUIRE(waitUntil([&] { return offer.has_value(); }));
    CHECK(offer->engine == "flite");
    CHECK_FALSE(offer->voices.empty());
    CHECK(offer->problem.empty());
}

TEST_CASE("an engine that cannot be opened is left for the next")
{
    Loudspeaker loudspeaker;
    VoiceProcess speech{voice, {noEngine, "flite"}};
    std::optional<ports::SpeechOffer> offer;
    speech.ask([&](const ports::SpeechOffer& told) { offer = told; });
    REQUIRE(waitUntil([&] { return offer.has_value(); }));
    CHECK(offer->engine == "flite");
}

TEST_CASE("where the only engine is not installed nothing is said, and the reason is told")
{
    VoiceProcess speech{voice, {noEngine}};
    speech.say("Hold.", {});
    CHECK_FALSE(problemOf(speech).empty());
}

TEST_CASE("an engine that crashes is started again for the next word, and left alone after five times")
{
    const Impostor impostor{"kill -SEGV $$\n"};
    VoiceProcess speech{impostor.path()};
    std::vector<std::string> problems;
    speech.ask([&](const ports::SpeechOffer& told) { problems.push_back(told.problem); });
    for (std::size_t time = 1; time <= 5; ++time) {
        REQUIRE(waitUntil([&] { return problems.size() == time; }));
        CHECK(problems.back() == "The speech engine crashed.");
        CHECK(impostor.starts() == static_cast<qsizetype>(time));
        speech.say("Hold", {});
    }
    CHECK(waitUntil([&] { return problems.size() == 6; }));
    CHECK(problems.back() == "The speech engine fails every time.");
    CHECK(impostor.starts() == 5);
}

TEST_CASE("an engine that hangs is ended, and started again for the next word")
{
    const Impostor impostor{"exec sleep 1000\n"};
    VoiceProcess speech{impostor.path(), {}, 300ms};
    std::vector<std::string> problems;
    speech.ask([&](const ports::SpeechOffer& told) { problems.push_back(told.problem); });
    REQUIRE(waitUntil([&] { return problems.size() == 1; }));
    CHECK(problems.back() == "The speech engine does not answer.");
    speech.say("Hold", {});
    CHECK(waitUntil([&] { return impostor.starts() == 2; }));
}

TEST_CASE("a voice that is prepared is there before its first word, and is started once")
{
    const Impostor impostor{"exec cat > /dev/null\n"};
    VoiceProcess speech{impostor.path()};
    speech.prepare();
    CHECK(waitUntil([&] { return impostor.starts() == 1; }));
    speech.prepare();
    speech.say("Hold", {});
    QCoreApplication::processEvents();
    CHECK(impostor.starts() == 1);
}

TEST_CASE("a program that is missing is told, with the remedy")
{
    VoiceProcess missing{
        tl::unexpected{std::string{"limber-voice is not there. Please install Limber again."}}};
    CHECK(problemOf(missing) == "limber-voice is not there. Please install Limber again.");
    VoiceProcess gone{fs::path{"/nowhere/limber-voice"}};
    CHECK(problemOf(gone) == "/nowhere/limber-voice cannot be started. Please install Limber again.");
}

TEST_CASE("a voice that nobody asks to speak starts no process")
{
    const Impostor impostor{"exec cat\n"};
    {
        VoiceProcess speech{impostor.path()};
        speech.hush();
    }
    CHECK(impostor.starts() == 0);
}

TEST_CASE("what a window and the voice say to each other arrives as it was, whatever the words are")
{
    const std::string text = "a \"side\",\nthe {left} \\ one – jetzt";
    using platform::VoiceOrder;
    for (const VoiceOrder& order :
         {VoiceOrder{7, platform::Say{text, {text, -5, 100}}}, VoiceOrder{8, platform::Hush{}},
          VoiceOrder{9, platform::AskForVoices{}}}) {
        const QByteArray line = toLine(order);
        CHECK(line.count('\n') == 1);
        CHECK(platform::orderIn(line) == order);
    }
    for (const platform::VoiceAnswer& answer :
         {platform::VoiceAnswer{3, std::nullopt},
          platform::VoiceAnswer{std::nullopt, {{{text, "kal"}, "flite", text}}}}) {
        CHECK(platform::answerIn(toLine(answer)) == answer);
    }
    CHECK_FALSE(platform::orderIn("{}"));
    CHECK_FALSE(platform::orderIn("what?"));
    CHECK_FALSE(platform::answerIn("[1]"));
}
