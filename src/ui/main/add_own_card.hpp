#pragma once

#include "limber/ui/main_window.hpp"

#include <QWidget>

namespace limber::ui {

class Button;

/// The place beside the stretches where one of the user's own would stand: says where its file goes.
class AddOwnCard : public QWidget {
    Q_OBJECT

public:
    explicit AddOwnCard(const MainWindowParts& parts, QWidget* parent = nullptr);

    /// Opens the folder; the only stop for the Tab key.
    [[nodiscard]] Button* open() const { return m_open; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* m_open;
};

} // namespace limber::ui
