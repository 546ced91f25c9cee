#include "limber/core/session_kind.hpp"

#include "limber/core/named_values.hpp"

namespace limber::core {

namespace {

constexpr std::array kindNames{
    Named{SessionKind::Morning, "morning"},
    Named{SessionKind::Break, "break"},
    Named{SessionKind::Evening, "evening"},
    Named{SessionKind::Manual, "manual"},
};

constexpr std::array sideNames{
    Named{Side::Left, "left"},
    Named{Side::Right, "right"},
    Named{Side::Both, "both"},
};

} // namespace

std::string_view name(SessionKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<SessionKind> sessionKindNamed(std::string_view name)
{
    return valueIn(kindNames, name);
}

std::string_view name(Side side)
{
    return nameIn(sideNames, side);
}

std::optional<Side> sideNamed(std::string_view name)
{
    return valueIn(sideNames, name);
}

Side otherSide(Side side)
{
    switch (side) {
    case Side::Left:
        return Side::Right;
    case Side::Right:
        return Side::Left;
    case Side::Both:
        break;
    }
    return Side::Both;
}

} // namespace limber::core
