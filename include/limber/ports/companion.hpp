#pragma once

#include "limber/core/companion.hpp"

#include <functional>
#include <string>

namespace limber::ports {

/// The windows' process as the resident sees it.
class WindowsSide {
public:
    using Hear = std::function<void(const core::Numbered&)>;
    using Came = std::function<void()>;
    using Gone = std::function<void()>;

    virtual ~WindowsSide() = default;
    /// Who is told of reports, of a window process having connected, and of it being gone: closed, crashed,
    /// or summoned and never come.
    virtual void listen(Hear hear, Came came, Gone gone) = 0;
    [[nodiscard]] virtual bool isThere() const = 0;
    /// Says it to the window process if there is one, and forgets it otherwise.
    virtual void say(const core::Instruction& instruction) = 0;
    /// Says it, starting the window process first where needed. The token lets its window take the focus.
    virtual void summon(const core::Instruction& instruction, const std::string& activationToken) = 0;
};

/// The resident as the windows' process sees it.
class ResidentSide {
public:
    using Hear = std::function<void(const core::Instruction&)>;

    virtual ~ResidentSide() = default;
    virtual void listen(Hear hear) = 0;
    /// Sends the report; it is kept until it is stored, also beyond the resident's or this process's end.
    /// Returns its number.
    virtual std::uint64_t report(const core::Report& report) = 0;
};

} // namespace limber::ports
