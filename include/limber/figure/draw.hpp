#pragma once

#include "limber/figure/choreography.hpp"
#include "limber/figure/drawing.hpp"
#include "limber/figure/person.hpp"

#include <memory>

/// Makes pictures of choreographies.
namespace limber::figure {

/// The picture to make.
struct View {
    double width = 800; ///< pixels
    double height = 600;
    bool mirrored = false; ///< the left side of a sided choreography
    bool arrow = true;
    bool ground = true;  ///< mat, shadows and furniture
    bool scenery = true; ///< the part of the ground that never moves: mat and furniture
    double outline = 1;  ///< how many times as wide as usual the figure's outlines are
    bool edges = false;  ///< lines along the edges of furniture, for palettes without tones
    bool operator==(const View&) const = default;
};

/// The picture of `person` at `moment`. `choreography` must be `prepared`. The same arguments give the same
/// picture; nothing that stands still moves in it while the moment changes, and the furniture is at the same
/// place for everybody. A palette of the same person has the colours.
[[nodiscard]] Drawing draw(const Choreography& choreography,
                           const Moment& moment,
                           const View& view,
                           const Person& person = people().front());

/// Draws one picture after another, and keeps the memory of the last for the next: a movement that it has
/// drawn once is drawn again without allocating any.
class Artist {
public:
    Artist();
    ~Artist();
    Artist(Artist&&) noexcept;
    Artist& operator=(Artist&&) noexcept;
    Artist(const Artist&) = delete;
    Artist& operator=(const Artist&) = delete;

    /// What `figure::draw` would give, until the next call.
    [[nodiscard]] const Drawing&
    draw(const Choreography& choreography, const Moment& moment, const View& view, const Person& person);

private:
    struct Studio;
    std::unique_ptr<Studio> m_studio;
};

} // namespace limber::figure
