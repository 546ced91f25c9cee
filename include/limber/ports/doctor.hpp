#pragma once

#include "limber/core/finding.hpp"

#include <functional>

namespace limber::ports {

/// Looks at what this computer gives Limber.
class Doctor {
public:
    using Told = std::function<void(const core::Findings&)>;

    virtual ~Doctor() = default;
    /// Looks anew and tells it later, once. A second call before that replaces the first.
    virtual void examine(Told told) = 0;
};

} // namespace limber::ports
