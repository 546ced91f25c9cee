#include "windows/windows.hpp"

#include <QCoreApplication>

#include <utility>

namespace limber::app {

namespace {

template <typename... Fs>
struct Match : Fs... {
    using Fs::operator()...;
};

template <typename... Fs>
Match(Fs...) -> Match<Fs...>;

} // namespace

Windows::Windows(WindowsParts parts)
    : m_parts{std::move(parts)}
{ }

Windows::~Windows()
{
    delete m_session;
    delete m_main;
}

void Windows::hear(const core::Instruction& instruction)
{
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
                       m_parts.theme.setAppearance(snapshot.settings.appearance);
                       lookAtDay();
                       if (m_main) {
                           m_main->setSnapshot(snapshot);
                       }
                   },
                   [this](const core::ShowPage& page) { show(page.page); },
                   [this](const core::NotStored& refused) {
                       if (m_main) {
                           m_main->tell(QString::fromStdString(refused.reason));
                       }
                   },
                   [this](const core::HistoryChanged&) {
                       if (m_main) {
                           m_main->historyChanged();
                       }
                   },
                   [this](const core::CloseWindows&) {
                       if (m_session) {
                           m_session->close();
                       }
                       if (m_main) {
                           m_main->close();
                       }
                       checkClosed();
                   },
                   [](const auto&) {},
               },
               instruction);
}

void Windows::setFound(bool isFound)
{
    if (!isFound && m_main) {
        m_main->tell(QCoreApplication::translate("Windows",
                                                 "Limber itself has stopped. Start it again and this "
                                                 "window finds it."));
    }
}

void Windows::show(core::Page page)
{
    lookAtDay();
    if (!m_main) {
        m_main = new ui::MainWindow({m_parts.history, m_parts.resident, m_parts.clock, m_parts.catalogue,
                                     m_parts.safety, m_parts.problems, QCoreApplication::applicationVersion(),
                                     m_parts.historyFile, m_parts.settingsFile, m_parts.userFolder,
                                     m_parts.speech, m_parts.chimes});
        m_main->setAttribute(Qt::WA_DeleteOnClose);
        m_main->setSnapshot(m_snapshot);
        connect(m_main, &QObject::destroyed, this, &Windows::checkClosed, Qt::QueuedConnection);
    }
    m_main->showPage(page);
    bringForward(*m_main);
}

void Windows::begin(const core::BeginSession& wanted)
{
    const shell::SessionPlayer* player = m_session ? m_session->player() : nullptr;
    if (player != nullptr && player->begin().id == wanted.id && !m_session->isOver()) {
        bringForward(*m_session);
        return;
    }
    const QPointer<ui::SessionWindow> former = std::exchange(m_session, nullptr);
    lookAtDay();
    m_session = new ui::SessionWindow({m_parts.catalogue, m_parts.safety, m_parts.clock, m_parts.resident,
                                       &m_parts.history, m_parts.speech, m_parts.chimes},
                                      wanted);
    m_session->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session, &ui::SessionWindow::pageWanted, this, &Windows::show);
    connect(m_session, &QObject::destroyed, this, &Windows::checkClosed, Qt::QueuedConnection);
    m_session->hear(m_snapshot);
    bringForward(*m_session);
    if (former) {
        former->hear(wanted);
    }
}

void Windows::bringForward(QWidget& window)
{
    window.show();
    if (window.isMinimized()) {
        window.showNormal();
    }
    window.activateWindow(); // raises too, wherever windows can be raised
}

/// The figure does not become somebody else in the middle of a session.
void Windows::lookAtDay()
{
    if (!m_session || m_session->isOver()) {
        const core::Now now = m_parts.clock.now();
        m_parts.theme.setDay(core::dayOf(core::toCivil(now.wall, now.zone)));
    }
}

void Windows::checkClosed()
{
    if (!m_main && !m_session) {
        Q_EMIT allClosed();
    }
}

} // namespace limber::app
