#pragma once

#include "main/history_year.hpp"
#include "widgets/card.hpp"

#include <optional>

namespace limber::ui {

class Button;
class HeatLegend;
class HeatMap;
class Text;

/// A year as a heat map, with what was done in it, and the way to the years before and after.
class YearCard : public Card {
    Q_OBJECT

public:
    explicit YearCard(QWidget* parent = nullptr);

    /// `goodDay` is the time that fills a day.
    void show(const HistoryYear& year, core::Milliseconds goodDay);
    void clearChoice();

Q_SIGNALS:
    /// One year back (-1) or on (1).
    void turned(int by);
    void dayChosen(std::optional<core::CivilDay> day);

private:
    Text* m_name;
    Text* m_total;
    Button* m_earlier;
    Button* m_later;
    HeatMap* m_map;
    HeatLegend* m_legend;
};

} // namespace limber::ui
