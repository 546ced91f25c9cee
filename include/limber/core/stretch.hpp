#pragma once

#include "limber/core/session_kind.hpp"

#include <optional>
#include <string>
#include <vector>

/// The content of the catalogue: what the stretches are and how they are explained. Plain data.
namespace limber::core {

/// How the body is placed. Sessions are ordered by it so that nobody gets up and down twice.
enum class Posture { Lying, AllFours, Kneeling, Sitting, Standing };

/// "lying", "all-fours", "kneeling", "sitting", "standing".
[[nodiscard]] std::string_view name(Posture posture);
[[nodiscard]] std::optional<Posture> postureNamed(std::string_view name);

/// A stretch in one setting or difficulty, with the words that guide through it.
///
/// The cue texts may hold the words {side} and {other}, to be replaced by the name of the side worked and of
/// the other one.
struct Variant {
    std::string id;    ///< "floor", "desk-easy" …; unique within its stretch
    std::string title; ///< "On the floor"
    Posture posture = Posture::Standing;
    std::vector<std::string> tags;  ///< what it loads ("kneel", "twist" …); see docs/catalogue.md
    std::string figure;             ///< name of its pose file, "trunk-rotation_floor"
    std::string getReady;           ///< cue while getting into position
    std::string getReadyMore;       ///< its second, muted line
    std::string cue;                ///< the one cue of the hold; for cycles the first phase
    std::string cueThen;            ///< for cycles the second phase; empty for holds
    std::string cueMore;            ///< the one thing that goes wrong
    std::string how;                ///< one line: what is different about this variant
    bool sided = false;             ///< worked left and right in turn; never if the stretch has no sides
    bool faceDown = false;          ///< nobody can look at the screen in it
    std::vector<std::string> needs; ///< "mat", "strap", "chair", "desk", "wall" …
    bool operator==(const Variant&) const = default;
};

/// A source for what a stretch's page says.
struct Source {
    std::string title;
    std::string says;    ///< the dose it gives: "5 to 10 seconds, 2 or 3 times each side"
    std::string address; ///< empty when it is a book or a page without one
    bool operator==(const Source&) const = default;
};

/// One exercise of the catalogue with everything its page shows.
struct Stretch {
    std::string id;      ///< "trunk-rotation"
    std::string name;    ///< "Trunk rotation"
    std::string summary; ///< what it reaches: "Lower back, sides"
    bool sided = false;
    std::vector<Variant> variants;
    std::vector<std::string> muscles;
    std::vector<std::string> howTo;
    std::string whyItMayHelp;
    std::vector<std::string> mistakes;
    std::vector<std::string> leaveOutIf;
    std::string goEasierIf; ///< empty when there is nothing to say
    std::vector<Source> sources;
    bool operator==(const Stretch&) const = default;
};

/// The variant called `id`, or null.
[[nodiscard]] const Variant* variantOf(const Stretch& stretch, std::string_view id);

} // namespace limber::core
