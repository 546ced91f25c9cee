#pragma once

#include "theme/style.hpp"

#include "limber/core/history.hpp"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

namespace limber::ui {

/// A day of the heat map.
struct HeatDay {
    core::Milliseconds held{0};
    bool isForgiven = false; ///< the rest day of its week: the streak went on
    bool operator==(const HeatDay&) const = default;
};

/// 0 without anything done, then up to a third, two thirds, all of the goal, and over it.
[[nodiscard]] int heatLevel(core::Milliseconds held, core::Milliseconds goal);

/// What a cell shows: how much, 0 to 4 as heatLevel(), and whether a dot says that it is forgiven.
struct HeatCell {
    int level = 0;
    bool isForgiven = false;
};

/// Draws a day that has come, in `square`.
void drawHeatCell(QPainter& painter, const QRectF& square, const HeatCell& cell, const theme::Tokens& tokens);

/// A year of days, one column a week. One stop for the keyboard: arrows go by day and week, Page by four
/// weeks, Home and End to the ends; Enter chooses a day, and the same day again none.
class HeatMap : public QWidget, public theme::OwnFocus {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// The days of `year` up to its end; days after `today` are outlined. `goal` is a good day's time.
    void show(date::year year,
              core::CivilDay today,
              std::map<core::CivilDay, HeatDay> days,
              core::Milliseconds goal);
    [[nodiscard]] std::optional<core::CivilDay> chosenDay() const { return m_chosen; }
    void clearChoice();
    /// The day the keyboard is at.
    [[nodiscard]] core::CivilDay currentDay() const { return m_current; }
    /// "Friday, 20 November 2026: 13 min".
    [[nodiscard]] QString inWords(core::CivilDay day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void dayChosen(std::optional<core::CivilDay> day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Geometry {
        double cell;
        double gap;
        double left;
        double top;
        int firstWeek; ///< hidden columns before the first one in sight
        int weeks;
    };
    [[nodiscard]] Geometry geometryFor(double width) const;
    [[nodiscard]] Geometry geometryNow() const { return geometryFor(width()); }
    [[nodiscard]] QRectF cellOf(core::CivilDay day, const Geometry& g) const;
    [[nodiscard]] std::optional<core::CivilDay> dayAt(const QPointF& place) const;
    [[nodiscard]] core::CivilDay firstDay() const;
    [[nodiscard]] core::CivilDay lastDay() const;
    void moveTo(core::CivilDay day);
    void choose(core::CivilDay day);
    void drawLabels(QPainter& painter, const Geometry& g, const theme::Tokens& tokens) const;
    void drawDay(QPainter& painter, core::CivilDay day, const Geometry& g, const theme::Tokens& tokens) const;

    date::year m_year{2000};
    core::CivilDay m_today;
    core::CivilDay m_current;
    std::optional<core::CivilDay> m_chosen;
    std::map<core::CivilDay, HeatDay> m_days;
    core::Milliseconds m_goal{1};
};

} // namespace limber::ui
