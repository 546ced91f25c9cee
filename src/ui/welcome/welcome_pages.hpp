#pragma once

#include "main/settings_section.hpp"

#include "limber/ui/main_window.hpp"

#include <QWidget>

class QBoxLayout;

namespace limber::ui {

class AutostartRow;
class BodyForm;
class Button;
class DayArc;
class IntervalField;
class Switch;
class Text;
class TimeField;

/// "A few minutes, every day": when the day begins and ends, and how often there is a break.
class WelcomeTimes : public SettingsSection {
    Q_OBJECT

public:
    explicit WelcomeTimes(const MainWindowParts& parts, QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    [[nodiscard]] QString lengthOf(core::SessionKind kind) const;
    void showDay();

    const MainWindowParts& m_parts;
    DayArc* m_arc;
    TimeSpan* m_morning;
    IntervalField* m_interval;
    TimeField* m_evening;
};

/// The questions of My body.
class WelcomeBody : public SettingsSection {
    Q_OBJECT

public:
    explicit WelcomeBody(const MainWindowParts& parts, QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    const MainWindowParts& m_parts;
    BodyForm* m_form;
};

/// One stretch to try, starting at log-in, and the voice.
class WelcomeTry : public SettingsSection {
    Q_OBJECT

public:
    explicit WelcomeTry(const MainWindowParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] Button* tryButton() const { return m_try; }
    [[nodiscard]] AutostartRow* autostart() const { return m_autostart; }

protected:
    void fill() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const MainWindowParts& m_parts;
    Text* m_why;
    Button* m_try;
    AutostartRow* m_autostart = nullptr;
    Switch* m_voice;
    QBoxLayout* m_stage = nullptr;
    QWidget* m_picture = nullptr;
};

} // namespace limber::ui
