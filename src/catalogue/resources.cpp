#include "limber/catalogue/resources.hpp"

#include <algorithm>
#include <iterator>

namespace limber::catalogue {

std::vector<Resource> resourcesIn(std::string_view folder)
{
    std::vector<Resource> found;
    std::ranges::copy_if(resources(), std::back_inserter(found),
                         [&](const Resource& resource) { return resource.name.starts_with(folder); });
    return found;
}

} // namespace limber::catalogue
