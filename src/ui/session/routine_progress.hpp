#pragma once

#include <QWidget>

#include <vector>

namespace limber::ui {

/// One segment of the progress: a step.
struct ProgressStep {
    double weight = 1; ///< its length compared to others
    double share = 0;  ///< done, 0 to 1
    bool operator==(const ProgressStep&) const = default;
};

/// Steps in a row with the same stretch.
struct ProgressGroup {
    QString name;
    bool isDone = false;
    bool isCurrent = false;
    std::vector<ProgressStep> steps;
    bool operator==(const ProgressGroup&) const = default;
};

/// Where in the routine one is: a group of bars for each stretch, as long as it takes.
class RoutineProgress : public QWidget {
    Q_OBJECT

public:
    explicit RoutineProgress(QWidget* parent = nullptr);

    /// Repaints if it looks different. `spoken` is what a screen reader says.
    void show(const std::vector<ProgressGroup>& groups, const QString& spoken);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Place {
        double left = 0;
        double width = 0;
    };
    [[nodiscard]] std::vector<std::vector<Place>> places() const;
    [[nodiscard]] bool areAllLabelsRoomy(const std::vector<std::vector<Place>>& places) const;
    void drawLabel(QPainter& painter, const ProgressGroup& group, const Place& place) const;
    [[nodiscard]] QFont labelFont(bool isCurrent) const;

    std::vector<ProgressGroup> m_groups;
};

} // namespace limber::ui
