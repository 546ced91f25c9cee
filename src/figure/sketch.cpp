#include "sketch.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

/// Where an outline has faded away its mesh is drawn in by this many pixels, so that nothing of it peeks out.
constexpr double hidden = 0.8;
/// In pictures smaller than this (`unit`) a brow would run into its eye.
constexpr double leastFace = 0.3;
/// What a face looks away from, in head heights.
constexpr Vec3 faceCentre{-0.02, 0.5, 0};

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

void append(Shape& to, const Shape& from, const Point& shift)
{
    const std::size_t offset = to.points.size();
    for (const Point& p : from.points) {
        to.points.push_back(p + shift);
    }
    for (const std::size_t end : from.ends) {
        to.ends.push_back(offset + end);
    }
}

} // namespace

Sketch::Sketch(std::vector<Mark>& marks, const Setting& setting)
    : m_marks{marks}
    , m_setting{setting}
    , m_light{unit(setting.camera.right() * (setting.mirrored ? -0.12 : 0.12) + setting.camera.up() * 0.80
                   + setting.camera.toEye() * 0.52)}
{ }

void Sketch::add(Shape shape, const Paint& paint, double opacity)
{
    if (!shape.empty()) {
        m_marks.push_back({std::move(shape), paint, opacity});
    }
}

bool Sketch::isFar(Part part) const
{
    return m_setting.leftIsFar && index(part) >= index(Part::UpperArmLeft);
}

void Sketch::part(Part part, const std::vector<Surface>& surfaces)
{
    std::vector<const Surface*> all;
    all.reserve(surfaces.size());
    for (const Surface& surface : surfaces) {
        all.push_back(&surface);
    }
    const bool far = isFar(part);
    layers(all, far, !far && part != Part::Torso && part != Part::Neck);
}

void Sketch::layers(const std::vector<const Surface*>& surfaces, bool far, bool shadow)
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

void Sketch::contactShadow(const std::vector<const Surface*>& surfaces)
{
    constexpr double reach = 3.5;
    const double unit = m_setting.unit;
    const Point down{(m_setting.mirrored ? -1.2 : 1.2) * unit, 3.0 * unit};
    Mark shadow{{}, {Material::Shadow, Tone::Shade}, 0.15};
    shadow.onFigure = true;
    for (const Surface* surface : surfaces) {
        if (surface->detail) {
            continue;
        }
        const auto grow = [&](double u) {
            const double share = surface->fade.at(u);
            return (reach * share - (1 - share) * 8) * unit / m_setting.camera.scale();
        };
        m_outliner.project(surface->mesh, m_setting.camera, grow, m_seen);
        append(shadow.shape, m_outliner.region(surface->mesh, m_seen, shownField(*surface)), down);
    }
    m_marks.push_back(std::move(shadow));
}

/// The whole inflated silhouette in the line colour of the base, then each cover in its own.
void Sketch::outline(const Surface& surface, bool far)
{
    const auto grow = [&](double u) {
        return outlineWidth(surface, u, m_setting.lineWidth * surface.lineWidth) / m_setting.camera.scale();
    };
    m_outliner.project(surface.mesh, m_setting.camera, grow, m_seen);
    add(m_outliner.region(surface.mesh, m_seen, shownField(surface)), {surface.material, Tone::Line, far});
    if (!surface.onlyCover) {
        for (const Cover& cover : surface.covers) {
            add(m_outliner.region(surface.mesh, m_seen, cover.field), {cover.material, Tone::Line, far});
        }
    }
}

void Sketch::fill(const Surface& surface, bool far)
{
    m_outliner.project(surface.mesh, m_setting.camera, m_seen);
    if (!surface.unshaded) {
        m_lambert.resize(surface.mesh.size());
        for (std::size_t i = 0; i < m_lambert.size(); ++i) {
            m_lambert[i] = static_cast<float>(dot(surface.mesh.shading[i], m_light) + surface.lift);
        }
    }
    tones(surface, {surface.material, Tone::Base, far}, shownField(surface));
    if (!surface.onlyCover) {
        for (const Cover& cover : surface.covers) {
            tones(surface, {cover.material, Tone::Base, far}, cover.field);
            Field hem(cover.field.size());
            std::transform(cover.field.begin(), cover.field.end(), hem.begin(),
                           [](float f) { return 0.045F - std::abs(f + 0.02F); });
            add(m_outliner.region(surface.mesh, m_seen, hem), {cover.material, Tone::Seam, far});
        }
    }
    for (const Glow& muscle : surface.glows) {
        glow(surface, muscle);
    }
}

