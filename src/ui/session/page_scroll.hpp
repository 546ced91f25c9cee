#pragma once

#include <QScrollArea>

namespace limber::ui {

/// Shows a page as large as itself, and scrolls only where the page would have to be smaller than it can be.
/// What gets the focus is brought into sight.
class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget* page, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void showFocus();
};

} // namespace limber::ui
