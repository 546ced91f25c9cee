#pragma once

#include "main/bench.hpp"

#include "limber/catalogue/reword.hpp"
#include "limber/shell/virtual_time.hpp"
#include "limber/ui/session_window.hpp"
#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

#include <date/tz.h>
#include <deque>
#include <memory>

namespace limber::test {

/// Keeps what windows report, and answers at once unless told to be slow.
class AnsweringResident : public ports::ResidentSide {
public:
    void listen(Hear hear) override { m_hear = std::move(hear); }
    std::uint64_t report(const core::Report& report) override
    {
        reports.push_back(report);
        const std::uint64_t serial = ++m_serial;
        m_unanswered.push_back(serial);
        if (!isSlow) {
            answer();
        }
        return serial;
    }
    void answer()
    {
        while (!m_unanswered.empty()) {
            const std::uint64_t serial = m_unanswered.front();
            m_unanswered.pop_front();
            if (refusal.empty()) {
                m_hear(core::Stored{serial});
            } else {
                m_hear(core::NotStored{serial, refusal});
            }
        }
    }
    template <typename T>
    [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const core::Report& report : reports) {
            if (const auto* one = std::get_if<T>(&report)) {
                found.push_back(*one);
            }
        }
        return found;
    }

    bool isSlow = false;
    std::string refusal;
    std::vector<core::Report> reports;

private:
    Hear m_hear;
    std::deque<std::uint64_t> m_unanswered;
    std::uint64_t m_serial = 0;
};

/// Keeps what would be said.
struct SilentSpeech : ports::Speech {
    void prepare() override { isPrepared = true; }
    void say(const std::string& text, const ports::Manner& how) override
    {
        said.push_back(text);
        manner = how;
    }
    void hush() override { ++hushed; }
    void ask(Told told) override { told(offer); }

    std::vector<std::string> said;
    ports::Manner manner;
    int hushed = 0;
    bool isPrepared = false;
    ports::SpeechOffer offer{{"Amy", "Bert"}, "speechd", ""};
};

/// Keeps what would sound.
struct SilentChimes : ports::Chimes {
    void play(ports::Chime chime, int loudness) override
    {
        played.push_back(chime);
        volume = loudness;
    }
    void hush() override { ++hushed; }

    std::vector<ports::Chime> played;
    int volume = 0;
    int hushed = 0;
};

/// A session window on a virtual clock, with Limber's own catalogue.
struct SessionBench {
    ui::theme::Provider provider{*qApp};
    StillClock morning{friday, core::TimeOfDay{7 * 60 + 4}};
    shell::VirtualTime clock{morning.now().wall, morning.now().zone};
    AnsweringResident resident;
    core::Catalogue catalogue = catalogue::builtIn();
    core::SafetyTexts safety = catalogue::builtInSafetyTexts();
    core::MyBody myBody = catalogue::builtInMyBody();
    MemoryHistory history;
    SilentSpeech speech;
    SilentChimes chimes;
    std::unique_ptr<ui::SessionWindow> window;
    core::Settings settings;

    /// Nothing is left to read before a session.
    static core::Settings allRead()
    {
        core::Settings read;
        read.seen = {true, true, true};
        return read;
    }

    explicit SessionBench(const std::string& routine = "break-desk",
                          core::SessionKind kind = core::SessionKind::Break,
                          core::Settings wanted = allRead(),
                          const catalogue::Rewording& rewording = {})
        : settings{std::move(wanted)}
    {
        if (rewording) {
            catalogue::reword(catalogue, rewording);
            catalogue::reword(safety, rewording);
            catalogue::reword(myBody, rewording);
        }
        history.all = richHistory(catalogue);
        history.all.erase(history.all.begin()); // today's break is still to come
        resident.listen([this](const core::Instruction& said) {
            if (window != nullptr) {
                window->hear(said);
            } else {
                early.push_back(said);
            }
        });
        window = std::make_unique<ui::SessionWindow>(
            ui::SessionWindow::Dependencies{catalogue, safety, clock, resident, &history, &speech, &chimes,
                                            &myBody, settings},
            core::BeginSession{core::Uuid{"11111111-2222-4333-8444-555555555555"}, kind, routine, 0});
        for (const core::Instruction& said : early) {
            window->hear(said);
        }
        window->hear(restOfToday());
        window->show();
        QApplication::setActiveWindow(window.get());
        settle();
    }

    /// What the resident said before the window could hear it.
    std::vector<core::Instruction> early;

    [[nodiscard]] core::Snapshot restOfToday() const
    {
        core::Snapshot snapshot;
        snapshot.settings = settings;
        const auto expect = [&](core::SessionKind kind, int hour, int minute) {
            const core::CivilTime at{friday + std::chrono::hours{hour} + core::Minutes{minute}};
            snapshot.expected.push_back({kind, core::toInstant(at, clock.now().zone)});
        };
        expect(core::SessionKind::Break, 9, 15);
        expect(core::SessionKind::Break, 13, 20);
        expect(core::SessionKind::Break, 17, 25);
        expect(core::SessionKind::Evening, 21, 0);
        return snapshot;
    }

    static void settle()
    {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }

    void pass(core::Milliseconds time)
    {
        constexpr core::Milliseconds look{250};
        for (; time > core::Milliseconds{0}; time -= look) {
            clock.pass(std::min(look, time));
            window->refresh();
        }
        settle();
    }

    /// Until the part begins, of the step `step` if one is named.
    void reach(core::session::Part part, int step = -1)
    {
        for (int looks = 0; looks < 10'000; ++looks) {
            const core::session::Session& now = session();
            if (now.part == part && (step < 0 || now.step == step)) {
                settle();
                return;
            }
            clock.pass(core::Milliseconds{100});
            window->refresh();
        }
        FAIL("the part never came");
    }

    void press(Qt::Key key, const QString& text = {})
    {
        QWidget* target = window->focusWidget() != nullptr ? window->focusWidget() : window.get();
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(target, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QApplication::sendEvent(target, &up);
        settle();
    }

    [[nodiscard]] const core::session::Session& session() const { return window->player()->session(); }

    /// The visible button with this name.
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        for (auto* button : window->findChildren<QPushButton*>()) {
            if (button->isVisible() && (button->accessibleName() == name || button->text() == name)) {
                return button;
            }
        }
        return nullptr;
    }
};

} // namespace limber::test
