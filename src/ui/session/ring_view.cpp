#include "session/ring_view.hpp"

#include "theme/icons.hpp"
#include "theme/style.hpp"

#include "limber/ui/theme.hpp"

#include <QAccessibleWidget>
#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace limber::ui {

namespace {

// All measures are shares of the ring's diameter.
constexpr double thickness = 0.056;
constexpr double tickLength = 0.036;
constexpr double tickWidth = 0.010;
constexpr double discAtRest = 0.62;
constexpr double discBreath = 0.14;
constexpr double numberSize = 0.34;
constexpr double phraseSize = 0.19;
constexpr double wordRoom = 0.66;
constexpr double checkSize = 0.36;
constexpr double dotSize = 0.040;
constexpr double dotSizeOut = 0.029;
constexpr double wordSize = 0.1;
constexpr int dotCount = 24;
constexpr int leastPixels = 112;
constexpr int mostPixels = 420;
constexpr int fullCircle = 360 * 16;

/// Draws digits into cells of one width, so that a countdown does not tremble.
class Figures {
public:
    Figures(const QFont& font, const QString& text)
        : m_metrics{font}
        , m_text{text}
    {
        for (const QChar& c : text) {
            m_hasLetters = m_hasLetters || c.isLetter();
        }
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            m_cell = std::max(m_cell, m_metrics.horizontalAdvance(QChar{digit}));
        }
    }

    [[nodiscard]] double width() const
    {
        if (m_hasLetters) {
            return m_metrics.horizontalAdvance(m_text);
        }
        double sum = 0;
        for (const QChar& c : m_text) {
            sum += advance(c);
        }
        return sum;
    }

    void draw(QPainter& painter, const QPointF& middle) const
    {
        const double baseline = middle.y() + m_metrics.capHeight() / 2;
        double x = middle.x() - width() / 2;
        if (m_hasLetters) {
            painter.drawText(QPointF{x, baseline}, m_text);
            return;
        }
        for (const QChar& c : m_text) {
            const double slack = advance(c) - m_metrics.horizontalAdvance(c);
            painter.drawText(QPointF{x + slack / 2, baseline}, QString{c});
            x += advance(c);
        }
    }

private:
    [[nodiscard]] double advance(QChar c) const
    {
        return c.unicode() < 128 && c.isDigit() ? m_cell : m_metrics.horizontalAdvance(c);
    }

    QFontMetricsF m_metrics;
    QString m_text;
    bool m_hasLetters = false;
    double m_cell = 0;
};

class RingAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit RingAccessible(RingView* ring)
        : QAccessibleWidget(ring, QAccessible::ProgressBar)
        , m_ring{ring}
    { }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_ring->state().spoken : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QVariant currentValue() const override
    {
        return static_cast<int>(std::lround(m_ring->state().share * 100));
    }
    void setCurrentValue(const QVariant&) override { }
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    RingView* m_ring;
};

QAccessibleInterface* accessibleRing(const QString&, QObject* object)
{
    auto* ring = qobject_cast<RingView*>(object);
    return ring == nullptr ? nullptr : new RingAccessible(ring);
}

QRectF centred(const QPointF& middle, double side)
{
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

} // namespace

RingView::RingView(QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(accessibleRing);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    setAccessibleName(tr("Time left"));
}

void RingView::show(const RingState& state)
{
    if (state == m_state) {
        return;
    }
    m_state = state;
    update();
}

QSize RingView::sizeHint() const
{
    const int side = theme::of(this).scaled(leastPixels);
    return {side, side};
}

bool RingView::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void RingView::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    const double largest = t.scaled(mostPixels);
    const double side = std::min({width() - 2., height() - 2., largest});
    const QRectF ring = centred(QRectF{rect()}.center(), side);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state.shape == RingState::Shape::Dots) {
        drawDots(painter, ring);
    } else {
        drawDisc(painter, ring);
        drawTrack(painter, ring);
    }
    drawWords(painter, ring);
}

