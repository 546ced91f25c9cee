#include "settings_words.hpp"
#include "target.hpp"
#include "time_text.hpp"

#include "limber/core/time.hpp"

namespace limber::fuzz {

namespace {

void run(std::string_view bytes)
{
    if (const auto duration = storage::durationFrom(bytes)) {
        require(storage::durationFrom(storage::durationText(*duration)) == duration, "durations come back");
    }
    if (const auto time = storage::timeFrom(bytes)) {
        require(storage::timeFrom(storage::timeText(*time)) == time, "times of day come back");
    }
    if (const auto times = storage::timesFrom(bytes)) {
        require(storage::timesFrom(storage::timesText(*times)) == times, "lists of times come back");
    }
    if (const auto hours = storage::hoursFrom(bytes)) {
        require(storage::hoursFrom(storage::hoursText(*hours)) == hours, "hours come back");
    }
    if (const auto moment = storage::momentFrom(bytes)) {
        require(storage::momentFrom(storage::toText(*moment)) == moment, "moments come back");
        require(storage::momentFrom(storage::toText(moment->at)).has_value(), "instants can be read");
    }
    if (const auto day = core::dayFrom(bytes)) {
        require(core::dayFrom(core::dayText(*day)) == day, "days come back");
    }
}

const Target target{"times", run};

} // namespace

} // namespace limber::fuzz
