#pragma once

#include "limber/core/body_findings.hpp"
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

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QScrollArea;
class QStackedWidget;

namespace limber::ui {

class AudibleGuide;
class SessionPage;
class SessionPlace;
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
        const core::MyBody* myBody = nullptr;    ///< none: every stretch is done as the routine says
        core::Settings settings;                 ///< as the resident told them last
    };

    /// Begins the session at once, unless there is something to read or to answer first. A session that
    /// cannot be is told in words.
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
    [[nodiscard]] const core::Uuid& id() const { return m_begin.id; }
    /// Null as long as there is something to read first, and if the session cannot be.
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
    void prepare();
    [[nodiscard]] bool askFirst(const core::Routine& routine);
    void readFirst(QWidget* content, const QString& label, bool core::SeenSettings::*what);
    void sayWhyNot(const QString& why);
    void askWhatIsStillTrue();
    void showBefore(QWidget* page);
    void tellSettings();
    [[nodiscard]] core::CivilDay today() const;
    [[nodiscard]] bool isRunning() const;
    void makePages();
    void begin(core::FittedRoutine routine);
    void act(const core::session::Event& event);
    void choose(Choice choice);
    void pauseOrGoOn();
    void askToStop();
    void askWhatHurts();
    void afterHurt();
    void rest(const core::Stretch& stretch);
    void useTheUsual();
    [[nodiscard]] const core::VariantChoice* swapNow() const;
    void toggleHowTo();
    void toggleHelp();
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
    core::BeginSession m_begin;
    bool m_mayBegin = true; ///< false: this session cannot be
    std::vector<core::VariantChoice> m_swaps;
    std::map<std::string, int> m_hurt; ///< how often each stretch hurt, in this session
    std::unique_ptr<AudibleGuide> m_guide;
    std::unique_ptr<SessionPlace> m_place;
    std::unique_ptr<shell::SessionPlayer> m_player;
    QStackedWidget* m_pages;
    QWidget* m_before = nullptr;
    SessionPage* m_session = nullptr;
    SummaryPage* m_summary = nullptr;
    QTimer m_frames;
    QTimer m_idle;             ///< in full screen: until pointer and controls go away
    bool m_wasRunning = false; ///< before a panel was opened
    bool m_isSummaryShown = false;
    core::Snapshot m_snapshot;
};

} // namespace limber::ui
