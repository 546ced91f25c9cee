#pragma once

#include "theme/icons.hpp"

#include "limber/core/session_kind.hpp"

#include <QWidget>

namespace limber::ui {

namespace theme {
struct Tokens;
}

/// The glyph that stands for a kind of session: sun, arch, moon, hand.
[[nodiscard]] icons::Glyph glyphOf(core::SessionKind kind);

/// Draws the disc of a kind, filled with the accent once it is done.
void drawKind(
    QPainter& painter, core::SessionKind kind, bool isDone, const QRectF& disc, const theme::Tokens& tokens);

/// The disc of a kind of session, for the head of a row. Decoration: the row's text says the kind.
class KindDisc : public QWidget {
    Q_OBJECT

public:
    explicit KindDisc(core::SessionKind kind, int diameter = 42, QWidget* parent = nullptr);

    void setDone(bool isDone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::SessionKind m_kind;
    int m_diameter;
    bool m_isDone = false;
};

} // namespace limber::ui
