#include "command_line.hpp"

#include "help/completions.hpp"
#include "help/man_page.hpp"
#include "help/verb_list.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <memory>
#include <numeric>

namespace limber::app {

namespace {

using namespace std::string_literals;
using Parsed = tl::expected<CommandLine, UsageError>;

constexpr core::Minutes longestSpan{24 * 60};

/// The words of one command line while CLI11 collects them.
struct Words {
    std::string what;
    std::string span;
    std::string since;
    std::string folder;
    std::string variant;
    std::string side;
    std::string at;
    std::string size;
    std::string theme;
    std::string person;
    std::string file;
    std::string completion;
    bool json = false;
    bool csv = false;
    bool force = false;
    bool man = false;
};

/// A number of digits only, at most four of them.
std::optional<int> numberFrom(std::string_view text)
{
    int number = 0;
    if (text.empty() || text.size() > 4
        || !std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; })) {
        return std::nullopt;
    }
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

tl::unexpected<UsageError> usage(std::string text)
{
    return tl::unexpected<UsageError>{{std::move(text)}};
}

tl::unexpected<UsageError> noSpan(const std::string& text, const std::string& other)
{
    return usage("\"" + text + "\" is no length of time" + other
                 + ". Write it like 10m, 1h or 1h30m, up to 24h.");
}

Parsed startFrom(const Words& words)
{
    using core::SessionKind;
    const auto kind = core::sessionKindNamed(words.what);
    if (kind && *kind != SessionKind::Manual) {
        return Start{kind, {}};
    }
    const bool isId = words.what.rfind('-', 0) != 0
        && std::all_of(words.what.begin(), words.what.end(), [](unsigned char c) {
                          return std::islower(c) != 0 || std::isdigit(c) != 0 || c == '-';
                      });
    if (!isId) {
        return usage("\"" + words.what + "\" is neither break, morning, evening nor a stretch's name.");
    }
    return Start{std::nullopt, words.what};
}

Parsed snoozeFrom(const Words& words)
{
    if (words.span.empty()) {
        return Snooze{};
    }
    const auto span = spanFrom(words.span);
    return span ? Parsed{Snooze{span}} : noSpan(words.span, "");
}

Parsed pauseFrom(const Words& words)
{
    if (words.span.empty()) {
        return Pause{};
    }
    if (words.span == "tomorrow") {
        return Pause{std::nullopt, true};
    }
    const auto span = spanFrom(words.span);
    return span ? Parsed{Pause{span, false}} : noSpan(words.span, " and not \"tomorrow\"");
}

Parsed historyFrom(const Words& words)
{
    History history;
    if (!words.since.empty()) {
        history.since = dayFrom(words.since);
        if (!history.since) {
            return usage("\"" + words.since + "\" is no day. Write it like 2026-03-05.");
        }
    }
    if (words.json) {
        history.format = Format::Json;
    } else if (words.csv) {
        history.format = Format::Csv;
    }
    return history;
}

Parsed exportFrom(const Words& words)
{
    if (words.csv && words.file == "-") {
        return usage("Tables are three files, so they cannot go to standard output. Write a name for them.");
    }
    return Export{words.file, words.csv, words.force};
}

void addFile(CLI::App& verb, Words& words, const char* says)
{
    verb.add_option("FILE", words.file, says)->required();
}

/// A number from 0 to 1; nothing if it is not that.
std::optional<double> shareFrom(std::string_view text)
{
    double share = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, fault] = std::from_chars(text.data(), end, share, std::chars_format::fixed);
    const bool isShare = fault == std::errc{} && rest == end && share >= 0 && share <= 1;
    return isShare ? std::optional{share} : std::nullopt;
}

bool startsLikeNumber(std::string_view text)
{
    return text.find_first_of("-+.0123456789") == 0;
}

/// "800x600" into `render`; whether it was that.
bool takeSize(std::string_view text, Render& render)
{
    const auto x = text.find('x');
    if (x == std::string_view::npos) {
        return false;
    }
    render.width = numberFrom(text.substr(0, x)).value_or(0);
    render.height = numberFrom(text.substr(x + 1)).value_or(0);
    const auto isFitting = [](int side) { return side >= leastPictureSide && side <= mostPictureSide; };
    return isFitting(render.width) && isFitting(render.height);
}

Parsed renderFrom(const Words& words)
{
    Render render;
    render.stretch = words.what;
    render.variant = words.variant;
    render.theme = words.theme;
    render.person = words.person;
    render.file = words.file;
    if (words.side == "L" || words.side == "R") {
        render.side = words.side == "L" ? core::Side::Left : core::Side::Right;
    } else if (!words.side.empty()) {
        return usage("\"" + words.side + "\" is no side. Write L for the left or R for the right.");
    }
    if (startsLikeNumber(words.at)) {
        render.progress = shareFrom(words.at);
        if (!render.progress) {
            return usage("\"" + words.at
                         + "\" is no moment. Write the name of a pose, or a number from 0 to 1.");
        }
    } else {
        render.pose = words.at;
    }
    if (!words.size.empty() && !takeSize(words.size, render)) {
        return usage("\"" + words.size + "\" is no size. Write it like 800x600, each "
                     + std::to_string(leastPictureSide) + " to " + std::to_string(mostPictureSide)
                     + " pixels.");
    }
    return render;
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
    Parsed (*read)(const Words& words);
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

bool isVerb(const std::string& word)
{
    return std::any_of(verbs.begin(), verbs.end(), [&](const Verb& verb) { return verb.name == word; });
}

std::string unknownVerb(const std::string& word)
{
    constexpr std::size_t farthest = 2;
    const auto* nearest = std::min_element(verbs.begin(), verbs.end(), [&](const Verb& a, const Verb& b) {
        return distance(word, a.name) < distance(word, b.name);
    });
    std::string text = "limber has no verb \"" + word + "\".";
    if (distance(word, nearest->name) <= farthest) {
        text += " Did you mean \""s + nearest->name + "\"?";
    }
    return text + " See limber --help.";
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

tl::expected<CommandLine, UsageError> parseCommandLine(const std::vector<std::string>& arguments,
                                                       std::string_view version)
{
    if (!arguments.empty() && arguments.front().rfind('-', 0) != 0 && !isVerb(arguments.front())) {
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
        return usage(std::string{error.what()} + ". See limber " + (isVerb(verbName) ? verbName + " " : "")
                     + "--help.");
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
    const auto* verb = std::find_if(verbs.begin(), verbs.end(),
                                    [&](const Verb& candidate) { return candidate.name == verbName; });
    return verb == verbs.end() ? CommandLine{Open{}} : verb->read(words);
}

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

std::optional<core::Minutes> spanFrom(std::string_view text)
{
    core::Minutes span{0};
    if (const auto h = text.find('h'); h != std::string_view::npos) {
        const auto hours = numberFrom(text.substr(0, h));
        text.remove_prefix(h + 1);
        if (!hours) {
            return std::nullopt;
        }
        span += std::chrono::hours{*hours};
    } else if (text.empty()) {
        return std::nullopt;
    }
    if (!text.empty()) {
        const auto minutes = text.back() == 'm' ? numberFrom(text.substr(0, text.size() - 1)) : std::nullopt;
        if (!minutes) {
            return std::nullopt;
        }
        span += core::Minutes{*minutes};
    }
    return span >= core::Minutes{1} && span <= longestSpan ? std::optional{span} : std::nullopt;
}

std::optional<core::CivilDay> dayFrom(std::string_view text)
{
    return core::dayFrom(text);
}

} // namespace limber::app
