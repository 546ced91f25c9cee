#include "signs.hpp"
#include "source.hpp"

#include "support/catch.hpp"

#include <QString>

using namespace limber;
using namespace limber::test;
using Values = std::vector<std::optional<bool>>;

namespace {

class SaidSource final : public platform::Source {
public:
    explicit SaidSource(const char* name)
        : m_name{QString::fromLatin1(name)}
    { }
    [[nodiscard]] QString name() const override { return m_name; }
    void start() override { }
    void say(std::optional<bool> value) { settle(value); }

private:
    QString m_name;
};

/// A sensor of two sources, with the values it has reported.
struct Bench {
    SaidSource* one = nullptr;
    SaidSource* two = nullptr;
    StoppedClock clock;
    platform::SourceSensor sensor{core::What::Locked, clock, sources()};
    Values values;

    Bench()
    {
        sensor.start([this](core::Sign sign) {
            CHECK(sign.what == core::What::Locked);
            values.push_back(sign.value);
        });
    }
    std::vector<std::unique_ptr<platform::Source>> sources()
    {
        std::vector<std::unique_ptr<platform::Source>> made;
        made.push_back(std::make_unique<SaidSource>("one"));
        one = static_cast<SaidSource*>(made.back().get());
        made.push_back(std::make_unique<SaidSource>("two"));
        two = static_cast<SaidSource*>(made.back().get());
        return made;
    }
};

} // namespace

TEST_CASE("two sources make one sign: so while any says so")
{
    Bench bench;
    bench.one->say(false);
    bench.two->say(false);
    bench.one->say(true);
    bench.two->say(true);
    bench.one->say(false);
    bench.two->say(false);
    CHECK(bench.values == Values{false, true, false});
}

TEST_CASE("a source that cannot say leaves it to the other")
{
    Bench bench;
    bench.one->say(std::nullopt);
    CHECK(bench.values.empty());
    bench.two->say(true);
    CHECK(bench.values == Values{true});
    CHECK(bench.sensor.source() == "two");
}

TEST_CASE("what no source can say is unknown, once all have been asked and whenever the last one goes")
{
    Bench bench;
    bench.one->say(std::nullopt);
    bench.two->say(std::nullopt);
    bench.two->say(std::nullopt);
    CHECK(bench.values == Values{std::nullopt});
    CHECK(bench.sensor.source() == "one, two");
    bench.one->say(true);
    bench.one->say(std::nullopt);
    CHECK(bench.values == Values{std::nullopt, true, std::nullopt});
}
