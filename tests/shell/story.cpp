#include "shell/story.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

namespace limber::test {

using namespace core;
using std::chrono::hours;

namespace {

std::vector<std::string> wordsOf(const std::string& line)
{
    std::istringstream in{line};
    std::vector<std::string> words;
    for (std::string word; in >> word;) {
        words.push_back(word);
    }
    return words;
}

CivilDay dayFrom(const std::string& text)
{
    std::istringstream in{text};
    CivilDay day;
    in >> date::parse("%F", day);
    return day;
}

bool isDay(const std::string& word)
{
    return word.size() == 10 && word[4] == '-' && word[7] == '-';
}

/// "07:10" or "07:10:30" since midnight; "24:00" is the end of the day.
Seconds timeFrom(const std::string& text)
{
    const Seconds seconds{text.size() > 5 ? std::stoi(text.substr(6, 2)) : 0};
    return hours{std::stoi(text.substr(0, 2))} + Minutes{std::stoi(text.substr(3, 2))} + seconds;
}

TimeOfDay timeOfDayFrom(const std::string& text)
{
    return std::chrono::floor<Minutes>(timeFrom(text));
}

/// "45m", "2h", "3d".
Minutes spanFrom(const std::string& text)
{
    const int count = std::stoi(text.substr(0, text.size() - 1));
    switch (text.back()) {
    case 'd':
        return hours{24 * count};
    case 'h':
        return hours{count};
    default:
        return Minutes{count};
    }
}

/// "08:00-12:00" as a range; "none" gives none.
std::vector<HourRange> rangesFrom(const std::vector<std::string>& words, std::size_t first)
{
    std::vector<HourRange> ranges;
    for (std::size_t i = first; i < words.size() && words[i] != "none"; ++i) {
        ranges.push_back({timeOfDayFrom(words[i].substr(0, 5)), timeOfDayFrom(words[i].substr(6, 5))});
    }
    return ranges;
}

const std::map<std::string, What> signWords{
    {"idle", What::Idle},          {"lock", What::Locked},           {"sleep", What::Asleep},
    {"quiet", What::DoNotDisturb}, {"fullscreen", What::FullScreen}, {"presentation", What::Inhibited},
    {"call", What::Microphone},    {"camera", What::Camera},
};

const std::map<std::string, AnswerKind> answerWords{
    {"start", AnswerKind::Start}, {"snooze", AnswerKind::Snooze}, {"skip", AnswerKind::Skip}};

} // namespace

Story::Story(const std::filesystem::path& file)
    : m_name{file.filename().string()}
{
    std::ifstream in{file};
    bool isExpected = false;
    int number = 0;
    for (std::string text; std::getline(in, text);) {
        ++number;
        if (isExpected) {
            m_expected.push_back(text);
        } else if (text.rfind("---", 0) == 0) {
            isExpected = true;
        } else if (!text.empty() && text.front() != '#') {
            m_lines.push_back({number, wordsOf(text)});
        }
    }
}

void Story::refuse(const Line& line) const
{
    std::string words;
    for (const std::string& word : line.words) {
        words += " " + word;
    }
    throw std::runtime_error(m_name + ", line " + std::to_string(line.number) + ": nobody understands"
                             + words);
}

std::vector<std::string> Story::live()
{
    Zone zone = date::locate_zone("Europe/Berlin");
    Settings settings;
    settings.seen = {true, true, true};
    m_day = dayFrom("2026-03-02"); // a Monday
    auto line = m_lines.begin();
    for (; line != m_lines.end(); ++line) {
        if (line->words[0] == "in") {
            zone = date::locate_zone(line->words.at(1));
        } else if (isDay(line->words[0])) {
            m_day = dayFrom(line->words[0]);
        } else if (line->words[0] == "set") {
            set(settings, *line);
        } else if (line->words[0] == "rests") {
            m_isTyping = false;
        } else {
            break;
        }
    }
    const Seconds first = timeFrom(line->words[0]);
    m_time = std::make_unique<shell::VirtualTime>(toInstant(m_day + first, zone), zone);
    m_disk = std::make_unique<Disk>(*m_time);
    m_disk->settings.settings = settings;
    for (; line != m_lines.end(); ++line) {
        happen(*line);
    }
    return transcript();
}

void Story::set(Settings& settings, const Line& line) const
{
    const std::vector<std::string>& words = line.words;
    const std::string& what = words.at(1);
    const std::string& value = words.at(2);
    BreakSettings& breaks = settings.breaks;
    BookendSettings& bookends = settings.bookends;
    if (what == "breaks") {
        breaks.enabled = value != "off";
        breaks.mode = breakModeNamed(value).value_or(breaks.mode);
    } else if (what == "interval") {
        breaks.interval = spanFrom(value);
    } else if (what == "times") {
        for (std::size_t i = 2; i < words.size(); ++i) {
            breaks.fixedTimes.push_back(timeOfDayFrom(words[i]));
        }
    } else if (what == "hours") {
        breaks.hours.fill(rangesFrom(words, 2));
    } else if (what == "sunday") {
        breaks.hours[6] = rangesFrom(words, 2);
    } else if (what == "away") {
        breaks.away = awayMeaningNamed(value).value();
    } else if (what == "heads-up") {
        breaks.headsUp = value == "on";
    } else if (what == "morning" && value == "off") {
        bookends.morning = false;
    } else if (what == "morning") {
        bookends.morningFrom = timeOfDayFrom(value.substr(0, 5));
        bookends.morningTo = timeOfDayFrom(value.substr(6, 5));
    } else if (what == "evening" && value == "off") {
        bookends.evening = false;
    } else if (what == "evening") {
        bookends.eveningAt = timeOfDayFrom(value);
    } else if (what == "snooze") {
        settings.snooze = spanFrom(value);
    } else if (what == "waits-for" && value == "nothing") {
        settings.waitFor = waitForNothing;
    } else if (what == "waits-for-typing") {
        settings.waitFor.typing = value == "on";
    } else {
        refuse(line);
    }
}

void Story::happen(const Line& line)
{
    std::vector<std::string> words = line.words;
    if (isDay(words[0])) {
        m_day = dayFrom(words[0]);
        return;
    }
    if (words[0] == "after") {
        m_desk->pass(spanFrom(words.at(1)));
        words.erase(words.begin());
    } else {
        passTo(words[0]);
    }
    words.erase(words.begin());
    if (words.empty()) {
        return;
    }
    if (words[0] == "set") {
        Settings wanted = m_disk->settings.settings;
        set(wanted, {line.number, words});
        m_desk->report(SettingsWanted{wanted});
    } else if (!happenToLimber(words) && !happenToUser(words) && !happenToClock(words) && !answer(words)) {
        refuse(line);
    }
    if (m_desk && m_desk->began && !m_isInSession) {
        m_isInSession = true;
        see(m_time->now().wall, "the window opens: " + std::string{name(m_desk->began->kind)});
    }
}

bool Story::happenToLimber(const std::vector<std::string>& words)
{
    const std::string& verb = words[0];
    if (verb == "starts") {
        startLimber();
    } else if (verb == "reboots") {
        m_time->reboot();
        m_boot += "+";
        startLimber();
    } else if (verb == "quits") {
        m_desk->resident.stop();
        m_desk.reset();
    } else if (verb == "crashes") {
        m_desk.reset();
    } else if (verb == "next?") {
        seeNext();
    } else {
        return false;
    }
    return true;
}

void Story::startLimber()
{
    m_desk = std::make_unique<Desk>(*m_time, *m_disk, m_boot);
    m_isInSession = false;
    m_desk->notifier.note = [this](const std::string& what) { see(m_time->now().wall, what); };
    if (m_isTyping) {
        m_desk->desktop.offers.insert(What::Typing);
        m_desk->desktop.truth[What::Typing] = *m_isTyping;
    }
    m_desk->start();
}

bool Story::happenToUser(const std::vector<std::string>& words)
{
    const std::string& verb = words[0];
    if (const auto sign = signWords.find(verb); sign != signWords.end()) {
        const std::string& value = words.at(1);
        std::optional<Uptime> since;
        if (words.size() > 3) { // idle on since 10:57
            since = m_time->now().up - (m_time->now().wall - at(words[3]));
        }
        m_desk->sense(sign->second, value == "on", since);
    } else if (verb == "types" || verb == "rests") {
        m_isTyping = verb == "types";
        m_desk->desktop.become(What::Typing, *m_isTyping);
        m_desk->companion.deliver();
    } else if (verb == "does") { // 2 steps
        m_isInSession = false;
        m_desk->doSession(std::stoi(words.at(1)));
    } else if (verb == "wants") {
        m_desk->resident.choose(StartWanted{sessionKindNamed(words.at(1)).value(), "", ""}, "");
        m_desk->companion.deliver();
    } else {
        return false;
    }
    return true;
}

bool Story::happenToClock(const std::vector<std::string>& words)
{
    const std::string& verb = words[0];
    if (verb == "clock") {
        m_time->setWall(isDay(words.at(1))
                            ? toInstant(dayFrom(words[1]) + timeFrom(words.at(2)), m_time->now().zone)
                            : at(words[1]));
        m_day = dayOf(toCivil(m_time->now().wall, m_time->now().zone));
        m_desk->companion.deliver();
    } else if (verb == "travels") {
        m_time->travelTo(date::locate_zone(words.at(1)));
        m_day = dayOf(toCivil(m_time->now().wall, m_time->now().zone));
        m_desk->companion.deliver();
    } else if (verb == "unseen") { // until 13:00: nothing runs, and nobody tells
        m_time->pass(at(words.at(2)) - m_time->now().wall);
    } else {
        return false;
    }
    return true;
}

bool Story::answer(const std::vector<std::string>& words)
{
    const std::string& verb = words[0];
    if (verb == "presses") {
        if (m_desk->notifier.onScreen.empty()) {
            see(m_time->now().wall, "finds nothing to press");
        } else {
            m_desk->press(answerWords.at(words.at(1)));
        }
    } else if (answerWords.count(verb) > 0) { // in the tray
        std::optional<Minutes> span;
        if (words.size() > 1) {
            span = spanFrom(words[1]);
        }
        m_desk->resident.choose(Answered{answerWords.at(verb), std::nullopt, span}, "");
        m_desk->companion.deliver();
    } else if (verb == "pauses") {
        const Now now = m_time->now();
        std::optional<Instant> until;
        if (words.at(1) == "tomorrow") {
            until = tomorrow(now, m_disk->settings.settings);
        } else if (words[1] != "on") {
            until = now.wall + spanFrom(words[1]);
        }
        m_desk->resident.choose(core::Paused{until}, "");
    } else if (verb == "resumes") {
        m_desk->resident.choose(Resumed{}, "");
    } else {
        return false;
    }
    return true;
}

Instant Story::at(const std::string& time) const
{
    return toInstant(m_day + timeFrom(time), m_time->now().zone);
}

void Story::passTo(const std::string& time)
{
    const Milliseconds span = std::max(Milliseconds{0}, at(time) - m_time->now().wall);
    if (m_desk) {
        m_desk->pass(span);
    } else {
        m_time->pass(span);
    }
}

std::string Story::clock(Instant at) const
{
    return date::format("%H:%M", date::floor<Minutes>(toCivil(at, m_time->now().zone)));
}

void Story::see(Instant at, const std::string& what)
{
    m_seen.push_back({at, m_time->now().zone, what});
}

void Story::seeNext()
{
    const NextUp next = m_desk->resident.snapshot().next;
    std::string text = "next: " + std::string{name(next.status)};
    if (next.status != NextUpStatus::Off && next.status != NextUpStatus::Paused) {
        text += " " + std::string{name(next.kind)};
    }
    if (next.activeLeft) {
        text += " " + std::to_string(std::chrono::ceil<Minutes>(*next.activeLeft).count()) + " min";
    }
    if (next.at) {
        text += " " + clock(*next.at);
    }
    for (const What what : next.signs) {
        text += " " + std::string{name(what)};
    }
    see(m_time->now().wall, text);
}

std::vector<std::string> Story::transcript()
{
    const CivilDay today = dayOf(toCivil(m_time->now().wall, m_time->now().zone));
    const auto recorded = m_disk->opened.history->reminders(today - date::days{400}, today + date::days{400});
    for (const ReminderRecord& record : *recorded) {
        m_seen.push_back({record.settled, date::locate_zone(record.due.zone),
                          "recorded: " + std::string{name(record.kind)} + ", due "
                              + date::format("%H:%M", date::floor<Minutes>(toCivil(record.due))) + ", "
                              + std::string{name(record.outcome)}});
    }
    std::stable_sort(m_seen.begin(), m_seen.end(), [](const Seen& a, const Seen& b) { return a.at < b.at; });
    std::vector<std::string> lines;
    std::optional<CivilDay> day;
    for (const Seen& seen : m_seen) {
        const CivilTime civil = toCivil(seen.at, seen.zone);
        if (day && dayOf(civil) != *day) {
            lines.push_back(date::format("%F", dayOf(civil)));
        }
        day = dayOf(civil);
        lines.push_back(date::format("%T", date::floor<Seconds>(civil)) + " " + seen.what);
    }
    return lines;
}

std::string difference(const std::vector<std::string>& expected, const std::vector<std::string>& actual)
{
    // The longest common run of lines from each pair of places on.
    std::vector<std::vector<int>> common(expected.size() + 1, std::vector<int>(actual.size() + 1, 0));
    for (std::size_t e = expected.size(); e-- > 0;) {
        for (std::size_t a = actual.size(); a-- > 0;) {
            common[e][a] = expected[e] == actual[a] ? common[e + 1][a + 1] + 1
                                                    : std::max(common[e + 1][a], common[e][a + 1]);
        }
    }
    std::string text;
    bool isEqual = true;
    std::size_t e = 0;
    std::size_t a = 0;
    while (e < expected.size() || a < actual.size()) {
        if (e < expected.size() && a < actual.size() && expected[e] == actual[a]) {
            text += "  " + expected[e++] + '\n';
            ++a;
        } else if (a == actual.size() || (e < expected.size() && common[e + 1][a] >= common[e][a + 1])) {
            text += "- " + expected[e++] + '\n';
            isEqual = false;
        } else {
            text += "+ " + actual[a++] + '\n';
            isEqual = false;
        }
    }
    return isEqual ? std::string{} : text;
}

} // namespace limber::test
