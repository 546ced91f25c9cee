#include "command_line.hpp"

#include "command_verbs.hpp"
#include "help/completions.hpp"
#include "help/man_page.hpp"
#include "help/verb_list.hpp"

#include <CLI/CLI.hpp>

namespace limber::app {

namespace {

std::string unknownVerb(const std::string& word)
{
    std::string text = "limber has no verb \"" + word + "\".";
    if (const auto near = verbNear(word)) {
        text += " Did you mean \"" + *near + "\"?";
    }
    return text + " See limber --help.";
}

} // namespace

tl::expected<CommandLine, UsageError> parseCommandLine(const std::vector<std::string>& arguments,
                                                       std::string_view version)
{
    if (!arguments.empty() && arguments.front().rfind('-', 0) != 0
        && verbNamed(arguments.front()) == nullptr) {
        return usage(unknownVerb(arguments.front()));
    }
    Words words;
    CLI::App app{"Reminds you to stretch your back, and shows you how.", "limber"};
    describe(app, words, version);
    const std::string verbName = arguments.empty() ? "" : arguments.front();
    try {
        app.parse(std::vector<std::string>{arguments.rbegin(), arguments.rend()});
    } catch (const CLI::CallForHelp&) {
        return Print{app.help()};
    } catch (const CLI::CallForVersion& call) {
        return Print{std::string{call.what()} + "\n"};
    } catch (const CLI::ParseError& error) {
        return usage(std::string{error.what()} + ". See limber "
                     + (verbNamed(verbName) != nullptr ? verbName + " " : "") + "--help.");
    }
    if (words.man) {
        return Print{manPage(verbList(), version)};
    }
    if (!words.completion.empty()) {
        const auto script = completionFor(words.completion, verbList());
        return script
            ? Parsed{Print{*script}}
            : usage("There is no completion for \"" + words.completion + "\". Write bash, zsh or fish.");
    }
    const Read read = verbNamed(verbName);
    return read == nullptr ? CommandLine{Open{}} : read(words);
}

} // namespace limber::app
