#pragma once

#include "fake_desktop.hpp"

#include "limber/shell/direct_companion.hpp"
#include "limber/shell/resident.hpp"
#include "limber/shell/virtual_time.hpp"
#include "limber/storage/history.hpp"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace limber::test {

/// Notes what is on screen. There must never be two reminders.
class NotedNotifications : public ports::Notifier {
public:
    void onAnswer(Answer answer) override { m_answer = std::move(answer); }
    void offer(std::int64_t serial, const ports::OfferText& text) override
    {
        note("shows " + text.title + (onScreen.contains(serial) ? " again" : ""));
        onScreen[serial] = text;
        ++offers;
    }
    void withdraw(std::int64_t serial) override
    {
        if (const auto shown = onScreen.find(serial); shown != onScreen.end()) {
            note("takes back " + shown->second.title);
            onScreen.erase(shown);
        }
    }
    void tell(const std::string& title, const std::string&) override
    {
        note("tells " + title);
        told.push_back(title);
    }

    /// The user presses a button of the reminder on screen.
    void press(core::AnswerKind kind)
    {
        const std::int64_t serial = onScreen.begin()->first;
        onScreen.erase(serial);
        m_answer({serial, kind, "token"});
    }

    std::map<std::int64_t, ports::OfferText> onScreen;
    std::vector<std::string> told;
    int offers = 0;
    std::function<void(const std::string& what)> note = [](const std::string&) {};

private:
    Answer m_answer;
};

class NotedTray : public ports::Tray {
public:
    void onChoice(Choose choose) override { choice = std::move(choose); }
    void show(const ports::TrayState& state) override
    {
        shown = state;
        ++times;
    }

    Choose choice;
    std::optional<ports::TrayState> shown;
    int times = 0;
};

class KeptSettings : public ports::SettingsStore {
public:
    [[nodiscard]] ports::LoadedSettings load() override { return {settings, {}}; }
    [[nodiscard]] tl::expected<void, std::string> save(const core::Settings& wanted) override
    {
        settings = wanted;
        return {};
    }

    core::Settings settings = welcomed();

private:
    /// Limber has been started here before.
    static core::Settings welcomed()
    {
        core::Settings settings;
        settings.seen = {true, true, true};
        return settings;
    }
};

class CountedIds : public ports::UniqueId {
public:
    [[nodiscard]] core::Uuid next() override
    {
        std::string digits = std::to_string(++m_count);
        digits.insert(0, 12 - digits.size(), '0');
        return {"00000000-0000-4000-8000-" + digits};
    }

private:
    int m_count = 0;
};

/// One routine per kind, short enough to read in a failing test.
inline core::Catalogue smallCatalogue()
{
    core::Catalogue catalogue;
    core::Stretch stretch;
    stretch.id = "hamstring";
    stretch.name = "Hamstring";
    stretch.sided = true;
    core::Variant variant;
    variant.id = "desk";
    variant.sided = true;
    stretch.variants.push_back(variant);
    catalogue.stretches.push_back(stretch);
    for (const core::SessionKind kind :
         {core::SessionKind::Morning, core::SessionKind::Break, core::SessionKind::Evening}) {
        core::RoutineItem item;
        item.stretch = "hamstring";
        item.variant = "desk";
        item.bothSides = true;
        item.hold = core::Seconds{20};
        item.transition = core::Seconds{8};
        core::Routine routine;
        routine.id = core::name(kind);
        routine.kind = kind;
        routine.items.push_back(item);
        catalogue.routines.push_back(routine);
    }
    return catalogue;
}

/// One question, which says to wait.
inline core::MyBody smallBody()
{
    core::MyBody body;
    core::BodyQuestion operation;
    operation.id = "operation";
    operation.onPage = true;
    operation.yes.wait = true;
    body.questions.push_back(operation);
    return body;
}

/// The database outlives each run of Limber, as the file does.
struct Disk {
    explicit Disk(const ports::Clock& clock)
        : opened{*storage::openHistoryInMemory(clock)}
    { }

    storage::Opened opened;
    ports::HistoryStore* history = opened.history.get(); ///< another one for a disk that fails
    ports::StateStore* state = opened.state.get();
    KeptSettings settings;
    CountedIds ids;
};

