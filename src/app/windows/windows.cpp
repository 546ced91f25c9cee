#include "windows/windows.hpp"

#include "limber/platform/activation_token.hpp"
#include "limber/platform/x11_activation.hpp"

#include <QCoreApplication>
#include <QGuiApplication>

#include <initializer_list>
#include <utility>

namespace limber::app {

namespace {

template <typename... Fs>
struct Match : Fs... {
    using Fs::operator()...;
};

template <typename... Fs>
Match(Fs...) -> Match<Fs...>;

template <typename Window>
void forgetIfClosed(QPointer<Window>& window)
{
    if (window && window->isHidden()) {
        window.clear();
    }
}

} // namespace

Windows::Windows(WindowsParts parts)
    : m_parts{std::move(parts)}
{ }

Windows::~Windows()
{
    delete m_panel;
    delete m_welcome;
    delete m_session;
    delete m_main;
}

void Windows::hear(const core::Instruction& instruction)
{
    forgetClosed();
    // The session hears first: a new session's window has to be there before an old one closes itself.
    if (const auto* wanted = std::get_if<core::BeginSession>(&instruction)) {
        begin(*wanted);
        return;
    }
    if (m_session) {
        m_session->hear(instruction);
    }
    std::visit(Match{
                   [this](const core::Snapshot& snapshot) {
                       m_snapshot = snapshot;
                       dress();
                       lookAtDay();
                       if (m_main) {
                           m_main->setSnapshot(snapshot);
                       }
                       if (m_welcome) {
                           m_welcome->setSnapshot(snapshot);
                       }
                       if (m_panel) {
                           m_panel->setSnapshot(snapshot);
                       }
                   },
                   [this](const core::ShowPage& wanted) { obey(wanted); },
                   [this](const core::ShowPanel& wanted) { showPanel(wanted); },
                   [this](const core::NotStored& refused) {
                       if (m_main) {
                           m_main->refuse(refused);
                       }
                   },
                   [this](const core::HistoryChanged&) {
                       if (m_main) {
                           m_main->historyChanged();
                       }
                       if (m_panel) {
                           m_panel->historyChanged();
                       }
                   },
                   [this](const core::CloseWindows&) {
                       for (QWidget* window :
                            std::initializer_list<QWidget*>{m_panel, m_welcome, m_session, m_main}) {
                           if (window != nullptr) {
                               window->close();
                           }
                       }
                       checkClosed();
                   },
                   [this, &instruction](const core::RoutinesChanged& changed) {
                       core::replaceMade(m_parts.catalogue, changed.made);
                       if (m_main) {
                           m_main->hear(instruction);
                       }
                       if (m_panel) {
                           m_panel->setSnapshot(m_snapshot);
                       }
                   },
                   [this, &instruction](const auto&) {
                       if (m_main) {
                           m_main->hear(instruction);
                       }
                   },
               },
               instruction);
}

void Windows::setSystemScheme(core::ColorScheme scheme)
{
    m_systemScheme = scheme;
    dress();
}

void Windows::dress()
{
    core::AppearanceSettings appearance = m_snapshot.settings.appearance;
    if (appearance.scheme == core::ColorScheme::System) {
        appearance.scheme = m_systemScheme;
    }
    m_parts.theme.setAppearance(appearance);
}

void Windows::setFound(bool isFound)
{
    if (!isFound && m_main) {
        m_main->tell(QCoreApplication::translate("Windows",
                                                 "Limber itself has stopped. Start it again and this "
                                                 "window finds it."));
    }
}

ui::MainWindowParts Windows::mainParts() const
{
    return {
        m_parts.history,     m_parts.resident,     m_parts.clock,      m_parts.catalogue,
        m_parts.safety,      m_parts.myBody,       m_parts.badFiles,   QCoreApplication::applicationVersion(),
        m_parts.historyFile, m_parts.settingsFile, m_parts.userFolder, m_parts.speech,
        m_parts.chimes,      m_parts.autostart,    m_parts.doctor,     m_parts.files};
}

/// A window that is freed when it is closed.
void Windows::own(QWidget& window)
{
    window.setAttribute(Qt::WA_DeleteOnClose);
    connect(&window, &QObject::destroyed, this, &Windows::checkClosed, Qt::QueuedConnection);
}

/// A window that was closed is freed a moment later. What is asked for until then has to get another.
void Windows::forgetClosed()
{
    forgetIfClosed(m_main);
    forgetIfClosed(m_session);
    forgetIfClosed(m_welcome);
    forgetIfClosed(m_panel);
}

void Windows::obey(const core::ShowPage& wanted)
{
    if (wanted.isUnasked) {
        showUnasked(wanted.page);
    } else {
        show(wanted.page);
    }
}

void Windows::show(core::Page page)
{
    lookAtDay();
    if (page == core::Page::Welcome) {
        return showWelcome();
    }
    showMain(page);
    bringForward(*m_main);
}

/// Windows that are there already stay as they are; the welcome ends, and then there would be none. Wayland
/// knows no way to open one without the keyboard; there the compositor decides.
void Windows::showUnasked(core::Page page)
{
    if (m_main || m_session || m_panel) {
        return;
    }
    lookAtDay();
    showMain(page);
    m_main->setAttribute(Qt::WA_ShowWithoutActivating);
    m_main->show();
    m_main->setAttribute(Qt::WA_ShowWithoutActivating, false);
    if (m_welcome) {
        m_welcome->raise(); // a window manager puts what is new on top
    }
}

void Windows::showMain(core::Page page)
{
    if (!m_main) {
        m_main = new ui::MainWindow(mainParts());
        own(*m_main);
        m_main->setSnapshot(m_snapshot);
    }
    m_main->showPage(page);
}

void Windows::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new ui::WelcomeWindow(mainParts());
        own(*m_welcome);
        m_welcome->setSnapshot(m_snapshot);
    }
    bringForward(*m_welcome);
}

