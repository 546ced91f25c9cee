#include "widgets/edge_scroll.hpp"

#include "limber/ui/theme.hpp"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int beat = 16; // milliseconds
constexpr int nearness = 56;
constexpr int slowest = 2;
constexpr int fastest = 14;

} // namespace

EdgeScroll::EdgeScroll(QWidget* content)
    : QObject(content)
    , m_content{content}
{
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &EdgeScroll::scroll);
}

QScrollArea* EdgeScroll::area() const
{
    QWidget* around = m_content->parentWidget();
    while (around != nullptr && qobject_cast<QScrollArea*>(around) == nullptr) {
        around = around->parentWidget();
    }
    return static_cast<QScrollArea*>(around);
}

int EdgeScroll::stepNow() const
{
    const QScrollArea* page = area();
    if (page == nullptr || !m_content->isVisible()) {
        return 0;
    }
    const QWidget* view = page->viewport();
    const theme::Tokens t = theme::of(m_content);
    const int zone = std::min(t.scaled(nearness), view->height() / 4);
    const int y = view->mapFromGlobal(QPoint{0, m_globalY}).y();
    const int above = zone - y;
    const int below = y - (view->height() - zone);
    const int depth = std::max(above, below);
    if (depth <= 0) {
        return 0;
    }
    const int step = t.scaled(std::min(slowest + (fastest - slowest) * depth / std::max(1, zone), fastest));
    const QScrollBar* bar = page->verticalScrollBar();
    return above > 0 ? -std::min(step, bar->value() - bar->minimum())
                     : std::min(step, bar->maximum() - bar->value());
}

void EdgeScroll::dragTo(int globalY)
{
    m_globalY = globalY;
    if (stepNow() == 0) {
        m_beat.stop();
    } else if (!m_beat.isActive()) {
        m_beat.start();
    }
}

void EdgeScroll::stop()
{
    m_beat.stop();
}

void EdgeScroll::scroll()
{
    const int step = stepNow();
    if (step == 0) {
        m_beat.stop();
        return;
    }
    QScrollBar* bar = area()->verticalScrollBar();
    bar->setValue(bar->value() + step);
    Q_EMIT scrolled(m_globalY);
    if (stepNow() == 0) {
        m_beat.stop();
    }
}

} // namespace limber::ui
