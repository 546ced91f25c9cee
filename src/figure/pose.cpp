#include "limber/figure/pose.hpp"

namespace limber::figure {

namespace {

Curve between(const Curve& a, const Curve& b, double t)
{
    return {lerp(a.bend, b.bend, t), lerp(a.twist, b.twist, t), lerp(a.side, b.side, t)};
}

/// A step from a to b that rises by `lift` in the middle.
Vec3 stepped(const Vec3& a, const Vec3& b, double lift, double t)
{
    return mix(a, b, t) + Vec3{0, lift * std::sin(pi * t), 0};
}

/// A foot that keeps its distance from the hip while its direction swings.
Vec3 swung(const LegPose& a, const LegPose& b, double t)
{
    const Vec3 from = a.ankle - a.hip;
    const Vec3 to = b.ankle - b.hip;
    return mix(a.hip, b.hip, t) + swing(unit(from), unit(to), t) * lerp(length(from), length(to), t);
}

LegPose between(const LegPose& a, const LegPose& b, double t)
{
    LegPose leg = b;
    leg.knee = mix(a.knee, b.knee, t);
    leg.ankle = b.swings ? swung(a, b, t) : stepped(a.ankle, b.ankle, b.lift, t);
    leg.pole = swing(unit(a.pole), unit(b.pole), t);
    leg.toes = swing(unit(a.toes), unit(b.toes), t);
    leg.instep = swing(unit(a.instep), unit(b.instep), t);
    leg.toeBend = lerp(a.toeBend, b.toeBend, t);
    leg.hip = mix(a.hip, b.hip, t);
    return leg;
}

ArmPose between(const ArmPose& a, const ArmPose& b, double t)
{
    ArmPose arm = b;
    arm.raise = lerp(a.raise, b.raise, t);
    arm.protract = lerp(a.protract, b.protract, t);
    arm.wrist = stepped(a.wrist, b.wrist, b.lift, t);
    arm.pole = swing(unit(a.pole), unit(b.pole), t);
    arm.fingers = swing(unit(a.fingers), unit(b.fingers), t);
    arm.palm = swing(unit(a.palm), unit(b.palm), t);
    arm.curl = lerp(a.curl, b.curl, t);
    arm.spread = lerp(a.spread, b.spread, t);
    return arm;
}

Root between(const Root& a, const Root& b, double t)
{
    Root root = b;
    root.position = mix(a.position, b.position, t);
    root.chest = mix(a.chest, b.chest, t);
    root.thigh = lerp(a.thigh, b.thigh, t);
    root.yaw = lerp(a.yaw, b.yaw, t);
    root.pitch = lerp(a.pitch, b.pitch, t);
    root.twist = lerp(a.twist, b.twist, t);
    root.side = lerp(a.side, b.side, t);
    // Where only one of the two reaches, both have their solved pitch (see prepared): that is interpolated.
    root.reach = a.reach > 0 && b.reach > 0 ? lerp(a.reach, b.reach, t) : 0;
    return root;
}

} // namespace

Progress wave(double t, double lag)
{
    const auto region = [&](double order) { return minimumJerk((t - order * lag) / (1 - 3 * lag)); };
    return {region(0), region(1), region(2), region(3)};
}

Pose between(const Pose& a, const Pose& b, const Progress& progress)
{
    Pose pose = b;
    pose.root = between(a.root, b.root, progress.pelvis);
    pose.lumbar = between(a.lumbar, b.lumbar, progress.lumbar);
    pose.thoracic = between(a.thoracic, b.thoracic, progress.thoracic);
    pose.neck = between(a.neck, b.neck, progress.head);
    pose.head = between(a.head, b.head, progress.head);
    for (std::size_t side = 0; side < 2; ++side) {
        pose.legs[side] = between(a.legs[side], b.legs[side], progress.pelvis);
        pose.arms[side] = between(a.arms[side], b.arms[side], progress.thoracic);
    }
    pose.breath = lerp(a.breath, b.breath, progress.thoracic);
    return pose;
}

} // namespace limber::figure
