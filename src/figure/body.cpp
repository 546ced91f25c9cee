#include "limber/figure/body.hpp"

#include "limber/figure/vector.hpp"

#include <algorithm>
#include <array>
#include <span>

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
constexpr std::array<Girth, 7> upperArmTable{{{0.00, 0.0300, 0.0310, 0.0305},
                                              {0.15, 0.0305, 0.0320, 0.0305},
                                              {0.35, 0.0258, 0.0285, 0.0280},
                                              {0.52, 0.0240, 0.0292, 0.0272},
                                              {0.72, 0.0222, 0.0258, 0.0242},
                                              {0.88, 0.0215, 0.0218, 0.0218},
                                              {1.00, 0.0222, 0.0215, 0.0228}}};
constexpr std::array<Girth, 7> forearmTable{{{0.00, 0.0222, 0.0215, 0.0228},
                                             {0.13, 0.0258, 0.0240, 0.0245},
                                             {0.28, 0.0252, 0.0232, 0.0238},
                                             {0.50, 0.0205, 0.0188, 0.0195},
                                             {0.75, 0.0160, 0.0138, 0.0140},
                                             {0.92, 0.0142, 0.0112, 0.0114},
                                             {1.00, 0.0150, 0.0114, 0.0118}}};
constexpr std::array<PelvisRing, pelvisRings> pelvisTable{{{{-0.064, 0.0560, 0.020, 0.0440}, -0.012},
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
                                                                         {0, 0.0910, 0.0815, 0.0475},
                                                                         {0, 0.0922, 0.0770, 0.0465},
                                                                         {0, 0.0915, 0.0690, 0.0445},
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

/// On a smooth curve through the table (Catmull-Rom).
Girth throughTable(std::span<const Girth> table, double u)
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

Girth scaled(const Girth& girth, double width, double depth)
{
    return {girth.u, girth.halfWidth * width, girth.front * depth, girth.back * depth};
}

/// 1 at `centre`, next to nothing three `width` away.
double bump(double x, double centre, double width)
{
    const double d = (x - centre) / width;
    return std::exp(-d * d);
}

/// Where along the trunk the build's factors hold, by node of the spine.
constexpr double waistNode = 3;
constexpr double chestNode = 8;
constexpr double shoulderNode = 11;
constexpr double neckNode = 13;
/// What the table of the trunk was made for, in fractions of the stature.
constexpr double averageShoulders = 0.103;

} // namespace

Girth limbGirth(const Body& body, Segment segment, double u)
{
    const Build& build = body.build;
    switch (segment) {
    case Segment::Thigh: {
        const double factor = 1 + (build.thigh - 1) * (1 - smoothStep(0.35, 1, u));
        return scaled(throughTable(thighTable, u), factor, factor);
    }
    case Segment::Shank: {
        const double factor = 1 + (build.calf - 1) * bump(u, 0.38, 0.3);
        return scaled(throughTable(shankTable, u), factor, factor);
    }
    case Segment::UpperArm: {
        const double factor = 1 + (build.arm - 1) * (1 - 0.5 * smoothStep(0.6, 1, u));
        return scaled(throughTable(upperArmTable, u), factor, factor);
    }
    case Segment::Forearm:
        break;
    }
    const double factor = 1 + (build.arm - 1) * (0.5 + 0.5 * bump(u, 0.25, 0.3));
    return scaled(throughTable(forearmTable, u), factor, factor);
}

PelvisRing pelvisRing(const Body& body, std::size_t ring)
{
    PelvisRing pelvis = pelvisTable[ring];
    const double height = static_cast<double>(ring) / (pelvisRings - 1);
    pelvis.girth = scaled(pelvis.girth, body.build.hips, 1);
    pelvis.girth.front += 0.6 * body.build.belly * height * height;
    return pelvis;
}

Girth trunkGirth(const Body& body, std::size_t node)
{
    const Build& build = body.build;
    const auto at = static_cast<double>(node);
    const double shoulders = body.halfShoulders / (averageShoulders * body.stature);
    double width = 1;
    double depth = 1;
    if (at <= waistNode) {
        width = lerp(build.hips, build.waist, smoothStep(0, waistNode, at));
        depth = lerp(1, build.waist, smoothStep(0, waistNode, at));
    } else if (at <= chestNode) {
        width = depth = lerp(build.waist, build.chest, smoothStep(waistNode, chestNode, at));
    } else {
        width = lerp(build.chest, shoulders, smoothStep(chestNode, shoulderNode, at));
        depth = lerp(build.chest, 1, smoothStep(chestNode, neckNode, at));
    }
    Girth girth = scaled(trunkTable[node], width, depth);
    // The back is what a body lies on: it is filled out to the front.
    girth.back = trunkTable[node].back;
    girth.front += build.belly * bump(at, 2, 2.6) + build.bust * bump(at, 8, 1.6);
    girth.halfWidth += 0.1 * build.belly * bump(at, 2, 2.6);
    return girth;
}

} // namespace limber::figure
