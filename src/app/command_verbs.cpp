#include "command_verbs.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <numeric>

namespace limber::app {

namespace {

void addFile(CLI::App& verb, Words& words, const char* says)
{
    verb.add_option("FILE", words.file, says)->required();
}

void addRender(CLI::App& verb, Words& words)
{
    const auto option = [&](const char* name, std::string& into, const char* says, const char* type) {
        verb.add_option(name, into, says)->type_name(type);
    };
    verb.add_option("STRETCH", words.what, "Which one, like cat-camel")->required();
    verb.add_option("FILE", words.file, "Where to: its name ends in .svg, .png or another of pictures")
        ->required();
    option("--variant", words.variant, "floor, desk or another; without it the first", "V");
    option("--side", words.side, "The side that is stretched", "L|R");
    option("--at", words.at, "A pose, or how far into the stretch; without it the most telling pose",
           "POSE|0..1");
    option("--size", words.size, "In pixels; without it 800x600", "WxH");
    option("--theme", words.theme, "light, dark, high-contrast, high-contrast-dark or line-art", "T");
    option("--person", words.person, "Who shows it: ana, dayo, mei or finn", "P");
}

struct Verb {
    const char* name;
    const char* does;
    void (*addWords)(CLI::App& verb, Words& words);
    Read read;
};

void addNothing(CLI::App&, Words&)
{ }

void addJson(CLI::App& verb, Words& words)
{
    verb.add_flag("--json", words.json, "As JSON");
}

const std::array verbs{
    Verb{"start", "Start a session now: what is due, or else a break",
         [](CLI::App& verb, Words& words) {
             verb.add_option("WHAT", words.what, "break, morning, evening or a stretch, like cat-camel");
         },
         startFrom},
    Verb{"snooze", "Put off what is due",
         [](CLI::App& verb, Words& words) {
             verb.add_option("TIME", words.span,
                             "For how long, like 10m or 1h; without it as in the settings");
         },
         snoozeFrom},
    Verb{"skip", "Leave out what is due", addNothing, [](const Words&) { return Parsed{Skip{}}; }},
    Verb{"pause", "No reminders for a while",
         [](CLI::App& verb, Words& words) {
             verb.add_option("TIME", words.span, "30m, 1h, 1h30m or tomorrow; without it until you resume");
         },
         pauseFrom},
    Verb{"resume", "Reminders again", addNothing, [](const Words&) { return Parsed{Resume{}}; }},
    Verb{"status", "What Limber is doing", addJson,
         [](const Words& words) { return Parsed{Status{words.json}}; }},
    Verb{"next", "What comes next, and when", addJson,
         [](const Words& words) { return Parsed{Next{words.json}}; }},
    Verb{"history", "What was done",
         [](CLI::App& verb, Words& words) {
             verb.add_option("--since", words.since, "The first day, like 2026-03-05")->type_name("DATE");
             CLI::Option* json = verb.add_flag("--json", words.json, "As JSON");
             verb.add_flag("--csv", words.csv, "As CSV, one line a session")->excludes(json);
         },
         historyFrom},
    Verb{"export", "Write the whole history into a file",
         [](CLI::App& verb, Words& words) {
             addFile(verb, words, "Where to; - is standard output");
             verb.add_flag("--csv", words.csv,
                           "As three tables: FILE-sessions.csv, FILE-steps.csv, FILE-reminders.csv");
             verb.add_flag("--force", words.force, "Also where a file of that name is there");
         },
         exportFrom},
    Verb{"import", "Put in what was exported; what is here stays",
         [](CLI::App& verb, Words& words) {
             addFile(verb, words, "An export, or one of its three tables; - is standard input");
         },
         [](const Words& words) { return Parsed{Import{words.file}}; }},
    Verb{"backup", "Copy the history's database",
         [](CLI::App& verb, Words& words) {
             verb.add_option("FILE", words.file, "Where to; without it among the backups");
         },
         [](const Words& words) {
             return Parsed{Backup{words.file.empty() ? std::nullopt : std::optional{words.file}}};
         }},
    Verb{"restore", "Put a backup in the place of the history; the old one is kept",
         [](CLI::App& verb, Words& words) { addFile(verb, words, "The backup"); },
         [](const Words& words) { return Parsed{Restore{words.file}}; }},
    Verb{"doctor", "What this computer gives Limber, and what to do where something is missing", addJson,
         [](const Words& words) { return Parsed{Doctor{words.json}}; }},
    Verb{"demo", "A whole day in about a minute; nothing is kept",
         [](CLI::App& verb, Words& words) {
             verb.add_option("--offscreen", words.folder, "Show nothing, write pictures and the log there")
                 ->type_name("DIR");
         },
         [](const Words& words) {
             return Parsed{Demo{words.folder.empty() ? std::nullopt : std::optional{words.folder}}};
         }},
    Verb{"render", "Draw a stretch into a file", addRender, renderFrom},
    Verb{"quit", "End the running Limber", addNothing, [](const Words&) { return Parsed{Quit{}}; }},
};

/// How many letters must be put in, left out, changed or swapped with their neighbour.
std::size_t distance(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> beforeLast(other.size() + 1);
    std::vector<std::size_t> last(other.size() + 1);
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= one.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t change = one[i - 1] == other[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            }
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[other.size()];
}

} // namespace

Read verbNamed(std::string_view word)
{
    const auto* verb
        = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& each) { return each.name == word; });
    return verb == verbs.end() ? nullptr : verb->read;
}

std::optional<std::string> verbNear(std::string_view word)
{
    constexpr std::size_t farthest = 2;
    const auto* nearest = std::min_element(verbs.begin(), verbs.end(), [&](const Verb& a, const Verb& b) {
        return distance(word, a.name) < distance(word, b.name);
    });
    return distance(word, nearest->name) <= farthest ? std::optional<std::string>{nearest->name}
                                                     : std::nullopt;
}

void describe(CLI::App& app, Words& words, std::string_view version)
{
    app.require_subcommand(0, 1);
    app.set_version_flag("--version", "limber " + std::string{version}, "Show the version");
    app.set_help_flag("-h,--help", "Show this");
    app.footer("Without a verb Limber starts, or the running one comes forward.\n"
               "Exit status: 0 done, 1 failed, 2 wrong usage.");
    // For packagers, who install what they print; in nobody else's way.
    app.add_option("--completion", words.completion)->group("");
    app.add_flag("--man", words.man)->group("");
    app.get_formatter()->label("SUBCOMMAND", "VERB");
    app.get_formatter()->label("OPTIONS", "OPTION");
    app.get_formatter()->label("TEXT", "");
    app.get_formatter()->label("Positionals", "Words");
    app.get_formatter()->label("Excludes", "(not with)");
    app.get_formatter()->column_width(18);
    for (const Verb& verb : verbs) {
        CLI::App* added = app.add_subcommand(verb.name, verb.does);
        added->group("Verbs");
        added->footer("");
        verb.addWords(*added, words);
    }
}

} // namespace limber::app
