#include "limber/figure/body.hpp"

#include "limber/figure/vector.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

constexpr std::array<Girth, 7> thighTable{{{-0.06, 0.0525, 0.0470, 0.0590},
                                           {0.10, 0.0525, 0.0525, 0.0575},
                                           {0.30, 0.0495, 0.0530, 0.0520},
                                           {0.50, 0.0455, 0.0495, 0.0470},
                                           {0.70, 0.0395, 0.0430, 0.0410},
                                           {0.85, 0.0358, 0.0383, 0.0375},
                                           {1.00, 0.0338, 0.0352, 0.0335}}};
constexpr std::array<Girth, 8> shankTable{{{0.00, 0.0338, 0.0352, 0.0335},
                                           {0.10, 0.0336, 0.0325, 0.0362},
                                           {0.25, 0.0340, 0.0288, 0.0428},
                                           {0.40, 0.0325, 0.0265, 0.0430},
                                           {0.60, 0.0275, 0.0245, 0.0330},
                                           {0.80, 0.0220, 0.0215, 0.0245},
                                           {0.93, 0.0195, 0.0195, 0.0215},
                                           {1.00, 0.0195, 0.0200, 0.0225}}};
constexpr std::array<Girth, 5> upperArmTable{{{0.00, 0.0305, 0.0315, 0.0310},
                                              {0.15, 0.0300, 0.0315, 0.0305},
                                              {0.40, 0.0255, 0.0285, 0.0275},
                                              {0.70, 0.0235, 0.0255, 0.0250},
                                              {1.00, 0.0220, 0.0225, 0.0230}}};
constexpr std::array<Girth, 6> forearmTable{{{0.00, 0.0220, 0.0225, 0.0230},
                                             {0.15, 0.0242, 0.0235, 0.0240},
                                             {0.30, 0.0236, 0.0225, 0.0230},
                                             {0.60, 0.0190, 0.0175, 0.0180},
                                             {0.90, 0.0160, 0.0128, 0.0128},
                                             {1.00, 0.0158, 0.0122, 0.0122}}};
constexpr std::array<PelvisRing, 5> pelvisTable{{{{-0.064, 0.0560, 0.020, 0.0440}, -0.012},
                                                 {{-0.048, 0.0770, 0.038, 0.0630}, -0.008},
                                                 {{-0.026, 0.0895, 0.050, 0.0735}, -0.004},
                                                 {{0.000, 0.0955, 0.056, 0.0765}, 0},
                                                 {{0.028, 0.0935, 0.057, 0.0710}, 0}}};
constexpr std::array<Girth, lumbarBones + thoracicBones + 1> trunkTable{{{0, 0.0860, 0.0760, 0.0440},
                                                                         {0, 0.0795, 0.0740, 0.0415},
                                                                         {0, 0.0755, 0.0715, 0.0395},
                                                                         {0, 0.0745, 0.0700, 0.0395},
                                                                         {0, 0.0755, 0.0705, 0.0400},
                                                                         {0, 0.0775, 0.0725, 0.0400},
                                                                         {0, 0.0815, 0.0755, 0.0430},
                                                                         {0, 0.0855, 0.0790, 0.0455},
                                                                         {0, 0.0895, 0.0815, 0.0470},
                                                                         {0, 0.0930, 0.0815, 0.0475},
                                                                         {0, 0.0955, 0.0770, 0.0465},
                                                                         {0, 0.0950, 0.0690, 0.0445},
                                                                         {0, 0.0860, 0.0570, 0.0405},
                                                                         {0, 0.0580, 0.0430, 0.0365}}};

/// The cubic through b and c at x in 0..1, with the slopes of the neighbours a and d; positions are `u`.
double throughTable(const std::array<double, 4>& u, const std::array<double, 4>& value, double x)
{
    const double span = u[2] - u[1];
    const double in = (value[2] - value[0]) * span / std::max(1e-6, u[2] - u[0]);
    const double out = (value[3] - value[1]) * span / std::max(1e-6, u[3] - u[1]);
    const double x2 = x * x;
    const double x3 = x2 * x;
    return (2 * x3 - 3 * x2 + 1) * value[1] + (x3 - 2 * x2 + x) * in + (-2 * x3 + 3 * x2) * value[2]
        + (x3 - x2) * out;
}

} // namespace

Girth girthAt(std::span<const Girth> table, double u)
{
    std::size_t i = 0;
    while (i + 2 < table.size() && table[i + 1].u < u) {
        ++i;
    }
    const Girth& a = table[i > 0 ? i - 1 : 0];
    const Girth& b = table[i];
    const Girth& c = table[i + 1];
    const Girth& d = table[std::min(i + 2, table.size() - 1)];
    const double x = clamp((u - b.u) / (c.u - b.u), 0, 1);
    const std::array<double, 4> at{a.u, b.u, c.u, d.u};
    return {u, throughTable(at, {a.halfWidth, b.halfWidth, c.halfWidth, d.halfWidth}, x),
            throughTable(at, {a.front, b.front, c.front, d.front}, x),
            throughTable(at, {a.back, b.back, c.back, d.back}, x)};
}

std::span<const Girth> thighGirth()
{
    return thighTable;
}

std::span<const Girth> shankGirth()
{
    return shankTable;
}

std::span<const Girth> upperArmGirth()
{
    return upperArmTable;
}

std::span<const Girth> forearmGirth()
{
    return forearmTable;
}

std::span<const PelvisRing> pelvisRings()
{
    return pelvisTable;
}

std::span<const Girth> trunkGirth()
{
    return trunkTable;
}

} // namespace limber::figure
