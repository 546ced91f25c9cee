#pragma once

#include "session/summary.hpp"
#include "widgets/card.hpp"

namespace limber::ui {

class Text;
class WeekDots;

/// Days in a row, and the week they are in.
class StreakLine : public Card {
    Q_OBJECT

public:
    explicit StreakLine(QWidget* parent = nullptr);

    void show(const StreakWeek& week);
    using QWidget::show;

private:
    Text* m_title;
    Text* m_detail;
    WeekDots* m_week;
};

} // namespace limber::ui
