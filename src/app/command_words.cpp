#include "command_words.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace limber::app {

namespace {

constexpr core::Minutes longestSpan{24 * 60};

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

tl::unexpected<UsageError> noSpan(const std::string& text, const std::string& other)
{
    return usage("\"" + text + "\" is no length of time" + other
                 + ". Write it like 10m, 1h or 1h30m, up to 24h.");
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

} // namespace

tl::unexpected<UsageError> usage(std::string text)
{
    return tl::unexpected<UsageError>{{std::move(text)}};
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
