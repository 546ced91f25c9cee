#include "limber/core/sign.hpp"

#include "limber/core/named_values.hpp"

#include <algorithm>

namespace limber::core {

namespace {

constexpr std::array whatNames{
    Named{What::Idle, "idle"},
    Named{What::Locked, "locked"},
    Named{What::Asleep, "asleep"},
    Named{What::DoNotDisturb, "do-not-disturb"},
    Named{What::FullScreen, "full-screen"},
    Named{What::Inhibited, "inhibited"},
    Named{What::Microphone, "microphone"},
    Named{What::Camera, "camera"},
    Named{What::Typing, "typing"},
};

} // namespace

std::string_view name(What what)
{
    return nameIn(whatNames, what);
}

std::optional<What> whatNamed(std::string_view name)
{
    return valueIn(whatNames, name);
}

bool meansAway(What what)
{
    return what == What::Idle || what == What::Locked || what == What::Asleep;
}

bool meansBusy(What what)
{
    return !meansAway(what) && what != What::Typing;
}

bool Signs::isAway() const
{
    return std::any_of(everyWhat.begin(), everyWhat.end(),
                       [this](What what) { return meansAway(what) && (*this)[what].value_or(false); });
}

bool WaitFor::includes(What what) const
{
    switch (what) {
    case What::DoNotDisturb:
        return doNotDisturb;
    case What::FullScreen:
        return fullScreen;
    case What::Inhibited:
        return presentations;
    case What::Microphone:
        return microphone;
    case What::Camera:
        return camera;
    case What::Typing:
        return typing;
    case What::Idle:
    case What::Locked:
    case What::Asleep:
        break;
    }
    return false;
}

bool Signs::isBusy(const WaitFor& waitFor) const
{
    return std::any_of(everyWhat.begin(), everyWhat.end(), [&](What what) {
        return meansBusy(what) && waitFor.includes(what) && (*this)[what].value_or(false);
    });
}

} // namespace limber::core
