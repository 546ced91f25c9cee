#pragma once

#include <QWidget>

namespace limber::ui {

/// What Limber is, what it is not, and what it leaves alone.
class AboutPage : public QWidget {
    Q_OBJECT

public:
    explicit AboutPage(const QString& version, QWidget* parent = nullptr);

Q_SIGNALS:
    /// "When to get help first".
    void safetyWanted();
};

} // namespace limber::ui
