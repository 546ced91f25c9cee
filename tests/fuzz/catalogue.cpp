#include "target.hpp"

#include "limber/catalogue/guidance.hpp"
#include "limber/catalogue/load.hpp"

namespace limber::fuzz {

namespace {

void run(std::string_view bytes)
{
    const catalogue::FileText file{"own.json", std::string{bytes}};
    const catalogue::Loaded asOwn = catalogue::load({file}, {});
    const catalogue::Loaded asUsers = catalogue::load({}, {file});
    const auto isTaken = [](const catalogue::Loaded& loaded) {
        return !loaded.catalogue.stretches.empty() || !loaded.catalogue.routines.empty();
    };
    require(asOwn.problems.empty() || !isTaken(asOwn), "a file with a problem is left out as a whole");
    require(asUsers.problems.empty() || !isTaken(asUsers), "a user's file with a problem is left out too");
    json::Problems problems;
    static_cast<void>(catalogue::readMyBody("own.json", bytes, problems));
    static_cast<void>(catalogue::readSafetyTexts("own.json", bytes, problems));
}

const Target target{"catalogue", run, {"resources/stretches", "resources/routines"}};

} // namespace

} // namespace limber::fuzz
