#pragma once

#include "main/day.hpp"

#include "limber/ui/main_window.hpp"

#include <QTimer>
#include <QWidget>

#include <array>

class QBoxLayout;
class QMenu;

namespace limber::ui {

class Button;
class CardButton;
class DayArc;
class FigurePicture;
class KindDisc;
class Text;

/// How the day goes, what comes next, and quick starts.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(const MainWindowParts& parts, QWidget* parent = nullptr);

    void setSnapshot(const core::Snapshot& snapshot);
    /// Reads today again.
    void readHistory();
    /// A standing fault, shown on top; empty for none.
    void tell(const QString& text);

Q_SIGNALS:
    void settingsWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct QuickStart {
        core::SessionKind kind;
        CardButton* button;
        KindDisc* disc;
        Text* title;
        Text* caption;
        QWidget* mark;
    };

    QWidget* makeArcCard();
    QWidget* makeOffer();
    QWidget* makeQuickStarts();
    QuickStart makeQuickStart(core::SessionKind kind);
    void refresh();
    void showOffer(const core::Now& now);
    void showQuickStarts(const core::Now& now);
    void showStreak(const core::Now& now);
    void answer(core::AnswerKind kind);
    void start(core::SessionKind kind);
    void armTimer();
    [[nodiscard]] core::SessionKind offeredKind() const;
    /// As this body should do it today.
    [[nodiscard]] std::optional<core::Routine> routineOf(core::SessionKind kind) const;

    const MainWindowParts& m_parts;
    core::Snapshot m_snapshot;
    TodayRecord m_today;
    QString m_fault; ///< why the history cannot be read
    QString m_told;
    QTimer m_minute;

    Text* m_banner = nullptr;
    Text* m_eyebrow = nullptr;
    Text* m_headline = nullptr;
    Text* m_reason = nullptr;
    Text* m_streak = nullptr;
    Text* m_forgiven = nullptr;
    DayArc* m_arc = nullptr;
    QBoxLayout* m_offerLayout = nullptr;
    FigurePicture* m_picture = nullptr;
    Text* m_offerTitle = nullptr;
    Text* m_offerStretches = nullptr;
    Text* m_offerLength = nullptr;
    Button* m_start = nullptr;
    Button* m_snooze = nullptr;
    Button* m_skip = nullptr;
    Button* m_resume = nullptr;
    Button* m_turnOn = nullptr;
    std::array<QuickStart, 3> m_quickStarts{};
};

} // namespace limber::ui
