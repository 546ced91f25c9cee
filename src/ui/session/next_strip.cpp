#include "session/next_strip.hpp"

#include "session/figure_slot.hpp"
#include "theme/style.hpp"
#include "widgets/text.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr QSize leastPicture{56, 40};
constexpr QSize usualPicture{94, 64};
constexpr int earPixels = 20;

/// The icon before the note.
class Ear : public QWidget {
public:
    explicit Ear(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = theme::of(this).scaled(earPixels);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        icons::draw(painter, icons::Glyph::Ear, rect(), theme::of(this).muted);
    }
};

} // namespace

NextStrip::NextStrip(QWidget* parent)
    : Card(parent)
    , m_figure{new FigureSlot(leastPicture, usualPicture, this)}
    , m_label{caption({}, this)}
    , m_title{new Text(theme::Type::Strong, {}, Tone::Text, this)}
    , m_detail{caption({}, this)}
    , m_noteRow{new QWidget(this)}
    , m_note{caption({}, this)}
{
    m_figure->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_label);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto* line = new QHBoxLayout;
    line->addWidget(m_figure);
    line->addLayout(words, 1);
    auto* note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(0, 0, 0, 0);
    note->addWidget(new Ear(m_noteRow), 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(line);
    all->addWidget(m_noteRow);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    space();
}

void NextStrip::show(const NextUpState& state)
{
    if (state == m_state) {
        return;
    }
    m_state = state;
    m_label->setText(state.label);
    m_title->setText(state.title);
    m_detail->setText(state.detail);
    m_detail->setVisible(!state.detail.isEmpty());
    m_note->setText(state.note);
    m_noteRow->setVisible(!state.note.isEmpty());
    m_figure->show(state.figure);
    setAccessibleName(tr("%1: %2").arg(state.label, state.title));
    setAccessibleDescription(state.detail.isEmpty() ? state.note : state.detail);
}

bool NextStrip::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        space();
    }
    return Card::event(event);
}

void NextStrip::space()
{
    if (layout() == nullptr) {
        return;
    }
    const theme::Tokens t = theme::of(this);
    layout()->setContentsMargins(t.space(1.75), t.space(1.25), t.space(1.75), t.space(1.25));
    layout()->setSpacing(t.space(1));
    layout()->itemAt(0)->layout()->setSpacing(t.space(1.75));
    m_noteRow->layout()->setSpacing(t.space(1.25));
}

} // namespace limber::ui
