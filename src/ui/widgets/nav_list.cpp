#include "widgets/nav_list.hpp"

#include "theme/style.hpp"

#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

class NavList::Item final : public QRadioButton, public theme::Rounded {
public:
    Item(icons::Glyph glyph, const QString& label, QWidget* parent)
        : QRadioButton(label, parent)
        , m_glyph{glyph}
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFont(theme::fontOf(theme::Type::Strong, this));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const theme::Tokens t = theme::of(this);
        return {fontMetrics().horizontalAdvance(text()) + t.scaled(20) + t.space(5.5),
                std::max(t.scaled(38), fontMetrics().height() + t.space(1.5))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] double cornerRadius() const override { return 10.0; }

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    bool event(QEvent* event) override
    {
        if (theme::isNewLook(*event)) {
            setFont(theme::fontOf(theme::Type::Strong, this));
            updateGeometry();
        }
        return QRadioButton::event(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(t.isHighContrast ? QPen{t.text, isChecked() ? 2.0 : 1.0} : QPen{Qt::NoPen});
            painter.setBrush(isChecked() ? QBrush{t.tint} : QBrush{t.fill7});
            painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 10, 10);
        }
        const QColor ink = isChecked() ? t.onTint : t.text;
        const int side = t.scaled(20);
        const int start = t.space(1.5);
        const QRect glyph{start, (height() - side) / 2, side, side};
        icons::draw(painter, m_glyph, QStyle::visualRect(layoutDirection(), rect(), glyph), ink);
        const QRect label = rect().adjusted(start + side + t.space(1.5), 0, -t.space(1), 0);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter).toInt()
                             | Qt::TextSingleLine | Qt::TextHideMnemonic,
                         text());
    }

private:
    icons::Glyph m_glyph;
};

NavList::NavList(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_layout{new QVBoxLayout(this)}
{
    setAccessibleName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

void NavList::add(icons::Glyph glyph, const QString& label)
{
    auto* item = new Item(glyph, label, this);
    const int index = static_cast<int>(m_items.size());
    item->setChecked(index == 0);
    m_items.push_back(item);
    m_layout->addWidget(item);
    // Not clicked(): a screen reader's own way to choose does not click.
    connect(item, &QRadioButton::toggled, this, [this, index](bool isChosen) {
        if (isChosen) {
            Q_EMIT chosen(index);
        }
    });
}

int NavList::current() const
{
    const auto found
        = std::find_if(m_items.begin(), m_items.end(), [](const Item* item) { return item->isChecked(); });
    return static_cast<int>(found - m_items.begin());
}

void NavList::setCurrent(int index)
{
    Item* item = m_items.at(static_cast<std::size_t>(index));
    const QSignalBlocker quiet(item);
    item->setChecked(true);
}

} // namespace limber::ui
