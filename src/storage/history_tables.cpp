#include "read_history.hpp"
#include "time_text.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace limber::storage {

namespace {

/// Far more than any table of ours has.
constexpr std::size_t mostFields = 100;

/// The rows of RFC 4180, each with the line it begins on. Lines may end with LF alone, as some spreadsheets
/// write them; a UTF-8 byte order mark is skipped.
class TableReader {
public:
    explicit TableReader(std::string_view text)
        : m_rest{text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text}
    { }

    /// The next row's fields, or nothing at the end; what is wrong with it goes to `fault`.
    std::optional<std::vector<std::string>> next(std::string& fault)
    {
        m_line = m_nextLine;
        if (m_rest.empty()) {
            return std::nullopt;
        }
        std::vector<std::string> fields;
        do {
            fields.push_back(m_rest.starts_with('"') ? quoted(fault) : plain(fault));
            if (fields.size() > mostFields) {
                fault = "has more than " + std::to_string(mostFields) + " fields";
            }
        } while (fault.empty() && take(','));
        if (fault.empty() && !takeLineEnd()) {
            fault = "a comma or the end of the line must follow a field";
        }
        return fields;
    }
    /// The line the last row begins on.
    [[nodiscard]] int line() const { return m_line; }

private:
    bool take(char wanted)
    {
        if (!m_rest.starts_with(wanted)) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }
    bool takeLineEnd()
    {
        const std::size_t length = m_rest.starts_with("\r\n") ? 2 : m_rest.starts_with('\n') ? 1 : 0;
        if (length == 0 && !m_rest.empty()) {
            return false;
        }
        m_rest.remove_prefix(length);
        ++m_nextLine;
        return true;
    }
    std::string plain(std::string& fault)
    {
        const std::string_view field = m_rest.substr(0, m_rest.find_first_of(",\r\n"));
        if (field.find('"') != std::string_view::npos) {
            fault = "a field with a quote in it must stand in quotes";
        }
        m_rest.remove_prefix(field.size());
        return std::string{field};
    }
    std::string quoted(std::string& fault)
    {
        std::string field;
        m_rest.remove_prefix(1);
        while (!m_rest.empty()) {
            const char character = m_rest.front();
            m_rest.remove_prefix(1);
            if (character == '"' && !take('"')) {
                return field;
            }
            m_nextLine += character == '\n' ? 1 : 0;
            field += character;
        }
        fault = "a quoted field has no end";
        return field;
    }

    std::string_view m_rest;
    int m_line = 1;
    int m_nextLine = 1;
};

/// The fields of one row by the names of their columns; notes what is wrong with them.
class Row {
public:
    Row(const std::string& file,
        int line,
        const std::map<std::string, std::size_t>& columns,
        const std::vector<std::string>& fields,
        json::Problems& problems)
        : m_file{file}
        , m_line{line}
        , m_columns{columns}
        , m_fields{fields}
        , m_problems{problems}
        , m_before{problems.size()}
    { }

    [[nodiscard]] bool isClean() const { return m_problems.size() == m_before; }
    void wrong(std::string_view column, std::string_view reason)
    {
        m_problems.push_back({m_file, m_line, std::nullopt, std::string{column} + " " + std::string{reason}});
    }

