#include "bounds.hpp"

#include "arrow.hpp"
#include "ground.hpp"
#include "prop.hpp"
#include "skin.hpp"

#include "limber/figure/person.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

class BoundsOfPoints {
public:
    void add(const Point& p)
    {
        m_bounds.left = std::min(m_bounds.left, p.x);
        m_bounds.right = std::max(m_bounds.right, p.x);
        m_bounds.top = std::min(m_bounds.top, p.y);
        m_bounds.bottom = std::max(m_bounds.bottom, p.y);
    }
    [[nodiscard]] const Bounds& bounds() const { return m_bounds; }

private:
    Bounds m_bounds{1e9, 1e9, -1e9, -1e9};
};

} // namespace

Bounds boundsOf(const Choreography& choreography)
{
    const Camera camera{choreography.camera, 1, {}};
    BoundsOfPoints all;
    const auto add = [&](const Vec3& p) { all.add(camera.project(p)); };
    const auto addSkin = [&](const Skin& skin) {
        for (const Surfaces& part : skin) {
            for (const Surface& surface : part) {
                for (const Vec3& p : surface.mesh.points) {
                    add(p);
                    add(shadowOf(p));
                }
            }
        }
    };
    std::vector<Vec3> arrow;
    for (const Key& key : choreography.keys) {
        for (const Person& person : people()) {
            addSkin(skinOf(solve(key.pose, person.body), key.pose, person, {}));
        }
        smoothLine(arrow, key.arrow);
        for (const Vec3& p : arrow) {
            add(p);
        }
    }
    if (const auto& mat = choreography.mat) {
        for (const double x : {mat->left, mat->right}) {
            for (const double z : {mat->back, mat->front}) {
                add({x, -matThickness, z});
            }
        }
    }
    for (const Prop& prop : choreography.props) {
        for (const Box& box : boxesOf(prop)) {
            for (int i = 0; i < 8; ++i) {
                add({(i & 1) != 0 ? box.high.x : box.low.x, (i & 2) != 0 ? box.high.y : box.low.y,
                     (i & 4) != 0 ? box.high.z : box.low.z});
            }
        }
    }
    return all.bounds();
}

} // namespace limber::figure
