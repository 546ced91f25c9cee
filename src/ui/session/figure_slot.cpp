#include "session/figure_slot.hpp"

#include "limber/ui/theme.hpp"

namespace limber::ui {

FigureSlot::FigureSlot(QSize least, QSize usual, QWidget* parent)
    : QWidget(parent)
    , m_least{least}
    , m_usual{usual}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureSlot::show(const FigureState& state)
{
    m_state = state;
}

QSize FigureSlot::sizeHint() const
{
    const theme::Tokens t = theme::of(this);
    return {t.scaled(m_usual.width()), t.scaled(m_usual.height())};
}

QSize FigureSlot::minimumSizeHint() const
{
    const theme::Tokens t = theme::of(this);
    return {t.scaled(m_least.width()), t.scaled(m_least.height())};
}

} // namespace limber::ui
