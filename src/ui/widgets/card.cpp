#include "widgets/card.hpp"

#include <QEvent>
#include <QLayout>
#include <QLinearGradient>
#include <QPainter>

namespace limber::ui {

namespace {

constexpr double cardRadius = 14.0;
constexpr double stageRadius = 20.0;

void drawPanel(QWidget& widget, const QBrush& ground, const QColor& border, double radius)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    if (border.isValid()) {
        painter.setPen(QPen(border, 1));
    } else {
        painter.setPen(Qt::NoPen);
    }
    const double inset = border.isValid() ? 0.5 : 0.0;
    painter.drawRoundedRect(QRectF{widget.rect()}.adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent)
{ }

void Card::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    drawPanel(*this, t.card, t.line, cardRadius);
}

Stage::Stage(QWidget* parent)
    : QFrame(parent)
{ }

void Stage::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    QLinearGradient ground(0, 0, 0, height());
    ground.setColorAt(0, t.stage0);
    ground.setColorAt(1, t.stage1);
    drawPanel(*this, ground, t.isHighContrast ? t.line : QColor{}, stageRadius);
}

WarningCard::WarningCard(QWidget* parent)
    : QFrame(parent)
{ }

void WarningCard::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    drawPanel(*this, t.coralTint, t.isHighContrast ? t.coral : QColor{}, cardRadius);
}

Separator::Separator(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::of(this).line);
}

CardButton::CardButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setForegroundRole(QPalette::WindowText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CardButton::sizeHint() const
{
    return layout() != nullptr ? layout()->sizeHint() : QSize{0, 0};
}

QSize CardButton::minimumSizeHint() const
{
    return layout() != nullptr ? layout()->minimumSize() : QSize{0, 0};
}

void CardButton::setFlat(bool isFlat)
{
    m_isFlat = isFlat;
}

void CardButton::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    const bool isOver = isEnabled() && underMouse();
    if (m_isFlat) {
        if (isDown() || isOver || isChecked()) {
            drawPanel(*this, isChecked() ? QBrush{t.tint} : QBrush{t.fill7}, {}, 10.0);
        }
        return;
    }
    QColor veil = t.text;
    veil.setAlphaF(isDown() ? 0.07F : isOver ? 0.03F : 0.0F);
    drawPanel(*this, theme::over(veil, t.card), isOver ? t.ctl : t.line, cardRadius);
}

bool CardButton::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

} // namespace limber::ui
