#include "limber/ui/session_window.hpp"

#include "session/audible_guide.hpp"
#include "session/page_scroll.hpp"
#include "session/session_page.hpp"
#include "session/session_place.hpp"
#include "session/summary_page.hpp"
#include "session/words.hpp"
#include "theme/style.hpp"
#include "widgets/button.hpp"
#include "widgets/text.hpp"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>

namespace limber::ui {

namespace {

using namespace core::session;

constexpr QSize usualSize{1100, 720};
constexpr QSize leastSize{640, 480};
constexpr core::Milliseconds frame{33};
constexpr core::Milliseconds calmFrame{250};
constexpr std::chrono::milliseconds idleAfter{4000};
constexpr std::string_view onePrefix = "one:";

/// "one:STRETCH/VARIANT" taken apart; nothing for the id of a routine.
std::optional<std::pair<std::string, std::string>> oneStretch(std::string_view routine)
{
    if (!routine.starts_with(onePrefix)) {
        return {};
    }
    routine.remove_prefix(onePrefix.size());
    const auto slash = routine.find('/');
    const std::string variant{slash == std::string_view::npos ? std::string_view{}
                                                              : routine.substr(slash + 1)};
    return std::pair{std::string{routine.substr(0, slash)}, variant};
}

} // namespace

SessionWindow::SessionWindow(const Dependencies& dependencies,
                             const core::BeginSession& session,
                             QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_with{dependencies}
    , m_begin{session}
    , m_guide{std::make_unique<AudibleGuide>(dependencies.speech, dependencies.chimes)}
    , m_pages{new QStackedWidget(this)}
{
    setWindowTitle(words::sessionTitle(session.kind));
    setMinimumSize(leastSize);
    resize(usualSize);
    setFocusPolicy(Qt::ClickFocus); // keys work from anywhere, but Tab has nothing to stop at here
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_frames.setSingleShot(true);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleAfter);
    connect(&m_frames, &QTimer::timeout, this, &SessionWindow::refresh);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_player->session().isPaused) {
            return; // there is something to read or to answer
        }
        m_session->setControlsShown(false);
        setCursor(Qt::BlankCursor);
    });
    m_snapshot.settings = dependencies.settings;
    m_guide->setSettings(m_snapshot.settings.sound);
    m_place = std::make_unique<SessionPlace>(*this, dependencies.settings.session);
    prepare();
}

SessionWindow::~SessionWindow() = default;

void SessionWindow::begin(core::FittedRoutine fit)
{
    std::optional<core::SessionRecord> interrupted;
    if (m_begin.resumeAt > 0 && m_with.history != nullptr) {
        if (auto known = m_with.history->session(m_begin.id)) {
            interrupted = std::move(*known);
        }
    }
    m_swaps = std::move(fit.swaps);
    m_player = std::make_unique<shell::SessionPlayer>(
        m_with.clock, m_with.resident,
        shell::SessionPlayer::Opening{m_begin, std::move(fit.routine), std::move(interrupted)});
    makePages();
    if (isFullScreen()) {
        m_session->setFullScreen(true);
        zoom();
        stayAwake();
    }
    m_player->onCue([this](const Cue& cue) {
        m_guide->hear(m_with.catalogue, m_player->session(), cue);
        if (cue.kind == CueKind::GetReady) {
            announce();
        }
    });
    m_player->onChange([this] { showNow(); });
    m_player->start();
    showNow();
    m_session->controls().pause()->setFocus(Qt::OtherFocusReason);
}

void SessionWindow::makePages()
{
    m_session = new SessionPage;
    m_summary = new SummaryPage;
    auto* scroll = new PageScroll(m_session);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_summary);
    m_pages->setCurrentWidget(scroll);
    connect(m_session, &SessionPage::chosen, this, &SessionWindow::choose);
    connect(m_session, &SessionPage::usualWanted, this, &SessionWindow::useTheUsual);
    connect(m_summary, &SummaryPage::helpWanted, this, [this] { Q_EMIT pageWanted(core::Page::Safety); });
    connect(&m_session->controls(), &ControlRow::soundMenuWanted, this, &SessionWindow::openSoundMenu);
    showSound();
    connect(m_summary, &SummaryPage::rated, this, [this](std::optional<int> discomfort, const QString& note) {
        m_player->rate(discomfort, note.toStdString());
        showSaved();
    });
    connect(m_summary, &SummaryPage::closeWanted, this, &QWidget::close);
    connect(m_summary, &SummaryPage::againWanted, this, &SessionWindow::stretchAgain);
    connect(m_summary, &SummaryPage::historyWanted, this, [this] { Q_EMIT pageWanted(core::Page::History); });
}

