#include "limber/core/discomfort.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace limber::core {

namespace {

constexpr date::days span{7};
constexpr double noticed = 2;
constexpr double noticedShare = 0.3;
constexpr double leastNoticed = 1;

double medianOf(std::vector<int> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.;
}

} // namespace

std::vector<DiscomfortPoint> discomfortLine(const std::vector<SessionRecord>& sessions)
{
    std::map<CivilDay, std::vector<int>> rated;
    for (const SessionRecord& session : sessions) {
        if (session.discomfort) {
            rated[dayOf(session)].push_back(*session.discomfort);
        }
    }
    std::vector<DiscomfortPoint> line;
    for (const auto& [day, ratings] : rated) {
        std::vector<int> near;
        for (auto it = rated.upper_bound(day - span); it != rated.end() && it->first <= day; ++it) {
            near.insert(near.end(), it->second.begin(), it->second.end());
        }
        line.push_back({day, medianOf(std::move(near))});
    }
    return line;
}

bool isChange(double before, double now)
{
    const double difference = std::abs(now - before);
    return difference >= noticed || (difference >= leastNoticed && difference >= noticedShare * before);
}

} // namespace limber::core
