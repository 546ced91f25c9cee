#include "limber/figure/camera.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

double scaleToFit(const Bounds& bounds, const Bounds& frame)
{
    return std::min((frame.right - frame.left) / std::max(1e-6, bounds.right - bounds.left),
                    (frame.bottom - frame.top) / std::max(1e-6, bounds.bottom - bounds.top));
}

Point middleOf(const Bounds& bounds)
{
    return {(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2};
}

} // namespace

Camera::Camera(const CameraSetup& setup, double scale, const Point& centre)
    : m_setup{setup}
    , m_scale{scale}
    , m_centre{centre}
{
    const double around = radians(setup.azimuth);
    const double above = radians(setup.elevation);
    m_toEye = {std::sin(around) * std::cos(above), std::sin(above), std::cos(around) * std::cos(above)};
    m_right = unit(cross({0, 1, 0}, m_toEye));
    m_up = cross(m_toEye, m_right);
}

Camera::Camera(const CameraSetup& setup, const Bounds& bounds, const Bounds& frame)
    : Camera{setup, scaleToFit(bounds, frame), middleOf(frame) - middleOf(bounds) * scaleToFit(bounds, frame)}
{ }

} // namespace limber::figure
