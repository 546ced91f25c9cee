#pragma once

#include "widgets/card.hpp"

#include "limber/core/companion.hpp"
#include "limber/ports/history_store.hpp"

namespace limber::ui {

class DayArc;
class Text;

/// Today as an arc, with the next reminder.
class DayCard : public Card {
    Q_OBJECT

public:
    explicit DayCard(QWidget* parent = nullptr);

    /// False, and nothing changes, if the history cannot be read.
    bool show(ports::HistoryReader& history, const core::Snapshot& snapshot, const core::Now& now);
    using QWidget::show;

protected:
    bool event(QEvent* event) override;

private:
    void space();

    Text* m_next;
    DayArc* m_arc;
};

} // namespace limber::ui
