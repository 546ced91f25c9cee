#pragma once

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <stdexcept>
#include <string>

/// Whether a JSON value is as one of the schemas in docs/ says.
namespace limber::test {

using Value = nlohmann::json;

/// docs/<name>.schema.json.
inline Value schemaOf(const std::string& name)
{
    std::ifstream in{std::string{LIMBER_SOURCE_DIR} + "/docs/" + name + ".schema.json"};
    return Value::parse(in);
}

inline bool isOfType(const Value& value, const std::string& type)
{
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array())
        || (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean())
        || (type == "integer" && value.is_number_integer());
}

inline bool fits(const Value& value, const Value& schema);

inline bool haveMembersThatFit(const Value& object, const Value& schema)
{
    const Value& properties = schema.at("properties");
    return std::all_of(object.items().begin(), object.items().end(), [&](const auto& member) {
        const auto property = properties.find(member.key());
        return property == properties.end() ? schema.value("additionalProperties", true)
                                            : fits(member.value(), *property);
    });
}

/// The part of JSON Schema that our schema uses; anything else in it is an error.
inline bool
fitsKeyword(const Value& value, const std::string& keyword, const Value& wanted, const Value& schema)
{
    if (keyword == "oneOf") {
        return std::count_if(wanted.begin(), wanted.end(), [&](const Value& one) { return fits(value, one); })
            == 1;
    }
    if (keyword == "type") {
        return isOfType(value, wanted);
    }
    if (keyword == "const") {
        return value == wanted;
    }
    if (keyword == "enum") {
        return std::find(wanted.begin(), wanted.end(), value) != wanted.end();
    }
    if (keyword == "minimum") {
        return value.is_number() && value >= wanted;
    }
    if (keyword == "maximum") {
        return value.is_number() && value <= wanted;
    }
    if (keyword == "pattern") {
        return std::regex_search(value.get<std::string>(), std::regex{wanted.get<std::string>()});
    }
    if (keyword == "items") {
        return std::all_of(value.begin(), value.end(), [&](const Value& item) { return fits(item, wanted); });
    }
    if (keyword == "required") {
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const Value& name) { return value.contains(name.get<std::string>()); });
    }
    if (keyword == "properties") {
        return haveMembersThatFit(value, schema);
    }
    if (keyword == "additionalProperties" || keyword == "description" || keyword == "title"
        || keyword == "$schema") {
        return true;
    }
    throw std::runtime_error("the test knows nothing of " + keyword);
}

inline bool fits(const Value& value, const Value& schema)
{
    return std::all_of(schema.items().begin(), schema.items().end(), [&](const auto& keyword) {
        return fitsKeyword(value, keyword.key(), keyword.value(), schema);
    });
}

} // namespace limber::test
