#pragma once

#include <QObject>
#include <QTimer>

class QScrollArea;
class QWidget;

namespace limber::ui {

/// Scrolls by itself while something is dragged near the upper or the lower edge of a page: faster the nearer
/// to it, until the page ends.
class EdgeScroll : public QObject {
    Q_OBJECT

public:
    /// `content` is, or will be, somewhere in a scroll area.
    explicit EdgeScroll(QWidget* content);

    /// What is dragged is at this height of the screen now.
    void dragTo(int globalY);
    /// It is dragged no more.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_beat.isActive(); }

Q_SIGNALS:
    /// The content has moved under what is dragged, which is still at this height of the screen.
    void scrolled(int globalY);

private:
    [[nodiscard]] QScrollArea* area() const;
    /// Pixels up (negative) or down for one beat; 0 away from the edges.
    [[nodiscard]] int stepNow() const;
    void scroll();

    QWidget* m_content;
    QTimer m_beat;
    int m_globalY = 0;
};

} // namespace limber::ui
