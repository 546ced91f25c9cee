#pragma once

#include <QWidget>

namespace limber::ui {

class Button;
class SettingRow;
class Text;

/// A row with a button that asks once more before it acts: the question opens below it, in the page. Escape
/// and the second answer leave everything as it is.
class AskingRow : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString explanation; ///< may be empty
        QString button;      ///< "Restore…"
        QString heard;       ///< the button's name for screen readers, where many rows have the same
        QString question;
        QString yes;
        QString no;
    };
    /// `detail`, which may be null, stands between the question and its answers; the row takes it.
    explicit AskingRow(const Words& words, QWidget* detail = nullptr, QWidget* parent = nullptr);

    [[nodiscard]] bool isAsking() const;
    /// As if nobody had pressed the button.
    void close();

Q_SIGNALS:
    void confirmed();

private:
    void ask();

    Button* m_button;
    QWidget* m_question;
    Button* m_no;
};

} // namespace limber::ui
