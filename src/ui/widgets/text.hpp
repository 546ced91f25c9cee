#pragma once

#include "limber/ui/theme.hpp"

#include <QLabel>

namespace limber::ui {

/// The colour of a text.
enum class Tone { Text, Muted, Accent, OnTint, Morning, Evening, Warning, Bad };

[[nodiscard]] QColor colorOf(Tone tone, const theme::Tokens& tokens);

/// A label in one of the type roles. Wraps where it must; keeps its look through changes of font and palette.
class Text : public QLabel {
    Q_OBJECT

public:
    explicit Text(theme::Type type,
                  const QString& text = {},
                  Tone tone = Tone::Text,
                  QWidget* parent = nullptr);

    void setTone(Tone tone);
    /// Stands at the end of its line instead of the beginning.
    void setTrailing();
    /// One line that never wraps: for titles beside controls.
    void setSingleLine();

protected:
    bool event(QEvent* event) override;

private:
    void dress();
    void align();

    theme::Type m_type;
    Tone m_tone;
    bool m_isTrailing = false;
};

/// For QWidget::setToolTip(), which would take markup in a text of the user's for ours.
[[nodiscard]] QString plainToolTip(const QString& text);

/// A muted caption.
[[nodiscard]] Text* caption(const QString& text, QWidget* parent = nullptr);

} // namespace limber::ui
