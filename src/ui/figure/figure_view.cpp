#include "limber/ui/figure/figure_view.hpp"

#include "limber/figure/draw.hpp"

#include <QPainter>

#include <utility>

namespace limber::ui {

FigureView::FigureView(QWidget* parent)
    : QWidget{parent}
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureView::setChoreography(std::optional<figure::Choreography> choreography)
{
    m_choreography = std::move(choreography);
    m_stage = {};
    refresh();
}

void FigureView::setSide(core::Side side)
{
    if (std::exchange(m_side, side) != side) {
        m_stage = {};
        refresh();
    }
}

void FigureView::setPerson(const figure::Person& person)
{
    if (m_person != person) {
        m_person = person;
        refresh();
    }
}

void FigureView::setColours(const FigurePalette& palette)
{
    m_palette = palette;
    m_stage = {};
    refresh();
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
        refresh();
    }
}

QSize FigureView::sizeHint() const
{
    return {800, 600};
}

void FigureView::refresh()
{
    m_picture = {};
    describe();
    update();
}

void FigureView::describe()
{
    const QString words = m_choreography
        ? QString::fromStdString(
            m_choreography->keys[figure::stanceAt(*m_choreography, shownMoment()).key].words)
        : QString{};
    if (accessibleName() != words) {
        setAccessibleName(words);
    }
}

figure::Moment FigureView::shownMoment() const
{
    if (!m_reducedMotion || !m_choreography) {
        return m_moment;
    }
    using Phase = figure::Moment::Phase;
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

void FigureView::render()
{
    const QSize pixels = (QSizeF{size()} * devicePixelRatioF()).toSize();
    figure::View view;
    view.width = pixels.width();
    view.height = pixels.height();
    view.mirrored = m_choreography->sided && m_side == core::Side::Left;
    view.arrow = !m_reducedMotion;
    view.outline = m_palette.outline;
    view.edges = m_palette.edges;
    const figure::Drawing drawing = figure::draw(*m_choreography, shownMoment(), view, m_person);
    if (m_stage.size() != pixels) {
        m_stage = QImage{pixels, QImage::Format_ARGB32_Premultiplied};
        m_stage.fill(Qt::transparent);
        QPainter painter{&m_stage};
        paintMarks(painter, drawing.ground, m_palette);
    }
    QImage layer{pixels, QImage::Format_ARGB32_Premultiplied};
    layer.fill(Qt::transparent);
    paintFigureLayer(layer, drawing, m_palette);
    m_picture = m_stage;
    QPainter painter{&m_picture};
    paintShadows(painter, drawing, m_palette);
    paintMarks(painter, drawing.furniture, m_palette);
    painter.drawImage(0, 0, layer);
    paintMarks(painter, drawing.arrow, m_palette);
}

void FigureView::paintEvent(QPaintEvent*)
{
    if (!m_choreography || size().isEmpty()) {
        return;
    }
    if (m_picture.isNull()) {
        render();
    }
    QPainter painter{this};
    painter.drawImage(rect(), m_picture);
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    m_picture = {};
    QWidget::resizeEvent(event);
}

} // namespace limber::ui
