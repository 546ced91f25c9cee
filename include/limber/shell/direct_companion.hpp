#pragma once

#include "limber/ports/companion.hpp"

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <utility>

namespace limber::shell {

/// Resident and windows in one process, for the demo and for tests.
///
/// Run to completion: nothing is handed over from within say(), summon() or report(), but by deliver(), one
/// message after the other in the order they were said. What is said while one is being handled waits.
class DirectCompanion {
public:
    using Wake = std::function<void()>;
    using Open = std::function<void(const std::string& activationToken)>;

    /// `wake` is called when deliver() has something to do again; let it post a call to deliver(). `open` is
    /// called, from deliver(), when windows are summoned and there are none: it makes them, and they listen
    /// at once or later.
    DirectCompanion(Wake wake, Open open)
        : m_wake{std::move(wake)}
        , m_open{std::move(open)}
        , m_windows{*this}
        , m_resident{*this}
    { }
    DirectCompanion(const DirectCompanion&) = delete;
    DirectCompanion& operator=(const DirectCompanion&) = delete;

    /// What the resident speaks to.
    [[nodiscard]] ports::WindowsSide& windows() { return m_windows; }
    /// What the windows speak to. They are there from the moment they listen.
    [[nodiscard]] ports::ResidentSide& resident() { return m_resident; }

    /// The windows are gone: closed, or crashed. What they reported before is still handed over.
    void close()
    {
        m_toWindows = nullptr;
        m_isOpening = false;
        m_waiting.clear();
        post([this] { tell(m_gone); });
    }

    /// Hands over everything said so far and everything said meanwhile. Does nothing from within itself.
    void deliver()
    {
        if (std::exchange(m_isDelivering, true)) {
            return;
        }
        while (!m_queue.empty()) {
            const std::function<void()> next = std::move(m_queue.front());
            m_queue.pop_front();
            next();
        }
        m_isDelivering = false;
    }

private:
    class Windows final : public ports::WindowsSide {
    public:
        explicit Windows(DirectCompanion& owner)
            : m_owner{owner}
        { }
        void listen(Hear hear, Came came, Gone gone) override
        {
            m_owner.m_toResident = std::move(hear);
            m_owner.m_came = std::move(came);
            m_owner.m_gone = std::move(gone);
        }
        [[nodiscard]] bool isThere() const override { return m_owner.m_toWindows != nullptr; }
        void say(const core::Instruction& instruction) override { m_owner.say(instruction); }
        void summon(const core::Instruction& instruction, const std::string& activationToken) override
        {
            m_owner.summon(instruction, activationToken);
        }

    private:
        DirectCompanion& m_owner;
    };

    class Resident final : public ports::ResidentSide {
    public:
        explicit Resident(DirectCompanion& owner)
            : m_owner{owner}
        { }
        void listen(Hear hear) override { m_owner.windowsCame(std::move(hear)); }
        std::uint64_t report(const core::Report& report) override { return m_owner.report(report); }

    private:
        DirectCompanion& m_owner;
    };

    static void tell(const std::function<void()>& listener)
    {
        if (listener) {
            listener();
        }
    }

    void post(std::function<void()> task)
    {
        m_queue.push_back(std::move(task));
        if (!m_isDelivering && m_queue.size() == 1) {
            tell(m_wake);
        }
    }

    void say(const core::Instruction& instruction)
    {
        if (m_toWindows) {
            post([this, instruction] { handToWindows(instruction); });
        }
    }

    void handToWindows(const core::Instruction& instruction)
    {
        // A copy, because hearing CloseWindows may end the windows and with them the listener.
        if (const auto hear = m_toWindows) {
            hear(instruction);
        }
    }

    void summon(const core::Instruction& instruction, const std::string& activationToken)
    {
        if (m_toWindows) {
            say(instruction);
            return;
        }
        m_waiting.push_back(instruction);
        if (!std::exchange(m_isOpening, true)) {
            post([this, activationToken] {
                if (m_isOpening && m_open) {
                    m_open(activationToken);
                }
            });
        }
    }

    void windowsCame(ports::ResidentSide::Hear hear)
    {
        m_toWindows = std::move(hear);
        m_isOpening = false;
        post([this] {
            tell(m_came);
            for (const core::Instruction& instruction : std::exchange(m_waiting, {})) {
                say(instruction);
            }
        });
    }

    std::uint64_t report(const core::Report& report)
    {
        const core::Numbered numbered{++m_lastSerial, report};
        post([this, numbered] {
            if (m_toResident) {
                m_toResident(numbered);
            }
        });
        return numbered.serial;
    }

    Wake m_wake;
    Open m_open;
    Windows m_windows;
    Resident m_resident;
    ports::WindowsSide::Hear m_toResident;
    ports::WindowsSide::Came m_came;
    ports::WindowsSide::Gone m_gone;
    ports::ResidentSide::Hear m_toWindows; ///< empty while there are no windows
    std::deque<std::function<void()>> m_queue;
    std::deque<core::Instruction> m_waiting; ///< summoned before there were windows
    bool m_isOpening = false;
    bool m_isDelivering = false;
    std::uint64_t m_lastSerial = 0;
};

} // namespace limber::shell
