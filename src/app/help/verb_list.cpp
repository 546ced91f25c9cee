#include "verb_list.hpp"

#include "command_verbs.hpp"

#include <CLI/CLI.hpp>

namespace limber::app {

namespace {

/// What a shell may offer for a word: the verb, the word, and the choices.
struct Offered {
    std::string_view verb;
    std::string_view word;
    std::vector<std::string> choices;
};

const std::vector<Offered>& offered()
{
    static const std::vector<Offered> all{
        {"start",
         "WHAT",
         {"break", "morning", "evening", "trunk-rotation", "childs-pose", "cat-camel", "hamstring",
          "hip-flexor"}},
        {"snooze", "TIME", {"5m", "10m", "15m", "30m", "1h"}},
        {"pause", "TIME", {"30m", "1h", "2h", "tomorrow"}},
        {"render", "STRETCH", {"trunk-rotation", "childs-pose", "cat-camel", "hamstring", "hip-flexor"}},
        {"render",
         "--variant",
         {"floor", "floor-easy", "floor-forearms", "bed", "desk", "desk-easy", "seat-easy", "look"}},
        {"render", "--side", {"L", "R"}},
        {"render", "--theme", {"light", "dark", "high-contrast", "high-contrast-dark", "line-art"}},
        {"render", "--person", {"ana", "dayo", "mei", "finn"}},
    };
    return all;
}

VerbWord wordOf(const std::string& verb, const CLI::Option& option)
{
    VerbWord word;
    word.name = option.get_name(); // "--json", or the name of its place
    word.says = option.get_description();
    word.isRequired = option.get_required();
    const bool isFlag = option.get_items_expected_max() == 0;
    if (word.isOption()) {
        word.type = isFlag ? "" : option.get_type_name();
    }
    word.takes = isFlag       ? VerbWord::Takes::Nothing
        : word.name == "FILE" ? VerbWord::Takes::File
        : word.type == "DIR"  ? VerbWord::Takes::Folder
                              : VerbWord::Takes::Text;
    for (const Offered& each : offered()) {
        if (each.verb == verb && each.word == word.name) {
            word.choices = each.choices;
        }
    }
    return word;
}

} // namespace

std::vector<VerbHelp> verbList()
{
    Words words;
    CLI::App app;
    describe(app, words, "");
    std::vector<VerbHelp> list;
    for (const CLI::App* verb : app.get_subcommands(nullptr)) {
        VerbHelp& help = list.emplace_back(VerbHelp{verb->get_name(), verb->get_description(), {}});
        for (const CLI::Option* option : verb->get_options()) {
            if (option != verb->get_help_ptr()) {
                help.words.push_back(wordOf(help.name, *option));
            }
        }
    }
    return list;
}

} // namespace limber::app
