#include "help/man_page.hpp"

namespace limber::app {

namespace {

/// Text as roff takes it: no accidental requests, hyphens that can be copied.
std::string roff(std::string_view text)
{
    std::string safe;
    bool isAtStart = true;
    for (const char c : text) {
        if (isAtStart && (c == '.' || c == '\'')) {
            safe += "\\&";
        }
        switch (c) {
        case '\\':
            safe += "\\e";
            break;
        case '-':
            safe += "\\-";
            break;
        default:
            safe += c;
        }
        isAtStart = c == '\n';
    }
    return safe;
}

std::string synopsis(const VerbHelp& verb)
{
    std::string text = ".BR limber \" " + roff(verb.name);
    for (const VerbWord& word : verb.words) {
        std::string shown = word.isOption() && !word.type.empty() ? word.name + " " + word.type : word.name;
        if (!word.isRequired) {
            shown.insert(0, "[");
            shown += "]";
        }
        text += " " + roff(shown);
    }
    return text + "\"\n.br\n";
}

std::string chapter(const VerbHelp& verb)
{
    std::string text = ".TP\n.B " + roff(verb.name) + "\n" + roff(verb.does) + ".\n";
    if (verb.words.empty()) {
        return text;
    }
    text += ".RS\n";
    for (const VerbWord& word : verb.words) {
        text += ".TP\n.B " + roff(word.name);
        if (word.isOption() && !word.type.empty()) {
            text += " \\fI" + roff(word.type) + "\\fR";
        }
        text += "\n" + roff(word.says) + ".\n";
    }
    return text + ".RE\n";
}

} // namespace

std::string manPage(const std::vector<VerbHelp>& verbs, std::string_view version)
{
    std::string text = ".TH LIMBER 1 \"\" \"Limber " + roff(version) + "\" \"User Commands\"\n.ad l\n.nh\n";
    text += ".SH NAME\nlimber \\- reminds you to stretch your back, and shows you how\n"
            ".SH SYNOPSIS\n.B limber\n.br\n";
    for (const VerbHelp& verb : verbs) {
        text += synopsis(verb);
    }
    text += ".SH DESCRIPTION\n"
            "Limber lives in the tray. It reminds you to stretch every two hours, opens the day with a "
            "morning\n"
            "session and closes it with an evening one, guides each session with a moving figure, and keeps "
            "a\n"
            "history of what was done.\n"
            ".PP\n"
            "Without a verb it starts, or the running one comes forward.\n"
            ".SH VERBS\n";
    for (const VerbHelp& verb : verbs) {
        text += chapter(verb);
    }
    return text
        + ".SH EXIT STATUS\n"
          "0: done. 1: failed; the reason is on standard error. 2: wrong usage.\n"
          ".SH FILES\n"
          ".TP\n.I $XDG_CONFIG_HOME/limber/settings.json\nThe settings.\n"
          ".TP\n.I $XDG_DATA_HOME/limber/history.db\nThe history, an SQLite file.\n"
          ".TP\n.I $XDG_DATA_HOME/limber/catalogue/\nYour own stretches and routines.\n";
}

} // namespace limber::app
