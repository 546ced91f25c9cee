#include "command_line.hpp"

#include "target.hpp"

namespace limber::fuzz {

namespace {

/// An argument a line.
void run(std::string_view bytes)
{
    std::vector<std::string> arguments;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        arguments.emplace_back(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    const auto parsed = app::parseCommandLine(arguments, "1");
    require(parsed || !parsed.error().text.empty(), "what is not understood has a reason");
    for (const std::string& argument : arguments) {
        const auto span = app::spanFrom(argument);
        require(!span || (*span >= core::Minutes{1} && *span <= core::Minutes{1440}), "a span is bounded");
    }
}

const Target target{"command-line", run};

} // namespace

} // namespace limber::fuzz
