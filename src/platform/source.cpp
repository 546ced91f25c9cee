#include "source.hpp"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace limber::platform {

void Source::settle(std::optional<bool> value, std::string why)
{
    m_value = value;
    m_why = std::move(why);
    m_isSettled = true;
    Q_EMIT settled();
}

SourceSensor::SourceSensor(core::What what,
                           const ports::Clock& clock,
                           std::vector<std::unique_ptr<Source>> sources,
                           std::string why)
    : m_what{what}
    , m_clock{clock}
    , m_sources{std::move(sources)}
    , m_why{std::move(why)}
{
    for (const auto& source : m_sources) {
        connect(source.get(), &Source::settled, this, &SourceSensor::combine);
    }
}

std::string SourceSensor::source() const
{
    QStringList knowing;
    QStringList asked;
    for (const auto& source : m_sources) {
        asked.append(source->name());
        if (source->value()) {
            knowing.append(source->name());
        }
    }
    return (knowing.isEmpty() ? asked : knowing).join(QStringLiteral(", ")).toStdString();
}

std::string SourceSensor::why() const
{
    const bool isKnown = std::any_of(m_sources.begin(), m_sources.end(),
                                     [](const auto& each) { return each->value().has_value(); });
    if (isKnown || !areAllSettled()) {
        return {};
    }
    const auto withReason = std::find_if(m_sources.begin(), m_sources.end(),
                                         [](const auto& each) { return !each->why().empty(); });
    return withReason == m_sources.end() ? m_why : (*withReason)->why();
}

bool SourceSensor::areAllSettled() const
{
    return std::all_of(m_sources.begin(), m_sources.end(),
                       [](const auto& each) { return each->isSettled(); });
}

bool SourceSensor::ask()
{
    return std::count_if(m_sources.begin(), m_sources.end(), [](const auto& each) { return each->ask(); })
        > 0;
}

void SourceSensor::start(Report report)
{
    m_report = std::move(report);
    for (const auto& source : m_sources) {
        source->start();
    }
}

void SourceSensor::combine()
{
    std::optional<bool> value;
    for (const auto& source : m_sources) {
        if (source->value()) {
            value = value.value_or(false) || *source->value();
        }
    }
    if ((value || areAllSettled()) && (!m_hasReported || m_reported != value)) {
        m_hasReported = true;
        m_reported = value;
        m_report({.what = m_what, .value = value, .since = m_clock.now().up});
    }
}

} // namespace limber::platform
