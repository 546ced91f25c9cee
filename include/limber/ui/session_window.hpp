#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/core/companion.hpp"
#include "limber/core/safety.hpp"
#include "limber/ports/chimes.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/companion.hpp"
#include "limber/ports/history_store.hpp"
#include "limber/ports/speech.hpp"
#include "limber/shell/session_player.hpp"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QScrollArea;
class QStackedWidget;

namespace limber::ui {

class AudibleGuide;
class SessionPage;
class SummaryPage;
enum class Choice;

/// Guides through one session and shows its summary. Closing it early ends the session as it is.
///
/// Whoever owns it passes on what the resident and the desktop say, and shows it; it never takes the focus by
/// itself. Its time comes from `clock` alone, so that it can be driven by hand: set the clock, call
/// refresh(), take a picture. While a session runs, refresh() has to be called at least every ten seconds of
/// that clock.
class SessionWindow : public QWidget {
    Q_OBJECT

public:
    /// Everything outlives the window.
    struct Dependencies {
        const core::Catalogue& catalogue;
        const core::SafetyTexts& safety;
        const ports::Clock& clock;
        ports::ResidentSide& resident;
        ports::HistoryReader* history = nullptr; ///< for day and streak; none: nothing is said about them
        ports::Speech* speech = nullptr;         ///< none: it does not speak
        ports::Chimes* chimes = nullptr;         ///< none: no chimes
    };

    /// Begins the session at once. A routine that the catalogue does not have is told in words, and nothing
    /// is reported.
    SessionWindow(const Dependencies& dependencies,
                  const core::BeginSession& begin,
                  QWidget* parent = nullptr);
    ~SessionWindow() override;

    /// Looks at the clock and shows what it says.
    void refresh();
    /// What the resident says. A new session closes a window whose own is over: the new one's window has to
    /// be there by then.
    void hear(const core::Instruction& instruction);
    void sense(const core::Sign& sign);
    [[nodiscard]] bool isOver() const;
    /// Null if there was no such routine.
    [[nodiscard]] const shell::SessionPlayer* player() const { return m_player.get(); }

Q_SIGNALS:
    /// Another page of Limber is asked for.
    void pageWanted(core::Page page);
    /// The window was closed and everything is reported.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePages();
    void begin(const core::BeginSession& begin);
    void act(const core::session::Event& event);
    void choose(Choice choice);
    void pauseOrGoOn();
    void askToStop();
    void askWhatHurts();
    void toggleHowTo();
    void closePanel();
    void takeEasier();
    void hearSnapshot(const core::Snapshot& snapshot);
    void toggleSound();
    void showSound();
    void openSoundMenu(const QPoint& at);
    void toggleFullScreen();
    void stayAwake();
    void zoom();
    [[nodiscard]] bool isShownNow() const;
    [[nodiscard]] const core::Stretch* stretch() const;
    [[nodiscard]] const core::Variant* easier() const;
    [[nodiscard]] core::Milliseconds doneSoFar() const;
    void showNow();
    void showSummary();
    void showDay();
    void showSaved();
    void announce();
    void arm();
    void stretchAgain();

    Dependencies m_with;
    std::unique_ptr<AudibleGuide> m_guide;
    std::unique_ptr<shell::SessionPlayer> m_player;
    QStackedWidget* m_pages;
    SessionPage* m_session = nullptr;
    SummaryPage* m_summary = nullptr;
    QTimer m_frames;
    QTimer m_idle;             ///< in full screen: until pointer and controls go away
    bool m_wasRunning = false; ///< before a panel was opened
    bool m_isSummaryShown = false;
    core::Snapshot m_snapshot;
};

} // namespace limber::ui
