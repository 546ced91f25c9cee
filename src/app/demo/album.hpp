#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace limber::app {

/// Numbered pictures in a folder. Without a folder nothing is taken.
class Album {
public:
    explicit Album(std::optional<QDir> folder);

    /// Takes a picture of the window as it is: "07-summary.png".
    void take(QWidget* window, const QString& name);

    [[nodiscard]] bool isWanted() const { return m_folder.has_value(); }
    [[nodiscard]] int count() const { return m_count; }
    /// What could not be written, for the user; empty if all was.
    [[nodiscard]] const QStringList& faults() const { return m_faults; }

private:
    std::optional<QDir> m_folder;
    int m_count = 0;
    QStringList m_faults;
};

} // namespace limber::app
