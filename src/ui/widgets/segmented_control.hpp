#pragma once

#include "theme/icons.hpp"
#include "theme/style.hpp"

#include <QRadioButton>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>
#include <vector>

namespace limber::ui {

/// One of a few choices that are all in sight. Radio buttons to screen readers and the keyboard: one stop,
/// arrow keys choose.
///
/// Where it has not the room for all labels, only the chosen one keeps its own; without icons they stand one
/// below the other.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const QString& name, QWidget* parent = nullptr);

    void add(const QString& label, std::optional<icons::Glyph> glyph = {});
    [[nodiscard]] int current() const;
    /// Chooses without telling.
    void setCurrent(int index);
    [[nodiscard]] QRadioButton* segment(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return !hasGlyphs(); }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The user chose another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    class Segment;

    void choose(int index);
    void arrange();
    void slide();
    [[nodiscard]] int widthOf(bool isCompact) const;
    [[nodiscard]] bool hasGlyphs() const;
    [[nodiscard]] bool isStacked(int width) const;

    std::vector<Segment*> m_segments;
    QVariantAnimation m_slide;
};

} // namespace limber::ui
