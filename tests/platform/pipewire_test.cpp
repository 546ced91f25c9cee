#include "microphone.hpp"
#include "signs.hpp"

#include "support/catch.hpp"
#include "support/pipewire.hpp"

using namespace limber;
using namespace limber::test;

// PipeWire in PulseAudio's place: it speaks PulseAudio's protocol, with ids and properties of its own.

namespace {

const StoppedClock stopped;

struct Bench {
    PipeWire pipeWire;
    platform::SourceSensor sensor{core::What::Microphone, stopped, sources()};

    static std::vector<std::unique_ptr<platform::Source>> sources()
    {
        std::vector<std::unique_ptr<platform::Source>> made;
        made.push_back(std::make_unique<platform::Microphone>(platform::soundServerSocket()));
        return made;
    }
    /// A program that records `device` while it lives.
    [[nodiscard]] static std::unique_ptr<Child> record(const char* device)
    {
        return std::make_unique<Child>(
            QStringLiteral("parecord"),
            QStringList{QStringLiteral("--raw"), QStringLiteral("--device=") + QString::fromUtf8(device),
                        QStringLiteral("--client-name=Meeting"), QStringLiteral("/dev/null")});
    }
    [[nodiscard]] static bool isRecording(const char* device)
    {
        return run(QStringLiteral("pactl"), {QStringLiteral("list"), QStringLiteral("source-outputs")})
            .contains(QStringLiteral("target.object = \"%1\"").arg(QString::fromUtf8(device)));
    }
};

} // namespace

TEST_CASE("under PipeWire a program that records from the microphone is the sign, every time")
{
    Bench bench;
    Collected collected{bench.sensor};
    while (collected.next() != false) { }
    CHECK(bench.sensor.source() == "PipeWire");
    for (int round = 0; round < 2; ++round) {
        const auto call = Bench::record("microphone");
        CHECK(collected.next() == true);
        call->stop();
        CHECK(collected.next() == false);
    }
}

TEST_CASE("under PipeWire recording what the loudspeakers play is no call")
{
    Bench bench;
    Collected collected{bench.sensor};
    while (collected.next() != false) { }
    const auto screencast = Bench::record("loudspeaker.monitor");
    REQUIRE(waitUntil([] { return Bench::isRecording("loudspeaker"); }));
    const auto call = Bench::record("microphone");
    CHECK(collected.next() == true);
    call->stop();
    CHECK(collected.next() == false);
    CHECK(screencast->isRunning());
}

TEST_CASE("when PipeWire's PulseAudio part dies, the microphone is unknown")
{
    Bench bench;
    const auto call = Bench::record("microphone");
    Collected collected{bench.sensor};
    while (collected.next() != true) { }
    bench.pipeWire.killPulse();
    CHECK(collected.next() == std::nullopt);
}
