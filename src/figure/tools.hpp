#pragma once

#include "region.hpp"

#include "limber/figure/drawing.hpp"

#include <span>
#include <vector>

/// What drawing needs and keeps from picture to picture.
namespace limber::figure {

/// Hands out empty shapes with the memory of the last picture's.
class ShapeStore {
public:
    [[nodiscard]] Shape take()
    {
        if (m_taken == m_shapes.size()) {
            m_shapes.emplace_back();
        }
        return std::move(m_shapes[m_taken++]);
    }
    /// Gives back the shape that was taken last: it is not needed.
    void giveBack(Shape&& shape) { m_shapes[--m_taken] = emptied(std::move(shape)); }

    /// Takes back the shapes of the last picture and empties it. Everything that was taken is in it, in the
    /// order of `takeBack` calls: so the next picture of a body that moves a little finds room enough.
    template <typename Marks>
    void takeBack(Marks& marks)
    {
        for (auto& mark : marks) {
            m_shapes[m_back++] = emptied(std::move(mark.shape));
        }
        marks.clear();
    }
    void startAnew() { m_taken = m_back = 0; }

private:
    static Shape emptied(Shape shape)
    {
        shape.points.clear();
        shape.ends.clear();
        return shape;
    }

    std::vector<Shape> m_shapes;
    std::size_t m_taken = 0;
    std::size_t m_back = 0;
};

/// One set is enough for any number of pictures, one after another.
struct Tools {
    Outliner outliner;
    Projection seen;
    Field field;
    Field lambert;
    Mesh cushion;
    std::vector<Vec3> curve;     ///< of an arrow
    std::vector<Point> path;     ///< its middle
    std::vector<double> lengths; ///< how long it is up to each point
    std::vector<Point> side;     ///< one of its sides
    ShapeStore shapes;

    /// Adds the part of `mesh` where `clip` is at least 0, as last projected into `seen`; nothing if there is
    /// none.
    void addRegion(std::vector<Mark>& marks,
                   const Mesh& mesh,
                   std::span<const float> clip,
                   const Paint& paint,
                   double opacity = 1)
    {
        Shape shape = shapes.take();
        outliner.addRegion(shape, mesh, seen, clip);
        if (shape.empty()) {
            shapes.giveBack(std::move(shape));
        } else {
            marks.push_back({std::move(shape), paint, opacity});
        }
    }

    /// Adds a polygon with its corner i at `at(i)`; given a stroke, it is a line through them.
    template <typename At>
    Mark& addPolygon(std::vector<Mark>& marks, std::size_t corners, const At& at, const Paint& paint)
    {
        Shape shape = shapes.take();
        for (std::size_t i = 0; i < corners; ++i) {
            shape.points.push_back(at(i));
        }
        shape.ends.push_back(corners);
        return marks.emplace_back(Mark{std::move(shape), paint});
    }

    /// Adds a line `width` pixels wide around the polygon with the index `of`.
    void addOutline(std::vector<Mark>& marks, std::size_t of, const Paint& paint, double width)
    {
        Shape shape = shapes.take();
        shape.points = marks[of].shape.points;
        shape.points.push_back(shape.points.front());
        shape.ends.push_back(shape.points.size());
        Mark& line = marks.emplace_back(Mark{std::move(shape), paint});
        line.stroke = width;
    }
};

} // namespace limber::figure
