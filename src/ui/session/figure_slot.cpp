#include "session/figure_slot.hpp"

#include "theme/style.hpp"

#include "limber/catalogue/poses.hpp"
#include "limber/ui/figure/figure_view.hpp"

#include <QEvent>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

figure::Moment::Phase phaseOf(FigureState::Phase phase)
{
    using Phase = figure::Moment::Phase;
    switch (phase) {
    case FigureState::Phase::In:
        return Phase::In;
    case FigureState::Phase::Hold:
        return Phase::Hold;
    case FigureState::Phase::Out:
        return Phase::Out;
    case FigureState::Phase::Cycle:
        return Phase::Cycle;
    case FigureState::Phase::Still:
    case FigureState::Phase::Ready:
        break;
    }
    return Phase::Ready;
}

} // namespace

figure::Moment momentOf(const FigureState& state)
{
    return {phaseOf(state.phase), state.progress, state.breath};
}

FigureSlot::FigureSlot(QSize least, QSize usual, QWidget* parent)
    : QWidget(parent)
    , m_least{least}
    , m_usual{usual}
    , m_view{new FigureView(this)}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setMinimumSize(1, 1);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    dress();
}

void FigureSlot::show(const FigureState& state)
{
    if (state == m_state) {
        return;
    }
    if (state.name != m_state.name) {
        auto choreography = catalogue::choreographyOf(state.name);
        m_still = choreography ? figure::momentOf(*choreography, choreography->hero) : figure::Moment{};
        m_view->setChoreography(std::move(choreography));
    }
    m_state = state;
    m_view->setSide(state.side);
    m_view->setMoment(state.phase == FigureState::Phase::Still ? m_still : momentOf(state));
}

QSize FigureSlot::sizeHint() const
{
    return m_usual * theme::of(this).zoom;
}

QSize FigureSlot::minimumSizeHint() const
{
    return m_least * theme::of(this).zoom;
}

bool FigureSlot::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        dress();
    }
    return QWidget::event(event);
}

void FigureSlot::dress()
{
    const theme::Tokens t = theme::of(this);
    m_view->setPerson(t.person);
    m_view->setColours(FigurePalette::of(t));
    m_view->setReducedMotion(t.isReducedMotion);
}

} // namespace limber::ui
