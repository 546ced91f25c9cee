#include "widgets/fields.hpp"

#include "limber/ui/words.hpp"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr core::TimeOfDay lastMinute{24 * 60 - 1};

QTime qtime(core::TimeOfDay time)
{
    const auto count = static_cast<int>(std::clamp(time, core::TimeOfDay{0}, lastMinute).count());
    return {count / 60, count % 60};
}

} // namespace

IntervalField::IntervalField(core::Minutes least, core::Minutes most, core::Minutes step, QWidget* parent)
    : QSpinBox(parent)
{
    setRange(static_cast<int>(least.count()), static_cast<int>(most.count()));
    setSingleStep(static_cast<int>(step.count()));
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    lineEdit()->setReadOnly(true);
}

void IntervalField::show(core::Minutes minutes)
{
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(minutes.count()));
}

QString IntervalField::textFromValue(int value) const
{
    return words::interval(core::Minutes{value});
}

void IntervalField::wheelEvent(QWheelEvent* event)
{
    hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
}

TimeField::TimeField(const QString& name, QWidget* parent)
    : QTimeEdit(parent)
{
    setAccessibleName(name);
    setButtonSymbols(NoButtons);
    setAlignment(Qt::AlignCenter);
    // Qt would put the minutes first where people read from right to left; nobody writes times that way. It
    // decides when it hears of the format.
    setLayoutDirection(Qt::LeftToRight);
    setDisplayFormat(words::timeFormat());
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

core::TimeOfDay TimeField::timeOfDay() const
{
    const core::TimeOfDay minutes{time().hour() * 60 + time().minute()};
    return minutes == lastMinute ? lastMinute + core::Minutes{1} : minutes;
}

void TimeField::show(core::TimeOfDay time)
{
    const QSignalBlocker quiet(this);
    setTime(qtime(time));
}

void TimeField::setLimits(core::TimeOfDay least, core::TimeOfDay most)
{
    const QSignalBlocker quiet(this);
    setTimeRange(qtime(least), qtime(most));
}

void TimeField::wheelEvent(QWheelEvent* event)
{
    hasFocus() ? QTimeEdit::wheelEvent(event) : event->ignore();
}

} // namespace limber::ui
