#pragma once

#include "limber/ui/main_window.hpp"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace limber::ui {

class BarsCard;
class DiscomfortCard;
class HistoryList;
class Scroller;
class StreakPanel;
class Text;
class WeekCard;
class YearCard;
struct HistoryYear;

/// What was done: the year as a heat map, the streak, this week against its goal, and every session by day.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(const MainWindowParts& parts, QWidget* parent = nullptr);
    ~HistoryPage() override;

    void setSettings(const core::Settings& settings);
    /// Reads it again.
    void readHistory();

Q_SIGNALS:
    void exportWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCards(QVBoxLayout& column);
    QWidget* makeEmpty();
    QWidget* makeFault();
    QWidget* makeUndo();
    void showYear(const HistoryYear& year);
    void turnYear(int by);
    void remove(const core::Uuid& session);
    void showAdding(bool isAdding);
    void arrange();
    [[nodiscard]] core::CivilDay today() const;

    const MainWindowParts& m_parts;
    core::Settings m_settings;
    date::year m_shownYear{0};
    core::Uuid m_deleted;
    QTimer m_undoEnds;
    bool m_isNarrow = false;

    QWidget* m_left = nullptr;
    QWidget* m_both = nullptr;
    QVBoxLayout* m_bothLayout = nullptr;
    Scroller* m_mainScroller = nullptr;
    Scroller* m_listScroller = nullptr;
    HistoryList* m_list = nullptr;
    YearCard* m_year = nullptr;
    QWidget* m_cards = nullptr;
    StreakPanel* m_streak = nullptr;
    WeekCard* m_week = nullptr;
    BarsCard* m_stretches = nullptr;
    BarsCard* m_reminders = nullptr;
    DiscomfortCard* m_discomfort = nullptr;
    QWidget* m_empty = nullptr;
    QWidget* m_fault = nullptr;
    Text* m_faultText = nullptr;
    QWidget* m_undo = nullptr;
};

} // namespace limber::ui
