#include "limber/figure/vector.hpp"

namespace limber::figure {

Vec3 swing(const Vec3& a, const Vec3& b, double t)
{
    const double angle = std::acos(clamp(dot(a, b), -1, 1));
    const double s = std::sin(angle);
    if (s < 1e-4) {
        return unit(mix(a, b, t));
    }
    return a * (std::sin((1 - t) * angle) / s) + b * (std::sin(t * angle) / s);
}

Frame bend(double degrees)
{
    const double a = radians(degrees);
    const double c = std::cos(a);
    const double s = std::sin(a);
    return {{c, -s, 0}, {s, c, 0}, {0, 0, 1}};
}

Frame twist(double degrees)
{
    const double a = radians(degrees);
    const double c = std::cos(a);
    const double s = std::sin(a);
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}

Frame lean(double degrees)
{
    const double a = radians(degrees);
    const double c = std::cos(a);
    const double s = std::sin(a);
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}

} // namespace limber::figure
