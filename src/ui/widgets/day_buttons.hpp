#pragma once

#include <QWidget>

#include <array>

class QCheckBox;

namespace limber::ui {

/// The seven days of a week, Monday first, each on or off. Check boxes to screen readers.
class DayButtons : public QWidget {
    Q_OBJECT

public:
    explicit DayButtons(QWidget* parent = nullptr);

    /// Shows them without telling.
    void show(const std::array<bool, 7>& days);
    [[nodiscard]] QCheckBox* day(int fromMonday) const;

Q_SIGNALS:
    void toggled(int fromMonday, bool isOn);

private:
    class Day;
    std::array<Day*, 7> m_days{};
};

} // namespace limber::ui
