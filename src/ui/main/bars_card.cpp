#include "main/bars_card.hpp"

#include "widgets/text.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

/// One bar, drawn from the leading edge.
class BarView final : public QWidget {
public:
    BarView(double share, BarsCard::Pattern pattern)
        : m_share{share}
        , m_pattern{pattern}
    {
        const theme::Tokens t = theme::of(this);
        setMinimumSize(t.scaled(40), t.scaled(10));
        setFixedHeight(t.scaled(10));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.isHighContrast ? QPen{t.line, 1} : QPen{Qt::NoPen});
        painter.setBrush(t.track13);
        const QRectF all = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
        const double radius = all.height() / 2;
        painter.drawRoundedRect(all, radius, radius);
        if (m_share <= 0) {
            return;
        }
        QRectF bar = all;
        bar.setWidth(std::max(all.height(), all.width() * m_share));
        if (layoutDirection() == Qt::RightToLeft) {
            bar.moveRight(all.right());
        }
        if (m_pattern == BarsCard::Pattern::Outline) {
            painter.setPen(QPen{t.ctl, 2});
            painter.setBrush(t.card);
            bar.adjust(1, 1, -1, -1);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_pattern == BarsCard::Pattern::Solid ? t.accent : t.heat[2]);
        }
        painter.drawRoundedRect(bar, radius, radius);
    }

private:
    double m_share;
    BarsCard::Pattern m_pattern;
};

} // namespace

BarsCard::BarsCard(const QString& title, QWidget* parent)
    : Card(parent)
    , m_caption{ui::caption({})}
    , m_holder{new QWidget}
{
    const theme::Tokens t = theme::of(this);
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(theme::Type::Heading, title), 1);
    m_caption->setSingleLine();
    head->addWidget(m_caption);
    auto* holder = new QVBoxLayout(m_holder);
    holder->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.space(2.5), t.space(2), t.space(2.5), t.space(2));
    layout->setSpacing(t.space(1.25));
    layout->addLayout(head);
    layout->addWidget(m_holder);
    layout->addStretch();
}

void BarsCard::show(const QString& caption, const std::vector<Bar>& bars)
{
    m_caption->setText(caption);
    delete m_bars;
    m_bars = new QWidget;
    const theme::Tokens t = theme::of(this);
    auto* grid = new QGridLayout(m_bars);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(t.space(1.25));
    grid->setVerticalSpacing(t.space(0.75));
    std::int64_t longest = 1;
    for (const Bar& bar : bars) {
        longest = std::max(longest, bar.size);
    }
    int row = 0;
    for (const Bar& bar : bars) {
        auto* name = new Text(theme::Type::Body, bar.name);
        auto* amount = new Text(theme::Type::Body, bar.amount, Tone::Muted);
        name->setSingleLine();
        amount->setSingleLine();
        amount->setTrailing();
        grid->addWidget(name, row, 0);
        grid->addWidget(
            new BarView(static_cast<double>(bar.size) / static_cast<double>(longest), bar.pattern), row, 1);
        grid->addWidget(amount, row, 2);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    m_holder->layout()->addWidget(m_bars);
}

} // namespace limber::ui
