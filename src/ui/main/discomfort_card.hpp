#pragma once

#include "widgets/card.hpp"

#include "limber/core/discomfort.hpp"

namespace limber::ui {

class Text;

/// Discomfort over time as a line from 0 to 10, and in words what it was and is.
class DiscomfortCard : public Card {
    Q_OBJECT

public:
    explicit DiscomfortCard(QWidget* parent = nullptr);
    /// Points by day, ascending. With fewer than two there is no line yet.
    void show(const std::vector<core::DiscomfortPoint>& line);

private:
    class Chart;

    Text* m_says;
    Chart* m_chart;
};

} // namespace limber::ui
