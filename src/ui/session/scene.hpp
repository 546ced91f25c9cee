#pragma once

#include "session/ring_view.hpp"
#include "session/routine_progress.hpp"
#include "theme/icons.hpp"
#include "widgets/chip.hpp"

#include "limber/core/catalogue.hpp"
#include "limber/core/session.hpp"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace limber::ui {

/// Which picture of a stretch.
struct FigureState {
    enum class Phase {
        Still, ///< the pose that stands for the stretch
        Ready,
        In,
        Hold,
        Out,
        Cycle,
    };
    std::string name; ///< of the pose file; empty: no picture
    core::Side side = core::Side::Both;
    Phase phase = Phase::Still;
    double progress = 0; ///< through the phase, 0 to 1
    double breath = 0;   ///< -1 out, 1 in
    bool operator==(const FigureState&) const = default;
};

/// What the next strip says.
struct NextUpState {
    QString label;  ///< "Next"
    QString title;  ///< "Right side"
    QString detail; ///< "45 seconds"
    QString note;   ///< "No need to look …"; may be empty
    FigureState figure;
    bool operator==(const NextUpState&) const = default;
};

/// One moment of a session in words, ready to be shown.
struct Scene {
    QString stepLine;
    QString name;
    QString chip; ///< empty: none
    ChipTone chipTone = ChipTone::Tint;
    std::optional<icons::Glyph> chipGlyph;
    QString place; ///< "1 of 2"
    QString cue;
    QString more;
    FigureState figure;
    RingState ring;
    NextUpState next;
    std::vector<ProgressGroup> groups;
    QString progress; ///< the groups in words
    QString spoken;   ///< said once when a step begins
    bool hasSides = false;
    bool isPaused = false;
    core::Uptime at; ///< the moment shown
};

/// `session`, which has at least one step, at the moment of `view`. Steps that the catalogue does not know
/// are shown by their ids.
[[nodiscard]] Scene sceneOf(const core::Catalogue& catalogue,
                            const core::session::Session& session,
                            const core::session::View& view);

} // namespace limber::ui
