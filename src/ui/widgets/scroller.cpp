#include "widgets/scroller.hpp"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace limber::ui {

void scrollByWidth(QWidget& content)
{
    if (content.layout() != nullptr && content.layout()->hasHeightForWidth()) {
        content.setMinimumHeight(1);
    }
}

Scroller::Scroller(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    if (content != nullptr) {
        setContent(content);
    }
}

void Scroller::setContent(QWidget* content)
{
    if (QWidget* former = takeWidget()) {
        former->removeEventFilter(this);
    }
    scrollByWidth(*content);
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

void Scroller::reserveBar()
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

QSize Scroller::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const int width = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
    return {width + bar, fontMetrics().height() * 4};
}

bool Scroller::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace limber::ui
