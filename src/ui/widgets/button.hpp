#pragma once

#include "theme/icons.hpp"
#include "theme/style.hpp"

#include <QPushButton>

#include <optional>

namespace limber::ui {

/// What a button looks like. The round ones show their icon only; their text becomes name and tooltip.
enum class Look { Secondary, Primary, Quiet, Tint, Round, RoundPrimary };

/// A push button in one of Limber's looks.
class Button : public QPushButton, public theme::Rounded {
    Q_OBJECT

public:
    explicit Button(Look look, const QString& text, QWidget* parent = nullptr);
    Button(Look look, icons::Glyph glyph, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] Look look() const { return m_look; }
    void setLook(Look look);
    void setGlyph(icons::Glyph glyph);
    /// Label and icon begin at the leading edge instead of standing in the middle.
    void setStartAligned(bool isStartAligned);
    [[nodiscard]] bool isStartAligned() const { return m_isStartAligned; }
    /// The diameter of a round button, in pixels at the usual text size; 40 unless set.
    void setDiameter(int pixels);
    /// Changes what a button says, and the name and tooltip of a round one.
    void say(const QString& text);

    /// Shows the icon only, where there is no room for more: the text becomes name and tooltip.
    void setCompact(bool isCompact);
    /// How wide it is when it is not compact, in pixels.
    [[nodiscard]] int labelledWidth() const;

    [[nodiscard]] double cornerRadius() const override;
    [[nodiscard]] QSize sizeFor(const QFontMetrics& metrics) const;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    /// Arrow keys are left to the window: going on to the next button with them would end in a field that
    /// they change.
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isRound() const { return m_look == Look::Round || m_look == Look::RoundPrimary; }
    void fit();
    [[nodiscard]] int widthWith(const QString& label) const;

    Look m_look;
    bool m_isStartAligned = false;
    int m_diameter = 40;
    bool m_isCompact = false;
    QString m_label; ///< what a compact one does not show
};

} // namespace limber::ui
