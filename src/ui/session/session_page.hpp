#pragma once

#include "session/control_row.hpp"
#include "session/scene.hpp"

#include "limber/core/safety.hpp"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace limber::ui {

class Announcement;
class CueBlock;
class FigureSlot;
class QuestionRow;
class RoutineProgress;
class SidePanel;
class Stage;
class StepColumn;
class Text;

/// A session while it runs: stage, ring, progress and controls. It only shows and asks.
class SessionPage : public QWidget {
    Q_OBJECT

public:
    /// What lies in place of the controls, and with it perhaps beside the stage.
    enum class Asking { Nothing, Stop, Hurts, HowTo };

    /// What is shown when something hurts.
    struct Hurt {
        const core::SafetySection* signs = nullptr; ///< beside the stage; null: none
        QString detail;
        bool hasEasier = false;
    };

    explicit SessionPage(QWidget* parent = nullptr);

    void show(const Scene& scene);
    using QWidget::show;

    [[nodiscard]] Asking asking() const { return m_asking; }
    /// Back to the controls.
    void ask();
    void askToStop(const QString& whatIsSaved);
    void askWhatHurts(const Hurt& hurt);
    /// "When to get help first" beside the stage, whatever is asked meanwhile.
    void showHelp(const core::SafetyTexts& texts);
    /// Back to what was there before it.
    void closeHelp();
    [[nodiscard]] bool isHelpShown() const { return m_isHelpShown; }
    void showHowTo(const core::Stretch& stretch, const core::Variant& variant);
    void setFullScreen(bool isFullScreen);
    /// Something the user has to know now; "" for nothing.
    void setNotice(const QString& notice);
    /// Why the stretch is not done as usual, and whether it may be all the same; "" if it is.
    void setSwap(const QString& sentence, bool hasUsual);
    /// Tells screen readers, once.
    void announce(const QString& text);
    /// Hides the controls; their room stays.
    void setControlsShown(bool isShown);
    [[nodiscard]] ControlRow& controls() const { return *m_controls; }

Q_SIGNALS:
    void chosen(Choice choice);
    void usualWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setAsking(Asking asking);
    void focusWhatIsAsked();
    void makeQuestions();
    void arrange();

    Asking m_asking = Asking::Nothing;
    Stage* m_stage;
    FigureSlot* m_figure;
    CueBlock* m_cue;
    StepColumn* m_column;
    SidePanel* m_howTo;
    SidePanel* m_signs;
    SidePanel* m_help;
    bool m_isHelpShown = false;
    QStackedWidget* m_side;
    Text* m_notice;
    QWidget* m_swap;
    Text* m_swapText;
    Button* m_usual;
    RoutineProgress* m_progress;
    ControlRow* m_controls;
    QuestionRow* m_stop;
    QuestionRow* m_hurts;
    Button* m_easier = nullptr;
    Announcement* m_announcement;
    QStackedWidget* m_bottom;
    QBoxLayout* m_top;
};

} // namespace limber::ui
