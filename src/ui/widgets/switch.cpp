#include "widgets/switch.hpp"

#include <QPainter>
#include <QStyle>

namespace limber::ui {

Switch::Switch(const QString& name, QWidget* parent)
    : QCheckBox(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

QSize Switch::sizeHint() const
{
    const theme::Tokens t = theme::of(this);
    return {t.scaled(44), t.scaled(26)};
}

void Switch::nextCheckState()
{
    QCheckBox::nextCheckState();
    m_slide.stop();
    m_slide.setDuration(static_cast<int>(theme::duration(theme::Motion::Select, theme::of(this)).count()));
    m_slide.setStartValue(isChecked() ? 0.0 : 1.0);
    m_slide.setEndValue(isChecked() ? 1.0 : 0.0);
    m_slide.start();
}

void Switch::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    const bool isMoving = m_slide.state() == QAbstractAnimation::Running;
    double share = isMoving ? m_slide.currentValue().toDouble() : isChecked() ? 1.0 : 0.0;
    if (layoutDirection() == Qt::RightToLeft) {
        share = 1.0 - share;
    }
    const double height = this->height();
    const double inset = height * 3.0 / 26.0;
    const double thumb = height - 2 * inset;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : 0.45);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.accent : t.ctl);
    painter.drawRoundedRect(rect(), height / 2, height / 2);
    painter.setBrush(isChecked() ? t.onAccent : t.card);
    painter.drawEllipse(QRectF{inset + share * (width() - height), inset, thumb, thumb});
}

} // namespace limber::ui
