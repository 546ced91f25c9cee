#include "sketch.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

/// Where an outline has faded away its mesh is drawn in by this many pixels, so that nothing of it peeks out.
constexpr double hidden = 0.8;

double outlineWidth(const Surface& surface, double u, double width)
{
    const double share = surface.fade.at(u);
    return width * share - (share < 0.02 ? hidden : 0);
}

std::span<const float> shownField(const Surface& surface)
{
    return surface.onlyCover ? std::span<const float>{surface.covers.front().field}
                             : std::span<const float>{};
}

} // namespace

Sketch::Sketch(std::vector<Mark>& marks, Tools& tools, const Setting& setting)
    : m_marks{marks}
    , m_tools{tools}
    , m_setting{setting}
    , m_light{unit(setting.camera.right() * (setting.mirrored ? -0.12 : 0.12) + setting.camera.up() * 0.80
                   + setting.camera.toEye() * 0.52)}
{ }

void Sketch::add(const Mesh& mesh, std::span<const float> clip, const Paint& paint, double opacity)
{
    m_tools.addRegion(m_marks, mesh, clip, paint, opacity);
}

bool Sketch::isFar(Part part) const
{
    return m_setting.leftIsFar && index(part) >= index(Part::UpperArmLeft);
}

void Sketch::part(Part part, const Surfaces& surfaces)
{
    InOrder all;
    for (const Surface& surface : surfaces) {
        all.push_back(&surface);
    }
    const bool far = isFar(part);
    layers(all, far, !far && part != Part::Torso && part != Part::Neck);
}

void Sketch::layers(const InOrder& surfaces, bool far, bool shadow)
{
    if (shadow) {
        contactShadow(surfaces);
    }
    for (const Surface* surface : surfaces) {
        if (!surface->detail) {
            outline(*surface, far);
        }
    }
    for (const Surface* surface : surfaces) {
        if (surface->detail) {
            outline(*surface, far);
        }
        fill(*surface, far);
    }
}

void Sketch::contactShadow(const InOrder& surfaces)
{
    constexpr double reach = 3.5;
    const double unit = m_setting.unit;
    const Point down{(m_setting.mirrored ? -1.2 : 1.2) * unit, 3.0 * unit};
    Mark shadow{m_tools.shapes.take(), {Material::Shadow, Tone::Shade}, 0.15};
    shadow.onFigure = true;
    for (const Surface* surface : surfaces) {
        if (surface->detail) {
            continue;
        }
        const auto grow = [&](double u) {
            const double share = surface->fade.at(u);
            return (reach * share - (1 - share) * 8) * unit / m_setting.camera.scale();
        };
        m_tools.outliner.project(surface->mesh, m_setting.camera, grow, m_tools.seen);
        m_tools.outliner.addRegion(shadow.shape, surface->mesh, m_tools.seen, shownField(*surface));
    }
    for (Point& p : shadow.shape.points) {
        p = p + down;
    }
    m_marks.push_back(std::move(shadow));
}

/// The whole inflated silhouette in the line colour of the base, then each cover in its own.
void Sketch::outline(const Surface& surface, bool far)
{
    const auto grow = [&](double u) {
        return outlineWidth(surface, u, m_setting.lineWidth * surface.lineWidth) / m_setting.camera.scale();
    };
    m_tools.outliner.project(surface.mesh, m_setting.camera, grow, m_tools.seen);
    add(surface.mesh, shownField(surface), {surface.material, Tone::Line, far});
    if (!surface.onlyCover) {
        for (const Cover& cover : surface.covers) {
            add(surface.mesh, cover.field, {cover.material, Tone::Line, far});
        }
    }
}

