#include "limber/json/writer.hpp"

namespace limber::json {

std::string toText(const Value& value)
{
    return value.dump(2, ' ', false, Value::error_handler_t::replace) + "\n";
}

std::string toLine(const Value& value)
{
    return value.dump(-1, ' ', false, Value::error_handler_t::replace);
}

} // namespace limber::json
