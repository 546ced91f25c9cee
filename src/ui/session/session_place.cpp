#include "session/session_place.hpp"

#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <utility>

namespace limber::ui {

namespace {

constexpr QColor dark{8, 10, 10};
// Compositors say with the first frames of a window where they have put it. sway waits 200 ms for a window to
// follow before that, and a busy computer paints late.
constexpr std::chrono::milliseconds untilPlaced{600};

bool isOnX()
{
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

bool isOnWayland()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

QScreen* screenNamed(const std::string& name)
{
    const auto screens = QGuiApplication::screens();
    const auto found = std::ranges::find_if(
        screens, [&](const QScreen* screen) { return screen->name().toStdString() == name; });
    return found == screens.end() ? nullptr : *found;
}

} // namespace

class Curtain : public QWidget {
public:
    Curtain(QScreen& screen, QWidget& session)
        : QWidget(nullptr, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus)
        , m_screen{screen}
        , m_session{session}
    {
        setWindowTitle(QCoreApplication::translate("SessionPlace", "Limber: this monitor is dark"));
        setAttribute(Qt::WA_ShowWithoutActivating);
        setAttribute(Qt::WA_OpaquePaintEvent);
        setScreen(&screen);
        setGeometry(screen.geometry());
        showFullScreen();
    }
    [[nodiscard]] const QScreen& monitor() const { return m_screen; }

protected:
    void paintEvent(QPaintEvent*) override { QPainter{this}.fillRect(rect(), dark); }
    /// Some compositors give it the keyboard all the same: then the keys are meant for the session.
    void keyPressEvent(QKeyEvent* event) override { QCoreApplication::sendEvent(&m_session, event); }
    void mousePressEvent(QMouseEvent* event) override
    {
        event->accept();
        close();
    }

private:
    QScreen& m_screen;
    QWidget& m_session;
};

SessionPlace::SessionPlace(QWidget& window, core::SessionWindowSettings wanted)
    : m_window{window}
    , m_wanted{std::move(wanted)}
{
    window.installEventFilter(this);
    connect(qApp, &QGuiApplication::screenAdded, this, [this] { darkenOthers(); });
    connect(qApp, &QGuiApplication::screenRemoved, this, [this](const QScreen* gone) {
        std::erase_if(m_curtains, [gone](const auto& curtain) { return &curtain->monitor() == gone; });
        // Qt and the window manager have their say first.
        QTimer::singleShot(0, this, &SessionPlace::returnToAMonitor);
    });
    open();
}

SessionPlace::~SessionPlace() = default;

std::vector<QWidget*> SessionPlace::curtains() const
{
    std::vector<QWidget*> all;
    std::ranges::transform(m_curtains, std::back_inserter(all),
                           [](const auto& curtain) -> QWidget* { return curtain.get(); });
    return all;
}

QScreen* SessionPlace::screenWanted() const
{
    if (QScreen* chosen = screenNamed(m_wanted.monitor); chosen != nullptr) {
        return chosen;
    }
    QScreen* pointers = QGuiApplication::screenAt(QCursor::pos());
    return isOnWayland() || pointers == nullptr ? QGuiApplication::primaryScreen() : pointers;
}

void SessionPlace::open()
{
    const bool knowsWhere = !isOnWayland() || screenNamed(m_wanted.monitor) != nullptr;
    if (isOnX() || (knowsWhere && m_wanted.fullScreen)) {
        putOn(*screenWanted());
    }
    if (m_wanted.fullScreen && knowsWhere) {
        m_window.setWindowState(m_window.windowState() | Qt::WindowFullScreen);
    }
    // Elsewhere the compositor puts the window where the user is, and that is what it fills.
    m_fillsWhenPlaced = m_wanted.fullScreen && !knowsWhere;
}

/// In the middle, and not larger than there is room.
void SessionPlace::putOn(QScreen& screen)
{
    const QRect room = screen.availableGeometry();
    QRect place{QPoint{}, m_window.size().boundedTo(room.size())};
    place.moveCenter(room.center());
    m_window.setScreen(&screen);
    m_window.setGeometry(place);
}

void SessionPlace::returnToAMonitor()
{
    const bool isLost = isOnX() && QGuiApplication::screenAt(m_window.frameGeometry().center()) == nullptr;
    if (isLost && m_window.isVisible()) {
        const bool isFull = m_window.isFullScreen();
        if (isFull) {
            m_window.showNormal();
        }
        putOn(*screenWanted());
        if (isFull) {
            m_window.showFullScreen();
        }
    }
    darkenOthers();
}

void SessionPlace::setOver()
{
    m_isOver = true;
    darkenOthers();
}

bool SessionPlace::isToBeDark(const QScreen& screen) const
{
    return m_wanted.dimOthers && m_window.isVisible() && m_window.isFullScreen() && !m_window.isMinimized()
        && !m_isOver && &screen != m_window.screen() && !m_lit.contains(screen.name());
}

void SessionPlace::darkenOthers()
{
    for (const auto& curtain : m_curtains) {
        if (!curtain->isVisible()) {
            m_lit.insert(curtain->monitor().name());
        }
    }
    std::erase_if(m_curtains, [this](const auto& curtain) { return !isToBeDark(curtain->monitor()); });
    bool isNew = false;
    for (QScreen* screen : QGuiApplication::screens()) {
        const bool isDark = std::ranges::any_of(
            m_curtains, [screen](const auto& curtain) { return &curtain->monitor() == screen; });
        if (!isDark && isToBeDark(*screen)) {
            m_curtains.push_back(std::make_unique<Curtain>(*screen, m_window));
            isNew = true;
        }
    }
    if (isNew) {
        m_window.activateWindow(); // some compositors give the keyboard to whatever is new
    }
}

bool SessionPlace::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::WindowStateChange || type == QEvent::Show || type == QEvent::Hide) {
        // Afterwards: the window has not heard of it yet.
        QTimer::singleShot(0, this, &SessionPlace::darkenOthers);
    } else if (type == QEvent::WindowActivate && std::exchange(m_fillsWhenPlaced, false)) {
        QTimer::singleShot(untilPlaced, this, [this] {
            m_window.setWindowState(m_window.windowState() | Qt::WindowFullScreen);
        });
    }
    if (type == QEvent::Show && m_window.windowHandle() != nullptr) {
        connect(m_window.windowHandle(), &QWindow::screenChanged, this, &SessionPlace::darkenOthers,
                Qt::UniqueConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace limber::ui
