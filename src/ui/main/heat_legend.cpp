#include "main/heat_legend.hpp"

#include "main/heat_map.hpp"
#include "widgets/text.hpp"

#include <QHBoxLayout>
#include <QPainter>

#include <utility>
#include <vector>

namespace limber::ui {

namespace {

/// Cells side by side, as the heat map draws them.
class Cells final : public QWidget {
public:
    explicit Cells(std::vector<HeatCell> cells)
        : m_cells{std::move(cells)}
    {
        const theme::Tokens t = theme::of(this);
        const auto count = static_cast<int>(m_cells.size());
        setFixedSize(count * t.scaled(cell) + (count - 1) * t.scaled(gap), t.scaled(cell));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        double x = 0;
        for (const HeatCell& shown : m_cells) {
            const double start = isRightToLeft() ? width() - x - t.scaled(cell) : x;
            drawHeatCell(painter, QRectF(start, 0, t.scaled(cell), t.scaled(cell)), shown, t);
            x += t.scaled(cell) + t.scaled(gap);
        }
    }

private:
    static constexpr int cell = 13;
    static constexpr int gap = 5;

    std::vector<HeatCell> m_cells;
};

} // namespace

HeatLegend::HeatLegend(QWidget* parent)
    : QWidget(parent)
{
    const theme::Tokens t = theme::of(this);
    auto* less = caption(tr("Less", "minutes in a day"));
    auto* more = caption(tr("More", "minutes in a day"));
    less->setSingleLine();
    more->setSingleLine();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(t.space(1));
    row->addWidget(new Cells(std::vector<HeatCell>{{0, true}}));
    row->addWidget(caption(tr("Rest day, streak kept")), 1);
    row->addSpacing(t.space(1));
    row->addWidget(less);
    row->addWidget(
        new Cells(std::vector<HeatCell>{{0, false}, {1, false}, {2, false}, {3, false}, {4, false}}));
    row->addWidget(more);
    setAccessibleName(tr("A dot is a rest day that kept the streak. A fuller colour means more minutes."));
}

} // namespace limber::ui
