#include "theme/style.hpp"
#include "widgets/window_role.hpp"

#include "limber/ui/theme.hpp"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QMenu>

#include <utility>

namespace limber::ui::theme {

namespace {

bool wantsRing(const QWidget* widget)
{
    return qobject_cast<const QAbstractScrollArea*>(widget) == nullptr
        && qobject_cast<const QMenu*>(widget) == nullptr && dynamic_cast<const OwnFocus*>(widget) == nullptr
        && !widget->isWindow();
}

bool isFromKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace

Provider::Provider(QApplication& application)
{
    tellWindows();
    QApplication::setStyle(new LimberStyle);
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { showFocus(now); });
}

Provider::~Provider()
{
    delete m_ring;
}

void Provider::setAppearance(const core::AppearanceSettings& appearance)
{
    if (std::exchange(m_appearance, appearance) != appearance) {
        dress();
    }
}

void Provider::setDay(core::CivilDay day)
{
    if (std::exchange(m_day, day) != day) {
        dress();
    }
}

void Provider::dress()
{
    auto* style = qobject_cast<LimberStyle*>(QApplication::style());
    if (style == nullptr) {
        return;
    }
    style->setAppearance(m_appearance);
    style->setPerson(figure::personNamed(m_appearance.person).value_or(figure::personOf(m_day)));
    QApplication::setPalette(QPalette{});
}

bool Provider::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        // Qt hands a new palette only to widgets that have none of their own. Whoever keeps something of the
        // look has to hear of it as well.
        for (QWidget* widget : QApplication::allWidgets()) {
            QEvent look{QEvent::StyleChange};
            QApplication::sendEvent(widget, &look);
        }
    }
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (isFromKeyboard(reason)) {
            m_isKeyboardUsed = true;
        } else if (reason == Qt::MouseFocusReason) {
            m_isKeyboardUsed = false;
        }
    }
    return QObject::eventFilter(watched, event);
}

void Provider::showFocus(QWidget* widget)
{
    if (m_ring == nullptr) {
        m_ring = new QFocusFrame;
    }
    m_ring->setWidget(widget != nullptr && m_isKeyboardUsed && wantsRing(widget) ? widget : nullptr);
}

} // namespace limber::ui::theme
