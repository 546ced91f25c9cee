#pragma once

#include "limber/core/settings.hpp"

#include <QWidget>

#include <vector>

namespace limber::ui {

class Button;
class FlowRow;

/// A list of times of day to add to, change and take from. Always in order, none twice.
class TimesEditor : public QWidget {
    Q_OBJECT

public:
    explicit TimesEditor(QWidget* parent = nullptr);

    /// Shows them without telling.
    void show(const std::vector<core::TimeOfDay>& times);
    [[nodiscard]] const std::vector<core::TimeOfDay>& times() const { return m_times; }

Q_SIGNALS:
    void edited();

private:
    void rebuild();
    void take(std::vector<core::TimeOfDay> times);
    void add();

    std::vector<core::TimeOfDay> m_times;
    FlowRow* m_row;
    std::vector<QWidget*> m_entries;
    Button* m_add;
};

} // namespace limber::ui
