#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace limber::ui {

class Button;

/// What the user can choose during a session.
enum class Choice {
    PauseOrGoOn,
    Next,
    Back,
    SwitchSides,
    HowTo,
    Hurts,
    Help,  ///< "When to get help first", and away again
    Sound, ///< on and off
    FullScreen,
    Stop, ///< asks first
    KeepGoing,
    End,
    SkipStretch,
    Easier,
    ClosePanel,
};

/// Leads to "When to get help first", from wherever one is.
inline constexpr Qt::Key helpKey = Qt::Key_F1;

/// Names a button that is only a shield; its tooltip, which is its description too, has the key.
void nameHelp(Button& button);

/// The buttons under a session. Labels that have no room become icons with tooltips.
class ControlRow : public QWidget {
    Q_OBJECT

public:
    explicit ControlRow(QWidget* parent = nullptr);

    void show(bool isPaused, bool hasSides);
    using QWidget::show;
    /// Whether the session can be heard. Not told yet: there is no button for it.
    void showSound(bool isOn);
    void setFullScreen(bool isFullScreen);
    /// Those that have the focus one after the other.
    [[nodiscard]] std::vector<QWidget*> inFocusOrder() const;
    [[nodiscard]] Button* pause() const { return m_pause; }
    [[nodiscard]] Button* sound() const { return m_sound; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(Choice choice);
    /// What is heard, each for itself; `at` on the screen.
    void soundMenuWanted(const QPoint& at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(Button* button, Choice choice);
    void offerSoundMenu();
    void fit();
    void setCompact(bool isCompact);
    void setTwoLines(bool areTwo);

    Button* m_howTo;
    Button* m_switch;
    Button* m_back;
    Button* m_pause;
    Button* m_next;
    Button* m_hurts;
    Button* m_help;
    Button* m_sound;
    Button* m_fullScreen;
    Button* m_end;
    QWidget* m_left;
    QWidget* m_middle;
    QWidget* m_right;
    QTimer m_longPress;
    bool m_areTwoLines = false;
    bool m_isPaused = false;
};

} // namespace limber::ui
