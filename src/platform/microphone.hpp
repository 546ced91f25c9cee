#pragma once

#include "inotify.hpp"
#include "source.hpp"

#include <QString>
#include <QTimer>

#include <memory>

namespace limber::platform {

/// Whether a program records from a microphone, as the sound server tells: PulseAudio, or PipeWire in its
/// place.
///
/// Who records what the loudspeakers play, or only shows a level, is in no call. The server may come and go;
/// it is never started.
class Microphone final : public Source {
public:
    /// `socket` is where the server listens.
    explicit Microphone(QString socket);
    ~Microphone() override;

    [[nodiscard]] QString name() const override;
    void start() override;

private:
    class Server;

    void watchForServer();
    void connectToServer();
    void loseServer();

    QString m_socket;
    Inotify m_inotify;
    QTimer m_again;
    QTimer m_loss; ///< a loss waits here to be taken up from the event loop
    bool m_wasThere = false;
    int m_attempts = 0;
    std::unique_ptr<Server> m_server;
};

/// Where the user's sound server listens, after PULSE_SERVER, PULSE_RUNTIME_PATH and XDG_RUNTIME_DIR. Empty:
/// on another computer, or nowhere.
[[nodiscard]] QString soundServerSocket();

} // namespace limber::platform
