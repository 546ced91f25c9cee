#include "session/page_scroll.hpp"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace limber::ui {

PageScroll::PageScroll(QWidget* page, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(page);
    page->setAutoFillBackground(false);
    page->installEventFilter(this);
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::fit()
{
    QLayout* layout = widget()->layout();
    const QSize room = maximumViewportSize();
    const int least = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(room.width())
                                                  : layout->totalMinimumSize().height();
    const int width = least > room.height() ? viewport()->width() : room.width();
    widget()->resize(width, std::max(room.height(), least));
}

} // namespace limber::ui
