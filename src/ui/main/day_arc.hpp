#pragma once

#include "limber/core/session_kind.hpp"
#include "limber/core/time.hpp"

#include <QPainterPath>
#include <QVariantAnimation>
#include <QWidget>

#include <vector>

namespace limber::ui {

namespace theme {
struct Tokens;
}

/// A reminder or a session on the arc of a day.
struct Bead {
    enum class State { Done, Passed, Expected }; ///< Passed: skipped or missed; both look the same
    core::SessionKind kind = core::SessionKind::Break;
    core::CivilTime at;
    State state = State::Done;
    bool operator==(const Bead&) const = default;
};

/// One day from its morning to its evening.
struct DayShape {
    core::CivilTime from; ///< left end
    core::CivilTime to;   ///< right end, after `from`
    core::CivilTime now;
    std::vector<Bead> beads; ///< mornings stand at the left end, evenings at the right one
    bool operator==(const DayShape&) const = default;
};

/// The day as an arch with its sessions as beads.
class DayArc : public QWidget {
    Q_OBJECT

public:
    explicit DayArc(QWidget* parent = nullptr);

    void setDay(const DayShape& day);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] double shareOf(core::CivilTime time) const;
    [[nodiscard]] QPointF at(double share) const;
    [[nodiscard]] QPainterPath arc(double from, double to) const;
    void drawEnd(QPainter& painter, core::SessionKind kind, double share) const;
    void drawBeads(QPainter& painter, const theme::Tokens& tokens) const;
    void drawTimes(QPainter& painter, const theme::Tokens& tokens) const;
    [[nodiscard]] QPointF inwards(double share) const;

    DayShape m_day;
    QVariantAnimation m_fill;
    bool m_isFilled = false;
};

/// The same in words, for those who cannot see it.
[[nodiscard]] QString inWords(const DayShape& day);

} // namespace limber::ui
