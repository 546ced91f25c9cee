#pragma once

#include "main/day.hpp"

#include "limber/ui/main_window.hpp"
#include "limber/ui/next_up_panel.hpp"

#include <QBoxLayout>
#include <QMenu>

#include <array>

namespace limber::ui {

/// How wide the panel is, in pixels at the usual text size, unless its words need more.
inline constexpr int panelWidth = 400;

class Button;
class DayArc;
class FigurePicture;
class Text;

/// What stands in the panel.
class NextUpPanel::Content {
public:
    Content(NextUpPanel& panel, const MainWindowParts& from);

    void readHistory();
    void refresh();

    MainWindowParts parts;
    core::Snapshot snapshot;
    Button* start = nullptr;
    QWidget* footer = nullptr;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeRoutine();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeFooter();
    void showRoutine(bool isToWait, bool isDue);
    void showButtons(bool isToWait, bool isDue);
    void answer(core::AnswerKind kind, std::optional<core::Minutes> snooze = {});
    void report(const core::Report& report);
    [[nodiscard]] core::SessionKind kind() const;

    NextUpPanel& m_panel;
    TodayRecord m_today;
    Text* m_eyebrow = nullptr;
    Text* m_headline = nullptr;
    Text* m_around = nullptr;
    Text* m_reason = nullptr;
    DayArc* m_arc = nullptr;
    QBoxLayout* m_line = nullptr; ///< what the routine is called, and another one
    Text* m_name = nullptr;
    Button* m_other = nullptr;
    QWidget* m_tiles = nullptr;
    struct Tile {
        QWidget* stage;
        FigurePicture* picture;
    };
    std::array<Tile, 3> m_pictures{};
    Text* m_walk = nullptr;
    Button* m_snooze = nullptr;
    Button* m_skip = nullptr;
    Button* m_pause = nullptr;
    Button* m_resume = nullptr;
    Button* m_turnOn = nullptr;
    Button* m_body = nullptr;
    QMenu m_snoozeMenu;
    QMenu m_pauseMenu;
    QMenu* m_startMenu = nullptr;
    Text* m_streak = nullptr;
};

} // namespace limber::ui
