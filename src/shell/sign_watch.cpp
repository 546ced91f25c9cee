#include "limber/shell/sign_watch.hpp"

#include <algorithm>
#include <utility>

namespace limber::shell {

SignWatch::SignWatch(ports::Sensors& sensors)
    : m_sensors{sensors}
    , m_report{[](const core::Sign&) {}}
{ }

void SignWatch::listen(Report report)
{
    m_report = std::move(report);
}

void SignWatch::apply(const core::WaitFor& waitFor)
{
    for (const core::What what : core::everyWhat) {
        const bool isWanted = core::meansAway(what) || waitFor.includes(what);
        const bool isWatched = m_watched.contains(what);
        if (isWanted && !isWatched) {
            if (what == core::What::Typing) {
                probe(what);
            } else {
                begin(what);
            }
        } else if (!isWanted && isWatched) {
            end(what);
        }
    }
}

/// Finds out who could tell. A sensor is not kept: who only might be listened to one day costs nothing till
/// then.
void SignWatch::probe(core::What what)
{
    if (const auto made = m_sensors.make(what)) {
        m_watched[what] = {nullptr, (*made)->source(), (*made)->why()};
    } else {
        m_watched[what] = {nullptr, {}, made.error()};
    }
}

bool SignWatch::listenForTyping(bool isWanted)
{
    constexpr core::What typing = core::What::Typing;
    const auto watched = m_watched.find(typing);
    if (watched == m_watched.end() || (watched->second.sensor != nullptr) == isWanted) {
        return false;
    }
    if (isWanted) {
        begin(typing);
        return m_watched.at(typing).sensor != nullptr;
    }
    const std::string source = watched->second.sensor->source();
    end(typing);
    m_watched[typing] = {nullptr, source, {}};
    return false;
}

void SignWatch::begin(core::What what)
{
    auto made = m_sensors.make(what);
    if (!made) {
        m_watched[what] = {nullptr, {}, made.error()};
        return;
    }
    ports::Sensor& sensor = **made;
    m_watched[what] = {*std::move(made), {}, {}};
    sensor.start([this](core::Sign sign) { m_report(sign); });
}

void SignWatch::end(core::What what)
{
    const bool wasTold = m_watched.at(what).sensor != nullptr;
    m_watched.erase(what);
    if (wasTold) {
        m_report({what, std::nullopt, {}});
    }
}

bool SignWatch::ask()
{
    return std::count_if(m_watched.begin(), m_watched.end(),
                         [](const auto& each) {
                             ports::Sensor* const sensor = each.second.sensor.get();
                             return sensor != nullptr && sensor->ask();
                         })
        > 0;
}

std::vector<core::SignSource> SignWatch::sources() const
{
    std::vector<core::SignSource> sources;
    for (const auto& [what, watched] : m_watched) {
        if (core::meansAway(what)) {
            continue;
        }
        core::SignSource& source = sources.emplace_back(core::SignSource{what, watched.source, watched.why});
        if (watched.sensor) {
            source.why = watched.sensor->why();
            source.source = source.why.empty() ? watched.sensor->source() : std::string{};
        }
    }
    return sources;
}

} // namespace limber::shell
