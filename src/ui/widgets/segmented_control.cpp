#include "widgets/segmented_control.hpp"

#include "widgets/text.hpp"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int groundInset = 4;

} // namespace

class SegmentedControl::Segment final : public QRadioButton, public theme::Rounded {
public:
    Segment(const QString& label, std::optional<icons::Glyph> glyph, QWidget* parent)
        : QRadioButton(label, parent)
        , m_glyph{glyph}
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        dress();
    }

    void dress() { setFont(theme::fontOf(theme::Type::Strong, this)); }

    [[nodiscard]] bool hasGlyph() const { return m_glyph.has_value(); }

    void setLabelled(bool isLabelled)
    {
        m_isLabelled = isLabelled || !m_glyph;
        setToolTip(m_isLabelled ? QString{} : plainToolTip(text()));
        update();
    }

    [[nodiscard]] int widthWith(bool isLabelled) const
    {
        const theme::Tokens t = theme::of(this);
        const int label = isLabelled || !m_glyph ? fontMetrics().horizontalAdvance(text()) : 0;
        const int glyph = m_glyph ? t.scaled(18) : 0;
        return label + glyph + (label > 0 && glyph > 0 ? t.space(1) : 0) + t.space(3.25);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {widthWith(m_isLabelled), fontMetrics().height() + theme::of(this).space(1.5)};
    }
    [[nodiscard]] double cornerRadius() const override { return 9.0; }

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        const QColor ink = !isEnabled() ? t.ctl : isChecked() || underMouse() ? t.text : t.muted;
        QPainter painter(this);
        QRect room = rect().adjusted(t.space(1.625), 0, -t.space(1.625), 0);
        if (!m_isLabelled) {
            icons::draw(painter, *m_glyph,
                        QRectF{rect().center() - QPoint{t.scaled(9) - 1, t.scaled(9) - 1},
                               QSizeF(t.scaled(18), t.scaled(18))},
                        ink);
            return;
        }
        if (m_glyph) {
            const int side = t.scaled(18);
            const QRect place{room.left(), room.center().y() - side / 2 + 1, side, side};
            icons::draw(painter, *m_glyph, QStyle::visualRect(layoutDirection(), rect(), place), ink);
            room.setLeft(room.left() + side + t.space(1));
        }
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                         Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
    }

private:
    std::optional<icons::Glyph> m_glyph;
    bool m_isLabelled = true;
};

SegmentedControl::SegmentedControl(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void SegmentedControl::add(const QString& label, std::optional<icons::Glyph> glyph)
{
    auto* segment = new Segment(label, glyph, this);
    const int index = static_cast<int>(m_segments.size());
    m_segments.push_back(segment);
    segment->setChecked(index == 0);
    connect(segment, &QRadioButton::clicked, this, [this, index] { choose(index); });
    updateGeometry();
}

int SegmentedControl::current() const
{
    const auto found = std::find_if(m_segments.begin(), m_segments.end(),
                                    [](const Segment* segment) { return segment->isChecked(); });
    return static_cast<int>(found - m_segments.begin());
}

void SegmentedControl::setCurrent(int index)
{
    m_segments.at(static_cast<std::size_t>(index))->setChecked(true);
    arrange();
    update();
}

QRadioButton* SegmentedControl::segment(int index) const
{
    return m_segments.at(static_cast<std::size_t>(index));
}

void SegmentedControl::choose(int index)
{
    arrange();
    Q_EMIT chosen(index);
}

int SegmentedControl::widthOf(bool isCompact) const
{
    int width = 2 * groundInset;
    for (const Segment* segment : m_segments) {
        width += segment->widthWith(!isCompact || segment->isChecked());
    }
    return width;
}

QSize SegmentedControl::sizeHint() const
{
    const int height = m_segments.empty() ? 0 : m_segments.front()->sizeHint().height();
    return {widthOf(false), height + 2 * groundInset};
}

bool SegmentedControl::hasGlyphs() const
{
    return std::all_of(m_segments.begin(), m_segments.end(),
                       [](const Segment* segment) { return segment->hasGlyph(); });
}

bool SegmentedControl::isStacked(int width) const
{
    return !hasGlyphs() && width < widthOf(false);
}

int SegmentedControl::heightForWidth(int width) const
{
    const int usual = sizeHint().height();
    const auto count = static_cast<int>(m_segments.size());
    return isStacked(width) ? count * (usual - 2 * groundInset) + 2 * groundInset : usual;
}

QSize SegmentedControl::minimumSizeHint() const
{
    if (!hasGlyphs()) {
        int widest = 0;
        for (const Segment* segment : m_segments) {
            widest = std::max(widest, segment->widthWith(true));
        }
        return {widest + 2 * groundInset, sizeHint().height()};
    }
    int widest = 0;
    int narrow = 0;
    for (const Segment* segment : m_segments) {
        const int compact = segment->widthWith(false);
        narrow += compact;
        widest = std::max(widest, segment->widthWith(true) - compact);
    }
    return {narrow + widest + 2 * groundInset, sizeHint().height()};
}

void SegmentedControl::arrange()
{
    if (m_segments.empty()) {
        return;
    }
    if (isStacked(width())) {
        const int high = (height() - 2 * groundInset) / static_cast<int>(m_segments.size());
        int y = groundInset;
        for (Segment* segment : m_segments) {
            segment->setLabelled(true);
            segment->setGeometry(groundInset, y, width() - 2 * groundInset, high);
            y += high;
        }
        slide();
        return;
    }
    const bool isCompact = width() < widthOf(false);
    int x = groundInset;
    for (Segment* segment : m_segments) {
        const bool isLabelled = !isCompact || segment->isChecked();
        segment->setLabelled(isLabelled);
        const QRect place{x, groundInset, segment->widthWith(isLabelled), height() - 2 * groundInset};
        segment->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += place.width();
    }
    slide();
}

void SegmentedControl::slide()
{
    const QRectF target = m_segments.at(static_cast<std::size_t>(current()))->geometry();
    const auto time = theme::duration(theme::Motion::Select, theme::of(this));
    const QVariant shown = m_slide.currentValue();
    if (!isVisible() || time.count() == 0 || !shown.isValid()
        || shown.toRectF().height() != target.height()) {
        m_slide.stop();
        m_slide.setDuration(0);
        m_slide.setStartValue(target);
        m_slide.setEndValue(target);
        m_slide.start();
        return;
    }
    m_slide.stop();
    m_slide.setDuration(static_cast<int>(time.count()));
    m_slide.setStartValue(shown);
    m_slide.setEndValue(target);
    m_slide.start();
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.isHighContrast ? QPen{t.line, 1} : QPen{Qt::NoPen});
    painter.setBrush(t.fill7);
    const double used = isStacked(width()) ? width() : widthOf(width() < widthOf(false));
    const QRectF ground
        = QStyle::visualRect(layoutDirection(), rect(), QRect{0, 0, static_cast<int>(used), height()});
    painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    if (m_segments.empty()) {
        return;
    }
    painter.setPen(t.isHighContrast ? QPen{t.text, 2} : t.isDark ? QPen{Qt::NoPen} : QPen{t.line, 1});
    painter.setBrush(t.selected);
    painter.drawRoundedRect(m_slide.currentValue().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

void SegmentedControl::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_slide.setEndValue(QRectF{});
    arrange();
}

bool SegmentedControl::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        for (Segment* segment : m_segments) {
            segment->dress();
        }
        updateGeometry();
        arrange();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
    return QWidget::event(event);
}

} // namespace limber::ui
