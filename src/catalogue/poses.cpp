#include "limber/catalogue/poses.hpp"

#include "pose_names.hpp"

#include "limber/catalogue/resources.hpp"
#include "limber/json/reader.hpp"

#include <algorithm>
#include <string>

namespace limber::catalogue {

namespace {

using figure::Choreography;
using figure::Hand;
using figure::Key;
using figure::Pose;
using figure::Prop;
using figure::Vec3;
using json::ObjectReader;
using json::Presence;
using json::Range;

constexpr Range<double> metres{-5, 5};
constexpr Range<double> angle{-180, 180};
constexpr Range<double> share{0, 1};

/// Reads the field if it is there; whether it was.
bool take(ObjectReader& reader, std::string_view field, double& into, const Range<double>& range)
{
    return reader.read(field, into, range, Presence::Optional);
}

bool areWithin(const std::vector<double>& numbers, const Range<double>& range)
{
    return std::all_of(numbers.begin(), numbers.end(),
                       [&](double x) { return x >= range.least && x <= range.most; });
}

bool take(ObjectReader& reader, std::string_view field, Vec3& into, const Range<double>& range = metres)
{
    std::vector<double> numbers;
    if (!reader.read(field, numbers, Presence::Optional)) {
        return false;
    }
    if (numbers.size() != 3 || !areWithin(numbers, range)) {
        reader.wrong(field, "must be three numbers, none of them out of proportion");
        return false;
    }
    into = {numbers[0], numbers[1], numbers[2]};
    return true;
}

void take(ObjectReader& reader, std::string_view field, figure::Curve& into)
{
    Vec3 angles;
    if (take(reader, field, angles, angle)) {
        into = {angles.x, angles.y, angles.z};
    }
}

template <typename T, std::size_t N>
std::string choices(const std::array<core::Named<T>, N>& table)
{
    std::string names;
    for (const core::Named<T>& entry : table) {
        names += (names.empty() ? "one of " : ", ") + std::string{entry.name};
    }
    return names;
}

template <typename T, std::size_t N>
void take(ObjectReader& reader,
          std::string_view field,
          T& into,
          const std::array<core::Named<T>, N>& table,
          Presence presence = Presence::Optional)
{
    const auto named = [&](std::string_view name) { return core::valueIn(table, name); };
    reader.readNamed(field, into, named, choices(table), presence);
}

template <typename T, std::size_t N>
void takeList(ObjectReader& reader,
              std::string_view field,
              std::vector<T>& into,
              const std::array<core::Named<T>, N>& table,
              Presence presence)
{
    std::vector<std::string> names;
    reader.read(field, names, presence);
    for (const std::string& name : names) {
        if (const auto value = core::valueIn(table, name)) {
            into.push_back(*value);
        } else {
            reader.wrong(field, "holds " + name + ", but each must be " + choices(table));
        }
    }
}

/// Takes a vector meant for the right side; the left one gets its mirror image.
void takeSided(ObjectReader& reader, std::string_view field, Vec3& into, bool mirrored)
{
    Vec3 given;
    if (take(reader, field, given)) {
        into = mirrored ? Vec3{given.x, given.y, -given.z} : given;
    }
}

void readLeg(ObjectReader& reader, figure::LegPose& leg, bool mirrored)
{
    takeSided(reader, "knee", leg.knee, mirrored);
    takeSided(reader, "ankle", leg.ankle, mirrored);
    takeSided(reader, "pole", leg.pole, mirrored);
    takeSided(reader, "toes", leg.toes, mirrored);
    takeSided(reader, "instep", leg.instep, mirrored);
    take(reader, "toeBend", leg.toeBend, angle);
    take(reader, "lift", leg.lift, metres);
    reader.read("swings", leg.swings, Presence::Optional);
}

void readArm(ObjectReader& reader, figure::ArmPose& arm, bool mirrored)
{
    take(reader, "raise", arm.raise, angle);
    take(reader, "protract", arm.protract, angle);
    takeSided(reader, "wrist", arm.wrist, mirrored);
    take(reader, "anchor", arm.anchor, names::anchors);
    takeSided(reader, "pole", arm.pole, mirrored);
    takeSided(reader, "fingers", arm.fingers, mirrored);
    takeSided(reader, "palm", arm.palm, mirrored);
    take(reader, "curl", arm.curl, angle);
    take(reader, "spread", arm.spread, angle);
    take(reader, "lift", arm.lift, metres);
}

void readRoot(ObjectReader& reader, figure::Root& root)
{
    take(reader, "support", root.support, names::supports);
    take(reader, "position", root.position);
    take(reader, "chest", root.chest);
    take(reader, "thigh", root.thigh, angle);
    take(reader, "yaw", root.yaw, angle);
    take(reader, "pitch", root.pitch, angle);
    take(reader, "twist", root.twist, angle);
    take(reader, "side", root.side, angle);
    take(reader, "reach", root.reach, share);
}

void readPose(ObjectReader& key, Pose& pose)
{
    const auto object
        = [&](std::string_view field, const auto& read) { key.readObject(field, read, Presence::Optional); };
    object("root", [&](ObjectReader& reader) { readRoot(reader, pose.root); });
    object("spine", [&](ObjectReader& reader) {
        take(reader, "lumbar", pose.lumbar);
        take(reader, "thoracic", pose.thoracic);
        take(reader, "neck", pose.neck);
        take(reader, "head", pose.head);
    });
    // How a limb travels is said anew for each key; where it is, is inherited.
    for (const Hand side : figure::bothHands) {
        pose.legs[index(side)].lift = 0;
        pose.legs[index(side)].swings = false;
        pose.arms[index(side)].lift = 0;
    }
    figure::LegPose& legRight = pose.legs[index(Hand::Right)];
    figure::LegPose& legLeft = pose.legs[index(Hand::Left)];
    figure::ArmPose& armRight = pose.arms[index(Hand::Right)];
    figure::ArmPose& armLeft = pose.arms[index(Hand::Left)];
    object("legs", [&](ObjectReader& reader) {
        readLeg(reader, legRight, false);
        readLeg(reader, legLeft, true);
    });
    object("legRight", [&](ObjectReader& reader) { readLeg(reader, legRight, false); });
    object("legLeft", [&](ObjectReader& reader) { readLeg(reader, legLeft, false); });
    object("arms", [&](ObjectReader& reader) {
        readArm(reader, armRight, false);
        readArm(reader, armLeft, true);
    });
    object("armRight", [&](ObjectReader& reader) { readArm(reader, armRight, false); });
    object("armLeft", [&](ObjectReader& reader) { readArm(reader, armLeft, false); });
}

void readArrow(ObjectReader& reader, std::vector<Vec3>& arrow)
{
    std::vector<double> numbers;
    if (!reader.read("arrow", numbers, Presence::Optional)) {
        return;
    }
    if (numbers.size() % 3 != 0 || numbers.size() < 6 || !areWithin(numbers, metres)) {
        reader.wrong("arrow",
                     "must be the x, y and z of at least two points, none of them out of proportion");
        return;
    }
    for (std::size_t i = 0; i < numbers.size(); i += 3) {
        arrow.push_back({numbers[i], numbers[i + 1], numbers[i + 2]});
    }
}

Key readKey(ObjectReader& reader, const Pose& before)
{
    Key key;
    key.pose = before;
    reader.read("name", key.name);
    reader.read("words", key.words);
    take(reader, "share", key.share, {0.05, 20});
    take(reader, "lag", key.lag, {0, 0.3});
    readPose(reader, key.pose);
    const auto readMuscles = [&](ObjectReader& strengths) {
        for (const auto& [muscle, name] : names::muscles) {
            take(strengths, name, key.stretched[static_cast<std::size_t>(muscle)], share);
        }
    };
    reader.readObject("muscles", readMuscles, Presence::Optional);
    readArrow(reader, key.arrow);
    return key;
}

void readKeys(ObjectReader& file, Choreography& choreography)
{
    Pose pose;
    file.readList("keys", [&](ObjectReader& reader) {
        choreography.keys.push_back(readKey(reader, pose));
        pose = choreography.keys.back().pose;
    });
    const std::size_t least = choreography.cycles ? 3 : 2;
    if (choreography.keys.size() < least || (choreography.cycles && choreography.keys.size() > least)) {
        file.wrong("keys",
                   choreography.cycles ? "must be three if the figure cycles" : "must be at least two");
    }
    std::string hero;
    file.read("hero", hero);
    const auto key = std::find_if(choreography.keys.begin(), choreography.keys.end(),
                                  [&](const Key& candidate) { return candidate.name == hero; });
    if (key == choreography.keys.end()) {
        file.wrong("hero", "must be the name of a key");
    }
    choreography.hero = static_cast<std::size_t>(key - choreography.keys.begin());
}

void readCamera(ObjectReader& reader, Choreography& choreography)
{
    take(reader, "azimuth", choreography.camera.azimuth, angle);
    take(reader, "elevation", choreography.camera.elevation, {-10, 80});
    take(reader, "distance", choreography.camera.distance, {4, 40}); // nearer, a limb could reach the eye
    take(reader, "target", choreography.camera.target, {-1, 2});
    take(reader, "margin", choreography.margin, {0, 0.3});
}

void readStage(ObjectReader& file, Choreography& choreography)
{
    const auto readMat = [&](ObjectReader& reader) {
        figure::Mat mat;
        reader.read("left", mat.left, metres);
        reader.read("back", mat.back, metres);
        reader.read("right", mat.right, metres);
        reader.read("front", mat.front, metres);
        choreography.mat = mat;
    };
    file.readObject("mat", readMat, Presence::Optional);
    const auto readProp = [&](ObjectReader& reader) {
        Prop prop;
        take(reader, "kind", prop.kind, names::propKinds, Presence::Required);
        take(reader, "at", prop.at);
        take(reader, "size", prop.size, {0.01, 4});
        reader.read("inFront", prop.inFront, Presence::Optional);
        choreography.props.push_back(prop);
    };
    file.readList("props", readProp, Presence::Optional);
    Hand strap = Hand::Right;
    const auto handNamed = [](std::string_view name) { return core::valueIn(names::hands, name); };
    if (file.readNamed("strap", strap, handNamed, choices(names::hands), Presence::Optional)) {
        choreography.strap = strap;
    }
    takeList(file, "layers", choreography.layers, names::layers, Presence::Required);
    takeList(file, "planted", choreography.planted, names::plants, Presence::Optional);
    file.read("eyesOpen", choreography.eyesOpen, Presence::Optional);
    file.read("leftIsFar", choreography.leftIsFar, Presence::Optional);
}

} // namespace

tl::expected<Choreography, json::Problems> readChoreography(std::string_view text, std::string_view file)
{
    const auto parsed = json::parse(text, file);
    if (!parsed) {
        return tl::unexpected{json::Problems{parsed.error()}};
    }
    Choreography choreography;
    json::Problems problems;
    const bool clean = json::readObject(*parsed, file, problems, [&](ObjectReader& reader) {
        reader.read("id", choreography.id);
        reader.read("sided", choreography.sided, Presence::Optional);
        reader.read("cycles", choreography.cycles, Presence::Optional);
        reader.readObject("camera", [&](ObjectReader& camera) { readCamera(camera, choreography); });
        readStage(reader, choreography);
        readKeys(reader, choreography);
    });
    if (!clean) {
        return tl::unexpected{std::move(problems)};
    }
    return figure::prepared(std::move(choreography));
}

std::optional<Choreography> choreographyOf(std::string_view id)
{
    const std::string name = "poses/" + std::string{id} + ".json";
    for (const Resource& resource : resourcesIn(name)) {
        if (auto read = readChoreography(resource.text, resource.name)) {
            return std::move(*read);
        }
    }
    return std::nullopt;
}

} // namespace limber::catalogue
