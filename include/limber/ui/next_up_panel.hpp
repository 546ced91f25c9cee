#pragma once

#include "limber/ui/main_window.hpp"

#include <QRect>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace limber::ui {

/// Where a panel of `size` goes for an icon at `icon`: right below it or above it, inside of `room`.
[[nodiscard]] QRect placeOfPanel(QPoint icon, QSize size, const QRect& room);

/// What is next, in small: the day, the routine, and what can be done about it. Closes when something is
/// chosen, at Esc, and a moment after it has lost the focus: a click on the icon takes the focus away before
/// it arrives, and would open the panel again.
class NextUpPanel : public QWidget {
    Q_OBJECT

public:
    /// With a place for it a frameless panel there, else a small window. `parts` outlives it.
    explicit NextUpPanel(const MainWindowParts& parts, std::optional<QPoint> icon, QWidget* parent = nullptr);
    ~NextUpPanel() override;

    void setSnapshot(const core::Snapshot& snapshot);
    void historyChanged();

Q_SIGNALS:
    void pageWanted(core::Page page);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void place();
    void rise();

    class Content;
    std::unique_ptr<Content> m_content;
    std::optional<QPoint> m_icon;
    bool m_wasActive = false;
    QTimer m_leaving; ///< the focus is gone
};

} // namespace limber::ui
