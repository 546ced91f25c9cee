#include "strap.hpp"

namespace limber::figure {

void drawStrap(std::vector<Mark>& marks,
               Tools& tools,
               const Strap& strap,
               const Skeleton& skeleton,
               const Body& body,
               const Camera& camera,
               double unit)
{
    const Limb& leg = skeleton.legs[index(strap.foot)];
    const Limb& arm = skeleton.arms[index(strap.strand)];
    const Vec3 outward = cross(leg.tip.up, leg.tip.front) * -signOf(strap.foot);
    const Vec3 edge = outward * (strap.strand == strap.foot ? 0.046 : -0.046);
    const Vec3 sole = soleOf(skeleton, strap.foot, body) + leg.tip.front * 0.02;
    const Vec3 fist = arm.end + arm.tip.up * 0.075 + arm.tip.front * 0.018;
    const Vec3 tail = fist + Vec3{-0.03, -0.16, 0};
    Few<Vec3, 14> points;
    for (int i = 0; i <= 10; ++i) {
        const double t = i / 10.0;
        points.push_back(mix(tail, fist, t) + Vec3{0.02 * std::sin(pi * t), 0, 0});
    }
    points.push_back(sole + edge + leg.tip.up * 0.012);
    points.push_back(sole + edge * 0.7 - leg.tip.up * 0.006);
    points.push_back(sole - leg.tip.up * 0.008);
    const auto draw = [&](Tone tone, double width) {
        const auto at = [&](std::size_t i) { return camera.project(points[i]); };
        Mark& line
            = tools.addPolygon(marks, points.size(), at, {Material::Strap, tone, strap.strand == Hand::Left});
        line.stroke = width * unit;
        line.roundCap = false;
    };
    draw(Tone::Line, 7.6);
    draw(Tone::Base, 5.0);
}

} // namespace limber::figure
