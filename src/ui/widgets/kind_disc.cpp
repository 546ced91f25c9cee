#include "widgets/kind_disc.hpp"

#include "limber/ui/theme.hpp"

#include <QPainter>

namespace limber::ui {

namespace {

struct Colors {
    QColor ground;
    QColor ink;
};

Colors colorsOf(core::SessionKind kind, const theme::Tokens& t)
{
    switch (kind) {
    case core::SessionKind::Morning:
        return {t.morningTint, t.morning};
    case core::SessionKind::Break:
        return {t.tint, t.onTint};
    case core::SessionKind::Evening:
        return {t.eveningTint, t.evening};
    case core::SessionKind::Manual:
        break;
    }
    return {t.fill8, t.text};
}

} // namespace

icons::Glyph glyphOf(core::SessionKind kind)
{
    switch (kind) {
    case core::SessionKind::Morning:
        return icons::Glyph::Sun;
    case core::SessionKind::Break:
        return icons::Glyph::Arch;
    case core::SessionKind::Evening:
        return icons::Glyph::Moon;
    case core::SessionKind::Manual:
        break;
    }
    return icons::Glyph::Hand;
}

void drawKind(
    QPainter& painter, core::SessionKind kind, bool isDone, const QRectF& disc, const theme::Tokens& tokens)
{
    const Colors colors = isDone ? Colors{tokens.accent, tokens.onAccent} : colorsOf(kind, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.isHighContrast && !isDone ? QPen{tokens.line, 1} : QPen{Qt::NoPen});
    painter.setBrush(colors.ground);
    painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
    const double inset = disc.width() * 0.25;
    icons::draw(painter, glyphOf(kind), disc.adjusted(inset, inset, -inset, -inset), colors.ink);
    painter.restore();
}

KindDisc::KindDisc(core::SessionKind kind, int diameter, QWidget* parent)
    : QWidget(parent)
    , m_kind{kind}
    , m_diameter{diameter}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void KindDisc::setDone(bool isDone)
{
    m_isDone = isDone;
    update();
}

QSize KindDisc::sizeHint() const
{
    const int side = theme::of(this).scaled(m_diameter);
    return {side, side};
}

void KindDisc::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawKind(painter, m_kind, m_isDone, rect(), theme::of(this));
}

} // namespace limber::ui
