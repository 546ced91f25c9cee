#pragma once

#include "limber/ui/main_window.hpp"

#include <QWidget>

#include <memory>

namespace limber::ui {

/// The first start: times, when to get help first, My body, and one stretch to try. Every change applies at
/// once, so it may be closed at any time.
class WelcomeWindow : public QWidget {
    Q_OBJECT

public:
    /// Nothing in `parts` but problems and files is passed over; all of it outlives the window.
    explicit WelcomeWindow(const MainWindowParts& parts, QWidget* parent = nullptr);
    ~WelcomeWindow() override;

    void setSnapshot(const core::Snapshot& snapshot);
    /// From 0.
    void showPage(int page);
    [[nodiscard]] int page() const;
    [[nodiscard]] int pages() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void tellSeen();

    class Pages;
    std::unique_ptr<Pages> m_pages;
};

} // namespace limber::ui
