#pragma once

#include "session/control_row.hpp"

#include <QWidget>

class QBoxLayout;

namespace limber::ui {

class Text;

/// A question in place of the controls, with its answers; the last one is the preferred one.
class QuestionRow : public QWidget {
    Q_OBJECT

public:
    explicit QuestionRow(const QString& question, QWidget* parent = nullptr);

    Button* add(Choice choice, const QString& label);
    /// The way to "When to get help first", before the answers.
    void addHelp();
    void setDetail(const QString& detail);
    /// The focus goes to the preferred answer.
    void ask();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(Choice choice);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();

    Text* m_question;
    Text* m_detail;
    QWidget* m_answers;
    std::vector<Button*> m_buttons;
    QBoxLayout* m_layout;
};

} // namespace limber::ui
