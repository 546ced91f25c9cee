#pragma once

#include "limber/ports/chimes.hpp"

#include <memory>

namespace limber::platform {

/// Plays chimes through the user's sound server, PulseAudio or PipeWire in its place.
///
/// Connects with the first chime. A server that is not there is not started, and a chime it cannot take is
/// lost; the next one tries again. Needs a running Qt event loop.
class PulseChimes final : public ports::Chimes {
public:
    PulseChimes();
    ~PulseChimes() override;
    PulseChimes(const PulseChimes&) = delete;
    PulseChimes& operator=(const PulseChimes&) = delete;

    void play(ports::Chime chime, int volume) override;
    void hush() override;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace limber::platform
