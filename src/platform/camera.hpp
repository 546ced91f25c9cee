#pragma once

#include "inotify.hpp"
#include "source.hpp"

#include <QString>
#include <QStringList>
#include <QTimer>

namespace limber::platform {

/// Whether one of the user's programs has a camera open.
///
/// The kernel tells when a camera is opened or closed, but merges what happens at once; so who has it open is
/// looked up in /proc then, and only then. A camera that is plugged in later is noticed.
class Camera final : public Source {
public:
    /// `folder` holds the cameras, video0 and so on: /dev. What is open for less than `settles` does not
    /// count: programs look which cameras there are.
    explicit Camera(QString folder, core::Milliseconds settles = core::Seconds{1});

    /// "/dev/video0".
    [[nodiscard]] QString name() const override;
    void start() override;

private:
    void watchCameras();
    void look();
    [[nodiscard]] bool isHeldOpen() const;

    QString m_folder;
    Inotify m_inotify;
    QTimer m_settling;
    QStringList m_cameras; ///< their paths
};

} // namespace limber::platform
