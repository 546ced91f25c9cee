#include "session/step_column.hpp"

#include "session/next_strip.hpp"
#include "session/ring_view.hpp"
#include "theme/style.hpp"
#include "widgets/text.hpp"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

StepColumn::StepColumn(QWidget* parent)
    : QWidget(parent)
    , m_header{new QWidget(this)}
    , m_stepLine{caption({}, m_header)}
    , m_name{new Text(theme::Type::Name, {}, Tone::Text, m_header)}
    , m_chip{new Chip({}, ChipTone::Tint, m_header)}
    , m_place{new Text(theme::Type::Heading, {}, Tone::Muted, m_header)}
    , m_ring{new RingView(this)}
    , m_next{new NextStrip(this)}
    , m_grid{new QGridLayout(this)}
{
    m_chip->setType(theme::Type::Heading);
    m_place->setSingleLine();
    QSizePolicy keepsRoom = m_chip->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_chip->setSizePolicy(keepsRoom);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_chip);
    chips->addWidget(m_place);
    chips->addStretch();
    auto* header = new QVBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->addWidget(m_stepLine);
    header->addWidget(m_name);
    header->addLayout(chips);
    m_grid->setContentsMargins(0, 0, 0, 0);
    arrange();
}

void StepColumn::show(const Scene& scene)
{
    m_stepLine->setText(scene.stepLine);
    m_name->setText(scene.name);
    m_place->setText(scene.place);
    m_chip->setVisible(!scene.chip.isEmpty());
    if (m_chip->text() != scene.chip) {
        m_chip->setText(scene.chip);
    }
    m_chip->setTone(scene.chipTone);
    m_chip->setGlyph(scene.chipGlyph);
    m_ring->show(scene.ring);
    m_next->show(scene.next);
}

void StepColumn::setShape(Shape shape)
{
    if (shape != m_shape) {
        m_shape = shape;
        arrange();
    }
}

bool StepColumn::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        arrange();
    }
    return QWidget::event(event);
}

void StepColumn::arrange()
{
    const theme::Tokens t = theme::of(this);
    for (QWidget* part : {m_header, static_cast<QWidget*>(m_ring), static_cast<QWidget*>(m_next)}) {
        m_grid->removeWidget(part);
    }
    const bool isColumn = m_shape == Shape::Column;
    m_next->setVisible(m_shape != Shape::Sparse);
    m_grid->addWidget(m_header, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_ring, isColumn ? 1 : 0, isColumn ? 0 : 1, isColumn ? 1 : 2, 1);
    m_grid->addWidget(m_next, isColumn ? 2 : 1, 0, Qt::AlignBottom);
    m_grid->setRowStretch(0, isColumn ? 0 : 1);
    m_grid->setRowStretch(1, isColumn ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isColumn ? 0 : 1);
    m_grid->setHorizontalSpacing(t.space(2.5));
    m_grid->setVerticalSpacing(m_shape == Shape::Sparse ? 0 : t.space(2));
    m_header->layout()->setSpacing(t.space(0.75));
    auto* chips = static_cast<QHBoxLayout*>(m_header->layout()->itemAt(2)->layout());
    chips->setSpacing(t.space(1.25));
    chips->setContentsMargins(0, t.space(1), 0, 0);
}

} // namespace limber::ui
