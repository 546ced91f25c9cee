#pragma once

#include "limber/json/node.hpp"
#include "limber/json/problem.hpp"

#include <concepts>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace limber::json {

/// Whether a field may be left out.
enum class Presence { Required, Optional };

/// The values a number may have, both ends included.
template <typename T>
struct Range {
    T least = std::numeric_limits<T>::lowest();
    T most = std::numeric_limits<T>::max();
};

/// Takes the fields of one object into values and notes everything that is wrong.
///
/// Each `read` leaves its target as it was when the field is absent or wrong, and returns whether it was set;
/// a problem names field, line and reason. Names nobody asked for, and names that stand twice, are problems
/// too: the readObject() functions see to it.
class ObjectReader {
public:
    /// `node` must be an object and, like `problems`, outlive the reader.
    ObjectReader(const Node& node, std::string_view file, Problems& problems);

    bool read(std::string_view field, std::string& into, Presence presence = Presence::Required);
    bool read(std::string_view field, bool& into, Presence presence = Presence::Required);
    bool
    read(std::string_view field, int& into, Range<int> range = {}, Presence presence = Presence::Required);
    bool read(std::string_view field,
              double& into,
              Range<double> range = {},
              Presence presence = Presence::Required);
    bool read(std::string_view field, std::vector<std::string>& into, Presence presence = Presence::Required);
    bool read(std::string_view field, std::vector<double>& into, Presence presence = Presence::Required);

    /// A text that `valueNamed` (std::string_view -> std::optional<T>) understands; `choices` says for the
    /// reader of the message what that would be: "lying, sitting or standing".
    template <typename T, typename Named>
    bool readNamed(std::string_view field,
                   T& into,
                   Named valueNamed,
                   std::string_view choices,
                   Presence presence = Presence::Required)
    {
        std::string text;
        if (!read(field, text, presence)) {
            return false;
        }
        const std::optional<T> value = valueNamed(std::string_view{text});
        if (!value) {
            wrong(field, "must be " + std::string{choices});
            return false;
        }
        into = *value;
        return true;
    }

    /// The object called `field`, read by `take(ObjectReader&)`.
    template <std::invocable<ObjectReader&> Take>
    bool readObject(std::string_view field, Take take, Presence presence = Presence::Required)
    {
        const Node* const node = ofKind(field, Kind::Object, presence);
        if (node == nullptr) {
            return false;
        }
        ObjectReader inner{*node, m_file, m_problems};
        take(inner);
        inner.finish();
        return true;
    }

    /// Each object of the list called `field`, read in turn by `take(ObjectReader&)`.
    template <std::invocable<ObjectReader&> Take>
    bool readList(std::string_view field, Take take, Presence presence = Presence::Required)
    {
        const Node* const list = ofKind(field, Kind::List, presence);
        if (list == nullptr) {
            return false;
        }
        for (const Node& item : list->items) {
            if (hasEnoughProblems()) {
                break;
            }
            if (item.kind != Kind::Object) {
                complain(item.line, "every entry of " + std::string{field} + " must be an object { }");
                continue;
            }
            ObjectReader inner{item, m_file, m_problems};
            take(inner);
            inner.finish();
        }
        return true;
    }

    /// The value called `field`, whatever it is, or null (which is a problem if it is required). For what the
    /// typed reads do not cover, such as names that are data.
    const Node* value(std::string_view field, Presence presence = Presence::Required);

    /// Notes that the field just read holds something it must not: "hold must be shorter than the routine".
    void wrong(std::string_view field, std::string_view reason);
    /// Notes that the object as a whole makes no sense.
    void wrong(std::string_view reason);

    /// The line the object begins on.
    [[nodiscard]] int line() const { return m_node.line; }
    /// Whether no problem has been noted since this reader began.
    [[nodiscard]] bool clean() const { return m_problems.size() == m_problemsBefore; }

    /// Notes the names nobody asked for.
    void finish();

private:
    /// Nobody corrects more at a time, and a file that is wrong throughout must not fill the memory.
    [[nodiscard]] bool hasEnoughProblems() const
    {
        constexpr std::size_t enough = 100;
        return m_problems.size() >= m_problemsBefore + enough;
    }
    const Node* ofKind(std::string_view field, Kind kind, Presence presence);
    void complain(int line, std::string reason);

    const Node& m_node;
    std::string m_file;
    Problems& m_problems;
    std::size_t m_problemsBefore;
    std::set<std::string, std::less<>> m_asked;
};

/// Reads `root` with `take(ObjectReader&)`. True if that left no problem.
template <std::invocable<ObjectReader&> Take>
bool readObject(const Node& root, std::string_view file, Problems& problems, Take take)
{
    if (root.kind != Kind::Object) {
        problems.push_back({std::string{file}, root.line, std::nullopt, "must be an object { }"});
        return false;
    }
    ObjectReader reader{root, file, problems};
    take(reader);
    reader.finish();
    return reader.clean();
}

} // namespace limber::json
