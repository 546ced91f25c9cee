#pragma once

#include "resident/resident_app.hpp"

#include "limber/platform/dbus_interface.hpp"

#include <memory>

namespace limber::app {

/// What the public interface asks for, carried out by `app`. While there is none yet, every verb says so.
[[nodiscard]] platform::Verbs verbsFor(const std::unique_ptr<ResidentApp>& app);

} // namespace limber::app