void RingView::drawTrack(QPainter& painter, const QRectF& ring) const
{
    const theme::Tokens t = theme::of(this);
    const double side = ring.width();
    const double pen = side * thickness;
    const QRectF line = ring.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.isHighContrast ? t.track13 : t.line, pen));
    painter.drawEllipse(line);
    if (m_state.share > 0) {
        painter.setPen(QPen(t.accent, pen, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(line, fullCircle / 4, -static_cast<int>(std::lround(m_state.share * fullCircle)));
    }
    if (m_state.hasTick) {
        const double inner = ring.bottom() - pen - side * tickLength * 0.35;
        painter.setPen(QPen(t.muted, side * tickWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF{ring.center().x(), inner - side * tickLength},
                         QPointF{ring.center().x(), inner});
    }
}

void RingView::drawDots(QPainter& painter, const QRectF& ring) const
{
    const theme::Tokens t = theme::of(this);
    const double side = ring.width();
    const double radius = side * (1 - thickness) / 2;
    const int lit = static_cast<int>(std::ceil(m_state.share * dotCount - 1e-9));
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < dotCount; ++i) {
        const double angle = 2 * std::numbers::pi * i / dotCount;
        const QPointF middle = ring.center() + QPointF{radius * std::sin(angle), -radius * std::cos(angle)};
        painter.setBrush(i < lit ? t.morningFill : t.isHighContrast ? t.ctl : t.line);
        painter.drawEllipse(centred(middle, side * (i < lit ? dotSize : dotSizeOut)));
    }
}

void RingView::drawDisc(QPainter& painter, const QRectF& ring) const
{
    const theme::Tokens t = theme::of(this);
    painter.setPen(t.isHighContrast ? QPen(t.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(t.isHighContrast ? QBrush{Qt::NoBrush} : QBrush{t.tint});
    painter.drawEllipse(centred(ring.center(), ring.width() * (discAtRest + discBreath * m_state.fill)));
}

void RingView::drawWords(QPainter& painter, const QRectF& ring) const
{
    const theme::Tokens t = theme::of(this);
    const double side = ring.width();
    const bool isWaiting = m_state.shape == RingState::Shape::Dots;

    QFont word = theme::fontOf(theme::Type::Title, this);
    word.setLetterSpacing(QFont::PercentageSpacing, 100);
    const double wide = QFontMetricsF(word).horizontalAdvance(m_state.word);
    const double fitting
        = std::min({1., side * wordRoom / std::max(wide, 1.), side * wordSize / QFontInfo(word).pixelSize()});
    word.setPointSizeF(word.pointSizeF() * fitting);
    painter.setFont(word);
    painter.setPen(isWaiting ? t.muted : t.onTint);
    const double wordHeight = QFontMetricsF(word).height();
    const double wordTop = ring.center().y() + side * 0.115;
    painter.drawText(QRectF{ring.left(), wordTop, side, wordHeight}, Qt::AlignHCenter | Qt::AlignTop,
                     m_state.word);

    const QPointF middle{ring.center().x(), ring.center().y() - side * 0.045};
    if (m_state.shape == RingState::Shape::Check) {
        icons::draw(painter, icons::Glyph::Check, centred(middle, side * checkSize), t.accent);
        return;
    }
    const bool isPhrase = std::any_of(m_state.number.begin(), m_state.number.end(),
                                      [](const QChar& c) { return c.isLetter(); });
    QFont number = theme::fontOf(theme::Type::Name, this);
    number.setWeight(QFont::DemiBold);
    number.setLetterSpacing(QFont::PercentageSpacing, 100);
    number.setPixelSize(std::max(1, static_cast<int>(side * (isPhrase ? phraseSize : numberSize))));
    painter.setFont(number);
    painter.setPen(m_state.isPaused ? t.ctl : t.text);
    Figures(number, m_state.number).draw(painter, middle);
}

} // namespace limber::ui
