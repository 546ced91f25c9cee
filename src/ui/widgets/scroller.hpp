#pragma once

#include <QScrollArea>

namespace limber::ui {

/// Scrolls its content up and down on whatever is behind it, and keeps what has the focus in sight. Never
/// sideways: the content gets the width there is, down to the smallest it can have.
class Scroller : public QScrollArea {
    Q_OBJECT

public:
    explicit Scroller(QWidget* content = nullptr, QWidget* parent = nullptr);

    /// Shows `content` from now on. What was shown before lives on without a parent.
    void setContent(QWidget* content);

    /// Keeps the bar's place free also while there is nothing to scroll, so that nothing shifts.
    void reserveBar();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace limber::ui
