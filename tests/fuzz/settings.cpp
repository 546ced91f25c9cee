#include "settings_json.hpp"
#include "target.hpp"

#include <string>

namespace limber::fuzz {

namespace {

void run(std::string_view bytes)
{
    json::Problems problems;
    const core::Settings settings = storage::readSettings("settings.json", bytes, problems);
    require(!core::faultIn(settings), "what is read from any file can be used");
    json::Problems none;
    require(storage::readSettings("settings.json", storage::writeSettings(settings), none) == settings,
            "what is written is read back");
    require(none.empty(), "there is nothing wrong with what Limber writes");
}

const Target target{"settings", run};

} // namespace

} // namespace limber::fuzz
