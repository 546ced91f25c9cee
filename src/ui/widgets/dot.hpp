#pragma once

#include <QWidget>

#include <optional>

namespace limber::ui {

/// The mark before a line of a list: a dot, or its number in a disc.
class Dot : public QWidget {
    Q_OBJECT

public:
    explicit Dot(std::optional<int> number = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_number;
};

} // namespace limber::ui
