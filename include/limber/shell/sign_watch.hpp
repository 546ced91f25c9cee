#pragma once

#include "limber/core/companion.hpp"
#include "limber/core/sign.hpp"
#include "limber/ports/sensor.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace limber::shell {

/// Listens to the desktop for the signs that are wanted, and for no others.
class SignWatch {
public:
    using Report = std::function<void(const core::Sign&)>;

    /// `sensors` must outlive this.
    explicit SignWatch(ports::Sensors& sensors);

    /// Whom to tell.
    void listen(Report report);
    /// Listens for the signs of being away and of being busy that reminders wait for; for typing it only
    /// finds out who can tell. A sign that is no longer listened for is told to be unknown.
    void apply(const core::WaitFor& waitFor);
    /// Begins to listen for typing, or ends it. True: it has begun, and will be told soon.
    bool listenForTyping(bool isWanted);
    /// Asks the sources that send no signals. False: there are none. What they answer is told later.
    bool ask();
    /// Who tells of each sign of being busy, and of typing.
    [[nodiscard]] std::vector<core::SignSource> sources() const;

private:
    struct Watched {
        std::unique_ptr<ports::Sensor> sensor; ///< null: nobody is listened to
        std::string source;                    ///< then: who could be
        std::string why;                       ///< or why nobody can
    };

    void probe(core::What what);
    void begin(core::What what);
    void end(core::What what);

    ports::Sensors& m_sensors;
    Report m_report;
    std::map<core::What, Watched> m_watched;
};

} // namespace limber::shell
