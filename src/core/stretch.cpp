#include "limber/core/stretch.hpp"

#include "limber/core/named_values.hpp"

#include <algorithm>
#include <array>

namespace limber::core {

namespace {

constexpr std::array postureNames{
    Named{Posture::Lying, "lying"},       Named{Posture::AllFours, "all-fours"},
    Named{Posture::Kneeling, "kneeling"}, Named{Posture::Sitting, "sitting"},
    Named{Posture::Standing, "standing"},
};

} // namespace

std::string_view name(Posture posture)
{
    return nameIn(postureNames, posture);
}

std::optional<Posture> postureNamed(std::string_view name)
{
    return valueIn(postureNames, name);
}

const Variant* variantOf(const Stretch& stretch, std::string_view id)
{
    const auto found = std::find_if(stretch.variants.begin(), stretch.variants.end(),
                                    [&](const Variant& variant) { return variant.id == id; });
    return found == stretch.variants.end() ? nullptr : &*found;
}

} // namespace limber::core
