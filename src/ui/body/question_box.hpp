#pragma once

#include "limber/core/my_body.hpp"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QCheckBox;

namespace limber::ui {

class Text;

/// A question of the page: a box to tick with its words beside it, all of which can be clicked.
class TickRow : public QWidget {
    Q_OBJECT

public:
    explicit TickRow(const QString& text, QWidget* parent = nullptr);

    /// Shows it without telling.
    void setTicked(bool isTicked);
    [[nodiscard]] QCheckBox* box() const { return m_box; }

Q_SIGNALS:
    void ticked(bool isTicked);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();

    QCheckBox* m_box;
    Text* m_text;
};

/// A question that follows up: yes, no, or not answered yet.
class FollowUp : public QWidget {
    Q_OBJECT

public:
    explicit FollowUp(const core::BodyQuestion& question, QWidget* parent = nullptr);

    /// Shows it without telling.
    void setAnswer(std::optional<bool> answer);

Q_SIGNALS:
    void answered(bool yes);

private:
    QButtonGroup* m_buttons;
};

} // namespace limber::ui
