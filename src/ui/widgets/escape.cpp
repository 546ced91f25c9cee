#include "widgets/escape.hpp"

#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace limber::ui {

namespace {

class EscapeFilter final : public QObject {
public:
    EscapeFilter(QWidget& widget, std::function<void()> act)
        : QObject(&widget)
        , m_act{std::move(act)}
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) {
            return QObject::eventFilter(watched, event);
        }
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_act();
        }
        return true;
    }

private:
    std::function<void()> m_act;
};

} // namespace

void onEscape(QWidget& widget, std::function<void()> act)
{
    new EscapeFilter(widget, std::move(act));
}

} // namespace limber::ui
