#pragma once

#include <cmath>

/// The geometry every other file of the figure speaks: points, directions and frames in metres and degrees.
///
/// World axes: x to the right of the screen (the way the figure faces), y up, z towards the viewer. At rest
/// the figure's right side is the near one.
namespace limber::figure {

inline constexpr double pi = 3.14159265358979323846;

[[nodiscard]] constexpr double radians(double degrees)
{
    return degrees * pi / 180;
}
[[nodiscard]] constexpr double degrees(double radians)
{
    return radians * 180 / pi;
}
[[nodiscard]] constexpr double lerp(double from, double to, double t)
{
    return from + (to - from) * t;
}
[[nodiscard]] constexpr double clamp(double value, double low, double high)
{
    return value < low ? low : (value > high ? high : value);
}

/// 0 up to `from`, 1 from `to` on, a smooth cubic between. Also falls when `to` < `from`.
[[nodiscard]] constexpr double smoothStep(double from, double to, double x)
{
    const double t = clamp((x - from) / (to - from), 0, 1);
    return t * t * (3 - 2 * t);
}

/// The path of least jerk from 0 to 1: how a calm limb moves. Speed and acceleration are 0 at both ends.
[[nodiscard]] constexpr double minimumJerk(double t)
{
    t = clamp(t, 0, 1);
    return t * t * t * (10 + t * (-15 + 6 * t));
}

/// A point or a direction in space.
struct Vec3 {
    double x = 0;
    double y = 0;
    double z = 0;

    constexpr Vec3 operator-() const { return {-x, -y, -z}; }
    constexpr Vec3& operator+=(const Vec3& o) { return *this = {x + o.x, y + o.y, z + o.z}; }
    friend constexpr Vec3 operator+(const Vec3& a, const Vec3& b)
    {
        return {a.x + b.x, a.y + b.y, a.z + b.z};
    }
    friend constexpr Vec3 operator-(const Vec3& a, const Vec3& b)
    {
        return {a.x - b.x, a.y - b.y, a.z - b.z};
    }
    friend constexpr Vec3 operator*(const Vec3& v, double s) { return {v.x * s, v.y * s, v.z * s}; }
    friend constexpr Vec3 operator/(const Vec3& v, double s) { return {v.x / s, v.y / s, v.z / s}; }
    bool operator==(const Vec3&) const = default;
};

/// A point of a picture, in its pixels: x to the right, y down.
struct Point {
    double x = 0;
    double y = 0;
    friend constexpr Point operator+(const Point& a, const Point& b) { return {a.x + b.x, a.y + b.y}; }
    friend constexpr Point operator-(const Point& a, const Point& b) { return {a.x - b.x, a.y - b.y}; }
    friend constexpr Point operator*(const Point& p, double s) { return {p.x * s, p.y * s}; }
    bool operator==(const Point&) const = default;
};

[[nodiscard]] constexpr double dot(const Vec3& a, const Vec3& b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
[[nodiscard]] constexpr Vec3 cross(const Vec3& a, const Vec3& b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
[[nodiscard]] inline double length(const Vec3& v)
{
    return std::sqrt(dot(v, v));
}
[[nodiscard]] inline double distance(const Vec3& a, const Vec3& b)
{
    return length(a - b);
}
[[nodiscard]] inline double length(const Point& p)
{
    return std::hypot(p.x, p.y);
}
[[nodiscard]] constexpr Vec3 mix(const Vec3& a, const Vec3& b, double t)
{
    return a + (b - a) * t;
}
[[nodiscard]] constexpr Point mix(const Point& a, const Point& b, double t)
{
    return a + (b - a) * t;
}

/// `v` with length 1; straight up if it has none.
[[nodiscard]] inline Vec3 unit(const Vec3& v)
{
    const double l = length(v);
    return l > 1e-12 ? v / l : Vec3{0, 1, 0};
}

/// The part of `v` at right angles to the unit vector `axis`, as a unit vector.
[[nodiscard]] inline Vec3 across(const Vec3& v, const Vec3& axis)
{
    return unit(v - axis * dot(v, axis));
}

/// `v` turned by `angle` radians about the unit vector `axis`, right-handed.
[[nodiscard]] inline Vec3 turnedAbout(const Vec3& v, const Vec3& axis, double angle)
{
    const double c = std::cos(angle);
    return v * c + cross(axis, v) * std::sin(angle) + axis * (dot(axis, v) * (1 - c));
}

/// The angle between two directions in degrees, 0 to 180.
[[nodiscard]] inline double angleBetween(const Vec3& a, const Vec3& b)
{
    return degrees(std::acos(clamp(dot(unit(a), unit(b)), -1, 1)));
}

/// From direction `a` to direction `b` along the great circle; both are unit vectors.
[[nodiscard]] Vec3 swing(const Vec3& a, const Vec3& b, double t);

/// A right-handed set of unit axes. At rest a body part looks along +x, with its head up and its right to +z.
struct Frame {
    Vec3 front{1, 0, 0};
    Vec3 up{0, 1, 0};
    Vec3 right{0, 0, 1};

    /// A direction given in this frame, in the world.
    constexpr Vec3 operator*(const Vec3& v) const { return front * v.x + up * v.y + right * v.z; }
    constexpr Frame operator*(const Frame& o) const
    {
        return {*this * o.front, *this * o.up, *this * o.right};
    }
    /// A direction of the world, in this frame.
    [[nodiscard]] constexpr Vec3 local(const Vec3& v) const
    {
        return {dot(front, v), dot(up, v), dot(right, v)};
    }
    bool operator==(const Frame&) const = default;
};

/// Turns about a body's own axes, in degrees: bends it forward, turns it to its left, leans it to its right.
[[nodiscard]] Frame bend(double degrees);
[[nodiscard]] Frame twist(double degrees);
[[nodiscard]] Frame lean(double degrees);

} // namespace limber::figure
