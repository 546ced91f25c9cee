#pragma once

#include "theme/style.hpp"

#include <QCheckBox>
#include <QVariantAnimation>

namespace limber::ui {

/// An on-off switch; a check box to screen readers and the keyboard.
class Switch : public QCheckBox, public theme::Rounded {
    Q_OBJECT

public:
    explicit Switch(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] double cornerRadius() const override { return height() / 2.0; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    QVariantAnimation m_slide;
};

} // namespace limber::ui
