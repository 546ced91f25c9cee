#pragma once

#include "widgets/card.hpp"

#include "limber/core/history.hpp"

#include <vector>

namespace limber::ui {

class Text;
class WeekStrip;

/// Days in a row, and beside them the week they are in.
class StreakLine : public Card {
    Q_OBJECT

public:
    explicit StreakLine(QWidget* parent = nullptr);

    /// `days` are those with a session, ascending.
    void show(const std::vector<core::CivilDay>& days, core::CivilDay today);
    using QWidget::show;

protected:
    bool event(QEvent* event) override;

private:
    void space();

    Text* m_title;
    Text* m_detail;
    WeekStrip* m_week;
};

} // namespace limber::ui
