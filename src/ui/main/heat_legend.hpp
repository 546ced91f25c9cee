#pragma once

#include <QWidget>

namespace limber::ui {

/// What the cells of the heat map mean: a rest day with its dot, and the colours from less to more. Says it
/// all in one sentence to screen readers.
class HeatLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(QWidget* parent = nullptr);
};

} // namespace limber::ui
