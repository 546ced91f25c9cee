#pragma once

#include "session/scene.hpp"
#include "widgets/card.hpp"

namespace limber::ui {

class FigureSlot;
class Text;

/// What comes next, with its picture.
class NextStrip : public Card {
    Q_OBJECT

public:
    explicit NextStrip(QWidget* parent = nullptr);

    void show(const NextUpState& state);
    using QWidget::show;

protected:
    bool event(QEvent* event) override;

private:
    void space();

    NextUpState m_state;
    FigureSlot* m_figure;
    Text* m_label;
    Text* m_title;
    Text* m_detail;
    QWidget* m_noteRow;
    Text* m_note;
};

} // namespace limber::ui
