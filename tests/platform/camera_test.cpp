#include "camera.hpp"
#include "signs.hpp"

#include "support/catch.hpp"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

namespace {

const StoppedClock stopped;

/// A folder of stand-ins for cameras: the kernel tells of files as of devices.
struct Bench {
    QTemporaryDir folder;
    std::unique_ptr<platform::SourceSensor> sensor;

    void plug(const char* name) const
    {
        QFile file{path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    void unplug(const char* name) const { REQUIRE(QFile::remove(path(name))); }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    /// Somebody has it open while the result lives.
    [[nodiscard]] std::unique_ptr<QFile> use(const char* name) const
    {
        auto file = std::make_unique<QFile>(path(name));
        REQUIRE(file->open(QIODevice::ReadOnly));
        return file;
    }
    void makeSensor(core::Milliseconds settles = 20ms)
    {
        std::vector<std::unique_ptr<platform::Source>> sources;
        sources.push_back(std::make_unique<platform::Camera>(folder.path(), settles));
        sensor = std::make_unique<platform::SourceSensor>(core::What::Camera, stopped, std::move(sources));
    }
};

} // namespace

TEST_CASE("a camera that a program has open is the sign")
{
    Bench bench;
    bench.plug("video0");
    bench.plug("video1");
    bench.makeSensor();
    Collected collected{*bench.sensor};
    CHECK(collected.next() == false);
    CHECK(bench.sensor->source()
          == (bench.path("video0") + QStringLiteral(", ") + bench.path("video1")).toStdString());
    for (const char* camera : {"video0", "video1"}) {
        auto call = bench.use(camera);
        CHECK(collected.next() == true);
        call.reset();
        CHECK(collected.next() == false);
    }
}

TEST_CASE("a camera is in use until the last program has closed it")
{
    Bench bench;
    bench.plug("video0");
    bench.makeSensor();
    Collected collected{*bench.sensor};
    CHECK(collected.next() == false);
    // The kernel tells of these two as of one.
    auto one = bench.use("video0");
    auto two = bench.use("video0");
    CHECK(collected.next() == true);
    one.reset();
    auto three = bench.use("video0");
    two.reset();
    three.reset();
    CHECK(collected.next() == false);
    CHECK(collected.signs.size() == 3);
}

TEST_CASE("a camera that is open when Limber starts is in use")
{
    Bench bench;
    bench.plug("video0");
    auto call = bench.use("video0");
    bench.makeSensor();
    Collected collected{*bench.sensor};
    CHECK(collected.next() == true);
    call.reset();
    CHECK(collected.next() == false);
}

TEST_CASE("a camera that is plugged in later is heard, and one that is pulled out is not in use")
{
    Bench bench;
    bench.makeSensor();
    Collected collected{*bench.sensor};
    CHECK(collected.next() == false);
    bench.plug("video2");
    bench.plug("other");
    REQUIRE(waitUntil([&] { return bench.sensor->source() == bench.path("video2").toStdString(); }));
    const auto other = bench.use("other");
    const auto call = bench.use("video2");
    CHECK(collected.next() == true);
    bench.unplug("video2");
    CHECK(collected.next() == false);
    CHECK(collected.signs.size() == 3);
}

TEST_CASE("a program that only looks which cameras there are is in no call")
{
    Bench bench;
    bench.plug("video0");
    bench.plug("video1");
    bench.makeSensor(100ms);
    Collected collected{*bench.sensor};
    CHECK(collected.next() == false);
    bench.use("video0").reset();
    bench.use("video1").reset();
    const auto call = bench.use("video1");
    CHECK(collected.next() == true);
    CHECK(collected.signs.size() == 2);
}

TEST_CASE("where cameras cannot be watched, their use is unknown")
{
    Bench bench;
    const std::string folder = bench.folder.path().toStdString();
    REQUIRE(bench.folder.remove());
    bench.makeSensor();
    Collected collected{*bench.sensor};
    CHECK(collected.next() == std::nullopt);
    CHECK(bench.sensor->why() == "the system lets nobody watch its cameras");
}
