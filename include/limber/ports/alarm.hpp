#pragma once

#include "limber/core/reminder.hpp"

#include <functional>

namespace limber::ports {

/// Rings once, at the first of the moments set, or when the wall clock was changed meanwhile.
class Alarm {
public:
    virtual ~Alarm() = default;
    /// Replaces what was set before. An empty wake rings never. A moment in the past rings at once, but never
    /// from within set().
    virtual void set(core::Wake wake, std::function<void()> ring) = 0;
};

} // namespace limber::ports
