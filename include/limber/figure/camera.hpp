#pragma once

#include "limber/figure/vector.hpp"

/// The eye that looks at a figure.
namespace limber::figure {

/// Where the camera stands: degrees around the vertical (0 looks at the figure's right side, 90 at its face)
/// and above the horizon, metres from the point it looks at.
struct CameraSetup {
    double azimuth = 0;
    double elevation = 10;
    double distance = 8;
    Vec3 target{0, 0.3, 0};
    bool operator==(const CameraSetup&) const = default;
};

/// A rectangle of a picture.
struct Bounds {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool operator==(const Bounds&) const = default;
};

/// A perspective projection to the pixels of a picture.
class Camera {
public:
    /// One metre at the target is `scale` pixels; the target appears at `centre`.
    Camera(const CameraSetup& setup, double scale, const Point& centre);
    /// Shows `bounds`, which were projected at scale 1 about the origin, as large as fits into `frame`.
    Camera(const CameraSetup& setup, const Bounds& bounds, const Bounds& frame);

    /// The same view in a picture `times` smaller.
    [[nodiscard]] Camera reduced(double times) const
    {
        return {m_setup, m_scale / times, m_centre * (1 / times)};
    }

    [[nodiscard]] Point project(const Vec3& point) const
    {
        const Vec3 from = point - m_setup.target;
        const double scale = m_scale * m_setup.distance / (m_setup.distance - dot(from, m_toEye));
        return {m_centre.x + scale * dot(from, m_right), m_centre.y - scale * dot(from, m_up)};
    }
    /// Nearer to the eye is more.
    [[nodiscard]] double depth(const Vec3& point) const { return dot(point - m_setup.target, m_toEye); }
    [[nodiscard]] const Vec3& toEye() const { return m_toEye; }
    [[nodiscard]] const Vec3& right() const { return m_right; }
    [[nodiscard]] const Vec3& up() const { return m_up; }
    [[nodiscard]] Vec3 eye() const { return m_setup.target + m_toEye * m_setup.distance; }
    [[nodiscard]] double scale() const { return m_scale; }

private:
    CameraSetup m_setup;
    Vec3 m_toEye;
    Vec3 m_right;
    Vec3 m_up;
    double m_scale;
    Point m_centre;
};

} // namespace limber::figure