void SessionWindow::refresh()
{
    if (m_player != nullptr) {
        act(Passed{});
    }
}

void SessionWindow::act(const Event& event)
{
    const bool wasPaused = m_player->session().isPaused;
    m_player->act(event);
    if (m_player->session().isPaused && !wasPaused) {
        m_guide->hush();
    }
    showNow();
}

void SessionWindow::hear(const core::Instruction& instruction)
{
    if (std::holds_alternative<core::BeginSession>(instruction)) {
        if (isOver()) {
            close();
        }
        return;
    }
    if (m_player != nullptr) {
        m_player->hear(instruction);
    }
    if (std::holds_alternative<core::CloseWindows>(instruction)) {
        close();
    } else if (const auto* snapshot = std::get_if<core::Snapshot>(&instruction)) {
        hearSnapshot(*snapshot);
        showDay();
    } else if (std::holds_alternative<core::HistoryChanged>(instruction)) {
        showDay();
    }
}

void SessionWindow::hearSnapshot(const core::Snapshot& snapshot)
{
    const bool isLockedNow = snapshot.isScreenLocked && !m_snapshot.isScreenLocked;
    const core::Settings ours = std::exchange(m_snapshot, snapshot).settings;
    if (m_player == nullptr) { // what was said here may still be on its way
        m_snapshot.settings.seen = ours.seen;
        m_snapshot.settings.body = ours.body;
    }
    m_guide->setSettings(snapshot.settings.sound);
    m_guide->setInCall(snapshot.isMicrophoneInUse);
    if (isLockedNow && isRunning()) {
        act(WentAway{});
    }
    if (m_session != nullptr) {
        showSound();
    }
}

void SessionWindow::sense(const core::Sign& sign)
{
    if (m_player != nullptr) {
        m_player->sense(sign);
    }
}

bool SessionWindow::isOver() const
{
    return m_player == nullptr ? !m_mayBegin : m_player->isOver();
}

bool SessionWindow::isRunning() const
{
    return m_player != nullptr && !m_player->isOver() && !m_isSummaryShown;
}

void SessionWindow::showNow()
{
    if (m_player->isOver()) {
        showSummary();
        showSaved();
    } else {
        m_session->show(sceneOf(m_with.catalogue, m_player->session(), m_player->view()));
        const core::VariantChoice* const swap = swapNow();
        m_session->setSwap(swap == nullptr ? QString{} : QString::fromStdString(swap->sentence),
                           swap != nullptr && swap->usualAnyway);
        QString notice;
        if (!m_player->faults().empty()) {
            notice = tr("Not saved: %1").arg(QString::fromStdString(m_player->faults().back()));
        } else if (m_player->session().storeIsLate) {
            notice = tr("Not saved yet. Limber keeps it and saves it as soon as it can.");
        }
        m_session->setNotice(notice);
    }
    arm();
}

/// One timer, and only as often as there is something to see.
void SessionWindow::arm()
{
    const auto next = m_player->nextChange();
    if (!next) {
        m_frames.stop();
        return;
    }
    core::Milliseconds wait = std::max(*next - m_with.clock.now().up, core::Milliseconds{1});
    if (isShownNow()) {
        wait = std::min(wait, theme::of(this).isReducedMotion ? calmFrame : frame);
    }
    m_frames.start(wait);
}

bool SessionWindow::isShownNow() const
{
    return isVisible() && !isMinimized();
}

void SessionWindow::announce()
{
    const Scene scene = sceneOf(m_with.catalogue, m_player->session(), m_player->view());
    m_session->announce(scene.spoken);
}

const core::Stretch* SessionWindow::stretch() const
{
    const Session& session = m_player->session();
    const auto at = static_cast<std::size_t>(m_player->view().step);
    return core::stretchOf(m_with.catalogue, session.steps[at].stretch);
}

const core::Variant* SessionWindow::easier() const
{
    const core::Stretch* current = stretch();
    const auto at = static_cast<std::size_t>(m_player->view().step);
    return current == nullptr ? nullptr : easierVariant(*current, m_player->session().steps[at].variant);
}

core::Milliseconds SessionWindow::doneSoFar() const
{
    const Session& session = m_player->session();
    core::Milliseconds held{0};
    core::Milliseconds now = session.part == Part::Work ? session.elapsed : core::Milliseconds{0};
    for (const core::StepRecord& record : session.records) {
        held += record.index == session.step
            ? std::max(record.held, std::exchange(now, core::Milliseconds{0}))
            : record.held;
    }
    return held + now;
}

