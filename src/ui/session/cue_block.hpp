#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace limber::ui {

/// The one cue for now and a muted line below it, in the middle. The cue gets smaller before it wraps, and
/// fades over to the next.
class CueBlock : public QWidget {
    Q_OBJECT

public:
    explicit CueBlock(QWidget* parent = nullptr);

    void say(const QString& cue, const QString& more);
    [[nodiscard]] QString cue() const { return m_cue; }
    [[nodiscard]] QString more() const { return m_more; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

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
    QVariantAnimation m_fade;
};

} // namespace limber::ui
