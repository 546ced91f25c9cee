#include "limber/shell/resident.hpp"

#include <algorithm>
#include <utility>

namespace limber::shell {

namespace {

/// A disk that has been full for weeks must not fill the memory too.
constexpr std::size_t mostUnrecorded = 200;

template <typename... Fs>
struct Match : Fs... {
    using Fs::operator()...;
};

template <typename... Fs>
Match(Fs...) -> Match<Fs...>;

} // namespace

Resident::Resident(ResidentParts parts)
    : m_parts{std::move(parts)}
    , m_loop{m_parts.clock, m_parts.alarm, m_parts.state, m_parts.boot}
    , m_signs{m_parts.sensors}
    , m_quit{[] {}}
    , m_changed{[](const core::Snapshot&) {}}
    , m_historyChanged{[] {}}
    , m_windowsGone{[] {}}
{
    m_loop.listen([this](const core::Effect& effect) { perform(effect); }, [this] { publish(); },
                  [this](const std::optional<ports::StorageError>& error) { stateSaved(error); });
    m_loop.askFirst([this] { return m_signs.ask(); });
    m_loop.listenForTyping([this](bool isWanted) { return m_signs.listenForTyping(isWanted); });
    m_signs.listen([this](const core::Sign& sign) { sense(sign); });
    m_parts.notifier.onAnswer([this](const ports::NotificationAnswer& answer) { answered(answer); });
    m_parts.tray.onChoice(
        [this](const ports::TrayChoice& choice, const std::string& token) { choose(choice, token); });
    m_parts.windows.listen([this](const core::Numbered& numbered) { hear(numbered); },
                           [this] { windowsCame(); },
                           [this] {
                               windowsGone();
                               m_windowsGone();
                           });
}

Resident::~Resident()
{
    m_parts.graceAlarm.set({}, {});
}

void Resident::start()
{
    ports::LoadedSettings loaded = m_parts.settings.load();
    m_settingsProblems = std::move(loaded.problems);
    if (const auto unread = m_loop.start(loaded.settings)) {
        m_problem = unread->text;
    }
    countHeldSessions();
    expectWindowsBack();
    m_signs.apply(loaded.settings.waitFor);
    if (!loaded.settings.seen.welcome && !m_session) {
        m_parts.windows.summon(core::ShowPage{core::Page::Welcome}, {});
    }
}

void Resident::stop()
{
    m_parts.windows.say(core::CloseWindows{});
    m_loop.close();
}

void Resident::onQuit(std::function<void()> quit)
{
    m_quit = std::move(quit);
}

void Resident::onChange(std::function<void(const core::Snapshot&)> changed)
{
    m_changed = std::move(changed);
}

void Resident::sense(const core::Sign& sign)
{
    m_loop.dispatch(core::Sensed{sign});
}

void Resident::lookAgain()
{
    m_loop.dispatch(core::Woke{});
}

void Resident::historyChanged()
{
    m_parts.windows.say(core::HistoryChanged{});
    publish();
    m_historyChanged();
}

void Resident::lateKept()
{
    countHeldSessions();
    historyChanged();
}

void Resident::onWindowsGone(std::function<void()> gone)
{
    m_windowsGone = std::move(gone);
}

void Resident::stateSaved(const std::optional<ports::StorageError>& error)
{
    m_storeProblem = error ? error->text : "";
    if (!error) {
        recordLate();
    }
}

/// What could not be stored is tried again as soon as anything can.
void Resident::recordLate()
{
    bool isChanged = false;
    while (!m_unrecorded.empty()) {
        if (const auto added = m_parts.history.add(m_unrecorded.front()); !added) {
            m_storeProblem = added.error().text;
            break;
        }
        m_unrecorded.pop_front();
        isChanged = true;
    }
    if (isChanged) {
        m_parts.windows.say(core::HistoryChanged{});
        m_historyChanged();
    }
}

void Resident::onHistoryChange(std::function<void()> changed)
{
    m_historyChanged = std::move(changed);
}

void Resident::setProblem(const std::string& problem)
{
    m_problem = problem;
    publish();
}

void Resident::choose(const ports::TrayChoice& choice, const std::string& activationToken)
{
    m_token = activationToken;
    std::visit(Match{
                   [&](const core::StartWanted& wanted) {
                       if (const auto started = startSession(wanted, activationToken); !started) {
                           setProblem(started.error());
                       }
                   },
                   [&](const core::ShowPage& page) { m_parts.windows.summon(page, activationToken); },
                   [&](const ports::PanelWanted& panel) {
                       if (m_session) {
                           m_parts.windows.summon(*m_session, activationToken);
                       } else {
                           m_parts.windows.summon(core::ShowPanel{panel.at}, activationToken);
                       }
                   },
                   [&](const ports::OpenWanted&) {
                       if (m_session) {
                           m_parts.windows.summon(*m_session, activationToken);
                       } else {
                           m_parts.windows.summon(core::ShowPage{core::Page::Today}, activationToken);
                       }
                   },
                   [&](const ports::QuitWanted&) { m_quit(); },
                   [&](const auto& event) { m_loop.dispatch(event); },
               },
               choice);
    m_token.clear();
}

tl::expected<void, std::string> Resident::startSession(const core::StartWanted& wanted,
                                                       const std::string& activationToken)
{
    if (m_session) {
        m_parts.windows.summon(*m_session, activationToken);
        return {};
    }
    if (isToWait()) {
        m_parts.windows.summon(core::ShowPage{core::Page::MyBody}, activationToken);
        return {};
    }
    m_token = activationToken;
    if (wanted.stretch.empty() && wanted.kind != core::SessionKind::Manual) {
        openFor(wanted.kind);
        m_token.clear();
        return {};
    }
    const core::Stretch* stretch = core::stretchOf(m_parts.catalogue, wanted.stretch);
    if (stretch == nullptr) {
        return tl::unexpected{"There is no stretch called " + wanted.stretch + "."};
    }
    const core::Variant* variant
        = core::variantOf(*stretch, wanted.variant.empty() ? std::string_view{"desk"} : wanted.variant);
    if (variant == nullptr && wanted.variant.empty() && !stretch->variants.empty()) {
        variant = &stretch->variants.front();
    }
    if (variant == nullptr) {
        return tl::unexpected{"The stretch " + wanted.stretch + " has no variant " + wanted.variant + "."};
    }
    open({m_parts.ids.next(), core::SessionKind::Manual, "one:" + stretch->id + "/" + variant->id, 0});
    m_token.clear();
    return {};
}

void Resident::perform(const core::Effect& effect)
{
    std::visit(Match{
                   [&](const core::ShowOffer& offer) { perform(offer); },
                   [&](const core::WithdrawOffer& offer) { m_parts.notifier.withdraw(offer.serial); },
                   [&](const core::ShowHeadsUp&) {
                       const auto [title, body] = m_parts.wording.headsUp();
                       m_parts.notifier.tell(title, body);
                   },
                   [&](const core::OpenSession& session) { openFor(session.kind); },
                   [&](const core::RecordReminder& record) { perform(record); },
               },
               effect);
}

void Resident::perform(const core::ShowOffer& offer)
{
    const core::Settings& settings = m_loop.settings();
    if (isToWait()) {
        withdrawGoOn(); // one voice
        m_parts.notifier.offer(offer.serial, m_parts.wording.walk(offer.kind, settings));
    } else if (const core::Routine* routine = routineFor(offer.kind)) {
        withdrawGoOn();
        m_parts.notifier.offer(offer.serial, m_parts.wording.offer(offer.kind, fitted(*routine), settings));
    }
}

void Resident::perform(const core::RecordReminder& record)
{
    core::ReminderRecord kept = record.record;
    kept.id = m_parts.ids.next();
    if (m_unrecorded.size() == mostUnrecorded) {
        m_unrecorded.pop_front();
    }
    m_unrecorded.push_back(std::move(kept));
    recordLate();
}

const core::Routine* Resident::routineFor(core::SessionKind kind)
{
    const core::RoutineChoice& choice = m_loop.settings().routines;
    const std::string& chosen = kind == core::SessionKind::Morning ? choice.morning
        : kind == core::SessionKind::Evening                       ? choice.evening
                                                                   : choice.breaks;
    const int soFar = m_parts.history.countOf(kind).value_or(0);
    return core::routineFor(m_parts.catalogue, kind, chosen, soFar);
}

core::Routine Resident::fitted(const core::Routine& routine) const
{
    const core::Now now = m_parts.clock.now();
    return core::fittedFor(m_parts.myBody, m_parts.catalogue, routine, m_loop.settings().body,
                           core::dayOf(core::toCivil(now.wall, now.zone)))
        .routine;
}

bool Resident::isToWait() const
{
    return core::findingsOf(m_parts.myBody, m_loop.settings().body.replies).wait;
}

void Resident::openFor(core::SessionKind kind)
{
    if (isToWait()) {
        m_loop.dispatch(core::SessionOver{1}); // the walk counts as having got up
        return;
    }
    const core::Routine* routine = routineFor(kind);
    if (routine == nullptr) {
        setProblem(
            "The catalogue has no routine for this session. Reinstall Limber or remove your own files.");
        m_loop.dispatch(core::SessionOver{0});
        return;
    }
    open({m_parts.ids.next(), kind, routine->id, 0});
}

void Resident::open(const core::BeginSession& begin)
{
    m_session = begin;
    m_sessionIsOpen = false;
    m_mayBeMissed = m_parts.windows.isThere();
    withdrawGoOn();
    m_loop.dispatch(core::SessionBegan{begin.kind});
    m_parts.windows.summon(begin, m_token);
}

void Resident::answered(const ports::NotificationAnswer& answer)
{
    m_token = answer.activationToken;
    if (!answer.answer) {
        m_parts.windows.summon(core::ShowPanel{}, answer.activationToken);
    } else if (answer.serial != goOnSerial) {
        m_loop.dispatch(core::Answered{*answer.answer, answer.serial, std::nullopt});
    } else if (m_goOn && *answer.answer == core::AnswerKind::Start && isToWait()) {
        withdrawGoOn();
        m_parts.windows.summon(core::ShowPage{core::Page::MyBody}, answer.activationToken);
    } else if (m_goOn && *answer.answer == core::AnswerKind::Start) {
        open(core::BeginSession{*m_goOn});
    } else {
        withdrawGoOn();
    }
    m_token.clear();
}

void Resident::withdrawGoOn()
{
    if (m_goOn) {
        m_parts.notifier.withdraw(goOnSerial);
        m_goOn.reset();
    }
}

core::Snapshot Resident::snapshot() const
{
    const core::Now now = m_parts.clock.now();
    core::Snapshot snapshot;
    snapshot.next = core::nextUp(m_loop.state(), now, m_loop.settings());
    snapshot.expected = core::expectedToday(m_loop.state(), now, m_loop.settings());
    if (m_session && m_sessionIsOpen) {
        snapshot.runningSession = m_session->id;
    }
    snapshot.settings = m_loop.settings();
    snapshot.signSources = m_signs.sources();
    snapshot.isScreenLocked = m_loop.state().signs[core::What::Locked].value_or(false);
    snapshot.isMicrophoneInUse = m_loop.state().signs[core::What::Microphone].value_or(false);
    snapshot.problem = m_problem;
    // With a history that cannot be used the one often says what the other does.
    if (!m_storeProblem.empty() && m_problem.find(m_storeProblem) == std::string::npos) {
        snapshot.problem += (snapshot.problem.empty() ? "" : "\n") + m_storeProblem;
    }
    for (const std::string& problem : m_settingsProblems) {
        snapshot.problem += (snapshot.problem.empty() ? "" : "\n") + problem;
    }
    return snapshot;
}

void Resident::publish()
{
    const core::Now now = m_parts.clock.now();
    const core::Snapshot current = snapshot();
    core::NextUp shown = current.next;
    shown.activeLeft.reset(); // grows less all the time and is told by `at`
    if (!m_shown || !(m_shown->next == shown) || !(m_shown->settings == current.settings)) {
        m_shown = ports::TrayState{shown, now, current.settings};
        m_parts.tray.show({current.next, now, current.settings});
    }
    m_parts.windows.say(current);
    m_changed(current);
}

} // namespace limber::shell