void SessionWindow::choose(Choice choice)
{
    switch (choice) {
    case Choice::PauseOrGoOn:
        return pauseOrGoOn();
    case Choice::Next:
        return act(NextWanted{});
    case Choice::Back:
        return act(BackWanted{});
    case Choice::SwitchSides:
        return act(SwitchWanted{});
    case Choice::HowTo:
        return toggleHowTo();
    case Choice::Hurts:
        return askWhatHurts();
    case Choice::Help:
        return toggleHelp();
    case Choice::Sound:
        return toggleSound();
    case Choice::FullScreen:
        return toggleFullScreen();
    case Choice::Stop:
        return askToStop();
    case Choice::KeepGoing:
        m_session->ask();
        return act(ResumeWanted{});
    case Choice::End:
        return act(EndWanted{});
    case Choice::SkipStretch:
        m_session->ask();
        return act(SkipStretchWanted{});
    case Choice::Easier:
        return takeEasier();
    case Choice::ClosePanel:
        return closePanel();
    }
}

void SessionWindow::pauseOrGoOn()
{
    if (m_player->session().isPaused && m_session->asking() == SessionPage::Asking::Hurts) {
        afterHurt();
    } else if (m_player->session().isPaused) {
        m_session->ask();
        act(ResumeWanted{});
    } else {
        act(PauseWanted{});
    }
}

void SessionWindow::askToStop()
{
    act(PauseWanted{});
    if (m_player->isOver()) {
        return;
    }
    const core::Milliseconds done = doneSoFar();
    m_session->askToStop(done < core::Seconds{1} ? tr("Nothing is done yet.")
                                                 : tr("The %1 you did are saved.").arg(words::howLong(done)));
}

void SessionWindow::toggleHowTo()
{
    if (m_session->asking() == SessionPage::Asking::HowTo) {
        return closePanel();
    }
    const core::Stretch* current = stretch();
    const auto at = static_cast<std::size_t>(m_player->view().step);
    const core::Variant* variant
        = current == nullptr ? nullptr : core::variantOf(*current, m_player->session().steps[at].variant);
    if (variant != nullptr) {
        m_wasRunning = !m_player->session().isPaused;
        m_session->showHowTo(*current, *variant);
        act(PauseWanted{});
    }
}

/// It stays paused afterwards: somebody asked whether to go on at all.
void SessionWindow::toggleHelp()
{
    if (m_session->isHelpShown()) {
        return m_session->closeHelp();
    }
    act(PauseWanted{});
    if (!m_player->isOver()) {
        m_wasRunning = false;
        m_session->showHelp(m_with.safety);
    }
}

void SessionWindow::closePanel()
{
    const bool isReading = m_session->asking() == SessionPage::Asking::HowTo;
    if (m_session->asking() == SessionPage::Asking::Hurts) {
        return afterHurt();
    }
    m_session->ask();
    if (isReading && m_wasRunning) {
        act(ResumeWanted{});
    } else {
        showNow();
    }
}

void SessionWindow::showSummary()
{
    if (std::exchange(m_isSummaryShown, true)) {
        return;
    }
    const Summary summary = summaryOf(m_with.catalogue, m_player->session(), m_player->begin().kind);
    if (summary.rows.empty()) {
        // Nothing was done, so there is nothing to look back on.
        QTimer::singleShot(0, this, &QWidget::close);
        return;
    }
    stayAwake();
    m_place->setOver();
    m_pages->setCurrentWidget(m_summary);
    m_summary->show(summary);
    showDay();
    m_summary->closeButton()->setFocus(Qt::OtherFocusReason);
}

void SessionWindow::showDay()
{
    if (m_isSummaryShown && m_with.history != nullptr) {
        m_summary->showDay(*m_with.history, m_snapshot, m_with.clock.now());
    }
}

void SessionWindow::showSaved()
{
    const auto& faults = m_player->faults();
    if (!faults.empty()) {
        m_summary->showSaved(SummaryPage::Saved::No, QString::fromStdString(faults.back()));
    } else {
        m_summary->showSaved(m_player->isStored() ? SummaryPage::Saved::Yes : SummaryPage::Saved::NotYet, {});
    }
}

void SessionWindow::stretchAgain()
{
    core::StartWanted wanted;
    wanted.kind = m_player->begin().kind;
    if (const auto one = oneStretch(m_player->begin().routine)) {
        wanted.stretch = one->first;
        wanted.variant = one->second;
    }
    m_summary->flush();
    m_with.resident.report(wanted);
}

} // namespace limber::ui