/// One run of Limber at a desk where everything but time and the user is real.
class Desk {
public:
    Desk(shell::VirtualTime& time,
         Disk& disk,
         std::string boot = "boot",
         ports::HistoryKeeper* keeper = nullptr,
         ports::RoutineStore* routines = nullptr)
        : m_time{time}
        , m_alarm{time}
        , m_grace{time}
        , companion{[] {}, [this](const std::string&) { openWindows(); }}
        , m_catalogue{smallCatalogue()}
        , resident{shell::ResidentParts{
              time,
              m_alarm,
              m_grace,
              notifier,
              tray,
              companion.windows(),
              *disk.history,
              *disk.state,
              disk.settings,
              disk.ids,
              desktop,
              m_catalogue,
              m_myBody,
              std::move(boot),
              {[](core::SessionKind kind, const core::Routine&, const core::Settings&) {
                   return ports::OfferText{std::string{core::name(kind)}, "", "Start", "Later", "Skip"};
               },
               [](int, int) {
                   return ports::OfferText{"go on", "", "Go on", "", "Leave it"};
               },
               [] {
                   return std::pair<std::string, std::string>{"heads-up", ""};
               },
               [](core::SessionKind kind, const core::Settings&) {
                   return ports::OfferText{"walk: " + std::string{core::name(kind)}, "", "Go", "Later",
                                           "Skip"};
               }},
              keeper,
              routines}}
    { }

    void start()
    {
        resident.start();
        companion.deliver();
    }

    /// Lets time pass in steps small enough for the windows to keep up.
    void pass(core::Milliseconds span)
    {
        m_time.advance(span);
        companion.deliver();
    }

    /// What a sensor would report. Desks begin with none: the test is the desktop.
    void sense(core::What what, bool value, std::optional<core::Uptime> since = {})
    {
        resident.sense({what, value, since.value_or(m_time.now().up)});
        companion.deliver();
    }

    void press(core::AnswerKind kind)
    {
        notifier.press(kind);
        companion.deliver();
    }

    void report(const core::Report& report)
    {
        companion.resident().report(report);
        companion.deliver();
    }

    /// Does `steps` steps of the session that was opened, then closes it.
    void doSession(int steps, core::SessionOutcome outcome = core::SessionOutcome::Completed)
    {
        const core::BeginSession begun = *began;
        began.reset();
        report(core::SessionOpened{begun.id, begun.kind, begun.routine, core::livedTime(m_time.now()), 2});
        for (int i = 0; i < steps; ++i) {
            pass(core::Seconds{30});
            report(core::StepFinished{begun.id, step(i)});
        }
        report(core::SessionClosed{begun.id, outcome, m_time.now().wall});
    }

    [[nodiscard]] core::StepRecord step(int index) const
    {
        core::StepRecord step;
        step.index = index;
        step.stretch = "hamstring";
        step.variant = "desk";
        step.side = index % 2 == 0 ? core::Side::Left : core::Side::Right;
        step.planned = core::Seconds{20};
        step.held = core::Seconds{20};
        step.finished = m_time.now().wall;
        return step;
    }

private:
    void openWindows()
    {
        companion.resident().listen([this](const core::Instruction& instruction) {
            heard.push_back(instruction);
            if (const auto* begin = std::get_if<core::BeginSession>(&instruction)) {
                began = *begin;
            } else if (const auto* page = std::get_if<core::ShowPage>(&instruction)) {
                pages.push_back(page->page);
            } else if (std::holds_alternative<core::ShowPanel>(instruction)) {
                ++panels;
            } else if (const auto* snapshot = std::get_if<core::Snapshot>(&instruction)) {
                latest = *snapshot;
            } else if (const auto* refused = std::get_if<core::NotStored>(&instruction)) {
                refusals.push_back(refused->reason);
            }
        });
    }

    shell::VirtualTime& m_time;
    shell::VirtualTime::VirtualAlarm m_alarm;
    shell::VirtualTime::VirtualAlarm m_grace;

public:
    NotedNotifications notifier;
    NotedTray tray;
    FakeDesktop desktop;
    shell::DirectCompanion companion;
    std::optional<core::BeginSession> began;
    std::vector<core::Page> pages;
    std::optional<core::Snapshot> latest;
    std::vector<std::string> refusals;
    std::vector<core::Instruction> heard; ///< everything, in order

    int panels = 0;

private:
    core::Catalogue m_catalogue;
    core::MyBody m_myBody = smallBody();

public:
    shell::Resident resident;
};

} // namespace limber::test
