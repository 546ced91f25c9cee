#pragma once

#include <functional>
#include <string>
#include <tl/expected.hpp>

namespace limber::ports {

/// Whether the desktop starts Limber when its user logs in. The desktop's own files are the truth: nothing is
/// remembered here.
class Autostart {
public:
    virtual ~Autostart() = default;
    [[nodiscard]] virtual bool isOn() const = 0;
    /// The error says in words for the user why it could not be changed.
    [[nodiscard]] virtual tl::expected<void, std::string> set(bool isOn) = 0;
    /// Called when anybody has changed it.
    virtual void onChange(std::function<void()> changed) = 0;
};

} // namespace limber::ports
