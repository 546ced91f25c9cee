#pragma once

#include "theme/icons.hpp"
#include "widgets/text.hpp"

#include <QWidget>

namespace limber::ui {

/// An icon that is only looked at.
class GlyphView : public QWidget {
    Q_OBJECT

public:
    GlyphView(icons::Glyph glyph, int size, Tone tone = Tone::Text, QWidget* parent = nullptr);

    void setGlyph(icons::Glyph glyph);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    icons::Glyph m_glyph;
    int m_size;
    Tone m_tone;
};

} // namespace limber::ui
