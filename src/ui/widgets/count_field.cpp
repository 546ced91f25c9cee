#include "widgets/count_field.hpp"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace limber::ui {

CountField::CountField(int least, int most, int step, const QString& suffix, QWidget* parent)
    : QSpinBox(parent)
{
    setRange(least, most);
    setSingleStep(step);
    setSuffix(suffix);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountField::show(int value)
{
    const QSignalBlocker quiet(this);
    setValue(value);
}

void CountField::wheelEvent(QWheelEvent* event)
{
    hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
}

} // namespace limber::ui
