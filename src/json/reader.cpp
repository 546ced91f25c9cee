#include "limber/json/reader.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace limber::json {

namespace {

std::string_view wanted(Kind kind)
{
    constexpr std::array names{
        std::pair{Kind::Null, "null"},       std::pair{Kind::Flag, "true or false"},
        std::pair{Kind::Number, "a number"}, std::pair{Kind::Text, "a text in quotes"},
        std::pair{Kind::List, "a list [ ]"}, std::pair{Kind::Object, "an object { }"},
    };
    return std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.first == kind; })
        ->second;
}

/// Without the zeros that std::to_string adds.
std::string written(double number)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << number;
    return text.str();
}

template <typename T>
std::string outside(Range<T> range)
{
    const bool openBelow = range.least == std::numeric_limits<T>::lowest();
    const bool openAbove = range.most == std::numeric_limits<T>::max();
    if (openAbove && !openBelow) {
        return "must be at least " + written(static_cast<double>(range.least));
    }
    if (openBelow && !openAbove) {
        return "must be at most " + written(static_cast<double>(range.most));
    }
    if (openBelow && openAbove) {
        return "is too large or too small";
    }
    return "must be between " + written(static_cast<double>(range.least)) + " and "
        + written(static_cast<double>(range.most));
}

} // namespace

ObjectReader::ObjectReader(const Node& node, std::string_view file, Problems& problems)
    : m_node{node}
    , m_file{file}
    , m_problems{problems}
    , m_problemsBefore{problems.size()}
{
    std::set<std::string_view> seen;
    for (const Member& member : node.members) {
        if (!seen.insert(member.name).second && !hasEnoughProblems()) {
            complain(member.line, member.name + " stands here a second time");
        }
    }
}

const Node* ObjectReader::value(std::string_view field, Presence presence)
{
    m_asked.emplace(field);
    const Node* const found = m_node.find(field);
    if (found == nullptr && presence == Presence::Required) {
        complain(m_node.line, std::string{field} + " is missing");
    }
    return found;
}

const Node* ObjectReader::ofKind(std::string_view field, Kind kind, Presence presence)
{
    const Node* const found = value(field, presence);
    if (found != nullptr && found->kind != kind) {
        complain(found->line, std::string{field} + " must be " + std::string{wanted(kind)});
        return nullptr;
    }
    return found;
}

bool ObjectReader::read(std::string_view field, std::string& into, Presence presence)
{
    const Node* const node = ofKind(field, Kind::Text, presence);
    if (node == nullptr) {
        return false;
    }
    into = node->text;
    return true;
}

bool ObjectReader::read(std::string_view field, bool& into, Presence presence)
{
    const Node* const node = ofKind(field, Kind::Flag, presence);
    if (node == nullptr) {
        return false;
    }
    into = node->flag;
    return true;
}

bool ObjectReader::read(std::string_view field, int& into, Range<int> range, Presence presence)
{
    const Node* const node = ofKind(field, Kind::Number, presence);
    if (node == nullptr) {
        return false;
    }
    if (node->number < range.least || node->number > range.most) {
        complain(node->line, std::string{field} + " " + outside(range));
        return false;
    }
    if (!node->integer) {
        complain(node->line, std::string{field} + " must be a whole number");
        return false;
    }
    into = static_cast<int>(*node->integer);
    return true;
}

bool ObjectReader::read(std::string_view field, double& into, Range<double> range, Presence presence)
{
    const Node* const node = ofKind(field, Kind::Number, presence);
    if (node == nullptr) {
        return false;
    }
    if (node->number < range.least || node->number > range.most) {
        complain(node->line, std::string{field} + " " + outside(range));
        return false;
    }
    into = node->number;
    return true;
}

bool ObjectReader::read(std::string_view field, std::vector<std::string>& into, Presence presence)
{
    const Node* const list = ofKind(field, Kind::List, presence);
    if (list == nullptr) {
        return false;
    }
    std::vector<std::string> texts;
    for (const Node& item : list->items) {
        if (item.kind != Kind::Text) {
            complain(item.line, "every entry of " + std::string{field} + " must be a text in quotes");
            return false;
        }
        texts.push_back(item.text);
    }
    into = std::move(texts);
    return true;
}

bool ObjectReader::read(std::string_view field, std::vector<double>& into, Presence presence)
{
    const Node* const list = ofKind(field, Kind::List, presence);
    if (list == nullptr) {
        return false;
    }
    std::vector<double> numbers;
    for (const Node& item : list->items) {
        if (item.kind != Kind::Number) {
            complain(item.line, "every entry of " + std::string{field} + " must be a number");
            return false;
        }
        numbers.push_back(item.number);
    }
    into = std::move(numbers);
    return true;
}

void ObjectReader::wrong(std::string_view field, std::string_view reason)
{
    const Node* const node = m_node.find(field);
    complain(node == nullptr ? m_node.line : node->line, std::string{field} + " " + std::string{reason});
}

void ObjectReader::wrong(std::string_view reason)
{
    complain(m_node.line, std::string{reason});
}

void ObjectReader::finish()
{
    for (const Member& member : m_node.members) {
        if (!m_asked.contains(member.name) && !hasEnoughProblems()) {
            complain(member.line, member.name + " is not a field Limber knows here");
        }
    }
}

void ObjectReader::complain(int line, std::string reason)
{
    m_problems.push_back({m_file, line, std::nullopt, std::move(reason)});
}

} // namespace limber::json
