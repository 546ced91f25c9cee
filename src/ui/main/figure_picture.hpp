#pragma once

#include "limber/core/session_kind.hpp"

#include <QImage>
#include <QWidget>

#include <string>

namespace limber::ui {

/// A still picture of a stretch: its most telling pose. Empty if nobody has drawn the figure yet.
class FigurePicture : public QWidget {
    Q_OBJECT

public:
    explicit FigurePicture(QWidget* parent = nullptr);

    /// `figure` as a variant names it: "trunk-rotation_floor".
    void setFigure(const std::string& figure, core::Side side = core::Side::Right);
    [[nodiscard]] QSize sizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QImage painted() const;

    std::string m_figure;
    core::Side m_side = core::Side::Right;
    QImage m_picture; ///< null when it must be made anew
};

} // namespace limber::ui
