#include "limber/catalogue/poses.hpp"

#include "target.hpp"

namespace limber::fuzz {

namespace {

void run(std::string_view bytes)
{
    const auto read = catalogue::readChoreography(bytes, "pose.json");
    require(read || !read.error().empty(), "a pose file that cannot be used has a reason");
}

const Target target{"poses", run, {"resources/poses"}};

} // namespace

} // namespace limber::fuzz
