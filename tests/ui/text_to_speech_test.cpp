#include "limber/ui/text_to_speech.hpp"
#include "support/catch.hpp"
#include "support/pulse_audio.hpp"

#include <optional>

using namespace limber;
using namespace limber::test;

namespace {

const QLocale english{QLocale::English};

std::optional<ports::SpeechOffer> offerOf(ui::TextToSpeech& speech)
{
    std::optional<ports::SpeechOffer> offer;
    speech.ask([&](const ports::SpeechOffer& told) { offer = told; });
    CHECK(waitUntil([&] { return offer.has_value(); }));
    return offer;
}

} // namespace

TEST_CASE("flite speaks, louder when told to, and can be broken off")
{
    Loudspeaker loudspeaker;
    ui::TextToSpeech speech{english, {QStringLiteral("flite")}};
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

TEST_CASE("an engine tells its voices")
{
    Loudspeaker loudspeaker;
    ui::TextToSpeech speech{english, {QStringLiteral("flite")}};
    const auto offer = offerOf(speech);
    REQUIRE(offer.has_value());
    CHECK(offer->engine == "flite");
    CHECK_FALSE(offer->voices.empty());
    CHECK(offer->problem.empty());
}

TEST_CASE("where no engine is installed nothing is said, and the remedy is told")
{
    ui::TextToSpeech speech{english, QStringList{}};
    speech.say("Hold.", {});
    const auto offer = offerOf(speech);
    REQUIRE(offer.has_value());
    CHECK(offer->engine.empty());
    CHECK(offer->problem
          == "No speech engine is installed. Install the package qt6-speech-speechd-plugin or "
             "qt6-speech-flite-plugin.");
}

TEST_CASE("both engines of this system are known, the one with more voices first")
{
    CHECK(ui::TextToSpeech::usableEngines()
          == QStringList{QStringLiteral("speechd"), QStringLiteral("flite")});
}

TEST_CASE("a voice that nobody asks to speak starts no thread")
{
    const auto threads = [] { return QDir{QStringLiteral("/proc/self/task")}.entryList(QDir::Dirs).size(); };
    const auto before = threads();
    ui::TextToSpeech speech{english, {QStringLiteral("flite")}};
    speech.hush();
    CHECK(threads() == before);
}
