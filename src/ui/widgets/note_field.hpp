#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace limber::ui {

/// A few lines of the user's own, in a frame that shows the focus.
class NoteField : public QFrame {
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr);

    /// What is written, cut at 2000 characters.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// What takes the focus.
    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QPlainTextEdit* m_edit;
};

} // namespace limber::ui
