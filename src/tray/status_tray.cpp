#include "limber/tray/status_tray.hpp"

#include "host_watch.hpp"
#include "tray_item.hpp"

#include "limber/tray/words.hpp"

#include <utility>

namespace limber::tray {

namespace {

/// The desktop's leave to take the focus, which Qt puts into the environment just before the click.
std::string takeActivationToken()
{
    std::string token = qgetenv("XDG_ACTIVATION_TOKEN").toStdString();
    qunsetenv("XDG_ACTIVATION_TOKEN");
    return token;
}

} // namespace

StatusTray::StatusTray(const ports::Clock& clock,
                       std::vector<StretchName> stretches,
                       std::chrono::milliseconds patience)
    : m_clock{clock}
    , m_stretches{std::move(stretches)}
    , m_patience{patience}
    , m_state{{}, clock.now(), {}}
{ }

StatusTray::~StatusTray() = default;

void StatusTray::start(HostChanged changed)
{
    m_hostChanged = std::move(changed);
    m_watch = std::make_unique<HostWatch>(QDBusConnection::sessionBus(), m_patience);
    QObject::connect(m_watch.get(), &HostWatch::found, m_watch.get(), [this] {
        appear();
        m_hostChanged(true);
    });
    QObject::connect(m_watch.get(), &HostWatch::missing, m_watch.get(), [this] { m_hostChanged(false); });
}

void StatusTray::appear()
{
    m_item = std::make_unique<TrayItem>(menuFor(m_state, m_stretches));
    QObject::connect(m_item.get(), &TrayItem::clicked, m_item.get(),
                     [this](const std::optional<core::ScreenPoint>& at) {
                         if (m_choose) {
                             m_choose(ports::PanelWanted{at}, takeActivationToken());
                         }
                     });
    QObject::connect(m_item.get(), &TrayItem::chosen, m_item.get(), [this](const MenuAction& action) {
        if (m_choose) {
            m_choose(choiceOf(action, m_clock.now(), m_state.settings), takeActivationToken());
        }
    });
    show(m_state);
}

void StatusTray::onChoice(Choose choose)
{
    m_choose = std::move(choose);
}

void StatusTray::show(const ports::TrayState& state)
{
    m_state = state;
    if (m_item) {
        m_item->show(iconStateOf(state.next.status), nextInWords(state.next, state.now),
                     menuFor(state, m_stretches));
    }
}

} // namespace limber::tray
