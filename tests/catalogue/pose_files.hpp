#pragma once

#include "limber/catalogue/poses.hpp"
#include "limber/catalogue/resources.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace limber::test {

/// Everything that Limber's own pose files hold, by name.
inline std::vector<figure::Choreography> ownChoreographies()
{
    std::vector<figure::Choreography> all;
    for (const catalogue::Resource& resource : catalogue::resourcesIn("poses/")) {
        auto read = catalogue::readChoreography(resource.text, resource.name);
        if (!read) {
            throw std::runtime_error{json::toText(read.error().front())};
        }
        all.push_back(std::move(*read));
    }
    return all;
}

} // namespace limber::test
