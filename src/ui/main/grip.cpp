#include "main/grip.hpp"

#include <QKeyEvent>
#include <QMouseEvent>

namespace limber::ui {

Grip::Grip(const QString& name, QWidget* parent)
    : Button(Look::Round, icons::Glyph::Grip, name, parent)
{
    setAccessibleDescription(tr("The arrow keys move it up and down"));
    setToolTip(tr("Drag it, or move it with the arrow keys"));
    setCursor(Qt::OpenHandCursor);
    setFlat(true);
}

void Grip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT stepped(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    Button::keyPressEvent(event);
}

void Grip::mousePressEvent(QMouseEvent* event)
{
    m_isHeld = event->button() == Qt::LeftButton;
    if (m_isHeld) {
        setCursor(Qt::ClosedHandCursor);
        setFocus(Qt::MouseFocusReason);
    }
}

void Grip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isHeld) {
        Q_EMIT dragged(event->globalPosition().toPoint().y());
    }
}

void Grip::mouseReleaseEvent(QMouseEvent*)
{
    if (m_isHeld) {
        m_isHeld = false;
        setCursor(Qt::OpenHandCursor);
        Q_EMIT dropped();
    }
}

} // namespace limber::ui