/// Every tone is an opaque area of its own colour: nothing adds up where areas meet.
void Sketch::tones(const Surface& surface, const Paint& paint, std::span<const float> clip)
{
    add(m_outliner.region(surface.mesh, m_seen, clip), paint);
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
    m_field.resize(surface.mesh.size());
    bool any = false;
    for (std::size_t i = 0; i < m_field.size(); ++i) {
        float value = lit ? m_lambert[i] - limit : limit - m_lambert[i];
        if (!clip.empty()) {
            value = std::min(value, clip[i] * 0.25F);
        }
        if (lit) {
            value = std::min(value, surface.mesh.u[i] - static_cast<float>(surface.lightFrom));
        }
        m_field[i] = value;
        any = any || value > 0;
    }
    if (any) {
        add(m_outliner.region(surface.mesh, m_seen, m_field), paint);
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
    m_field.resize(glow.field.size());
    for (const Level& level : levels) {
        std::transform(glow.field.begin(), glow.field.end(), m_field.begin(),
                       [&](float f) { return f - level.from - ungrown; });
        add(m_outliner.region(surface.mesh, m_seen, m_field), {level.material}, level.opacity * opacity);
    }
}

void Sketch::head(const std::vector<Surface>& surfaces, const Skeleton& skeleton, const Person& person)
{
    const Vec3& toEye = m_setting.camera.toEye();
    const auto isBehind = [&](const Surface& surface) {
        return surface.turn == Turn::Behind
            || (surface.turn == Turn::BehindIfAverted && dot(surface.outward, toEye) <= 0);
    };
    std::vector<const Surface*> inOrder;
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
    face(skeleton, person);
}

void Sketch::faceLine(
    const std::vector<Vec3>& points, const Vec3& centre, double width, const Paint& paint, double leastFacing)
{
    double facing = 0;
    Mark line{{}, paint};
    for (const Vec3& p : points) {
        line.shape.points.push_back(m_setting.camera.project(p));
        facing += dot(unit(p - centre), m_setting.camera.toEye()) / static_cast<double>(points.size());
    }
    if (facing < leastFacing) {
        return;
    }
    line.shape.ends = {line.shape.points.size()};
    line.opacity = smoothStep(leastFacing, leastFacing + 0.15, facing);
    // A face is small: its lines must not get thinner as fast as the picture gets smaller.
    line.stroke = width * std::pow(m_setting.unit, 0.7);
    m_marks.push_back(std::move(line));
}

void Sketch::eye(const Skeleton& skeleton, const Person& person, Hand side)
{
    const Body& body = person.body;
    const Vec3 centre = headPoint(skeleton, body, faceCentre);
    // Degrees around the head, from its right; eyes are in the middle of theirs.
    const auto at = [&](double height, double around) {
        return facePoint(skeleton, body, height, side == Hand::Right ? around : 180 - around);
    };
    std::vector<Vec3> lid;
    std::vector<Vec3> brow;
    for (int i = 0; i <= 6; ++i) {
        const double t = i / 6.0;
        const double arc = std::sin(pi * t);
        lid.push_back(at(m_setting.eyesOpen ? 0.500 + 0.048 * arc : 0.505 - 0.028 * arc, lerp(47, 72, t)));
        brow.push_back(at(0.605 + 0.030 * arc, lerp(44, 73, t)));
    }
    faceLine(lid, centre, 2.1, {Material::Face}, 0.22);
    if (m_setting.unit < leastFace) {
        return;
    }
    if (m_setting.eyesOpen) {
        const Vec3 pupil = at(0.502, 60);
        faceLine({pupil, pupil + skeleton.head.up * (0.018 * body.head)}, centre, 5.0, {Material::Face},
                 0.22);
    }
    faceLine(brow, centre, 2.0, {Material::Hair, Tone::Line}, 0.30);
    if (person.look.glasses) {
        std::vector<Vec3> rim;
        for (int i = 0; i <= 16; ++i) {
            const double angle = 2 * pi * i / 16;
            rim.push_back(at(0.495 + 0.080 * std::sin(angle), 59 + 21 * std::cos(angle)));
        }
        faceLine(rim, centre, 1.5, {Material::Face}, 0.15);
        faceLine({at(0.515, 80), at(0.525, 90)}, centre, 1.5, {Material::Face}, 0.15);
        faceLine({at(0.515, 38), at(0.520, 20)}, centre, 1.5, {Material::Face}, 0.10);
    }
}

void Sketch::face(const Skeleton& skeleton, const Person& person)
{
    const Body& body = person.body;
    const Vec3 centre = headPoint(skeleton, body, faceCentre);
    const Vec3& toEye = m_setting.camera.toEye();
    for (const Hand side : bothHands) {
        eye(skeleton, person, side);
    }
    if (dot(skeleton.head.front, toEye) > 0.25) {
        const double side = dot(skeleton.head.right, toEye) > 0 ? -1 : 1;
        const auto at = [&](double x, double y, double z) {
            return headPoint(skeleton, body, {x, y, side * z});
        };
        faceLine({at(0.415, 0.47, 0.030), at(0.452, 0.395, 0.040), at(0.447, 0.358, 0.034),
                  at(0.440, 0.348, 0.002)},
                 centre, 1.6, {Material::Skin, Tone::Line}, 0.30);
    }
    // The corners are higher than the middle: a quiet smile.
    std::vector<Vec3> mouth;
    for (int i = 0; i <= 8; ++i) {
        const double t = i / 8.0;
        mouth.push_back(facePoint(skeleton, body, 0.234 - 0.024 * std::sin(pi * t), lerp(61, 119, t)));
    }
    // In two halves: the one that faces away disappears.
    faceLine({mouth.begin(), mouth.begin() + 5}, centre, 2.0, {Material::Face}, 0.05);
    faceLine({mouth.begin() + 4, mouth.end()}, centre, 2.0, {Material::Face}, 0.05);
}

/// One strand of the strap, from the sole over the edge of the foot to a hand, with its loose end below the
/// fist.
void Sketch::strap(Hand strand, const Skeleton& skeleton, Hand foot, const Body& body)
{
    const Limb& leg = skeleton.legs[index(foot)];
    const Limb& arm = skeleton.arms[index(strand)];
    const Vec3 outward = cross(leg.tip.up, leg.tip.front) * -signOf(foot);
    const Vec3 edge = outward * (strand == foot ? 0.046 : -0.046);
    const Vec3 sole = soleOf(skeleton, foot, body) + leg.tip.front * 0.02;
    const Vec3 fist = arm.end + arm.tip.up * 0.075 + arm.tip.front * 0.018;
    const Vec3 tail = fist + Vec3{-0.03, -0.16, 0};
    Mark line{{}, {Material::Strap, Tone::Line, strand == Hand::Left}};
    const auto to = [&](const Vec3& p) { line.shape.points.push_back(m_setting.camera.project(p)); };
    for (int i = 0; i <= 10; ++i) {
        const double t = i / 10.0;
        to(mix(tail, fist, t) + Vec3{0.02 * std::sin(pi * t), 0, 0});
    }
    to(sole + edge + leg.tip.up * 0.012);
    to(sole + edge * 0.7 - leg.tip.up * 0.006);
    to(sole - leg.tip.up * 0.008);
    line.shape.ends = {line.shape.points.size()};
    line.stroke = 7.6 * m_setting.unit;
    line.roundCap = false;
    Mark band = line;
    band.paint.tone = Tone::Base;
    band.stroke = 5.0 * m_setting.unit;
    m_marks.push_back(std::move(line));
    m_marks.push_back(std::move(band));
}

} // namespace limber::figure
