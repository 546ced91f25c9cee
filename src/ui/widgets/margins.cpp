#include "widgets/margins.hpp"

#include <QGuiApplication>

namespace limber::ui {

QMargins margins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins{end, top, start, bottom}
                                            : QMargins{start, top, end, bottom};
}

} // namespace limber::ui
