#pragma once

#include "session/scene.hpp"

#include "limber/core/history.hpp"

#include <vector>

namespace limber::ui {

/// A line of what was done: the steps of one stretch together.
struct DoneRow {
    QString name;
    QString detail; ///< "Left and right"; may be empty
    QString time;   ///< "1:30"
    bool isWhole = false;
    FigureState figure;
    bool operator==(const DoneRow&) const = default;
};

/// What the summary says about a session that is over.
struct Summary {
    QString title;
    QString detail;
    bool isWhole = false; ///< every step was done
    std::vector<DoneRow> rows;
};

[[nodiscard]] Summary
summaryOf(const core::Catalogue& catalogue, const core::session::Session& session, core::SessionKind kind);

} // namespace limber::ui
