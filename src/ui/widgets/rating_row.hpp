#pragma once

#include "theme/style.hpp"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace limber::ui {

/// Discomfort from 0 to 10; nothing until one is chosen. One stop for the keyboard: arrows and digits choose,
/// choosing the same again clears it. A slider to screen readers.
class RatingRow : public QWidget, public theme::Rounded {
    Q_OBJECT

public:
    static constexpr int most = 10;

    explicit RatingRow(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const { return m_value; }
    /// Chooses without telling.
    void setValue(std::optional<int> value);
    /// As if the user had pressed `value`.
    void press(int value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] double cornerRadius() const override { return 10; }

Q_SIGNALS:
    void chosen(std::optional<int> value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF cell(int value) const;
    [[nodiscard]] std::optional<int> valueAt(const QPointF& position) const;
    void choose(std::optional<int> value);
    void typeDigit(int digit);

    std::optional<int> m_value;
    std::optional<int> m_hovered;
    QTimer m_one; ///< runs while a 1 may become a 10
};

} // namespace limber::ui
