#pragma once

#include "limber/ui/theme.hpp"

#include <QWidget>

namespace limber::ui {

/// The one cue for now and a muted line below it, in the middle. The cue gets smaller before it wraps, and
/// fades over to the next by the session's own clock.
class CueBlock : public QWidget {
    Q_OBJECT

public:
    explicit CueBlock(QWidget* parent = nullptr);

    /// What to say at `now`. Fades if it is called often enough for that; a `still` one changes at once.
    void say(const QString& cue, const QString& more, core::Uptime now, bool still);
    [[nodiscard]] QString cue() const { return m_cue; }
    [[nodiscard]] QString more() const { return m_more; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Laid {
        QFont cueFont;
        QFont moreFont;
        int cueHeight = 0;
        int moreHeight = 0;
    };
    [[nodiscard]] Laid lay(const QString& cue, const QString& more, int width) const;
    void draw(QPainter& painter, const QString& cue, const QString& more) const;

    QString m_cue;
    QString m_more;
    QString m_formerCue;
    QString m_formerMore;
    core::Uptime m_changed;
    core::Uptime m_said;
    double m_shown = 1; ///< of the new cue, 0 to 1
};

} // namespace limber::ui
