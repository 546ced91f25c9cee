#include "session/page_scroll.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>

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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget*) { showFocus(); });
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// Nothing here scrolls sideways: left and right belong to the window.
void PageScroll::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore();
    } else {
        QScrollArea::keyPressEvent(event);
    }
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
    const auto leastFor = [&](int width) {
        return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                           : layout->totalMinimumSize().height();
    };
    QSize size = maximumViewportSize();
    if (leastFor(size.width()) > size.height()) {
        size.rwidth() -= verticalScrollBar()->sizeHint().width();
        size.setHeight(std::max(size.height() + 1, leastFor(size.width())));
    }
    widget()->resize(size);
    showFocus();
}

void PageScroll::showFocus()
{
    QWidget* focused = QApplication::focusWidget();
    if (focused != nullptr && widget()->isAncestorOf(focused) && focused->isVisible()) {
        ensureWidgetVisible(focused);
    }
}

} // namespace limber::ui
