#include "widgets/rating_row.hpp"

#include "session/words.hpp"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr double radius = 10;
constexpr double gapUnits = 0.875;
constexpr int cellHeight = 40;
constexpr int cellLeast = 24;
constexpr int cellUsual = 48;
constexpr std::chrono::milliseconds tenWithin{900};

class RatingAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit RatingAccessible(RatingRow* row)
        : QAccessibleWidget(row, QAccessible::Slider)
        , m_row{row}
    { }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value) {
            return m_row->value() ? words::number(*m_row->value()) : RatingRow::tr("Not said");
        }
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_row->value().value_or(0); }
    void setCurrentValue(const QVariant& value) override
    {
        m_row->press(std::clamp(value.toInt(), 0, RatingRow::most));
    }
    [[nodiscard]] QVariant maximumValue() const override { return RatingRow::most; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    RatingRow* m_row;
};

QAccessibleInterface* accessibleRating(const QString&, QObject* object)
{
    auto* row = qobject_cast<RatingRow*>(object);
    return row == nullptr ? nullptr : new RatingAccessible(row);
}

} // namespace

RatingRow::RatingRow(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(accessibleRating);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_one.setSingleShot(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RatingRow::setValue(std::optional<int> value)
{
    m_value = value;
    QAccessibleValueChangeEvent event(this, value.value_or(0));
    QAccessible::updateAccessibility(&event);
    update();
}

void RatingRow::press(int value)
{
    choose(m_value == value ? std::nullopt : std::optional{value});
}

void RatingRow::choose(std::optional<int> value)
{
    if (value != m_value) {
        setValue(value);
        Q_EMIT chosen(value);
    }
}

QSize RatingRow::sizeHint() const
{
    const theme::Tokens t = theme::of(this);
    return {t.scaled(cellUsual) * (most + 1) + t.space(gapUnits) * most, t.scaled(cellHeight)};
}

QSize RatingRow::minimumSizeHint() const
{
    return {theme::of(this).scaled(cellLeast) * (most + 1), sizeHint().height()};
}

QRectF RatingRow::cell(int value) const
{
    const theme::Tokens t = theme::of(this);
    const double gap = std::min<double>(t.space(gapUnits), width() / 60.);
    const double wide = (width() - gap * most) / (most + 1);
    const double left = value * (wide + gap);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - left - wide : left;
    return {x, 0, wide, static_cast<double>(height())};
}

std::optional<int> RatingRow::valueAt(const QPointF& position) const
{
    for (int value = 0; value <= most; ++value) {
        if (cell(value).contains(position)) {
            return value;
        }
    }
    return {};
}

void RatingRow::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::fontOf(theme::Type::Strong, this));
    for (int value = 0; value <= most; ++value) {
        const bool isChosen = m_value == value;
        QColor ground = isChosen ? t.accent : t.fill7;
        if (m_hovered == value && !isChosen) {
            ground = t.track13;
        }
        const QRectF box = cell(value).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(t.isHighContrast ? QPen(t.text, 1) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(box, std::min(radius, box.width() / 3), std::min(radius, box.width() / 3));
        painter.setPen(isChosen ? t.onAccent : t.text);
        painter.drawText(box, Qt::AlignCenter, words::number(value));
    }
}

void RatingRow::mousePressEvent(QMouseEvent* event)
{
    if (const auto value = valueAt(event->position()); value && event->button() == Qt::LeftButton) {
        press(*value);
    }
}

void RatingRow::mouseMoveEvent(QMouseEvent* event)
{
    if (const auto value = valueAt(event->position()); value != m_hovered) {
        m_hovered = value;
        update();
    }
}

void RatingRow::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void RatingRow::typeDigit(int digit)
{
    if (digit == 0 && m_value == 1 && m_one.isActive()) {
        m_one.stop();
        choose(most);
        return;
    }
    press(digit);
    if (digit == 1) {
        m_one.start(tenWithin);
    } else {
        m_one.stop();
    }
}

void RatingRow::keyPressEvent(QKeyEvent* event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        typeDigit(key - Qt::Key_0);
    } else if (key == Qt::Key_Home) {
        choose(0);
    } else if (key == Qt::Key_End) {
        choose(most);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        choose(std::nullopt);
    } else if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
        const bool isMore = key == Qt::Key_Up || key == (isMirrored ? Qt::Key_Left : Qt::Key_Right);
        choose(m_value ? std::clamp(*m_value + (isMore ? 1 : -1), 0, most) : isMore ? 0 : most);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool RatingRow::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

} // namespace limber::ui