void Windows::showPanel(const core::ShowPanel& wanted)
{
    if (m_panel) {
        m_panel->close(); // a second click takes it away
        return;
    }
    lookAtDay();
    const bool canBePlaced = wanted.at && QGuiApplication::platformName() != QLatin1String("wayland");
    m_panel = new ui::NextUpPanel(
        mainParts(), canBePlaced ? std::optional{QPoint{wanted.at->x, wanted.at->y}} : std::nullopt);
    own(*m_panel);
    m_panel->setSnapshot(m_snapshot);
    connect(m_panel, &ui::NextUpPanel::pageWanted, this, &Windows::show);
    bringForward(*m_panel);
}

void Windows::begin(const core::BeginSession& wanted)
{
    if (m_session && m_session->id() == wanted.id && !m_session->isOver()) {
        bringForward(*m_session);
        return;
    }
    if (m_panel) {
        m_panel->close();
    }
    const QPointer<ui::SessionWindow> former = std::exchange(m_session, nullptr);
    lookAtDay();
    m_session = new ui::SessionWindow({m_parts.catalogue, m_parts.safety, m_parts.clock, m_parts.resident,
                                       &m_parts.history, m_parts.speech, m_parts.chimes, &m_parts.myBody,
                                       m_snapshot.settings},
                                      wanted);
    own(*m_session);
    connect(m_session, &ui::SessionWindow::pageWanted, this, &Windows::show);
    m_session->hear(m_snapshot);
    bringForward(*m_session);
    if (former) {
        former->hear(wanted);
    }
}

void Windows::bringForward(QWidget& window)
{
    const bool isThere = window.isVisible();
    window.show();
    if (window.isMinimized()) {
        window.showNormal();
    }
    // On Wayland a window comes forward by a token alone. Qt takes it from there, and so does the next
    // window.
    constexpr const char* leave = "XDG_ACTIVATION_TOKEN";
    const bool isAskedOfCompositor = QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
    // GNOME hands out what an X server would understand.
    const bool hasToken = !qEnvironmentVariableIsEmpty(leave) && !qgetenv(leave).startsWith("_TIME");
    if (isThere && isAskedOfCompositor && !hasToken) {
        qputenv(leave, QByteArray::fromStdString(platform::ownActivationToken()));
    }
    window.activateWindow(); // raises too, wherever windows can be raised
    qunsetenv(leave);
    if (QGuiApplication::platformName() == QLatin1String("xcb")) {
        platform::activateOnX(static_cast<std::uint32_t>(window.winId()));
    }
}

/// The figure does not become somebody else in the middle of a session.
void Windows::lookAtDay()
{
    if (!m_session || m_session->isOver()) {
        const core::Now now = m_parts.clock.now();
        m_parts.theme.setDay(core::dayOf(core::toCivil(now.wall, now.zone)));
    }
}

bool Windows::areClosed() const
{
    return !m_main && !m_session && !m_welcome && !m_panel;
}

void Windows::checkClosed()
{
    if (areClosed()) {
        Q_EMIT allClosed();
    }
}

} // namespace limber::app
