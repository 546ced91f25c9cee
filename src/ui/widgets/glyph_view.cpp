#include "widgets/glyph_view.hpp"

#include "limber/ui/theme.hpp"

#include <QPainter>

namespace limber::ui {

GlyphView::GlyphView(icons::Glyph glyph, int size, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_glyph{glyph}
    , m_size{size}
    , m_tone{tone}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GlyphView::setGlyph(icons::Glyph glyph)
{
    m_glyph = glyph;
    update();
}

QSize GlyphView::sizeHint() const
{
    const int side = theme::of(this).scaled(m_size);
    return {side, side};
}

void GlyphView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    icons::draw(painter, m_glyph, rect(),
                isEnabled() ? colorOf(m_tone, theme::of(this)) : theme::of(this).ctl);
}

} // namespace limber::ui
