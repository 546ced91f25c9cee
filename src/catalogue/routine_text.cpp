#include "limber/catalogue/load.hpp"
#include "limber/json/writer.hpp"

namespace limber::catalogue {

namespace {

void putSeconds(json::Value& object, const char* field, core::Seconds seconds)
{
    if (seconds > core::Seconds{0}) {
        object[field] = seconds.count();
    }
}

json::Value valueOf(const core::RoutineItem& item)
{
    json::Value object = json::Value::object();
    object["stretch"] = item.stretch;
    object["variant"] = item.variant;
    if (item.bothSides && item.alternate) {
        object["sides"] = "alternating";
    }
    if (item.repetitions > 1) {
        object["repetitions"] = item.repetitions;
    }
    putSeconds(object, "transition", item.transition);
    if (item.cycles > 0) {
        object["cycles"] = item.cycles;
        putSeconds(object, "cycle", item.cycle);
    } else {
        putSeconds(object, "hold", item.hold);
    }
    putSeconds(object, "move", item.move);
    putSeconds(object, "switch", item.switchSides);
    return object;
}

json::Value valueOf(const core::Routine& routine)
{
    json::Value object = json::Value::object();
    object["id"] = routine.id;
    object["name"] = routine.name;
    object["kind"] = core::name(routine.kind);
    putSeconds(object, "intro", routine.intro);
    putSeconds(object, "outro", routine.outro);
    json::Value items = json::Value::array();
    for (const core::RoutineItem& item : routine.items) {
        items.push_back(valueOf(item));
    }
    object["items"] = std::move(items);
    return object;
}

} // namespace

std::string textOf(const std::vector<core::Routine>& made)
{
    json::Value routines = json::Value::array();
    for (const core::Routine& routine : made) {
        routines.push_back(valueOf(routine));
    }
    json::Value file = json::Value::object();
    file["routines"] = std::move(routines);
    return json::toText(file);
}

} // namespace limber::catalogue
