#pragma once

#include "session/summary.hpp"

#include "limber/core/companion.hpp"
#include "limber/ports/history_store.hpp"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace limber::ui {

class Button;
class Card;
class DayCard;
class NoteField;
class RatingRow;
class Seal;
class Stage;
class StreakLine;
class Text;

/// What was done, and how it felt. Everything is stored already; closing only closes.
class SummaryPage : public QWidget {
    Q_OBJECT

public:
    explicit SummaryPage(QWidget* parent = nullptr);

    void show(const Summary& summary);
    using QWidget::show;
    /// The day and the streak as the history has them; what cannot be read is left out.
    void showDay(ports::HistoryReader& history, const core::Snapshot& snapshot, const core::Now& now);
    enum class Saved { Yes, NotYet, No };
    /// Whether all of it is on disk; `why` not, in words for the user.
    void showSaved(Saved saved, const QString& why);
    /// Tells a note that is still being written.
    void flush();
    [[nodiscard]] Button* closeButton() const { return m_close; }

Q_SIGNALS:
    void rated(std::optional<int> discomfort, const QString& note);
    void closeWanted();
    void againWanted();
    void historyWanted();
    /// "When to get help first".
    void helpWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeLeft();
    void makeRight();
    void makeFooter();
    void tell();
    void showCare();
    void arrange();
    void fitFooter();

    Stage* m_stage;
    Seal* m_seal = nullptr;
    Text* m_title = nullptr;
    Text* m_detail = nullptr;
    QVBoxLayout* m_rows = nullptr;
    DayCard* m_day;
    StreakLine* m_streak;
    Card* m_feeling;
    RatingRow* m_rating = nullptr;
    NoteField* m_note = nullptr;
    Button* m_again;
    Button* m_history;
    Button* m_help;
    Text* m_care = nullptr;
    Text* m_saved;
    Button* m_close;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_right = nullptr;
    QTimer m_writing;
    std::pair<std::optional<int>, QString> m_told;
};

} // namespace limber::ui
