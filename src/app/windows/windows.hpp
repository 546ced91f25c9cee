#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/core/companion.hpp"
#include "limber/core/safety.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/companion.hpp"
#include "limber/ports/doctor.hpp"
#include "limber/ports/file_manager.hpp"
#include "limber/ports/history_store.hpp"
#include "limber/ui/main_window.hpp"
#include "limber/ui/next_up_panel.hpp"
#include "limber/ui/session_window.hpp"
#include "limber/ui/theme.hpp"
#include "limber/ui/welcome_window.hpp"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <vector>

namespace limber::app {

/// What the windows work with. All of it outlives them.
struct WindowsParts {
    ports::ResidentSide& resident;
    ports::HistoryReader& history;
    const ports::Clock& clock;
    core::Catalogue& catalogue; ///< changes when the user makes a routine
    const core::SafetyTexts& safety;
    const core::MyBody& myBody;
    ui::theme::Provider& theme;
    std::vector<ui::BadFile> badFiles;
    QString historyFile;
    QString settingsFile;
    QString userFolder;
    ports::Speech* speech = nullptr;       ///< none: nothing is spoken
    ports::Chimes* chimes = nullptr;       ///< none: no chimes
    ports::Autostart* autostart = nullptr; ///< none: nothing is said about starting at log-in
    ports::Doctor* doctor = nullptr;       ///< none: nothing is said about this computer
    ports::FileManager* files = nullptr;   ///< none: it is said where things lie, and not shown
};

/// The windows that are open, made when they are asked for and freed when they are closed.
class Windows : public QObject {
    Q_OBJECT
public:
    explicit Windows(WindowsParts parts);
    ~Windows() override;

    /// What the resident says.
    void hear(const core::Instruction& instruction);
    /// What "as the system" means where the palette does not tell; System leaves it to the palette.
    void setSystemScheme(core::ColorScheme scheme);
    /// The resident is gone or is back.
    void setFound(bool isFound);

    [[nodiscard]] bool areClosed() const;
    [[nodiscard]] ui::MainWindow* mainWindow() const { return m_main; }
    [[nodiscard]] ui::SessionWindow* sessionWindow() const { return m_session; }
    [[nodiscard]] ui::WelcomeWindow* welcomeWindow() const { return m_welcome; }
    [[nodiscard]] ui::NextUpPanel* panel() const { return m_panel; }

Q_SIGNALS:
    /// The last window is closed and everything is reported.
    void allClosed();

private:
    void obey(const core::ShowPage& wanted);
    void show(core::Page page);
    void showUnasked(core::Page page);
    void showMain(core::Page page);
    void showWelcome();
    void showPanel(const core::ShowPanel& wanted);
    void begin(const core::BeginSession& begin);
    void own(QWidget& window);
    void forgetClosed();
    [[nodiscard]] ui::MainWindowParts mainParts() const;
    void bringForward(QWidget& window);
    void lookAtDay();
    void dress();
    void checkClosed();

    WindowsParts m_parts;
    core::Snapshot m_snapshot;
    core::ColorScheme m_systemScheme = core::ColorScheme::System;
    QPointer<ui::MainWindow> m_main;
    QPointer<ui::SessionWindow> m_session;
    QPointer<ui::WelcomeWindow> m_welcome;
    QPointer<ui::NextUpPanel> m_panel;
};

} // namespace limber::app
