#include "unknown_settings.hpp"

#include "limber/json/node.hpp"
#include "limber/json/writer.hpp"

namespace limber::storage {

namespace {

/// Of the first versions; what it says is written in the fields that came after it.
constexpr std::string_view superseded = "waitWhileBusy";

void addUnknown(const json::Value& before, json::Value& written)
{
    for (const auto& [name, value] : before.items()) {
        if (name == superseded) {
            continue;
        }
        const auto known = written.find(name);
        if (known == written.end()) {
            written[name] = value;
        } else if (known->is_object() && value.is_object()) {
            addUnknown(value, *known);
        }
    }
}

} // namespace

std::string withUnknownOf(std::string_view before, const std::string& written)
{
    if (!json::parse(before, "")) {
        return written; // no JSON, or nested without end
    }
    const json::Value old = json::Value::parse(before, nullptr, false);
    if (!old.is_object()) {
        return written;
    }
    json::Value merged = json::Value::parse(written);
    addUnknown(old, merged);
    return json::toText(merged);
}

} // namespace limber::storage