    /// What stands in the column; "" where there is no such column.
    [[nodiscard]] const std::string& text(const std::string& column)
    {
        static const std::string none;
        const auto found = m_columns.find(column);
        if (found == m_columns.end()) {
            return none;
        }
        const std::string& field = m_fields[found->second];
        if (field.size() > longestText) {
            wrong(column, textTooLong);
            return none;
        }
        return field;
    }
    [[nodiscard]] core::Uuid id(const std::string& column)
    {
        if (!isUuid(text(column))) {
            wrong(column, uuidExample);
        }
        return {text(column)};
    }
    template <typename T, typename Named>
    void named(const std::string& column, T& into, Named valueNamed, std::string_view choices)
    {
        if (const auto value = valueNamed(std::string_view{text(column)})) {
            into = *value;
        } else {
            wrong(column, "must be " + std::string{choices});
        }
    }
    template <typename Number>
    void number(const std::string& column, Number& into, Number most)
    {
        const std::string& field = text(column);
        Number value = 0;
        const auto [end, fault] = std::from_chars(field.data(), field.data() + field.size(), value);
        if (field.empty() || fault != std::errc{} || end != field.data() + field.size() || value < 0
            || value > most) {
            wrong(column, "must be a whole number from 0 to " + std::to_string(most));
        } else {
            into = value;
        }
    }
    std::optional<core::LivedTime> perhapsMoment(const std::string& column)
    {
        const auto moment = momentFrom(text(column));
        if (!moment && !text(column).empty()) {
            wrong(column, momentExample);
        }
        return moment;
    }
    core::LivedTime moment(const std::string& column)
    {
        const auto moment = perhapsMoment(column);
        if (!moment && text(column).empty()) {
            wrong(column, momentExample);
        }
        return moment.value_or(core::LivedTime{});
    }
    std::optional<core::Instant> perhapsInstant(const std::string& column)
    {
        const auto moment = perhapsMoment(column);
        return moment ? std::optional{moment->at} : std::nullopt;
    }
    std::optional<core::Stamp> stamp()
    {
        const auto at = perhapsInstant("edited");
        if (!at) {
            return std::nullopt;
        }
        core::Stamp stamp{*at, 0, id("edited_by")};
        number("edited_count", stamp.count, std::numeric_limits<std::int64_t>::max());
        return stamp;
    }

private:
    const std::string& m_file;
    int m_line;
    const std::map<std::string, std::size_t>& m_columns;
    const std::vector<std::string>& m_fields;
    json::Problems& m_problems;
    std::size_t m_before;
};

/// "29.500", "29.5" or "29".
std::optional<core::Milliseconds> secondsFrom(std::string_view text)
{
    const auto point = text.find('.');
    std::string digits{text.substr(0, point)};
    std::string fraction{point == std::string_view::npos ? std::string_view{} : text.substr(point + 1)};
    const bool hasEmptyPart = digits.empty() || (point != std::string_view::npos && fraction.empty());
    if (hasEmptyPart || fraction.size() > 3 || digits.size() > 9) {
        return std::nullopt;
    }
    fraction.resize(3, '0');
    digits += fraction;
    std::int64_t count = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (fault != std::errc{} || end != digits.data() + digits.size() || count < 0) {
        return std::nullopt;
    }
    return core::Milliseconds{count};
}

/// Reads each row of a table that has at least the columns `needed`, and of others only those of `optional`.
template <typename TakeRow>
void readTable(std::string_view text,
               const std::string& file,
               const std::vector<std::string>& needed,
               const std::vector<std::string>& optional,
               json::Problems& problems,
               TakeRow take)
{
    TableReader reader{text};
    std::string fault;
    const auto complain = [&](std::string reason) {
        problems.push_back({file, reader.line(), std::nullopt, std::move(reason)});
    };
    const auto header = reader.next(fault);
    if (!header || !fault.empty()) {
        complain(fault.empty() ? "is empty; its first row must name the columns" : fault);
        return;
    }
    std::map<std::string, std::size_t> columns;
    for (std::size_t column = 0; column < header->size() && problems.size() < mostProblems; ++column) {
        const std::string& name = (*header)[column];
        const auto isIn
            = [&](const auto& names) { return std::find(names.begin(), names.end(), name) != names.end(); };
        if (!isIn(needed) && !isIn(optional)) {
            complain("\"" + name + "\" is not a column Limber knows here");
        } else if (!columns.emplace(name, column).second) {
            complain("the column " + name + " stands here a second time");
        }
    }
    for (const std::string& name : needed) {
        if (!columns.contains(name)) {
            complain("the column " + name + " is missing");
        }
    }
    const bool isUsable = problems.empty();
    while (isUsable && problems.size() < mostProblems) {
        const auto fields = reader.next(fault);
        if (!fields) {
            return;
        }
        if (!fault.empty()) {
            complain(fault);
            return;
        }
        const bool isBlank = fields->size() == 1 && fields->front().empty();
        if (isBlank) {
            continue;
        }
        if (fields->size() != header->size()) {
            complain("has " + std::to_string(fields->size()) + " fields, but there are "
                     + std::to_string(header->size()) + " columns");
            continue;
        }
        Row row{file, reader.line(), columns, *fields, problems};
        take(row);
    }
}

core::KeptSession sessionIn(Row& row)
{
    core::KeptSession kept;
    core::SessionRecord& session = kept.session;
    session.id = row.id("id");
    row.named("kind", session.kind, core::sessionKindNamed, kindChoices);
    session.routine = row.text("routine");
    session.started = row.moment("started");
    session.started.zone = row.text("zone");
    session.ended = row.perhapsInstant("ended");
    row.named("outcome", session.outcome, core::sessionOutcomeNamed, sessionOutcomeChoices);
    if (session.outcome == core::SessionOutcome::Running && session.ended) {
        row.wrong("ended", "must be empty while the outcome is running");
    }
    row.number("planned_steps", session.plannedSteps, std::numeric_limits<int>::max());
    if (!row.text("discomfort").empty()) {
        row.number("discomfort", session.discomfort.emplace(), worstDiscomfort);
    }
    session.note = row.text("note");
    kept.deleted = row.perhapsInstant("deleted");
    kept.edited = row.stamp();
    return kept;
}

core::KeptStep stepIn(Row& row)
{
    core::KeptStep kept;
    core::StepRecord& step = kept.step;
    row.number("index", step.index, std::numeric_limits<int>::max());
    step.stretch = row.text("stretch");
    step.variant = row.text("variant");
    row.named("side", step.side, core::sideNamed, sideChoices);
    std::int64_t planned = 0;
    row.number("planned_s", planned, mostMilliseconds / 1000);
    step.planned = core::Seconds{planned};
    if (const auto held = secondsFrom(row.text("held_s"))) {
        step.held = *held;
    } else {
        row.wrong("held_s", "must be seconds, as 29.500");
    }
    row.number("cycles", step.cycles, std::numeric_limits<int>::max());
    step.skipped = row.text("skipped") == "yes";
    if (!step.skipped && row.text("skipped") != "no") {
        row.wrong("skipped", "must be yes or no");
    }
    step.finished = row.moment("finished").at;
    kept.edited = row.stamp();
    return kept;
}

core::KeptReminder reminderIn(Row& row)
{
    core::KeptReminder kept;
    core::ReminderRecord& reminder = kept.reminder;
    reminder.id = row.id("id");
    row.named("kind", reminder.kind, core::sessionKindNamed, kindChoices);
    reminder.due = row.moment("due");
    reminder.due.zone = row.text("zone");
    reminder.shown = row.perhapsInstant("shown");
    reminder.settled = row.moment("settled").at;
    row.number("snoozes", reminder.snoozes, std::numeric_limits<int>::max());
    row.named("outcome", reminder.outcome, core::reminderOutcomeNamed, reminderOutcomeChoices);
    kept.edited = row.stamp();
    return kept;
}

const std::vector<std::string> stampColumns{"edited", "edited_count", "edited_by"};

std::vector<std::string> withStamp(std::vector<std::string> columns)
{
    columns.insert(columns.end(), stampColumns.begin(), stampColumns.end());
    return columns;
}

} // namespace

