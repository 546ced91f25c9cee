#include "session/seal.hpp"

#include "theme/icons.hpp"

#include "limber/ui/theme.hpp"

#include <QPainter>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int diameter = 66;
constexpr double ringShare = 0.08;
constexpr double checkShare = 0.5;
constexpr double ringUntil = 0.65; ///< of the motion; the check takes the rest
constexpr int fullCircle = 360 * 16;

} // namespace

Seal::Seal(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_closing.setStartValue(0.);
    m_closing.setEndValue(1.);
    connect(&m_closing, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void Seal::show(bool isWhole)
{
    m_isWhole = isWhole;
    const auto ring = theme::duration(theme::Motion::Seal, theme::of(this));
    m_closing.stop();
    m_closing.setDuration(static_cast<int>(static_cast<double>(ring.count()) / ringUntil));
    if (isVisible() && ring.count() > 0) {
        m_closing.start();
    }
    update();
}

QSize Seal::sizeHint() const
{
    const int side = theme::of(this).scaled(diameter);
    return {side, side};
}

void Seal::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    const bool isMoving = m_closing.state() == QAbstractAnimation::Running;
    const double at = isMoving ? m_closing.currentValue().toDouble() : 1;
    const double closed = std::min(1., at / ringUntil);
    const double pen = height() * ringShare;
    const QRectF disc = QRectF{rect()}.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFilled = m_isWhole && closed >= 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isFilled ? t.accent : t.tint);
    painter.drawEllipse(disc);
    painter.setPen(QPen(t.accent, pen, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(disc, fullCircle / 4, -static_cast<int>(closed * fullCircle));
    if (closed >= 1) {
        painter.setOpacity((at - ringUntil) / (1 - ringUntil));
        const double side = height() * checkShare;
        icons::draw(painter, icons::Glyph::Check,
                    {disc.center().x() - side / 2, disc.center().y() - side / 2, side, side},
                    isFilled ? t.onAccent : t.accent);
    }
}

} // namespace limber::ui
