#pragma once

#include "limber/core/settings.hpp"

#include <QSpinBox>
#include <QTimeEdit>

namespace limber::ui {

/// Minutes between a least and a most, changed in steps by buttons, arrow keys and the wheel when focused.
class IntervalField : public QSpinBox {
    Q_OBJECT

public:
    IntervalField(core::Minutes least, core::Minutes most, core::Minutes step, QWidget* parent = nullptr);

    [[nodiscard]] core::Minutes minutes() const { return core::Minutes{value()}; }
    /// Shows it without telling.
    void show(core::Minutes minutes);

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    void wheelEvent(QWheelEvent* event) override;
};

/// A time of day that is typed or changed by arrow keys. 24:00 is shown as the day's last minute.
class TimeField : public QTimeEdit {
    Q_OBJECT

public:
    explicit TimeField(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] core::TimeOfDay timeOfDay() const;
    /// Shows it without telling.
    void show(core::TimeOfDay time);
    /// Nothing outside [least, most] can be entered.
    void setLimits(core::TimeOfDay least, core::TimeOfDay most);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace limber::ui