json::Problems readHistoryTables(const Tables& tables, const TakeTableRows& take)
{
    json::Problems problems;
    std::set<std::string> ids;
    readTable(tables.sessions, tables.sessionsName,
              {"id", "kind", "routine", "started", "zone", "ended", "outcome", "planned_steps", "discomfort",
               "note"},
              withStamp({"day", "done_steps", "held_s", "deleted"}), problems, [&](Row& row) {
                  core::KeptSession session = sessionIn(row);
                  if (!ids.insert(session.session.id.text).second) {
                      row.wrong("id", secondInFile);
                  }
                  if (row.isClean()) {
                      take.session(std::move(session));
                  }
              });
    if (!problems.empty()) {
        return problems; // the steps of sessions left out would be reported as strays
    }
    std::set<std::pair<std::string, int>> steps;
    readTable(tables.steps, tables.stepsName,
              {"session", "index", "stretch", "variant", "side", "planned_s", "held_s", "cycles", "skipped",
               "finished"},
              withStamp({"day", "kind"}), problems, [&](Row& row) {
                  const core::Uuid session = row.id("session");
                  core::KeptStep step = stepIn(row);
                  if (row.isClean() && !take.knows(session)) {
                      row.wrong("session", "is neither in " + tables.sessionsName + " nor in the history");
                  } else if (!steps.emplace(session.text, step.step.index).second) {
                      row.wrong("index", secondInSession);
                  }
                  if (row.isClean()) {
                      take.step(session, std::move(step));
                  }
              });
    ids.clear();
    readTable(tables.reminders, tables.remindersName,
              {"id", "kind", "due", "zone", "shown", "settled", "snoozes", "outcome"}, withStamp({"day"}),
              problems, [&](Row& row) {
                  core::KeptReminder reminder = reminderIn(row);
                  if (!ids.insert(reminder.reminder.id.text).second) {
                      row.wrong("id", secondInFile);
                  }
                  if (row.isClean()) {
                      take.reminder(std::move(reminder));
                  }
              });
    return problems;
}

} // namespace limber::storage
