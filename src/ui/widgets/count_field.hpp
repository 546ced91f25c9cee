#pragma once

#include <QSpinBox>

namespace limber::ui {

/// A whole number with its unit, changed by typing, buttons, arrow keys, and the wheel when focused. Numbers
/// outside its range cannot be entered.
class CountField : public QSpinBox {
    Q_OBJECT

public:
    CountField(int least, int most, int step, const QString& suffix, QWidget* parent = nullptr);

    /// Shows it without telling.
    void show(int value);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace limber::ui
