#pragma once

#include "widgets/card.hpp"

#include "limber/core/history.hpp"
#include "limber/core/settings.hpp"

#include <array>

namespace limber::ui {

class Text;

/// The seven discs of a week: done, forgiven, today, still to come.
class WeekStrip : public QWidget {
    Q_OBJECT

public:
    explicit WeekStrip(QWidget* parent = nullptr);
    void show(core::CivilDay today, const std::vector<core::CivilDay>& done, const core::Streak& streak);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Day { Open, Done, Forgiven };
    std::array<Day, 7> m_days{};
    int m_today = 0;
};

/// "14 days in a row", the longest so far, and what was forgiven.
class StreakPanel : public Card {
    Q_OBJECT

public:
    explicit StreakPanel(QWidget* parent = nullptr);
    void show(core::CivilDay today, const std::vector<core::CivilDay>& done, const core::Streak& streak);

private:
    Text* m_days;
    Text* m_longest;
    Text* m_forgiven;
    WeekStrip* m_week;
};

/// A row of small bars, as many filled as done.
class GoalBar : public QWidget {
    Q_OBJECT

public:
    explicit GoalBar(QWidget* parent = nullptr);
    void show(int done, int goal);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_done = 0;
    int m_goal = 1;
};

/// This week against its goal.
class WeekCard : public Card {
    Q_OBJECT

public:
    explicit WeekCard(QWidget* parent = nullptr);
    void show(core::CivilDay today, const core::Numbers& week, const core::Settings& settings);

private:
    struct Row {
        QWidget* glyph;
        Text* name;
        GoalBar* bar;
        Text* count;
    };
    void showRow(const Row& row, int done, int goal);

    Text* m_left;
    std::array<Row, 3> m_rows{};
};

/// What a good week holds: mornings and evenings on the days they are offered, and two breaks for each day
/// with break reminders.
struct WeekGoal {
    int mornings = 0;
    int breaks = 0;
    int evenings = 0;
    bool operator==(const WeekGoal&) const = default;
};
[[nodiscard]] WeekGoal weekGoal(const core::Settings& settings);

} // namespace limber::ui
