#include "session/cue_block.hpp"

#include "theme/style.hpp"

#include "limber/ui/theme.hpp"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace limber::ui {

namespace {

constexpr int centredWrap = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
constexpr double smallestCue = 1.4 / 1.95;
constexpr double betweenLines = 0.75;
constexpr int anyHeight = 10'000;

int heightOf(const QFont& font, const QString& text, int width)
{
    return QFontMetrics(font).boundingRect(QRect{0, 0, width, anyHeight}, centredWrap, text).height();
}

} // namespace

CueBlock::CueBlock(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CueBlock::say(const QString& cue, const QString& more, core::Uptime now, bool still)
{
    const core::Milliseconds time = theme::duration(theme::Motion::Cue, theme::of(this));
    const bool isSmooth = !still && now - std::exchange(m_said, now) < time && isVisible();
    if (cue != m_cue || more != m_more) {
        m_formerCue = std::exchange(m_cue, cue);
        m_formerMore = std::exchange(m_more, more);
        m_changed = now;
        m_shown = isSmooth ? 0 : 1;
        setAccessibleName(more.isEmpty() ? cue : tr("%1. %2").arg(cue, more));
        updateGeometry();
        update();
    } else if (m_shown < 1) {
        const auto since = static_cast<double>((now - m_changed).count());
        m_shown = isSmooth ? std::min(1., since / static_cast<double>(time.count())) : 1;
        update();
    }
}

CueBlock::Laid CueBlock::lay(const QString& cue, const QString& more, int width) const
{
    Laid laid{theme::fontOf(theme::Type::Cue, this), theme::fontOf(theme::Type::Lead, this), 0, 0};
    const int needed = QFontMetrics(laid.cueFont).horizontalAdvance(cue);
    if (needed > width && needed > 0) {
        const double share = std::max(smallestCue, static_cast<double>(width) / needed * 0.98);
        laid.cueFont.setPointSizeF(laid.cueFont.pointSizeF() * share);
    }
    laid.cueHeight = heightOf(laid.cueFont, cue, width);
    laid.moreHeight
        = more.isEmpty() ? QFontMetrics(laid.moreFont).height() : heightOf(laid.moreFont, more, width);
    return laid;
}

QSize CueBlock::sizeHint() const
{
    const int width = theme::of(this).scaled(420);
    return {width, heightForWidth(width)};
}

QSize CueBlock::minimumSizeHint() const
{
    return {theme::of(this).scaled(160), QFontMetrics(theme::fontOf(theme::Type::Cue, this)).height()};
}

int CueBlock::heightForWidth(int width) const
{
    const Laid laid = lay(m_cue, m_more, width);
    // A cue that got smaller to fit keeps the height of a full one: the figure above does not jump.
    const int full = QFontMetrics(theme::fontOf(theme::Type::Cue, this)).height();
    return std::max(full, laid.cueHeight) + theme::of(this).space(betweenLines) + laid.moreHeight;
}

bool CueBlock::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void CueBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_shown < 1) {
        painter.setOpacity(1 - m_shown);
        draw(painter, m_formerCue, m_formerMore);
    }
    painter.setOpacity(m_shown);
    draw(painter, m_cue, m_more);
}

void CueBlock::draw(QPainter& painter, const QString& cue, const QString& more) const
{
    const theme::Tokens t = theme::of(this);
    const Laid laid = lay(cue, more, width());
    const int gap = t.space(betweenLines);
    int top = std::max(0, height() - laid.cueHeight - gap - laid.moreHeight);
    painter.setFont(laid.cueFont);
    painter.setPen(t.text);
    painter.drawText(QRect{0, top, width(), laid.cueHeight}, centredWrap, cue);
    top += laid.cueHeight + gap;
    painter.setFont(laid.moreFont);
    painter.setPen(t.muted);
    painter.drawText(QRect{0, top, width(), laid.moreHeight}, centredWrap, more);
}

} // namespace limber::ui
