#pragma once

#include "limber/core/session.hpp"

#include <utility>
#include <vector>

/// What the player and its view both need to know of a session.
namespace limber::core::session {

[[nodiscard]] int count(const Session& session);
[[nodiscard]] const Step& at(const Session& session, int index);
[[nodiscard]] Step& at(Session& session, int index);

/// True in the four parts that belong to a step.
[[nodiscard]] bool isStepPart(Part part);
/// True while time moves it.
[[nodiscard]] bool isRunning(const Session& session);
/// How long the part at hand takes.
[[nodiscard]] Milliseconds length(const Session& session);
/// The moments within the work of a step at which something is to be heard, in order.
[[nodiscard]] std::vector<std::pair<Milliseconds, CueKind>> cuesOfWork(const Step& step);

} // namespace limber::core::session
