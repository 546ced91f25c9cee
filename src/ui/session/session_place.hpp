#pragma once

#include "limber/core/settings.hpp"

#include <QObject>
#include <QString>

#include <memory>
#include <set>
#include <vector>

class QScreen;
class QWidget;

namespace limber::ui {

/// A monitor that is dark while a session fills another one. A click lights it.
class Curtain;

/// Where the window of a session is: on the monitor that was chosen, else on the pointer's; in full screen
/// and with the other monitors dark if that is wanted. Follows when monitors come and go.
///
/// Only X11 lets programs place their windows. On Wayland a monitor can be chosen for full screen alone.
class SessionPlace : public QObject {
    Q_OBJECT

public:
    /// Call it before the window is shown for the first time.
    SessionPlace(QWidget& window, core::SessionWindowSettings wanted);
    ~SessionPlace() override;

    /// The session is over: the other monitors are lit again.
    void setOver();
    [[nodiscard]] std::vector<QWidget*> curtains() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open();
    void putOn(QScreen& screen);
    void returnToAMonitor();
    void darkenOthers();
    [[nodiscard]] QScreen* screenWanted() const;
    [[nodiscard]] bool isToBeDark(const QScreen& screen) const;

    QWidget& m_window;
    core::SessionWindowSettings m_wanted;
    std::vector<std::unique_ptr<Curtain>> m_curtains;
    std::set<QString> m_lit; ///< monitors where the curtain was clicked away
    bool m_fillsWhenPlaced = false;
    bool m_isOver = false;
};

} // namespace limber::ui
