#pragma once

#include "theme/icons.hpp"

#include "limber/ui/theme.hpp"

#include <QWidget>

#include <optional>

namespace limber::ui {

/// The ground and ink of a chip.
enum class ChipTone { Plain, Tint, Morning };

/// A short word in a pill.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString& text, ChipTone tone = ChipTone::Plain, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTone(ChipTone tone);
    /// How large its text is; Strong unless set.
    void setType(theme::Type type);
    /// An icon before the text.
    void setGlyph(std::optional<icons::Glyph> glyph);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_text;
    ChipTone m_tone;
    theme::Type m_type = theme::Type::Strong;
    std::optional<icons::Glyph> m_glyph;
};

} // namespace limber::ui
