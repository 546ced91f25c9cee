#pragma once

#include "widgets/text.hpp"

#include "limber/core/safety.hpp"
#include "limber/core/stretch.hpp"

#include <QFrame>

class QVBoxLayout;

namespace limber::ui {

class Button;

/// Something to read beside the stage: how a stretch is done, or when to stop.
class SidePanel : public QFrame {
    Q_OBJECT

public:
    enum class Ground { Plain, Warning };

    SidePanel(Ground ground, QWidget* parent = nullptr);

    void showHowTo(const core::Stretch& stretch, const core::Variant& variant);
    void showSafety(const core::SafetySection& section);
    /// All there is to know about when to get help.
    void showHelp(const core::SafetyTexts& texts);
    /// Puts the focus on what closes it; the arrows up and down then scroll.
    void takeFocus();

Q_SIGNALS:
    void closeWanted();
    /// "When to get help first".
    void helpWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restart(const QString& title);
    void finish();
    void addHeading(const QString& heading, Tone tone = Tone::Text);
    void addSection(const core::SafetySection& section, Tone tone);
    void addText(const QString& text);
    void addPoint(const QString& mark, const QString& text);

    Ground m_ground;
    Text* m_title;
    Button* m_close;
    QVBoxLayout* m_layout;
    QWidget* m_scroll;
    QVBoxLayout* m_content = nullptr;
};

} // namespace limber::ui