void Sketch::fill(const Surface& surface, bool far)
{
    m_tools.outliner.project(surface.mesh, m_setting.camera, m_tools.seen);
    if (!surface.unshaded) {
        m_tools.lambert.resize(surface.mesh.size());
        for (std::size_t i = 0; i < m_tools.lambert.size(); ++i) {
            m_tools.lambert[i] = static_cast<float>(dot(surface.mesh.shading[i], m_light) + surface.lift);
        }
    }
    tones(surface, {surface.material, Tone::Base, far}, shownField(surface));
    if (!surface.onlyCover) {
        for (const Cover& cover : surface.covers) {
            tones(surface, {cover.material, Tone::Base, far}, cover.field);
            m_tools.field.resize(cover.field.size());
            std::transform(cover.field.begin(), cover.field.end(), m_tools.field.begin(),
                           [](float f) { return 0.045F - std::abs(f + 0.02F); });
            add(surface.mesh, m_tools.field, {cover.material, Tone::Seam, far});
        }
    }
    for (const Glow& muscle : surface.glows) {
        glow(surface, muscle);
    }
}

/// Every tone is an opaque area of its own colour: nothing adds up where areas meet.
void Sketch::tones(const Surface& surface, const Paint& paint, std::span<const float> clip)
{
    add(surface.mesh, clip, paint);
    if (surface.unshaded) {
        return;
    }
    const auto with = [&](Tone tone) { return Paint{paint.material, tone, paint.far}; };
    if (!surface.detail) {
        tone(surface, with(Tone::Shade), clip, 0.30F, false);
    }
    tone(surface, with(Tone::DeepShade), clip, 0.02F, false);
    if (!surface.detail && !paint.far) {
        tone(surface, with(Tone::Light), clip, 0.80F, true);
        tone(surface, with(Tone::BrightLight), clip, 0.92F, true);
    }
}

void Sketch::tone(
    const Surface& surface, const Paint& paint, std::span<const float> clip, float limit, bool lit)
{
    m_tools.field.resize(surface.mesh.size());
    bool any = false;
    for (std::size_t i = 0; i < m_tools.field.size(); ++i) {
        float value = lit ? m_tools.lambert[i] - limit : limit - m_tools.lambert[i];
        if (!clip.empty()) {
            value = std::min(value, clip[i] * 0.25F);
        }
        if (lit) {
            value = std::min(value, surface.mesh.u[i] - static_cast<float>(surface.lightFrom));
        }
        m_tools.field[i] = value;
        any = any || value > 0;
    }
    if (any) {
        add(surface.mesh, m_tools.field, paint);
    }
}

void Sketch::glow(const Surface& surface, const Glow& glow)
{
    struct Level {
        float from;
        double opacity;
        Material material;
    };
    // Nested areas, each a little brighter: soft at the rim, and still nothing but flat fills.
    constexpr std::array levels{Level{0.00F, 0.34, Material::Glow}, Level{0.09F, 0.46, Material::Glow},
                                Level{0.20F, 0.58, Material::Glow}, Level{0.38F, 0.48, Material::GlowCore},
                                Level{0.62F, 0.52, Material::GlowCore}};
    // Growing with the stretch says more than fading in: a faint red over blue is brown.
    const float ungrown = static_cast<float>(0.7 * (1 - glow.strength));
    const double opacity = std::min(1.0, 0.35 + glow.strength);
    m_tools.field.resize(glow.field.size());
    for (const Level& level : levels) {
        std::transform(glow.field.begin(), glow.field.end(), m_tools.field.begin(),
                       [&](float f) { return f - level.from - ungrown; });
        add(surface.mesh, m_tools.field, {level.material}, level.opacity * opacity);
    }
}

void Sketch::head(const Surfaces& surfaces)
{
    const Vec3& toEye = m_setting.camera.toEye();
    const auto isBehind = [&](const Surface& surface) {
        return surface.turn == Turn::Behind
            || (surface.turn == Turn::BehindIfAverted && dot(surface.outward, toEye) <= 0);
    };
    InOrder inOrder;
    for (const Surface& surface : surfaces) {
        if (isBehind(surface)) {
            inOrder.push_back(&surface);
        }
    }
    for (const Surface& surface : surfaces) {
        const bool hidden = surface.turn == Turn::IfFacing && dot(surface.outward, toEye) <= 0.12;
        if (!isBehind(surface) && !hidden) {
            inOrder.push_back(&surface);
        }
    }
    layers(inOrder, isFar(Part::Head), true);
}

} // namespace limber::figure
