#include "chime_tones.hpp"

#include "limber/platform/pulse_chimes.hpp"
#include "support/catch.hpp"
#include "support/pulse_audio.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>

using namespace limber;
using namespace limber::test;
using platform::samplesOf;
using ports::Chime;

namespace {

int peakOf(const std::vector<std::int16_t>& samples)
{
    int peak = 0;
    for (const std::int16_t sample : samples) {
        peak = std::max(peak, std::abs(static_cast<int>(sample)));
    }
    return peak;
}

} // namespace

TEST_CASE("every chime is short, soft, and begins and ends in silence")
{
    for (const Chime chime : ports::everyChime) {
        CAPTURE(static_cast<int>(chime));
        const auto samples = samplesOf(chime, 100);
        REQUIRE(samples.size() > platform::chimeRate / 10);
        CHECK(samples.size() < 5 * platform::chimeRate);
        CHECK(peakOf(samples) > 3000);
        CHECK(peakOf(samples) < 22'000);
        CHECK(std::abs(static_cast<int>(samples.front())) < 50);
        CHECK(std::abs(static_cast<int>(samples.back())) < 50);
    }
}

TEST_CASE("no two chimes sound the same")
{
    std::set<std::vector<std::int16_t>> all;
    for (const Chime chime : ports::everyChime) {
        all.insert(samplesOf(chime, 70));
    }
    CHECK(all.size() == ports::everyChime.size());
}

TEST_CASE("a chime grows louder with its volume, and is silent at none")
{
    int before = 0;
    for (const int volume : {0, 10, 40, 70, 100}) {
        const int peak = peakOf(samplesOf(Chime::Start, volume));
        CHECK((volume == 0 ? peak == 0 : peak > before));
        before = peak;
    }
    CHECK(peakOf(samplesOf(Chime::Start, 1000)) == before);
}

TEST_CASE("chimes are heard on the sound server, again after it was restarted, and never wait for one")
{
    platform::PulseChimes chimes;
    {
        Loudspeaker loudspeaker;
        chimes.play(Chime::Start, 80);
        CHECK(waitUntil([&] { return loudspeaker.loudest() > 2000; }));
        loudspeaker.kill();
    }
    chimes.play(Chime::Start, 80); // into the void
    Loudspeaker again;
    CHECK(waitUntil([&] {
        chimes.play(Chime::Tick, 80);
        return again.loudest() > 1000;
    }));
}

TEST_CASE("a chime of no volume asks no sound server")
{
    Loudspeaker loudspeaker;
    platform::PulseChimes chimes;
    chimes.play(Chime::Finished, 0);
    QCoreApplication::processEvents();
    CHECK(run(QStringLiteral("pactl"),
              {QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sink-inputs")})
              .isEmpty());
    CHECK(loudspeaker.loudest() == 0);
}
