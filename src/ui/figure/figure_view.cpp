#include "limber/ui/figure/figure_view.hpp"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace limber::ui {

namespace {

/// From breathed out to breathed in, the outline moves by this share of the picture's width, at most.
constexpr double breathMoves = 0.006;
/// So much of a pixel is not seen to jump.
constexpr double finest = 0.25;

} // namespace

FigureView::FigureView(QWidget* parent)
    : QWidget{parent}
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureView::setChoreography(std::optional<figure::Choreography> choreography)
{
    m_choreography = std::move(choreography);
    startAgain();
}

void FigureView::setSide(core::Side side)
{
    if (std::exchange(m_side, side) != side) {
        startAgain();
    }
}

void FigureView::setPerson(const figure::Person& person)
{
    if (m_person != person) {
        m_person = person;
        startAgain();
    }
}

void FigureView::setColours(const FigurePalette& palette)
{
    m_palette = palette;
    startAgain();
}

void FigureView::setMoment(const figure::Moment& moment)
{
    const figure::Moment before = shownMoment();
    m_moment = moment;
    if (shownMoment() != before) {
        refresh();
    }
}

void FigureView::setReducedMotion(bool reduced)
{
    if (std::exchange(m_reducedMotion, reduced) != reduced) {
        startAgain();
    }
}

QSize FigureView::sizeHint() const
{
    return {800, 600};
}

void FigureView::startAgain()
{
    m_renderer.reset();
    refresh();
}

void FigureView::refresh()
{
    m_painted = false;
    describe();
    update();
}

void FigureView::describe()
{
    const QString words = m_choreography
        ? QCoreApplication::translate(
            "Catalogue",
            m_choreography->keys[figure::stanceAt(*m_choreography, shownMoment()).key].words.c_str())
        : QString{};
    if (accessibleName() != words) {
        setAccessibleName(words);
    }
}

/// A held pose only breathes, which takes seconds for a few pixels: of the breath, as many steps as can be
/// told apart.
figure::Moment FigureView::held() const
{
    const double pixels = breathMoves * width() * devicePixelRatioF();
    const double stepsEachWay = std::max(1.0, std::round(pixels / finest / 2));
    return {figure::Moment::Phase::Hold, 0, std::round(m_moment.breath * stepsEachWay) / stepsEachWay};
}

figure::Moment FigureView::shownMoment() const
{
    using Phase = figure::Moment::Phase;
    if (!m_reducedMotion || !m_choreography) {
        return m_moment.phase == Phase::Hold ? held() : m_moment;
    }
    switch (m_moment.phase) {
    case Phase::Ready:
    case Phase::Out:
        break;
    case Phase::In:
    case Phase::Hold:
        return {Phase::Hold, 0, 0};
    case Phase::Cycle:
        // Where the movement leads to, not where it comes from.
        return {Phase::Cycle, m_moment.progress < 0.5 ? 0.5 : 0.0, 0};
    }
    return {};
}

void FigureView::paintEvent(QPaintEvent*)
{
    if (!m_choreography || size().isEmpty()) {
        return;
    }
    if (!m_renderer) {
        FigureOptions options;
        options.person = m_person;
        options.arrow = !m_reducedMotion;
        const QSize pixels = (QSizeF{size()} * devicePixelRatioF()).toSize();
        m_renderer = std::make_unique<FigureRenderer>(
            FigureRenderer::Subject{*m_choreography, m_side, m_palette, options, pixels});
        m_painted = false;
    }
    if (!std::exchange(m_painted, true)) {
        m_renderer->paint(shownMoment());
    }
    QPainter painter{this};
    painter.drawImage(rect(), m_renderer->picture());
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    m_renderer.reset();
    QWidget::resizeEvent(event);
}

void FigureView::hideEvent(QHideEvent* event)
{
    m_renderer.reset();
    QWidget::hideEvent(event);
}

} // namespace limber::ui
