#include "main/scrub.hpp"

#include "limber/ui/theme.hpp"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace limber::ui {

namespace {

constexpr int steps = 1000;
constexpr double asGoodAs = 1.0 / steps;

} // namespace

Scrub::Scrub(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, steps);
    setAccessibleName(tr("Place in the movement"));
    connect(this, &QSlider::sliderMoved, this, [this](int) { Q_EMIT scrubbed(place()); });
    connect(this, &QSlider::actionTriggered, this, [this](int) { Q_EMIT scrubbed(place()); });
}

void Scrub::setMarks(std::vector<double> marks)
{
    m_marks = std::move(marks);
    update();
}

void Scrub::show(double place)
{
    const QSignalBlocker quiet(this);
    setSliderPosition(static_cast<int>(place * steps));
}

double Scrub::place() const
{
    return static_cast<double>(sliderPosition()) / steps;
}

void Scrub::goTo(double place)
{
    show(place);
    Q_EMIT scrubbed(place);
}

void Scrub::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    const theme::Tokens t = theme::of(this);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ctl);
    for (const double mark : m_marks) {
        if (std::abs(mark - place()) * (width() - handle) < handle / 2.0) {
            continue; // the handle is on it
        }
        const int x = QStyle::sliderPositionFromValue(0, steps, static_cast<int>(mark * steps),
                                                      width() - handle, isRightToLeft());
        painter.drawRoundedRect(QRectF(x + handle / 2.0 - 2, height() / 2.0 - 5, 4, 10), 1.5, 1.5);
    }
}

void Scrub::keyPressEvent(QKeyEvent* event)
{
    std::vector<double> marks{0.0};
    marks.insert(marks.end(), m_marks.begin(), m_marks.end());
    marks.push_back(1.0);
    if (event->key() == Qt::Key_PageUp) {
        const auto next = std::find_if(marks.begin(), marks.end(),
                                       [&](double mark) { return mark > place() + asGoodAs; });
        goTo(next == marks.end() ? 1.0 : *next);
    } else if (event->key() == Qt::Key_PageDown) {
        const auto before = std::find_if(marks.rbegin(), marks.rend(),
                                         [&](double mark) { return mark < place() - asGoodAs; });
        goTo(before == marks.rend() ? 0.0 : *before);
    } else {
        QSlider::keyPressEvent(event);
    }
}

} // namespace limber::ui
