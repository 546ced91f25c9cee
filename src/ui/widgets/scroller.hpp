#pragma once

#include <QScrollArea>

namespace limber::ui {

/// Lets a scroll area ask `content` how high it is for its width. Its least height, which is that of the
/// narrowest words, would leave room to scroll with nothing in it.
void scrollByWidth(QWidget& content);

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
