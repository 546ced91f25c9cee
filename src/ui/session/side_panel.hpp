#pragma once

#include "limber/core/safety.hpp"
#include "limber/core/stretch.hpp"

#include <QFrame>

class QVBoxLayout;

namespace limber::ui {

class Button;
class Text;

/// Something to read beside the stage: how a stretch is done, or when to stop.
class SidePanel : public QFrame {
    Q_OBJECT

public:
    enum class Ground { Plain, Warning };

    SidePanel(Ground ground, QWidget* parent = nullptr);

    void showHowTo(const core::Stretch& stretch, const core::Variant& variant);
    void showSafety(const core::SafetySection& section);

Q_SIGNALS:
    void closeWanted();
    /// "When to get help first".
    void helpWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restart(const QString& title);
    void addHeading(const QString& heading);
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
