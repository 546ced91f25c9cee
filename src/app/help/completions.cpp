#include "help/completions.hpp"

#include <algorithm>
#include <string>

namespace limber::app {

namespace {

using Takes = VerbWord::Takes;

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

/// Within single quotes of any of the shells.
std::string quoted(const std::string& text)
{
    std::string safe;
    for (const char c : text) {
        safe += c == '\'' ? "’" : std::string{c};
    }
    return "'" + safe + "'";
}

std::vector<std::string> optionsOf(const VerbHelp& verb)
{
    std::vector<std::string> options;
    for (const VerbWord& word : verb.words) {
        if (word.isOption()) {
            options.push_back(word.name);
        }
    }
    return options;
}

std::vector<std::string> choicesOf(const VerbHelp& verb)
{
    std::vector<std::string> choices;
    for (const VerbWord& word : verb.words) {
        if (!word.isOption()) {
            choices.insert(choices.end(), word.choices.begin(), word.choices.end());
        }
    }
    return choices;
}

bool takesFile(const VerbHelp& verb)
{
    return std::any_of(verb.words.begin(), verb.words.end(),
                       [](const VerbWord& word) { return !word.isOption() && word.takes == Takes::File; });
}

std::string namesOf(const std::vector<VerbHelp>& verbs)
{
    std::vector<std::string> names(verbs.size());
    std::transform(verbs.begin(), verbs.end(), names.begin(), [](const VerbHelp& verb) { return verb.name; });
    return joined(names);
}

std::string bash(const std::vector<VerbHelp>& verbs)
{
    std::string text = "# bash completion for limber\n"
                       "_limber() {\n"
                       "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} "
                       "verb=${COMP_WORDS[1]}\n"
                       "    COMPREPLY=()\n"
                       "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                       "        COMPREPLY=($(compgen -W '"
        + namesOf(verbs)
        + " --help --version' -- \"$word\"))\n"
          "        return\n"
          "    fi\n"
          "    case \"$verb $before\" in\n";
    for (const VerbHelp& verb : verbs) {
        for (const VerbWord& word : verb.words) {
            if (!word.isOption() || word.takes == Takes::Nothing) {
                continue;
            }
            const std::string offer = word.takes == Takes::Folder ? "compgen -d"
                : word.takes == Takes::File                       ? "compgen -f"
                                            : "compgen -W '" + joined(word.choices) + "'";
            text += "        '" + verb.name + " " + word.name + "') COMPREPLY=($(" + offer
                + " -- \"$word\")); return ;;\n";
        }
    }
    text += "    esac\n"
            "    case \"$verb\" in\n";
    for (const VerbHelp& verb : verbs) {
        std::vector<std::string> all = choicesOf(verb);
        for (const std::string& option : optionsOf(verb)) {
            all.push_back(option);
        }
        all.push_back("--help");
        const std::string files = takesFile(verb) ? " $(compgen -f -- \"$word\")" : "";
        text += "        " + verb.name + ") COMPREPLY=($(compgen -W '" + joined(all) + "' -- \"$word\")"
            + files + ") ;;\n";
    }
    return text
        + "    esac\n"
          "}\n"
          "complete -F _limber limber\n";
}

/// What zsh's _arguments is to offer for a word.
std::string zshAction(const VerbWord& word)
{
    switch (word.takes) {
    case Takes::Nothing:
        return "";
    case Takes::File:
        return ":" + word.type + ":_files";
    case Takes::Folder:
        return ":" + word.type + ":_files -/";
    case Takes::Text:
        return ":" + (word.type.empty() ? word.name : word.type) + ":(" + joined(word.choices) + ")";
    }
    return "";
}

std::string zshBracket(std::string text)
{
    for (const char special : {'[', ']', ':'}) {
        for (std::size_t at = 0; (at = text.find(special, at)) != std::string::npos; at += 2) {
            text.insert(at, 1, '\\');
        }
    }
    return text;
}

std::string zsh(const std::vector<VerbHelp>& verbs)
{
    std::string text = "#compdef limber\n"
                       "_limber() {\n"
                       "    local -a verbs\n"
                       "    verbs=(\n";
    for (const VerbHelp& verb : verbs) {
        text += "        " + quoted(verb.name + ":" + verb.does) + "\n";
    }
    text += "    )\n"
            "    if (( CURRENT == 2 )); then\n"
            "        _describe verb verbs\n"
            "        _arguments '--help[show the help]' '--version[show the version]'\n"
            "        return\n"
            "    fi\n"
            "    local verb=$words[2]\n"
            "    shift words\n"
            "    (( CURRENT-- ))\n"
            "    case $verb in\n";
    for (const VerbHelp& verb : verbs) {
        text += "        " + verb.name + ") _arguments '--help[show the help]'";
        for (const VerbWord& word : verb.words) {
            text += " "
                + quoted(word.isOption() ? word.name + "[" + zshBracket(word.says) + "]" + zshAction(word)
                                         : ":" + zshAction(word).substr(1));
        }
        text += " ;;\n";
    }
    return text
        + "    esac\n"
          "}\n"
          "_limber \"$@\"\n";
}

std::string fish(const std::vector<VerbHelp>& verbs)
{
    std::string text = "# fish completion for limber\n"
                       "complete -c limber -f\n"
                       "complete -c limber -n __fish_use_subcommand -l help -d 'Show the help'\n"
                       "complete -c limber -n __fish_use_subcommand -l version -d 'Show the version'\n";
    for (const VerbHelp& verb : verbs) {
        text += "complete -c limber -n __fish_use_subcommand -a " + verb.name + " -d " + quoted(verb.does)
            + "\n";
        const std::string within = "complete -c limber -n '__fish_seen_subcommand_from " + verb.name + "'";
        for (const VerbWord& word : verb.words) {
            text += within;
            if (word.isOption()) {
                text += " -l " + word.name.substr(2) + " -d " + quoted(word.says);
            }
            if (word.takes == Takes::Folder) {
                text += " -x -a '(__fish_complete_directories)'";
            } else if (word.takes == Takes::File) {
                text += word.isOption() ? " -r -F" : " -F";
            } else if (word.takes == Takes::Text) {
                text += (word.isOption() ? " -x -a " : " -a ") + quoted(joined(word.choices));
            }
            text += "\n";
        }
    }
    return text;
}

} // namespace

std::optional<std::string> completionFor(std::string_view shell, const std::vector<VerbHelp>& verbs)
{
    if (shell == "bash") {
        return bash(verbs);
    }
    if (shell == "zsh") {
        return zsh(verbs);
    }
    if (shell == "fish") {
        return fish(verbs);
    }
    return std::nullopt;
}

} // namespace limber::app
