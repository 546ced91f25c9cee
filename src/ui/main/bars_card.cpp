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
    /// `longest` is the size of a bar that fills the room.
    BarView(const BarsCard::Bar& bar, std::int64_t longest)
        : m_share{shareOf(bar.size, longest)}
        , m_firstShare{shareOf(bar.size - bar.second.value_or(0), longest)}
        , m_line{bar.line ? std::optional{shareOf(*bar.line, longest)} : std::nullopt}
        , m_pattern{bar.pattern}
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
        if (m_share > 0) {
            paintBar(painter, t, all);
        }
        if (m_line) {
            const QRectF before = upTo(*m_line, all);
            const double x = isRightToLeft() ? before.left() : before.right();
            painter.setPen(QPen{t.text, 1.5});
            painter.drawLine(QPointF(x, rect().top()), QPointF(x, rect().bottom() + 1));
        }
    }

private:
    [[nodiscard]] static double shareOf(std::int64_t size, std::int64_t longest)
    {
        return static_cast<double>(size) / static_cast<double>(longest);
    }
    /// The part of `all` from the leading edge to `share`.
    [[nodiscard]] QRectF upTo(double share, const QRectF& all) const
    {
        QRectF part = all;
        part.setWidth(std::max(all.height(), all.width() * share));
        if (isRightToLeft()) {
            part.moveRight(all.right());
        }
        return part;
    }
    void paintBar(QPainter& painter, const theme::Tokens& t, const QRectF& all) const
    {
        QRectF bar = upTo(m_share, all);
        const double radius = all.height() / 2;
        if (m_pattern == BarsCard::Pattern::Outline) {
            painter.setPen(QPen{t.ctl, 2});
            painter.setBrush(t.card);
            bar.adjust(1, 1, -1, -1);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_pattern == BarsCard::Pattern::Solid ? t.accent : t.heat[2]);
        }
        painter.drawRoundedRect(bar, radius, radius);
        if (m_firstShare < m_share) {
            // The lighter end, with a gap that tells the two apart without colour.
            painter.save();
            painter.setClipRect(isRightToLeft() ? bar.adjusted(0, 0, -upTo(m_firstShare, all).width(), 0)
                                                : bar.adjusted(upTo(m_firstShare, all).width(), 0, 0, 0));
            painter.setBrush(t.heat[2]);
            painter.drawRoundedRect(bar, radius, radius);
            painter.restore();
            const double x
                = isRightToLeft() ? upTo(m_firstShare, all).left() : upTo(m_firstShare, all).right();
            painter.setPen(QPen{t.card, 2});
            painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
        }
    }

    double m_share;
    double m_firstShare;
    std::optional<double> m_line;
    BarsCard::Pattern m_pattern;
};

} // namespace

BarsCard::BarsCard(const QString& title, QWidget* parent)
    : Card(parent)
    , m_caption{ui::caption({})}
    , m_below{ui::caption({})}
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
    layout->addWidget(m_below);
    layout->addStretch();
}

void BarsCard::show(const QString& caption, const std::vector<Bar>& bars, const QString& below)
{
    m_caption->setText(caption);
    m_below->setText(below);
    m_below->setHidden(below.isEmpty());
    delete m_bars;
    m_bars = new QWidget;
    const theme::Tokens t = theme::of(this);
    auto* grid = new QGridLayout(m_bars);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(t.space(1.25));
    grid->setVerticalSpacing(t.space(0.75));
    std::int64_t longest = 1;
    for (const Bar& bar : bars) {
        longest = std::max({longest, bar.size, bar.line.value_or(0)});
    }
    int row = 0;
    for (const Bar& bar : bars) {
        auto* name = new Text(theme::Type::Body, bar.name);
        auto* amount = new Text(theme::Type::Body, bar.amount, Tone::Muted);
        name->setSingleLine();
        amount->setSingleLine();
        amount->setTrailing();
        grid->addWidget(name, row, 0);
        grid->addWidget(new BarView(bar, longest), row, 1);
        grid->addWidget(amount, row, 2);
        ++row;
        if (!bar.detail.isEmpty()) {
            grid->addWidget(ui::caption(bar.detail), row, 1, 1, 2);
            ++row;
        }
    }
    grid->setColumnStretch(1, 1);
    m_holder->layout()->addWidget(m_bars);
}

} // namespace limber::ui
