#pragma once

#include <QWidget>

namespace limber::ui {

/// Limber's icon, only to be looked at.
class AppIcon : public QWidget {
    Q_OBJECT

public:
    /// `side` in pixels at the usual text size.
    explicit AppIcon(int side, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace limber::ui
