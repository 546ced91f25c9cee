#pragma once

#include "session/scene.hpp"

#include <QWidget>

class QGridLayout;

namespace limber::ui {

class Chip;
class NextStrip;
class RingView;
class Text;

/// Beside the stage: which step it is, the ring and what comes next.
class StepColumn : public QWidget {
    Q_OBJECT

public:
    enum class Shape {
        Column, ///< one below the other
        Row,    ///< name and ring side by side
        Sparse, ///< the same without what comes next
    };

    explicit StepColumn(QWidget* parent = nullptr);

    void show(const Scene& scene);
    using QWidget::show;
    void setShape(Shape shape);
    [[nodiscard]] const RingView& ring() const { return *m_ring; }

protected:
    bool event(QEvent* event) override;

private:
    void arrange();

    Shape m_shape = Shape::Column;
    QWidget* m_header;
    Text* m_stepLine;
    Text* m_name;
    Chip* m_chip;
    Text* m_place;
    RingView* m_ring;
    NextStrip* m_next;
    QGridLayout* m_grid;
};

} // namespace limber::ui
