#include "microphone.hpp"
#include "signs.hpp"

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/environment.hpp"
#include "support/pulse_audio.hpp"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace limber;
using namespace limber::test;

namespace {

const StoppedClock stopped;

struct Bench {
    QTemporaryDir folder;
    QString socket = folder.filePath(QStringLiteral("pulse/native"));
    EnvironmentVariable server{"PULSE_SERVER", "unix:" + socket.toUtf8()};
    EnvironmentVariable runtime{"PULSE_RUNTIME_PATH", folder.filePath(QStringLiteral("own")).toUtf8()};
    std::unique_ptr<PulseAudio> pulse;
    std::unique_ptr<platform::SourceSensor> sensor = makeSensor();

    Bench() { REQUIRE(QDir{folder.path()}.mkdir(QStringLiteral("own"))); }
    std::unique_ptr<platform::SourceSensor> makeSensor()
    {
        std::vector<std::unique_ptr<platform::Source>> sources;
        sources.push_back(std::make_unique<platform::Microphone>(platform::soundServerSocket()));
        return std::make_unique<platform::SourceSensor>(core::What::Microphone, stopped, std::move(sources));
    }
    void startPulse()
    {
        QDir{folder.path()}.mkpath(QStringLiteral("pulse"));
        pulse = std::make_unique<PulseAudio>(socket);
    }
    /// A program that records `device` while it lives.
    [[nodiscard]] std::unique_ptr<Child> record(const char* device, const QStringList& more = {}) const
    {
        return std::make_unique<Child>(QStringLiteral("parecord"),
                                       QStringList{QStringLiteral("--raw"),
                                                   QStringLiteral("--device=") + QString::fromUtf8(device),
                                                   QStringLiteral("--client-name=Meeting")}
                                           + more + QStringList{QStringLiteral("/dev/null")});
    }
    /// How many streams the server records.
    [[nodiscard]] static qsizetype recordings()
    {
        return run(QStringLiteral("pactl"),
                   {QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("source-outputs")})
            .count(QLatin1Char{'\n'});
    }
};

constexpr const char* microphone = "source.null";
constexpr const char* loudspeaker = "null.monitor";

} // namespace

TEST_CASE("a program that records from the microphone is the sign, until it stops")
{
    Bench bench;
    bench.startPulse();
    Collected collected{*bench.sensor};
    while (collected.next() != false) { }
    CHECK(bench.sensor->source() == "PulseAudio");
    auto one = bench.record(microphone);
    CHECK(collected.next() == true);
    auto two = bench.record(microphone);
    one->stop();
    two->stop();
    CHECK(collected.next() == false);
}

TEST_CASE("a call that goes on when Limber starts is noticed")
{
    Bench bench;
    bench.startPulse();
    REQUIRE(waitUntil([&] { return QFile::exists(bench.socket); }));
    const auto call = bench.record(microphone);
    REQUIRE(waitUntil([] { return Bench::recordings() == 1; }));
    Collected collected{*bench.sensor};
    CHECK(collected.next() == true);
}

TEST_CASE("recording what the loudspeakers play is no call, and neither is a level meter")
{
    Bench bench;
    bench.startPulse();
    Collected collected{*bench.sensor};
    while (collected.next() != false) { }
    const auto screencast = bench.record(loudspeaker);
    const auto meter
        = bench.record(microphone, {QStringLiteral("--property=application.id=org.PulseAudio.pavucontrol")});
    const auto peaks = bench.record(microphone, {QStringLiteral("--property=resample.peaks=true")});
    const auto ofSink = bench.record(microphone, {QStringLiteral("--property=stream.capture.sink=true")});
    run(QStringLiteral("pactl"), {QStringLiteral("load-module"), QStringLiteral("module-loopback")});
    REQUIRE(waitUntil([&] { return bench.recordings() == 5; }));
    const auto call = bench.record(microphone);
    CHECK(collected.next() == true);
    call->stop();
    CHECK(collected.next() == false);
}

TEST_CASE("a sound server that dies leaves the microphone unknown, and is used again when it is back")
{
    Bench bench;
    Collected collected{*bench.sensor};
    CHECK(collected.next() == std::nullopt);
    CHECK(bench.sensor->why() == "no sound server is running");
    for (int round = 0; round < 2; ++round) {
        bench.startPulse();
        CHECK(collected.next() == false);
        CHECK(bench.sensor->why().empty());
        const auto call = bench.record(microphone);
        CHECK(collected.next() == true);
        bench.pulse->kill();
        CHECK(collected.next() == std::nullopt);
    }
}

TEST_CASE("a sound server on another computer is not asked")
{
    const EnvironmentVariable server{"PULSE_SERVER", "tcp:music.example:4713"};
    std::vector<std::unique_ptr<platform::Source>> sources;
    sources.push_back(std::make_unique<platform::Microphone>(platform::soundServerSocket()));
    platform::SourceSensor sensor{core::What::Microphone, stopped, std::move(sources)};
    Collected collected{sensor};
    CHECK(collected.next() == std::nullopt);
    CHECK(sensor.why() == "the sound server is on another computer");
}
