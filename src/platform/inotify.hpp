#pragma once

#include "file_descriptor.hpp"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>

class QSocketNotifier;

namespace limber::platform {

/// Tells what happens to files and folders (inotify). Nothing runs while nothing happens.
class Inotify : public QObject {
    Q_OBJECT

public:
    Inotify();
    ~Inotify() override;

    /// Begins to watch for the events of `mask`. False if that is not allowed, or there is no such file.
    /// Watching a file again changes its mask.
    bool watch(const QString& path, std::uint32_t mask);

Q_SIGNALS:
    /// Something happened to `name` in a folder that is watched; "" for a watched file itself.
    void happened(const std::string& name);
    /// All that has happened so far has been told.
    void told();

private:
    void read();

    FileDescriptor m_inotify;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace limber::platform
