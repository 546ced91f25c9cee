#pragma once

#include <QSlider>

#include <vector>

namespace limber::ui {

/// A slider through a movement, with a mark at each key pose. Page Up and Page Down go from mark to mark.
class Scrub : public QSlider {
    Q_OBJECT

public:
    explicit Scrub(QWidget* parent = nullptr);

    /// Places in the movement, between 0 and 1, ascending. Its two ends are marks without being told.
    void setMarks(std::vector<double> marks);
    /// Shows this place, 0 to 1, without telling.
    void show(double place);

Q_SIGNALS:
    /// The user goes to this place, 0 to 1.
    void scrubbed(double place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double place() const;
    void goTo(double place);

    std::vector<double> m_marks;
};

} // namespace limber::ui
